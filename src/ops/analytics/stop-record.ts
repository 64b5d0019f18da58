import { z } from "zod";
import { stopOf } from "../../domain/analytics-stop";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import type { Bucket } from "../clients/bucket";

const lifting = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  approver: z.string(),
  reference: z.string(),
  dpiaNote: z.string(),
});

/** A stop of the analytics pipeline: in force until it is lifted (runbook §7: not re-enabled before somebody approved). */
const stop = z.object({
  id: z.uuid(),
  since: z.iso.datetime(),
  by: z.string(),
  reason: z.string(),
  reference: z.string().optional(),
  lifted: lifting.optional(),
});

export type Stop = z.infer<typeof stop>;
export type Lifting = z.infer<typeof lifting>;

/** The newest stop, lifted or not; undefined where there never was one. */
export async function newestStop(
  bucket: Bucket,
  environment: Environment,
): Promise<{ stop: Stop; etag: string } | undefined> {
  const stored = await bucket.read(stopOf(environment));
  if (!stored) return undefined;
  try {
    return { stop: stop.parse(JSON.parse(stored.text)), etag: stored.etag };
  } catch {
    // What cannot be read may say that a stop is in force.
    throw new CannotRun(
      `${stopOf(environment)} in the state bucket is not a record of this program, so whether a stop is in force cannot be told. Restore an older version of it.`,
    );
  }
}

/** The stop that is in force, if one is. */
export async function stopInForce(
  bucket: Bucket,
  environment: Environment,
): Promise<Stop | undefined> {
  const newest = await newestStop(bucket, environment);
  return newest?.stop.lifted ? undefined : newest?.stop;
}

/** Puts a stop in force; one that is already is kept. Resolves to the one that is. */
export async function putInForce(
  bucket: Bucket,
  environment: Environment,
  wanted: Stop,
): Promise<Stop> {
  for (;;) {
    const newest = await newestStop(bucket, environment);
    if (newest && !newest.stop.lifted) return newest.stop;
    const text = textOf(wanted);
    const written = newest
      ? await bucket.replace(stopOf(environment), text, newest.etag)
      : await bucket.create(stopOf(environment), text);
    if (written) return wanted;
  }
}

/** @throws CannotRun where no stop is in force, or another person has just changed it */
export async function lift(
  bucket: Bucket,
  environment: Environment,
  lifted: Lifting,
): Promise<Stop> {
  const newest = await newestStop(bucket, environment);
  if (!newest || newest.stop.lifted)
    throw new CannotRun(`No stop of analytics is in force in ${environment}; nothing was changed.`);
  const record = { ...newest.stop, lifted };
  if (await bucket.replace(stopOf(environment), textOf(record), newest.etag)) return record;
  throw new CannotRun(
    "Somebody else has changed the stop meanwhile; look at it, and run this again.",
  );
}

const textOf = (record: Stop): string => JSON.stringify(record, undefined, 2);
