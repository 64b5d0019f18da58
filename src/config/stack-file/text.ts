import { lstatSync } from "node:fs";
import { readText, UnreadableFile } from "../../process/input-file";
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
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined)
    throw new ConfigError(name, [`${path} does not exist; every stack needs its file`]);
  try {
    return use(readText(path));
  } catch (error) {
    if (error instanceof NotYaml) throw new ConfigError(name, [error.message]);
    if (error instanceof UnreadableFile) throw new ConfigError(name, [error.reason]);
    throw error;
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
