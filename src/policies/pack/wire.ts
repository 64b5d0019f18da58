import type { Properties, Value } from "../rule/resource";
import { unknown } from "../rule/resource";

/** Keys and marks of Pulumi's wire format: @pulumi/pulumi/runtime/rpc.js. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const resourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";
const unknownMarks: ReadonlySet<unknown> = new Set([
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

export interface Decoded {
  readonly props: Properties;
  /** Paths of the values that were marked as secret. */
  readonly secrets: ReadonlySet<string>;
}

/** Decodes one property bag as the engine sends it, as plain JavaScript objects. */
export function decode(bag: Readonly<Record<string, unknown>>): Decoded {
  const secrets = new Set<string>();
  return { props: decodeObject(bag, "", secrets), secrets };
}

function decodeObject(
  bag: Readonly<Record<string, unknown>>,
  path: string,
  secrets: Set<string>,
): { [key: string]: Value } {
  const decoded: { [key: string]: Value } = {};
  for (const [key, value] of Object.entries(bag)) {
    decoded[key] = decodeValue(value, path === "" ? key : `${path}.${key}`, secrets);
  }
  return decoded;
}

function decodeValue(value: unknown, path: string, secrets: Set<string>): Value {
  if (typeof value === "string") return unknownMarks.has(value) ? unknown : value;
  if (typeof value !== "object" || value === null) return value as null | boolean | number;
  if (Array.isArray(value)) {
    return value.map((item, index) => decodeValue(item, `${path}.${index}`, secrets));
  }
  return decodeMarked(value as Record<string, unknown>, path, secrets);
}

function decodeMarked(value: Record<string, unknown>, path: string, secrets: Set<string>): Value {
  switch (value[signatureKey]) {
    case undefined:
      return decodeObject(value, path, secrets);
    case secretSignature:
      secrets.add(path);
      return decodeValue(value["value"], path, secrets);
    case outputSignature:
      if (value["secret"] === true) secrets.add(path);
      return "value" in value ? decodeValue(value["value"], path, secrets) : unknown;
    case resourceSignature:
      return decodeValue(value["id"] ?? value["urn"] ?? null, path, secrets);
    default:
      // Assets and archives: what they hold, without the mark.
      return decodeObject({ ...value, [signatureKey]: null }, path, secrets);
  }
}
