import { type Struct, Value } from "google-protobuf/google/protobuf/struct_pb";
import { signatureKey, signatures, unknownMarks } from "./marks";

/** Properties by name. */
export type Bag<Read> = { [name: string]: Read };

/** What somebody makes of each kind of value that the engine sends; `path` is such as `vars.TOKEN` or `rules.0`. */
export interface Reading<Read> {
  plain(value: null | boolean | number | string): Read;
  list(items: Read[]): Read;
  object(properties: Bag<Read>): Read;
  /** A value that nobody knows before the deployment. */
  unknown(path: string): Read;
  secret(value: Read, path: string): Read;
  /** A file or an archive, with what was sent of it. */
  file(kind: "asset" | "archive", content: Bag<Read>): Read;
  /** A kind of value that Pulumi has invented since. */
  strange(path: string, signature: Read): Read;
}

/** Reads one bag of properties as the engine sends it, each value once and from the inside out. */
export function readBag<Read>(sent: Struct | undefined, make: Reading<Read>): Bag<Read> {
  return sent === undefined ? {} : properties(sent, "", make);
}

function properties<Read>(sent: Struct, path: string, make: Reading<Read>): Bag<Read> {
  const bag: Bag<Read> = {};
  sent.getFieldsMap().forEach((value: Value, name: string) => {
    bag[name] = readValue(value, path === "" ? name : `${path}.${name}`, make);
  });
  return bag;
}

function readValue<Read>(sent: Value, path: string, make: Reading<Read>): Read {
  switch (sent.getKindCase()) {
    case Value.KindCase.STRING_VALUE:
      return text(sent.getStringValue(), path, make);
    case Value.KindCase.NUMBER_VALUE:
      return make.plain(sent.getNumberValue());
    case Value.KindCase.BOOL_VALUE:
      return make.plain(sent.getBoolValue());
    case Value.KindCase.LIST_VALUE: {
      const items = sent.getListValue()?.getValuesList() ?? [];
      return make.list(items.map((item, index) => readValue(item, `${path}.${index}`, make)));
    }
    case Value.KindCase.STRUCT_VALUE:
      return object(sent.getStructValue() as Struct, path, make);
    default:
      return make.plain(null);
  }
}

const text = <Read>(value: string, path: string, make: Reading<Read>): Read =>
  unknownMarks.has(value) ? make.unknown(path) : make.plain(value);

function object<Read>(sent: Struct, path: string, make: Reading<Read>): Read {
  const fields = sent.getFieldsMap();
  const signature = fields.get(signatureKey);
  return signature === undefined
    ? make.object(properties(sent, path, make))
    : marked(sent, signature, path, make);
}

function marked<Read>(sent: Struct, signature: Value, path: string, make: Reading<Read>): Read {
  const fields = sent.getFieldsMap();
  const inside = (name: string, otherwise: () => Read): Read => {
    const value = fields.get(name);
    return value === undefined ? otherwise() : readValue(value, path, make);
  };
  const nothing = () => make.plain(null);
  switch (signature.getStringValue()) {
    case signatures.secret:
      return make.secret(inside("value", nothing), path);
    case signatures.output: {
      // Without a value it is unknown; what it depends on is the engine's business.
      const value = inside("value", () => make.unknown(path));
      return fields.get("secret")?.getBoolValue() ? make.secret(value, path) : value;
    }
    case signatures.resource:
      return inside("id", () => inside("urn", nothing));
    case signatures.asset:
      return make.file("asset", content(sent, path, make));
    case signatures.archive:
      return make.file("archive", content(sent, path, make));
    default:
      return make.strange(path, readValue(signature, path, make));
  }
}

function content<Read>(sent: Struct, path: string, make: Reading<Read>): Bag<Read> {
  const { [signatureKey]: _, ...rest } = properties(sent, path, make);
  return rest;
}
