import { services } from "../../config/services";
import { stackFileConfig } from "../../config/stack-file/read";
import { backend } from "../../domain/backend";
import { backedUpApps, drillKinds, drillPeriodDays, smokeLimits } from "../../domain/continuity";
import { ticketsFastRestore } from "../../domain/lightsail";
import { CannotRun } from "../../process/cannot-run";
import type { Surroundings } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { HerokuPostgres } from "../clients/heroku-postgres";
import { Lightsail } from "../clients/lightsail";
import { Backups } from "../clients/backups";
import { lastGoodDrill } from "../drills/record";
import { type Check, young } from "./check";
import { dumpCheck } from "./dump";
import { vaultExportCheck } from "./vault-export";

/** Everything of prod that can be looked at (BCP §4 Win 1–5). Clients are made in the look: what one lacks hides no other. */
export function smokeChecks(
  { env, patience }: Surroundings,
  root: string,
  now: Date,
): readonly Check[] {
  const bucket = (): Bucket => new Bucket(patience);
  const named = (key: string, ...path: string[]): string => settingIn(root, key, path);
  const attachments = (): Backups =>
    new Backups(named("raxx:tickets", "attachments", "bucket"), patience);
  const state = (): Backups => new Backups(backend.bucket, patience);
  const heroku = (): HerokuPostgres =>
    new HerokuPostgres(services(["heroku"], env).heroku, patience);
  return [
    dumpCheck(attachments, now),
    ...(["vault", "tickets"] as const).map((host) =>
      snapshotCheck(host, () => named(`raxx:${host}`, "instance", "name"), patience, now),
    ),
    fastRestoreCheck(patience),
    versioningCheck(state),
    vaultExportCheck(bucket, state, now),
    ...backedUpApps.flatMap((app) => [backupCheck(app, heroku, now), scheduleCheck(app, heroku)]),
    noBackupCheck("raxx-analytics-prod", heroku),
    ...drillKinds.map((kind): Check => ({
      name: `drill ${kind}`,
      section: "§4 Win 4",
      look: async () => {
        const last = await lastGoodDrill(bucket(), "prod", kind);
        if (!last) return { kept: false, seen: "no good drill is on record" };
        const evidence = { key: last.key, at: last.startedAt };
        return young("the last good one", evidence, drillPeriodDays[kind] * 24, now);
      },
    })),
  ];
}

/** A name that only the operator knows stands in the stack file. */
function settingIn(root: string, key: string, path: readonly string[]): string {
  const value = JSON.parse(stackFileConfig(root, "prod")[key] ?? "null") as unknown;
  const found = path.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | null | undefined)?.[step],
    value,
  );
  if (typeof found === "string") return found;
  throw new CannotRun(`Pulumi.prod.yaml has no ${key}.${path.join(".")}`);
}

const snapshotCheck = (
  host: "vault" | "tickets",
  instance: () => string,
  patience: Surroundings["patience"],
  now: Date,
): Check => ({
  name: `snapshot of ${host}`,
  section: host === "vault" ? "§4 Win 1" : "§1.4",
  look: async () => {
    const name = instance();
    const all = await new Lightsail(patience).automatic(name);
    if (!all) throw new CannotRun(`Lightsail has no instance ${name}.`);
    const [at] = all;
    if (!at) return { kept: false, seen: `${name} has no automatic snapshot that ended well` };
    const evidence = { key: name, at: at.toISOString() };
    return young("the newest", evidence, smokeLimits.snapshotHours, now);
  },
});

const fastRestoreCheck = (patience: Surroundings["patience"]): Check => ({
  name: "snapshot of tickets with its modules",
  section: "§1.4",
  look: async () => {
    const found = await new Lightsail(patience).snapshot(ticketsFastRestore);
    const evidence = { key: ticketsFastRestore };
    if (!found) return { kept: false, seen: "Lightsail does not have it", evidence };
    return { kept: found.state === "available", seen: `it is ${found.state}`, evidence };
  },
});

const versioningCheck = (state: () => Backups): Check => ({
  name: "versions of the state bucket",
  section: "§4 Win 2",
  look: async () => {
    const { status, mfaDelete } = await state().versioning();
    // Only the root user can set it, so that it is told and no promise.
    const seen = `versioning is ${status}; MFA delete is ${mfaDelete}`;
    return { kept: status === "Enabled", seen, evidence: { key: backend.bucket } };
  },
});

const backupCheck = (app: string, heroku: () => HerokuPostgres, now: Date): Check => ({
  name: `backup of ${app}`,
  section: "§4 Win 5",
  look: async () => {
    const [newest] = await heroku().backups(app);
    if (!newest) return { kept: false, seen: "there is none that ended well" };
    const { name, size, finishedAt } = newest;
    const evidence = { key: `${app} ${name}`, size, at: finishedAt.toISOString() };
    if (size === 0) return { kept: false, seen: `${name} is empty`, evidence };
    return young(name, evidence, smokeLimits.backupHours, now);
  },
});

const scheduleCheck = (app: string, heroku: () => HerokuPostgres): Check => ({
  name: `schedule of ${app}`,
  section: "§2.1",
  look: async () => {
    const [first] = await heroku().schedules(app);
    return first === undefined
      ? {
          kept: false,
          seen: `no backup is scheduled: heroku pg:backups:schedule DATABASE_URL --at '02:00 UTC' -a ${app}`,
        }
      : { kept: true, seen: first, evidence: { key: app } };
  },
});

/**
 * Logical backups stand in us-east-1, where nothing of analytics may be (BCP §2.1, DPIA §3 R2). One that runs or failed
 * counts too: what it copied until then is there.
 */
const noBackupCheck = (app: string, heroku: () => HerokuPostgres): Check => ({
  name: `no backup of ${app}`,
  section: "§2.1",
  look: async () => {
    const [newest, [schedule]] = await Promise.all([
      heroku().newestNumber(app),
      heroku().schedules(app),
    ]);
    const evidence = { key: app };
    if (schedule !== undefined)
      return {
        kept: false,
        seen: `one is scheduled, ${schedule}: heroku pg:backups:unschedule DATABASE_URL -a ${app}`,
        evidence,
      };
    if (newest > 0)
      return {
        kept: false,
        seen: `number ${newest} stands in us-east-1: heroku pg:backups -a ${app}, then pg:backups:delete each`,
        evidence,
      };
    return { kept: true, seen: "there is none, and none is scheduled", evidence };
  },
});
