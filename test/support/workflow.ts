import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** As much of a GitHub workflow as our rules look at. */
export interface Workflow {
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
}

export const workflowNames = ["preview", "release"] as const;
export type WorkflowName = (typeof workflowNames)[number];

/** The committed text of a workflow. */
export function workflowSource(name: WorkflowName): string {
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
