import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { unknownMark } from "../../wire/marks";
import { readBag, type Reading } from "../../wire/read";
import { type Properties, unknown, type Value } from "../rule/resource";

export interface Decoded {
  readonly props: Properties;
  /** Paths of the values that were marked as secret. */
  readonly secrets: ReadonlySet<string>;
}

/** Decodes one property bag as the rules see it: secrets unwrapped, their places remembered. */
export function decode(bag: Struct | undefined): Decoded {
  const secrets = new Set<string>();
  return { props: readBag(bag, { ...reading, secret: remembering(secrets) }), secrets };
}

const remembering =
  (secrets: Set<string>) =>
  (value: Value, path: string): Value => {
    secrets.add(path);
    return value;
  };

const reading: Omit<Reading<Value>, "secret"> = {
  // A mark woven into a text makes that text as unknown as what was woven in.
  plain: (value) => (typeof value === "string" && value.includes(unknownMark) ? unknown : value),
  list: (items) => items,
  object: (properties) => properties,
  unknown: () => unknown,
  file: (_, content) => content,
  // What nobody can read is not known: a rule that needs it fails.
  strange: () => unknown,
};
