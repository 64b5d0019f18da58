import { z } from "zod";
import { impacts } from "../../domain/monitoring";
import { host, slackTeam } from "../fields";

/** A host of ours that Route 53 asks. */
const watched = z.strictObject({
  /** What its check and alarms are called by. */
  name: z.string().regex(/^[a-z][a-z0-9-]{0,14}$/, "a name such as api, of at most 15 characters"),
  host,
  /** What answers 200 or redirects while all is well; Route 53 can send no credential. */
  path: z.string().regex(/^\/[\w./-]*$/, "a path such as /health"),
  /** Which severity of the plan its outage has. */
  impact: z.enum(impacts),
});

/** `raxx:monitoring` — outages of the platform's own hosts, and who is told (BCP §1.3, §7.1). */
export const monitoringConfig = z.strictObject({
  /** Who is told beside the channel of the severity. */
  emails: z.array(z.email()).min(1),
  slackTeamId: slackTeam,
  hosts: z.array(watched).min(1),
  /** Most that the AWS account may cost in a month, in US dollars; one stack watches it for both. */
  monthlyBudgetUsd: z.int().min(1).optional(),
});
