import { JSONParser } from "@streamparser/json";
import { CannotRun } from "../../process/cannot-run";

/** A value at one of the paths, under the key or index that it has there. */
export interface Element {
  readonly key: string | number | undefined;
  readonly value: unknown;
}

/**
 * The values of a JSON document at `paths` such as `$.secrets.*`, while it still comes: whatever its size, one of them is
 * held at a time.
 * @throws CannotRun where it is no JSON or ends early; never with a word of it
 */
export async function* jsonElements(
  pieces: AsyncIterable<Uint8Array>,
  paths: string[],
): AsyncGenerator<Element, void, undefined> {
  const parser = new JSONParser({ paths, keepStack: false });
  let found: Element[] = [];
  parser.onValue = ({ key, value }) => void found.push({ key, value });
  for await (const piece of pieces) {
    quietly(() => parser.write(piece));
    yield* found;
    found = [];
  }
  if (!parser.isEnded) quietly(() => parser.end());
  if (!parser.isEnded) throw broken();
}

/** The parser's own words quote the document. */
function quietly(parse: () => void): void {
  try {
    parse();
  } catch {
    throw broken();
  }
}

const broken = (): CannotRun =>
  new CannotRun("What was read is no whole JSON document: it is damaged, or cut off.");
