import { z } from "zod";
import {
  adinsightsAuditDays,
  adinsightsLimits,
  adinsightsLogRetentionDays,
} from "../../domain/adinsights";
import type { Environment } from "../../domain/environments";
import { slackTeam } from "../fields";

const atMost = (limit: number) => z.number().positive().max(limit).default(limit);
/** CloudWatch counts in whole minutes. */
const wholeAtMost = (limit: number) => z.int().min(1).max(limit).default(limit);

/** Earlier warnings than the runbook promises; later ones are refused. Absent: the promise itself. */
function thresholds(environment: Environment) {
  const limits = adinsightsLimits[environment];
  return z.strictObject({
    apiErrorPercent: atMost(limits.apiErrorPercent),
    apiAvailabilityPercent: z
      .number()
      .min(limits.apiAvailabilityPercent)
      .max(100)
      .default(limits.apiAvailabilityPercent),
    airbyteAgeMinutes: atMost(limits.airbyteAgeMinutes),
    dbtAgeHours: atMost(limits.dbtAgeHours),
    webhookSilenceMinutes: wholeAtMost(limits.webhookSilenceMinutes),
    snapshotAgeMinutes: atMost(limits.snapshotAgeMinutes),
    schedulerSilenceMinutes: wholeAtMost(limits.schedulerSilenceMinutes),
    snapshotSilenceMinutes: wholeAtMost(limits.snapshotSilenceMinutes),
  });
}

/** The runbook's contacts: Marketing Operations, Data Engineering and Platform Engineering, each by a mail of its own. */
const recipients = z
  .array(z.email())
  .refine(
    (emails) => new Set(emails).size >= 3,
    "an address for each of the runbook's three contacts",
  );

/** `raxx:adinsights` — monitoring and evidence of the ADinsights deployment (ADinsights runbook). */
export const adinsightsConfig = (environment: Environment) =>
  z.strictObject({
    alerts: z.strictObject({
      emails: recipients,
      slack: z.strictObject({
        teamId: slackTeam,
        channelId: z.string().regex(/^[CG][0-9A-Z]{8,}$/, "a Slack channel id such as C07EZ1ABC23"),
      }),
    }),
    thresholds: thresholds(environment).prefault({}),
    logRetentionDays: z.literal(adinsightsLogRetentionDays),
    auditRetentionDays: z.int().min(adinsightsAuditDays),
  });
