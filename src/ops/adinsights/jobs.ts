import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type AdinsightsJob,
  type AdinsightsJobName,
  adinsightsJobs,
} from "../../domain/adinsights-jobs";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { run } from "../../process/child";
import { kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { typedPath } from "../../process/typed-path";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { lastLines } from "./said";

/** What `adinsights run` takes. */
export interface JobFlags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  /** Of ADinsights' repository. */
  readonly checkout: string;
  readonly tenant?: string;
  /** The incident or ticket that it is run for. */
  readonly reference: string;
}

/** A job goes over all tenants, one after the other. */
const longestMs = 3_600_000;

/**
 * `raxx adinsights run`: one of the runbook's jobs, from a checkout of the product and with the credentials that were
 * exported for it, asked about and recorded (runbook, Airbyte webhook, Secrets Rotation CLI, Snapshot Lag).
 * @returns the exit code
 * @throws CannotRun where nothing says which database is meant, or the job fails
 */
export async function runJob(
  name: AdinsightsJobName,
  flags: JobFlags,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const { env, json, dryRun = false, tenant, reference } = flags;
  const job: AdinsightsJob = adinsightsJobs[name];
  if (job.needsTenant && tenant === undefined)
    throw new CannotRun(`${name} is of one tenant: give --tenant UUID.`);
  const whose = tenant === undefined ? "all tenants" : `tenant ${tenant}`;
  const start = starter(job, flags, around);
  const where = databaseOf(env, around.env);
  const preview = job.dryRun === undefined ? [] : await start(job.dryRun);
  const sentence = [
    ...preview.map((line) => `  ${line}`),
    `${job.program.join(" ")} ${job.does} of ${whose}, in ${env}, with ${where}.`,
  ].join("\n");
  if (dryRun) {
    const would = { env, job: name, dryRun: true, tenant: tenant ?? null, said: preview };
    showResult(talk, json, would, () => `${sentence}\nNothing was changed.`);
    return kept;
  }
  await talk.confirm(sentence);
  const told = { command: "adinsights run", target: `${name}, ${whose}`, reference } as const;
  const said = await change(env, told, around, talk.tell, async () => start());
  const done = { env, job: name, tenant: tenant ?? null, said };
  showResult(talk, json, done, () =>
    [
      ...said.map((line) => `  ${line}`),
      `Done. Are data in time again?\n  ${raxx`adinsights freshness --env ${env}`}`,
    ].join("\n"),
  );
  return kept;
}

/** Starts the job, with one option more. @returns the last lines of what it said */
function starter(
  { folder, program: [program, ...args], tenant: option }: AdinsightsJob,
  { checkout, tenant }: JobFlags,
  { env }: Surroundings,
): (...more: string[]) => Promise<readonly string[]> {
  const cwd = join(typedPath(checkout), folder);
  const script = args[0] ?? "";
  if (!existsSync(join(cwd, script)))
    throw new CannotRun(
      `${join(checkout, folder, script)} is not there: --checkout is the folder of ADinsights' repository.`,
    );
  const ofTenant = tenant === undefined ? [] : [option, tenant];
  const given = withoutOurs(env);
  return async (...more) => {
    const all = [...args, ...ofTenant, ...more];
    const { code, stdout, stderr } = await run(program, all, {
      cwd,
      env: given,
      timeout: longestMs,
    });
    const said = lastLines(`${stdout}\n${stderr}`, given);
    if (code === 0) return said;
    throw new CannotRun(
      [
        `${[program, ...all].join(" ")} ended with ${code}.`,
        ...said.map((line) => `  ${line}`),
      ].join("\n"),
    );
  };
}

/** What these operations sign in with elsewhere is none of the product's business. */
const ours =
  /^(?:(?:HEROKU|FREESCOUT)_API_KEY|(?:POSTMARK_SERVER|SENTRY_AUTH)_TOKEN|SLACK_BOT_TOKEN|CLOUDFLARE_API_TOKEN|GITHUB_TOKEN|ADINSIGHTS_\w+_TOKEN|INFISICAL_\w+|CF_ACCESS_\w+)$/;

const withoutOurs = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));

/**
 * What the job will work on, as far as its environment says: the host of a database, or the module of settings that knows it.
 * @throws CannotRun where that would be the one that a developer has at home
 */
function databaseOf(
  environment: Environment,
  { DATABASE_URL: url = "", DJANGO_SETTINGS_MODULE: settings = "" }: NodeJS.ProcessEnv,
): string {
  const exported = `export ${environment}'s credentials, or DJANGO_SETTINGS_MODULE, and run this again. Nothing was started.`;
  if (url === "" && settings === "")
    throw new CannotRun(
      `Neither DATABASE_URL nor DJANGO_SETTINGS_MODULE is set, so ADinsights would take the settings of a developer: ${exported}`,
    );
  const host = url === "" ? undefined : URL.parse(url)?.hostname;
  if (environment === "prod" && host !== undefined && isLocal(host))
    throw new CannotRun(`DATABASE_URL leads to ${host}, which is not prod's database: ${exported}`);
  return [
    ...(url === "" ? [] : [`the database at ${host ?? "an address that is none"}`]),
    ...(settings === "" ? [] : [`the settings ${settings}`]),
  ].join(" and ");
}

const isLocal = (host: string): boolean =>
  /^(?:localhost|127\.|\[?::1\]?$|0\.0\.0\.0|host\.docker\.internal|db$|postgres$)/.test(host);
