import { hostname, userInfo } from "node:os";
import { z } from "zod";
import type { RecordedCommand } from "../../domain/operations";

/** One line of the audit trail: who did what to what, when, and how it ended. It never holds a value. */
export const auditEvent = z.object({
  id: z.uuid(),
  /** UTC. */
  time: z.iso.datetime(),
  actor: z.string(),
  environment: z.string(),
  command: z.string(),
  target: z.string(),
  result: z.enum(["begun", "done", "failed"]),
  /** Incident, approval or reason, as the person gave it. */
  reference: z.string().optional(),
  detail: z.string().optional(),
});

export type AuditEvent = z.infer<typeof auditEvent>;

/** What the person or the operation says of an event; the rest is added where it is recorded. */
export type Told = Pick<AuditEvent, "target" | "result" | "reference" | "detail"> & {
  readonly command: RecordedCommand;
};

/** Who works here, as events and records name them; in a workflow, who started it. */
export function actor({ env } = process): string {
  const { GITHUB_ACTIONS, GITHUB_ACTOR, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  return GITHUB_ACTIONS === "true" && GITHUB_RUN_ID
    ? `${GITHUB_ACTOR}@${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
    : `${userInfo().username}@${hostname()}`;
}
