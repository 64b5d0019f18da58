import { services } from "../../config/services";
import { stackFileConfig } from "../../config/stack-file/read";
import { backend } from "../../domain/backend";
import { backedUpApps, drillKinds, drillPeriodDays, smokeLimits } from "../../domain/continuity";
import { ticketsFastRestore } from "../../domain/lightsail";
import { promisedSchedule } from "../../domain/logical-backups";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import type { Surroundings } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { HerokuPostgres } from "../clients/heroku-postgres";
import { Lightsail } from "../clients/lightsail";
import { Backups } from "../clients/backups";
import { forbiddenDumps } from "../db/forbidden-dumps";
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
    noBackupCheck(heroku),
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
    const [first, ...others] = (await heroku().schedules(app)).map(({ text }) => text);
    const promised = promisedSchedule(app);
    const kept = first === promised && others.length === 0;
    const seen = first === undefined ? "no backup is scheduled" : [first, ...others].join(", ");
    const remedy = `it has to be ${promised}: ${raxx`db schedule --env prod`}`;
    return { kept, seen: kept ? seen : `${seen}; ${remedy}`, evidence: { key: app } };
  },
});

/** Logical backups stand in us-east-1, where nothing of analytics may be (BCP §2.1, DPIA §3 R2). */
const noBackupCheck = (heroku: () => HerokuPostgres): Check => ({
  name: "no backup of raxx-analytics-prod",
  section: "§2.1",
  look: async () => ({
    ...(await forbiddenDumps(heroku(), "prod")),
    evidence: { key: "raxx-analytics-prod" },
  }),
});
