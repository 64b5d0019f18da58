import { readFileSync, statSync } from "node:fs";
import { CannotRun } from "./cannot-run";
import { isSystemError, systemMessage } from "./system-error";

/** A file that a person wrote or may have changed cannot be read; the message names it and what to do. */
export class UnreadableFile extends CannotRun {
  override readonly name = "UnreadableFile";

  constructor(
    file: string,
    /** What is wrong with it, and what to do. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file} cannot be used: ${reason}`, options);
  }
}

/**
 * The text of a file, without a byte order mark.
 * @throws UnreadableFile when it is absent, a folder, a pipe (to read one may take for ever) or not UTF-8
 */
export function readText(file: string): string {
  try {
    const stats = statSync(file);
    if (stats.isDirectory())
      throw new UnreadableFile(file, "a folder stands there; put the file in its place");
    if (!stats.isFile())
      throw new UnreadableFile(file, "it is no file; put one in the place of the pipe or device");
    return new TextDecoder("utf8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (isSystemError(error))
      throw new UnreadableFile(file, systemMessage(error), { cause: error });
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(file, "it is not UTF-8; save it as text in that encoding", {
      cause: error,
    });
  }
}

/**
 * What a JSON file says.
 * @param remedy how a person gets the file right
 * @throws UnreadableFile
 */
export function readJson(file: string, remedy = "mend it, or restore it from git"): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(file, `it is no JSON (${(error as Error).message}); ${remedy}`, {
      cause: error,
    });
  }
}
