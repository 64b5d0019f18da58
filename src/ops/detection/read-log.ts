import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CannotRun } from "../../process/cannot-run";
import { isSystemError, systemMessage } from "../../process/system-error";
import { typedPath } from "../../process/typed-path";

/** A log that is read once, from its beginning. */
export interface Log {
  /** How it is called where a line of it is named. */
  readonly name: string;
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** One that a person named: a file, or standard input as `-`. */
export const typedLog = (file: string): Log => ({
  name: file === "-" ? "standard input" : file,
  pieces: () => (file === "-" ? process.stdin : createReadStream(typedPath(file))),
});

/** Longest line that is read; logplex itself breaks lines at 10,000 bytes. */
export const longestLine = 16_384;

/** A line and its number, from 1; no text where it is longer than any line of a log. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string | undefined;
}

/**
 * The lines of a log, plain or gzip, in as much memory as one piece of it takes.
 * @throws CannotRun where it cannot be read to its end
 */
export async function* linesOf({
  name,
  pieces,
}: Log): AsyncGenerator<NumberedLine, void, undefined> {
  let number = 0;
  let rest = "";
  let isTooLong = false;
  const decoder = new TextDecoder();
  try {
    for await (const piece of plain(pieces())) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        number += 1;
        yield { number, text: isTooLong ? undefined : whole(line) };
        isTooLong = false;
      }
      isTooLong ||= rest.length > longestLine;
      if (isTooLong) rest = "";
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  rest += decoder.decode();
  if (rest !== "" || isTooLong)
    yield { number: number + 1, text: isTooLong ? undefined : whole(rest) };
}

const whole = (line: string): string | undefined =>
  line.length > longestLine ? undefined : line.replace(/\r$/, "");

function unreadable(name: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const isGzip = "code" in error && String(error.code).startsWith("Z_");
  if (!isGzip && !isSystemError(error)) return error;
  const why = isGzip
    ? "it begins as gzip does, and is broken or ends too early; copy it again"
    : systemMessage(error);
  return new CannotRun(`${name} cannot be read: ${why}`, { cause: error });
}

/** Gzip is known by its first two bytes, not by its name. */
async function* plain(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = pieces[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const all = continued(head, iterator);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* all;
  const gunzip = createGunzip();
  // What goes wrong on either side ends the reading below.
  pipeline(Readable.from(all), gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Uint8Array>;
}

async function* continued(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
