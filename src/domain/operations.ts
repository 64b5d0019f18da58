import { drillKinds } from "./continuity";

/**
 * What writes lines of the audit trail when it changes something or proves that it can be restored, as the lines name
 * it. The evidence report has a row of each.
 */
export const recordedCommands = [
  "adinsights alerts run",
  "adinsights export-audit",
  "adinsights release",
  "adinsights run",
  "adopt apply",
  "analytics evidence",
  "analytics lift",
  "analytics migrate",
  "analytics rollback",
  "analytics stop",
  "app deploy",
  "app promote",
  "app rollback",
  "backup freescout",
  "db backup",
  "db restore",
  "db role",
  "db schedule",
  "deputy status",
  ...drillKinds.map((kind) => `drill ${kind}` as const),
  "host restore",
  "incident answer",
  "incident close",
  "incident open",
  "incident record",
  "killswitch off",
  "killswitch on",
  "privacy delete",
  "privacy erase",
  "privacy replay",
  "rebuild status",
  "recover",
  "release apply",
  "secrets rotate",
  "secrets rotate --undo",
  "secrets sync",
  "secrets traces",
  "secrets unmanaged",
  "site deploy",
  "status maintenance",
  "status migrate",
  "status post",
  "status resolve",
  "status webhook",
  "tickets retention",
  "vault export",
  "vault restore",
] as const;

export type RecordedCommand = (typeof recordedCommands)[number];

/** The newest days of which the evidence report counts how often each of them ran. */
export const countedDays = 90;
