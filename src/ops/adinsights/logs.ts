import { platformOf } from "../../config/stack-file/platform";
import type { PlatformConfig } from "../../config/schema";
import { adinsightsLogGroup, adinsightsStreams } from "../../domain/adinsights";
import type { Environment } from "../../domain/environments";
import { outside, type Surroundings } from "../change/surroundings";
import { CloudwatchLogs } from "../clients/cloudwatch-logs";
import type { Observation } from "./deployment";
import { ended } from "./observations";
import { isFields, isSomething } from "./payload";

/** What `adinsights logs` takes. */
export interface LogFlags {
  readonly env: Environment;
  readonly json?: boolean;
  /** How far the groups are looked back. */
  readonly hours: number;
}

/** Streams whose work is a tenant's: a task that is run for all of them names none (Tenant Safety 4). */
const ofTenants = "celery";
/** Work of the platform itself, for no tenant or for all (Secrets Rotation CLI, Snapshot Lag). */
const platformTasks = /(?:^|\.)(?:rotate_deks|sync_metrics_snapshots)$|heartbeat/i;

interface Counted {
  readonly lines: number;
  /** JSON lines of a task. */
  readonly tasks: number;
  /** Those of them that name no tenant, by task. */
  readonly without: ReadonlyMap<string, number>;
}

/**
 * `raxx adinsights logs`: whether lines of each stream arrive, and whether those of background tasks say whose they are
 * (runbook, Tenant Safety 4, Structured logging). Names of tasks and numbers are all that is shown.
 * @returns the exit code: broken where a stream is silent, or a task's line names no tenant
 */
export async function checkLogs(
  { env: environment, json = false, hours }: LogFlags,
  print: (text: string) => void,
  { env, patience, lock }: Pick<Surroundings, "env" | "patience" | "lock"> = outside,
  { accounts }: PlatformConfig = platformOf(environment),
): Promise<number> {
  const logs = new CloudwatchLogs(accounts.aws.region, env, patience);
  const to = lock.now();
  const from = new Date(to.getTime() - hours * 3_600_000);
  const seen: Observation[] = [];
  for (const stream of adinsightsStreams) {
    const group = adinsightsLogGroup(environment, stream);
    const counted = await count(logs.lines({ group, from, to }));
    seen.push({
      check: `${stream}: lines arrive`,
      kept: counted.lines > 0,
      seen: counted.lines > 0 ? `${counted.lines} lines` : `none in ${hours} h`,
    });
    if (stream === ofTenants) seen.push(tenancyOf(counted));
  }
  return ended(seen, json, print);
}

/** A log without a task shows nothing, and must not pass for one that names every tenant. */
function tenancyOf({ tasks, without }: Counted): Observation {
  const check = "celery: tasks name their tenant";
  if (tasks === 0) return { check, kept: false, seen: "no line of a task: nothing was judged" };
  const missed = [...without].map(([task, lines]) => `${task}: ${lines}`);
  return missed.length === 0
    ? { check, kept: true, seen: `${tasks} lines of tasks` }
    : { check, kept: false, seen: `without tenant_id, of ${tasks}: ${missed.join(", ")}` };
}

async function count(lines: AsyncIterable<string>): Promise<Counted> {
  const without = new Map<string, number>();
  let read = 0;
  let tasks = 0;
  for await (const line of lines) {
    read += 1;
    const task = taskOf(line);
    if (task === undefined || platformTasks.test(task.name)) continue;
    tasks += 1;
    if (!task.hasTenant) without.set(task.name, (without.get(task.name) ?? 0) + 1);
  }
  return { lines: read, tasks, without };
}

/** What a JSON line says of a task; nothing where it is of none. */
function taskOf(line: string): { readonly name: string; readonly hasTenant: boolean } | undefined {
  const said = parsed(line);
  if (!isFields(said)) return undefined;
  const extra = isFields(said["extra"]) ? said["extra"] : {};
  const fields = { ...extra, ...said };
  const name = fields["task_name"] ?? fields["task"];
  if (typeof name !== "string") return undefined;
  // Of a log of anybody's: a name of letters, and no more of it than a table holds.
  const shown = name.replaceAll(/[^\w.-]/g, "").slice(0, 60);
  return { name: shown, hasTenant: isSomething(fields["tenant_id"]) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
