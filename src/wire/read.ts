import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
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
  return sent === undefined ? {} : properties(sent.toJavaScript() as SentBag, "", make);
}

type Sent = undefined | null | boolean | number | string | readonly Sent[] | SentBag;
type SentBag = { readonly [name: string]: Sent };

function properties<Read>(sent: SentBag, path: string, make: Reading<Read>): Bag<Read> {
  const bag: Bag<Read> = {};
  // The engine sends them in any order, and whoever reads them says and keeps the same each time.
  for (const name of Object.keys(sent).toSorted()) {
    const value = readValue(sent[name], path === "" ? name : `${path}.${name}`, make);
    // Assigned, it would be the object's prototype, which no rule sees.
    if (name === "__proto__") Object.defineProperty(bag, name, { value, enumerable: true });
    else bag[name] = value;
  }
  return bag;
}

function readValue<Read>(sent: Sent, path: string, make: Reading<Read>): Read {
  switch (typeof sent) {
    case "string":
      return unknownMarks.has(sent) ? make.unknown(path) : make.plain(sent);
    case "number":
    case "boolean":
      return make.plain(sent);
    case "object":
      return sent === null ? make.plain(null) : inside(sent, path, make);
    default:
      throw new TypeError(`${path} is of a kind that no property has: ${typeof sent}`);
  }
}

function inside<Read>(sent: SentBag | readonly Sent[], path: string, make: Reading<Read>): Read {
  if (isList(sent))
    return make.list(sent.map((item, index) => readValue(item, `${path}.${index}`, make)));
  const signature = sent[signatureKey];
  return signature === undefined
    ? make.object(properties(sent, path, make))
    : marked(sent, signature, path, make);
}

const isList = (sent: SentBag | readonly Sent[]): sent is readonly Sent[] => Array.isArray(sent);

function marked<Read>(sent: SentBag, signature: Sent, path: string, make: Reading<Read>): Read {
  const read = (name: string, otherwise: () => Read): Read =>
    sent[name] === undefined ? otherwise() : readValue(sent[name], path, make);
  const nothing = () => make.plain(null);
  switch (signature) {
    case signatures.secret:
      return make.secret(read("value", nothing), path);
    case signatures.output: {
      // Without a value it is unknown; what it depends on is the engine's business.
      const value = read("value", () => make.unknown(path));
      return sent["secret"] === true ? make.secret(value, path) : value;
    }
    case signatures.resource:
      return read("id", () => read("urn", nothing));
    case signatures.asset:
      return make.file("asset", content(sent, path, make));
    case signatures.archive:
      return make.file("archive", content(sent, path, make));
    default:
      return make.strange(path, readValue(signature, path, make));
  }
}

function content<Read>(sent: SentBag, path: string, make: Reading<Read>): Bag<Read> {
  const { [signatureKey]: _, ...rest } = properties(sent, path, make);
  return rest;
}
