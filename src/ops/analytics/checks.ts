import { setTimeout as pause } from "node:timers/promises";
import { approvalVariables, isFloorApproval, isReference } from "../../domain/approval";
import { kFloor } from "../../domain/anonymity";
import type { Environment } from "../../domain/environments";
import { analyticsStop } from "../../domain/stops";
import { type Standing, standingOf } from "../../schema/applied";
import { type Migration, readMigrations } from "../../schema/migrations";
import { StoreError } from "../../schema/store-error";
import { analyticsAddress, analyticsService, type Health, healthOf } from "../clients/analytics";
import type { ConfigVars } from "../clients/heroku";
import { vaultValue } from "../clients/vault-value";
import type { Context } from "./context";
import { type LiveStore, liveStore, mismatch, mismatchRemedy } from "./live-store";
import { raxx } from "../../process/raxx-command";
import { stopInForce } from "../change/stop-record";

/** One thing that has to be so before the switch is turned on, whether it is, and what to do where it is not. */
export interface Check {
  readonly name: "store" | "migrations" | "health" | "k-floor" | "stop";
  readonly ok: boolean;
  readonly says: string;
  readonly remedy?: string;
}

/**
 * What has to be so before analytics is turned on (analytics runbook §1 steps 4–6, §5, §7). Everything is only read.
 * @throws CannotRun where something cannot be asked: that nobody knows is no yes
 */
export async function checks(context: Context): Promise<readonly Check[]> {
  context.needs("vault", "heroku");
  analyticsAddress(context.env, context.around.env);
  const found = await Promise.all([store(context), health(context), floor(context), stop(context)]);
  return found.flat();
}

/** Whether the service writes to the store that the vault names; the migrations asked for are the service's. */
async function store(context: Context): Promise<readonly Check[]> {
  const { env } = context;
  const found = await liveStore(context.knowing());
  const is: Check =
    found.differs === undefined
      ? { name: "store", ok: true, says: `it is ${found.server}, by app and vault` }
      : { name: "store", ok: false, says: mismatch(env, found), remedy: mismatchRemedy(env) };
  return [is, await migrations(context, found, readMigrations(context.store))];
}

async function migrations(
  { env }: Context,
  { url }: LiveStore,
  all: readonly Migration[],
): Promise<Check> {
  const name = "migrations";
  const remedy = raxx`analytics migrate --env ${env}`;
  try {
    const { applied, pending, recorded }: Standing = await standingOf(url, all);
    if (pending.length > 0)
      return { name, ok: false, says: `not applied: ${namesOf(pending)}`, remedy };
    const how = recorded ? "by the store's record and its schema" : "by the store's schema";
    return { name, ok: true, says: `all ${applied.length} are applied, ${how}` };
  } catch (error) {
    if (error instanceof StoreError) return { name, ok: false, says: error.message };
    throw error;
  }
}

export const namesOf = (all: readonly Migration[]): string =>
  all.map(({ name }) => name).join(", ");

/**
 * Whether the service answers to the vault's token (analytics runbook §1 step 5).
 * @param waitMs how long it may take to start
 */
export async function health(context: Context, waitMs = 0): Promise<Check> {
  const { env, around } = context;
  const vault = context.vault();
  const token = await vaultValue(
    vault,
    env,
    "ANALYTICS_AUTH_TOKEN",
    "without which /health refuses",
  );
  const at = { address: analyticsAddress(env, around.env), patience: around.patience };
  const service = await analyticsService(env, vault, at);
  const until = Date.now() + waitMs;
  let answer = await healthOf(service, token);
  while (answer !== "well" && Date.now() < until) {
    await pause(around.pauseMs);
    answer = await healthOf(service, token);
  }
  return healthCheck(env, answer);
}

const healthCheck = (env: Environment, answer: Health): Check =>
  (
    ({
      well: { name: "health", ok: true, says: '/health is 200 {"status":"ok"}' },
      refused: {
        name: "health",
        ok: false,
        says: "/health refuses the vault's token",
        remedy: raxx`secrets sync ANALYTICS_AUTH_TOKEN --env ${env}`,
      },
      neither: {
        name: "health",
        ok: false,
        says: '/health does not answer 200 {"status":"ok"}',
        remedy: `heroku logs --tail --app raxx-analytics-${env}`,
      },
    }) as const
  )[answer];

/** What the service itself reads: unset is the default of 20 (analytics runbook §5). */
async function floor(context: Context): Promise<Check> {
  const name = "k-floor";
  const values = await context.heroku().configVars(`raxx-analytics-${context.env}`);
  const set = values["ANALYTICS_K_FLOOR"];
  if (set === undefined) return { name, ok: true, says: `not set, which is ${kFloor}` };
  if (!/^[1-9]\d*$/.test(set))
    return { name, ok: false, says: "ANALYTICS_K_FLOOR is no number", remedy: floorRemedy };
  if (Number(set) >= kFloor) return { name, ok: true, says: `it is ${set}` };
  const missing = missingRecords(values);
  return missing.length === 0
    ? { name, ok: true, says: `it is ${set}, with approval and DPIA note` }
    : { name, ok: false, says: `it is ${set} without ${missing.join(", ")}`, remedy: floorRemedy };
}

const floorRemedy = "Release the stack file's floor with the switch off, then turn it on.";

const missingRecords = (values: ConfigVars): string[] => [
  ...(values["I_ACCEPT_WEAKER_ANONYMITY"] === "true" ? [] : ["I_ACCEPT_WEAKER_ANONYMITY"]),
  ...(isFloorApproval(values[approvalVariables.kFloorApproval])
    ? []
    : [approvalVariables.kFloorApproval]),
  ...(isReference(values[approvalVariables.kFloorNote]) ? [] : [approvalVariables.kFloorNote]),
];

async function stop({ bucket, env }: Context): Promise<Check> {
  const name = "stop";
  const found = await stopInForce(bucket, analyticsStop(env));
  if (!found) return { name, ok: true, says: "none is in force" };
  return {
    name,
    ok: false,
    says: `one is in force since ${found.since}: ${found.reason}`,
    remedy: raxx`analytics lift --env ${env} --approver "…" --reference "https://…" --dpia-note "https://…"`,
  };
}
