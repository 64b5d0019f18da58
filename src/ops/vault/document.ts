import { z } from "zod";
import { CannotRun } from "../../process/cannot-run";
import { counted, type Counts, counts, type Entry, entry, noCounts } from "./entry";
import { jsonElements } from "./json-elements";

/** First words of an export, by which it is told from other JSON. */
const format = "raxx-vault-export";
const head = z.object({ format: z.literal(format), version: z.literal(1) });

const paths = ["$.format", "$.version", "$.counts", "$.entries.*"];

/** Lines are gathered up to this size: an encryption of every line of its own would be slow. */
const gatheredBytes = 64 * 1024;

/**
 * An export as JSON, a line an entry, so that `jq '.entries[] | …'` reads it; its last key counts what it holds.
 * @param exportedAt UTC
 * @param seen is told the counts, once all is written
 */
export async function* documentOf(
  entries: AsyncIterable<Entry>,
  exportedAt: string,
  seen: (all: Counts) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let all = noCounts;
  let isFirst = true;
  let text = `{"format":"${format}","version":1,"exportedAt":${JSON.stringify(exportedAt)},"entries":[`;
  for await (const each of entries) {
    text += `${isFirst ? "\n" : ",\n"}${JSON.stringify(each)}`;
    isFirst = false;
    all = counted(all, each);
    if (text.length < gatheredBytes) continue;
    yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(`${text}\n],"counts":${JSON.stringify(all)}}\n`);
  seen(all);
}

/**
 * The entries of an export, as they come.
 * @throws CannotRun where it is no export, is cut off, or does not hold what it counts; never with a word of it
 */
export async function* entriesIn(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Entry, void, undefined> {
  const top: Record<string, unknown> = {};
  let all = noCounts;
  for await (const { key, value } of jsonElements(pieces, paths)) {
    if (typeof key === "string") {
      top[key] = value;
      continue;
    }
    if (!head.safeParse(top).success) throw notAnExport();
    const read = entry.safeParse(value);
    if (!read.success) throw notAnExport();
    yield read.data;
    all = counted(all, read.data);
  }
  if (!head.safeParse(top).success) throw notAnExport();
  const promised = counts.safeParse(top["counts"]).data;
  if (JSON.stringify(promised) !== JSON.stringify(all))
    throw new CannotRun("The export does not hold what it counts itself; take another.");
}

const notAnExport = (): CannotRun =>
  new CannotRun("What was read is no export of `raxx vault export`; nothing was changed.");
