import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { scheduledJobs } from "../../src/domain/scheduled-jobs";

/** As much of a GitHub workflow as our rules look at. */
export interface Workflow {
  readonly name?: string;
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Concurrency {
  readonly "cancel-in-progress"?: boolean;
}

export interface Job {
  readonly "runs-on"?: string;
  readonly container?: unknown;
  readonly concurrency?: Concurrency;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly "timeout-minutes"?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Of those that start by the clock. */
export const scheduledWorkflows: readonly string[] = [
  ...new Set(Object.values(scheduledJobs).map(({ workflow }) => workflow)),
];
export const workflowNames: readonly string[] = ["preview", "release", ...scheduledWorkflows];

/** The committed text of a workflow. */
export function workflowSource(name: string): string {
  return readFileSync(join(".github", "workflows", `${name}.yml`), "utf8");
}

export function parseWorkflowSource(source: string): Workflow {
  return parse(source) as Workflow;
}

/** Names of the scripts that a step can call. */
export function packageScripts(): readonly string[] {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  return Object.keys(manifest.scripts);
}
