import { existsSync, readFileSync } from "node:fs";
import { ConfigError } from "../parse";
import { NotYaml, parsed, readYaml } from "./value";

/**
 * The text of a YAML file, and what `use` makes of it.
 * @param name how errors call the file
 * @throws ConfigError when it is absent, is no text, or cannot be used
 */
export function usingText<Result>(
  path: string,
  name: string,
  use: (text: string) => Result,
): Result {
  if (!existsSync(path))
    throw new ConfigError(name, [`${path} does not exist; every stack needs its file`]);
  try {
    return use(decoded(readFileSync(path)));
  } catch (error) {
    if (error instanceof NotYaml) throw new ConfigError(name, [error.message]);
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new NotYaml("it is not UTF-8; save it as text in that encoding", { cause: error });
  }
}

/**
 * The text of a YAML file with other values for some of its first keys, none for `undefined`. Whatever else it
 * says is written as it was, quotes included.
 * @throws NotYaml
 */
export function edited(text: string, keys: Readonly<Record<string, string | undefined>>): string {
  // The engine's message about what it cannot read would name no file.
  const read = readYaml(text);
  if (read !== null && !(read instanceof Map)) throw new NotYaml("it must be a map of keys");
  const document = parsed(text);
  for (const [key, value] of Object.entries(keys))
    if (value === undefined) document.delete(key);
    else document.set(key, document.createNode(value, { tag: "tag:yaml.org,2002:str" }));
  return document.toString({ lineWidth: 0 });
}
