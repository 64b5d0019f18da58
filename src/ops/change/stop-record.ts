import { z } from "zod";
import type { StopPlace } from "../../domain/stops";
import { CannotRun } from "../../process/cannot-run";
import type { Bucket } from "../clients/bucket";

const lifting = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  approver: z.string(),
  reference: z.string(),
  /** Of analytics, where the DPIA has an entry about it. */
  dpiaNote: z.string().optional(),
});

/** A stop: in force until it is lifted (analytics runbook §7: not re-enabled before somebody approved). */
const stop = z.object({
  id: z.uuid(),
  since: z.iso.datetime(),
  by: z.string(),
  reason: z.string(),
  reference: z.string().optional(),
  /** Nothing of the store may be deleted before a legal review (analytics runbook §7 A step 2). */
  keepsStore: z.boolean().optional(),
  lifted: lifting.optional(),
});

export type Stop = z.infer<typeof stop>;
export type Lifting = z.infer<typeof lifting>;

/** The newest stop, lifted or not; undefined where there never was one. */
export async function newestStop(
  bucket: Bucket,
  place: StopPlace,
): Promise<{ stop: Stop; etag: string } | undefined> {
  const stored = await bucket.read(place.key);
  if (!stored) return undefined;
  try {
    return { stop: stop.parse(JSON.parse(stored.text)), etag: stored.etag };
  } catch {
    // What cannot be read may say that a stop is in force.
    throw new CannotRun(
      `${place.key} in the state bucket is not a record of this program, so whether a stop is in force cannot be told. Restore an older version of it.`,
    );
  }
}

/** The stop that is in force, if one is. */
export async function stopInForce(bucket: Bucket, place: StopPlace): Promise<Stop | undefined> {
  const newest = await newestStop(bucket, place);
  return newest?.stop.lifted ? undefined : newest?.stop;
}

/**
 * Puts a stop in force; one that is already is kept, and only learns that the store has to be. Resolves to the one that is.
 */
export async function putInForce(bucket: Bucket, place: StopPlace, wanted: Stop): Promise<Stop> {
  for (;;) {
    const newest = await newestStop(bucket, place);
    const inForce = newest && !newest.stop.lifted ? newest.stop : undefined;
    if (inForce && (inForce.keepsStore === true || wanted.keepsStore !== true)) return inForce;
    const put = inForce ? { ...inForce, keepsStore: true } : wanted;
    const text = textOf(put);
    const written = newest
      ? await bucket.replace(place.key, text, newest.etag)
      : await bucket.create(place.key, text);
    if (written) return put;
  }
}

/** What somebody approved: who, and where it is recorded. */
export type Approved = Pick<Lifting, "approver" | "reference" | "dpiaNote">;

/** The newest stop, where this very approval has lifted it already; undefined where it is to be lifted. */
export async function liftedBy(
  bucket: Bucket,
  place: StopPlace,
  wanted: Approved,
): Promise<Stop | undefined> {
  const newest = await newestStop(bucket, place);
  if (newest && !newest.stop.lifted) return undefined;
  if (newest?.stop.lifted && isSame(newest.stop.lifted, wanted)) return newest.stop;
  throw new CannotRun(
    `No stop of ${place.of} is in force in ${place.environment}, so there is nothing to lift; nothing was changed.`,
  );
}

const isSame = (one: Approved, other: Approved): boolean =>
  one.approver === other.approver &&
  one.reference === other.reference &&
  one.dpiaNote === other.dpiaNote;

/**
 * Lifts the stop that is in force. One that the same approval lifted is left as it is: the answer to whoever did may
 * have been lost, to this run or to one before.
 * @throws CannotRun where no stop is in force, or another person has just changed it
 */
export async function lift(bucket: Bucket, place: StopPlace, lifted: Lifting): Promise<Stop> {
  const done = await liftedBy(bucket, place, lifted);
  if (done) return done;
  const newest = await newestStop(bucket, place);
  const record = newest && { ...newest.stop, lifted };
  if (record && (await bucket.replace(place.key, textOf(record), newest.etag))) return record;
  const now = await newestStop(bucket, place);
  if (now?.stop.lifted && isSame(now.stop.lifted, lifted)) return now.stop;
  throw new CannotRun(
    "Somebody else has changed the stop meanwhile; look at it, and run this again.",
  );
}

const textOf = (record: Stop): string => JSON.stringify(record, undefined, 2);
