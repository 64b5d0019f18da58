import { z } from "zod";
import { type DrillKind, drillKinds } from "../../domain/continuity";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import type { Bucket } from "../clients/bucket";

/** What one drill came to: the row that the plan asks for (BCP §4 Win 4: date, backup, duration, outcome). */
const drillRecord = z.object({
  kind: z.enum(drillKinds),
  /** UTC. */
  startedAt: z.iso.datetime(),
  durationSeconds: z.number().nonnegative(),
  /** What was restored, as its own service calls it: a key and its version, `raxx-api-prod a042`. */
  backup: z.string(),
  result: z.enum(["passed", "failed"]),
  /** What was wrong, a sentence each; none where it passed. */
  problems: z.array(z.string()),
  /** What is worth comparing with the next drill, by name. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  by: z.string(),
});

export type DrillRecord = z.infer<typeof drillRecord>;

const folderOf = (environment: Environment, kind: DrillKind): string =>
  `operations/${environment}/drills/${kind}/`;

/**
 * Writes a record as an object of its own in the state bucket, which keeps its versions. Resolves to its key.
 * @throws CannotRun where one stands there already
 */
export async function keepRecord(
  bucket: Bucket,
  environment: Environment,
  record: DrillRecord,
): Promise<string> {
  const key = `${folderOf(environment, record.kind)}${record.startedAt}.json`;
  const text = JSON.stringify(record, undefined, 2);
  if (await bucket.create(key, text)) return key;
  // A write whose answer was lost looks like somebody else's when it is repeated.
  if ((await bucket.read(key))?.text === text) return key;
  throw new CannotRun(`${key} in the state bucket is the record of another drill; drill again.`);
}

/** A kept record, and where. */
export interface KeptRecord extends DrillRecord {
  readonly key: string;
}

/**
 * The newest drill of a kind that passed; undefined where none is on record. What is no record does not count, and the
 * older ones are looked at.
 */
export async function lastGoodDrill(
  bucket: Bucket,
  environment: Environment,
  kind: DrillKind,
): Promise<KeptRecord | undefined> {
  // A key ends with the moment, so that their order is that of time.
  const keys = (await bucket.list(folderOf(environment, kind))).map(({ key }) => key).toSorted();
  for (const key of keys.toReversed()) {
    const record = recordIn((await bucket.read(key))?.text ?? "");
    if (record?.kind === kind && record.result === "passed") return { ...record, key };
  }
  return undefined;
}

function recordIn(text: string): DrillRecord | undefined {
  try {
    return drillRecord.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
