import { createHash } from "node:crypto";
import {
  ListValue,
  NullValue,
  Struct,
  Value as Wire,
} from "google-protobuf/google/protobuf/struct_pb";
import { signatureKey, signatures, unknownMark } from "../../wire/marks";
import { readBag, type Reading } from "../../wire/read";

/** A property as a provider sees it: plain JSON, or a secret, an unknown, or a file sent along. */
export type Value =
  null | boolean | number | string | Value[] | Properties | Secret | Unknown | Asset;
export interface Properties {
  [name: string]: Value;
}

/** A value that Pulumi keeps encrypted in its state and hides in its output. */
export class Secret {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

/** A value that is known only after the resources it comes from exist (during a preview). */
export class Unknown {
  private readonly unknown = true;
}
export const unknown = new Unknown();

/** A file or archive. Only its hash says whether it changed: the engine may leave the contents out. */
export class Asset {
  readonly kind: "asset" | "archive";
  readonly content: Properties;
  constructor(kind: "asset" | "archive", content: Properties) {
    this.kind = kind;
    this.content = content;
  }
  get hash(): string {
    return typeof this.content["hash"] === "string" ? this.content["hash"] : digest(this.content);
  }
}

/** SHA-256 of a JSON value, as hexadecimal. */
export const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Reads the engine's encoding of a resource's properties. */
export const fromWire = (struct: Struct | undefined): Properties => readBag(struct, reading);

const reading: Reading<Value> = {
  plain: (value) => value,
  list: (items) => items,
  object: (properties) => properties,
  unknown: () => unknown,
  secret: (value) => new Secret(value),
  file: (kind, content) => new Asset(kind, content),
  strange: (path, signature) => {
    throw new Error(`${path} has the unknown signature ${JSON.stringify(signature)}`);
  },
};

/** Writes properties in the engine's encoding. */
export function toWire(properties: Properties): Struct {
  const struct = new Struct();
  const fields = struct.getFieldsMap();
  for (const [name, value] of Object.entries(properties)) fields.set(name, valueToWire(value));
  return struct;
}

function valueToWire(value: Value): Wire {
  const wire = new Wire();
  if (value === null) wire.setNullValue(NullValue.NULL_VALUE);
  else if (typeof value === "boolean") wire.setBoolValue(value);
  else if (typeof value === "number") wire.setNumberValue(value);
  else if (typeof value === "string") wire.setStringValue(value);
  else if (value instanceof Unknown) wire.setStringValue(unknownMark);
  else if (Array.isArray(value)) wire.setListValue(listToWire(value));
  else wire.setStructValue(toWire(marked(value)));
  return wire;
}

function listToWire(values: Value[]): ListValue {
  const list = new ListValue();
  list.setValuesList(values.map(valueToWire));
  return list;
}

function marked(value: Properties | Secret | Asset): Properties {
  if (value instanceof Secret) return { [signatureKey]: signatures.secret, value: value.value };
  if (!(value instanceof Asset)) return value;
  return { [signatureKey]: signatures[value.kind], ...value.content };
}
