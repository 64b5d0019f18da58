import { isRecord, type KnownValue, UnknownField } from "./resource";

/** Stands for a text that nobody knows before the deployment; no pattern of a rule matches it. */
export const notYetKnown = "(known at the deployment)";

/**
 * A copy of `value` in which what is unknown at preview is `notYetKnown`, so that the rest can be judged. The
 * whole is judged once more when it is known, before the resource is created.
 */
export function partlyKnown(read: () => KnownValue): KnownValue {
  const value = readOr(read);
  if (Array.isArray(value)) {
    const list = value as readonly KnownValue[];
    return Array.from({ length: list.length }, (_, index) => partlyKnown(() => list[index]));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, partlyKnown(() => value[key])] as const),
  );
}

function readOr(read: () => KnownValue): KnownValue {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownField) return notYetKnown;
    throw error;
  }
}
