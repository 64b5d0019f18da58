import { z } from "zod";
import {
  adinsightsAuditDays,
  adinsightsLimits as limits,
  adinsightsLogRetentionDays,
} from "../../domain/adinsights";

const atMost = (limit: number) => z.number().positive().max(limit).default(limit);
/** CloudWatch counts in whole minutes. */
const wholeAtMost = (limit: number) => z.int().min(1).max(limit).default(limit);

/** Earlier warnings than the runbook promises; later ones are refused. Absent: the promise itself. */
const thresholds = z.strictObject({
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
});

/** `raxx:adinsights` — monitoring and evidence of the ADinsights deployment (ADinsights runbook). */
export const adinsightsConfig = z.strictObject({
  alerts: z.strictObject({
    emails: z.array(z.email()).min(1),
    slack: z.strictObject({
      teamId: z.string().regex(/^T[0-9A-Z]{8,}$/, "a Slack workspace id such as T07EA123LEP"),
      channelId: z.string().regex(/^[CG][0-9A-Z]{8,}$/, "a Slack channel id such as C07EZ1ABC23"),
    }),
  }),
  thresholds: thresholds.prefault({}),
  logRetentionDays: z.literal(adinsightsLogRetentionDays),
  auditRetentionDays: z.int().min(adinsightsAuditDays),
});
