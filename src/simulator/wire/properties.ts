import { createHash } from "node:crypto";
import {
  ListValue,
  NullValue,
  Struct,
  Value as Wire,
} from "google-protobuf/google/protobuf/struct_pb";

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

// The signatures of Pulumi's property encoding (sdk/go/common/resource/sig).
const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const assetSignature = "c44067f5952c0a294b673a41bacd8c17";
const archiveSignature = "0def7320c3a5731c473e5ecbe6d01bc7";
const resourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
/** Stands for any unknown value, whatever its type; the older per-type ones read as unknown too. */
const unknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const unknownStrings = new Set([
  unknownString,
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** Reads the engine's encoding of a resource's properties. */
export function fromWire(struct: Struct | undefined): Properties {
  const properties: Properties = {};
  struct?.getFieldsMap().forEach((value: Wire, name: string) => {
    properties[name] = valueFromWire(value);
  });
  return properties;
}

function valueFromWire(wire: Wire): Value {
  switch (wire.getKindCase()) {
    case Wire.KindCase.NUMBER_VALUE:
      return wire.getNumberValue();
    case Wire.KindCase.BOOL_VALUE:
      return wire.getBoolValue();
    case Wire.KindCase.STRING_VALUE:
      return unknownStrings.has(wire.getStringValue()) ? unknown : wire.getStringValue();
    case Wire.KindCase.LIST_VALUE:
      return (wire.getListValue()?.getValuesList() ?? []).map(valueFromWire);
    case Wire.KindCase.STRUCT_VALUE:
      return special(fromWire(wire.getStructValue()));
    default:
      return null;
  }
}

function special(object: Properties): Value {
  const { [signature]: kind, ...rest } = object;
  switch (kind) {
    case undefined:
      return object;
    case secretSignature:
      return new Secret(rest["value"] ?? null);
    case outputSignature:
      return output(rest);
    case assetSignature:
      return new Asset("asset", rest);
    case archiveSignature:
      return new Asset("archive", rest);
    case resourceSignature:
      return rest["id"] ?? rest["urn"] ?? null;
    default:
      throw new Error(`a property has the unknown signature ${JSON.stringify(kind)}`);
  }
}

/** An output value without a value is unknown; its dependencies are the engine's business. */
function output({ value, secret }: Properties): Value {
  const plain = value === undefined ? unknown : value;
  return secret === true ? new Secret(plain) : plain;
}

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
  else if (value instanceof Unknown) wire.setStringValue(unknownString);
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
  if (value instanceof Secret) return { [signature]: secretSignature, value: value.value };
  if (!(value instanceof Asset)) return value;
  const kind = value.kind === "asset" ? assetSignature : archiveSignature;
  return { [signature]: kind, ...value.content };
}
