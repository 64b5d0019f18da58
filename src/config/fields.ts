import { z } from "zod";
import { dynoSizes } from "../domain/heroku";
import { lightsailBlueprints, lightsailBundles, type SnapshotHour } from "../domain/lightsail";
import { logSinkRetentionDays } from "../domain/log-sinks";
import { lightsailZone } from "../domain/regions";

/** One process type of a Heroku app, its dyno size, and how many of it run. */
export const formation = z.strictObject({
  type: z.string().regex(/^[a-z][a-z0-9_-]*$/, "a process type such as web or worker"),
  size: z.enum(dynoSizes),
  quantity: z.int().min(0).max(100),
});

/** A hostname without scheme, port or path. */
export const host = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "a hostname such as api.raxx.app");

/** The platform's own sink of router and application log lines: where it stands, and how long it keeps them. */
export const logSink = <Region extends z.ZodType>(region: Region) =>
  z.strictObject({
    region,
    retentionDays: z.literal(logSinkRetentionDays),
  });

/** A pipeline spans the environments: one stack declares it, the other looks it up by its name. */
export const pipeline = z.strictObject({ name: z.string().min(1), declared: z.boolean() });

/** What a person recorded before a promise was weakened or a switch was turned on. */
export const approval = z.strictObject({
  by: z.string().min(1).describe("who approved it"),
  // Without quotes, YAML reads a moment.
  on: z.iso.date('a day in quotes, such as "2026-05-09"').describe("the day, as YYYY-MM-DD"),
  reference: z.url().describe("the issue or comment that records it"),
});

/** A Lightsail host that exists under these names; changing any but the hour replaces it. */
export const lightsailInstance = <Hour extends SnapshotHour>(hour: Hour) =>
  z.strictObject({
    name: z.string().regex(/^raxx-[a-z0-9-]+$/, "an instance name such as raxx-vault"),
    staticIp: z.string().regex(/^raxx-[a-z0-9-]+$/, "a static IP name such as raxx-vault-ip"),
    zone: z.literal(lightsailZone),
    blueprint: z.enum(lightsailBlueprints),
    bundle: z.enum(lightsailBundles),
    snapshotHourUtc: z.literal(hour),
  });

/** A Slack workspace, as AWS Chatbot shows it. */
export const slackTeam = z
  .string()
  .regex(/^T[0-9A-Z]{8,}$/, "a Slack workspace id such as T07EA123LEP");

/** Bucket names are global, so ours say whose they are. */
export const bucketName = z
  .string()
  .max(63)
  .regex(/^raxx-[a-z0-9-]+[a-z0-9]$/, "a bucket name such as raxx-iac-state-prod");
