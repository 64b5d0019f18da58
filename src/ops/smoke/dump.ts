import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { dumpPrefix } from "../../domain/continuity";
import type { Backups } from "../clients/backups";
import type { Check, Seen } from "./check";

/** Bytes up to which a dump is read whole. */
const wholeUpTo = 1024 ** 3;

/** Yesterday's dump of FreeScout is there, and ends as a dump does (BCP §2.3, Win 5). */
export const dumpCheck = (backups: () => Backups, now: Date): Check => ({
  name: "FreeScout's dump of yesterday",
  section: "§4 Win 5",
  look: async () => {
    const day = new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10);
    const key = `${dumpPrefix}${day}.sql.gz`;
    const found = await backups().head(key);
    if (!found) return { kept: false, seen: `there is no ${key}`, evidence: { key } };
    const { size, modified } = found;
    const fault = await faultIn(backups(), key, size);
    const seen = fault ?? whatWasRead(size);
    return { kept: fault === undefined, seen, evidence: { key, size, at: modified.toISOString() } };
  },
});

const whatWasRead = (size: number): string =>
  size <= wholeUpTo
    ? "read whole: its checksum agrees, and the SQL ends as a dump does"
    : "too large to read whole: it begins as gzip does, and its end tells a length";

async function faultIn(
  backups: Backups,
  key: string,
  size: number,
): Promise<Seen["seen"] | undefined> {
  if (size < smallest) return `it has ${size} bytes, which is no dump`;
  const head = await backups.range(key, "0-2");
  if (!head.equals(gzip)) return "it is not gzip";
  if (size <= wholeUpTo) return faultInWhole(backups, key);
  const tail = await backups.range(key, "-4");
  return tail.readUInt32LE(0) === 0 ? "its end tells no length" : undefined;
}

/** The magic number, and deflate. */
const gzip = Buffer.from([0x1f, 0x8b, 0x08]);
/** Bytes of gzip's own header and end. */
const smallest = 20;

/** A dump that was killed makes a good gzip of half a dump: only its last line tells. */
async function faultInWhole(backups: Backups, key: string): Promise<string | undefined> {
  let end = "";
  try {
    await pipeline(
      await backups.stream(key),
      createGunzip(),
      async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) end = (end + chunk.toString("latin1")).slice(-400);
      },
    );
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!code.startsWith("Z_")) throw error;
    return `it does not end well (${code})`;
  }
  return /^-- Dump completed/m.test(end)
    ? undefined
    : "the SQL stops before its last line, `-- Dump completed`";
}
