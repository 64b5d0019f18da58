import type { Environment } from "./environments";
import { tokenNames } from "./release-tokens";

const vault = [
  "INFISICAL_UNIVERSAL_AUTH_CLIENT_ID",
  "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET",
  "INFISICAL_PROJECT_ID",
  "CF_ACCESS_CLIENT_ID",
  "CF_ACCESS_CLIENT_SECRET",
] as const;
const alerts = ["SLACK_BOT_TOKEN", "POSTMARK_SERVER_TOKEN"] as const;

/**
 * What a job without a person may have, under one name: GitHub's environment that it runs in, the role
 * `raxx-iac-NAME`, and the folder of its credentials in SSM. Its variables are those that the commands read.
 */
export const scheduledAccesses = {
  "drift-staging": tokenNames,
  "bcp-smoke": ["HEROKU_API_KEY", ...alerts],
  "vault-export": [...vault, ...alerts],
  "freescout-backup": alerts,
  rotation: [...vault, ...alerts],
  detection: ["HEROKU_API_KEY", "SENTRY_AUTH_TOKEN", ...alerts],
  "audit-export": ["ADINSIGHTS_OPERATOR_TOKEN", ...alerts],
  "privacy-deletes": ["HEROKU_API_KEY", "SLACK_BOT_TOKEN"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ScheduledAccess = keyof typeof scheduledAccesses;

export const scheduledAccessNames = Object.keys(scheduledAccesses) as ScheduledAccess[];

/** The role that a job takes for an access. */
export const roleOfAccess = (access: ScheduledAccess | "preview"): string => `raxx-iac-${access}`;

/** The environment whose stack declares the role of an access, because it describes what that stack has. */
export const environmentOfAccess = (access: ScheduledAccess): Environment =>
  access === "drift-staging" ? "staging" : "prod";

/** One job of a workflow that starts by the clock: what it runs, and as whom. */
export interface ScheduledJob {
  /** The workflow's file, without its ending. */
  readonly workflow: string;
  /** Crons, in UTC. */
  readonly schedule: readonly string[];
  /** As whom; `preview` is the role of prod's plan; absent where the job's own token is enough. */
  readonly access?: ScheduledAccess | "preview";
  /** Arguments for `raxx`, one list a command; all run, and the worst exit code counts. */
  readonly commands: readonly (readonly string[])[];
}

/** By the name that `raxx job run` takes (BCP §2.3, §4; runbook §2; §4; DPIA §6; detection dashboard, Schedule; ADinsights, Audit Logging). */
export const scheduledJobs = {
  "drift-staging": {
    workflow: "drift",
    schedule: ["0 5 * * *"],
    access: "drift-staging",
    commands: [["drift", "--env", "staging"]],
  },
  "drift-prod": {
    workflow: "drift",
    schedule: ["0 5 * * *"],
    access: "preview",
    commands: [["drift", "--env", "prod"]],
  },
  "bcp-smoke": {
    workflow: "bcp-smoke",
    schedule: ["0 8 1 * *"],
    access: "bcp-smoke",
    commands: [["bcp", "smoke", "--env", "prod"]],
  },
  "vault-export": {
    workflow: "vault-export",
    schedule: ["0 7 * * *"],
    access: "vault-export",
    commands: [["vault", "export", "--env", "prod"]],
  },
  "freescout-backup": {
    workflow: "freescout-backup",
    schedule: ["0 6 * * *"],
    access: "freescout-backup",
    commands: [["backup", "freescout", "--env", "prod", "--open-port"]],
  },
  detection: {
    workflow: "detection",
    schedule: ["0 7 * * *"],
    access: "detection",
    commands: [
      ["detect", "run", "--env", "prod", "--tell"],
      ["detect", "measure", "--env", "prod", "--tell"],
    ],
  },
  "detection-hourly": {
    workflow: "detection-hourly",
    schedule: ["0 13-20 * * *"],
    access: "detection",
    commands: [["detect", "run", "--env", "prod", "--tell", "--in-window", "--hours", "2"]],
  },
  "dpia-review": {
    workflow: "dpia-review",
    schedule: ["0 6 * * 1"],
    commands: [["dpia", "review", "--pushed", "--file"]],
  },
  rotation: {
    workflow: "rotation",
    schedule: ["0 9 * * *"],
    access: "rotation",
    commands: [
      ["secrets", "status", "--env", "prod"],
      ["secrets", "status", "--env", "staging"],
      ["adinsights", "keys", "--env", "prod", "--tell"],
    ],
  },
  "audit-export": {
    workflow: "audit-export",
    schedule: ["0 4 * * *"],
    access: "audit-export",
    commands: [["adinsights", "export-audit", "--env", "prod"]],
  },
  "privacy-deletes": {
    workflow: "privacy-deletes",
    schedule: ["30 6 * * *"],
    access: "privacy-deletes",
    commands: [["privacy", "deletes", "--env", "prod", "--tell"]],
  },
} as const satisfies Readonly<Record<string, ScheduledJob>>;

export type ScheduledJobName = keyof typeof scheduledJobs;
