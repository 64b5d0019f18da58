import { ownNamespace } from "./namespaces";

/** What stands under `raxx:` in a stack file, decoded; structured values are handed over as JSON. */
export function ownValues(all: Readonly<Record<string, string>>): Record<string, unknown> {
  const prefix = `${ownNamespace}:`;
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), decoded(value)]),
  );
}

function decoded(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
