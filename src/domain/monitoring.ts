import type { severityChannels } from "./people";

/** A severity of the plan's table, by the word in the name of its channel (BCP §7.1). */
export type AlertSeverity = keyof typeof severityChannels;

/** How much depends on a host, as the plan's table says it. */
export const impacts = ["critical", "high", "medium", "low"] as const;

type Impact = (typeof impacts)[number];

/** When an alarm speaks: always, or in or outside working hours only. */
export type Hours = "always" | "working" | "other";

/** Which channels an impact is told in, and when: one and only one at any moment (BCP §7.1). */
export const routing: Readonly<
  Record<Impact, readonly { readonly severity: AlertSeverity; readonly hours: Hours }[]>
> = {
  critical: [{ severity: "sev1", hours: "always" }],
  high: [
    { severity: "sev2", hours: "other" },
    { severity: "sev2-5", hours: "working" },
  ],
  medium: [{ severity: "sev3", hours: "always" }],
  low: [{ severity: "sev3", hours: "always" }],
};

/** 12:00 to 22:30 UTC from Monday (1) to Friday (5), in minutes of the day (BCP §7.1, SEV2.5). */
const workingHours = { days: [1, 5], minutes: [12 * 60, 22 * 60 + 30] } as const;

/** Whether somebody is at work at a moment, for which SEV2.5 is meant (BCP §7.1). */
export function isWorkingTime(at: Date): boolean {
  const { days, minutes } = workingHours;
  // As JavaScript counts them Sunday is 0, and Monday 1 as here.
  const day = at.getUTCDay();
  const minute = at.getUTCHours() * 60 + at.getUTCMinutes();
  return day >= days[0] && day <= days[1] && minute >= minutes[0] && minute < minutes[1];
}

/**
 * CloudWatch's expression of an outage in these hours: 1 while `status`, of a health check, is down, 0 else. It
 * counts days from Monday, and in UTC.
 */
export function outageExpression(hours: Exclude<Hours, "always">): string {
  const { days, minutes } = workingHours;
  const minute = "(HOUR(status) * 60 + MINUTE(status))";
  const working = [
    `(DAY(status) >= ${days[0]})`,
    `(DAY(status) <= ${days[1]})`,
    `(${minute} >= ${minutes[0]})`,
    `(${minute} < ${minutes[1]})`,
  ].join(" AND ");
  const down = "IF(status < 1, 1, 0)";
  return `IF(${working}, ${hours === "working" ? `${down}, 0` : `0, ${down}`})`;
}

/**
 * Hosts of prod whose outage is noticed, or customers are the first to (BCP §1.1, §1.3, §1.4, §7.2); one with its path: where the vault is
 * seen to answer behind Access, which Route 53 cannot pass.
 */
export const watchedHosts: readonly string[] = [
  "api.raxx.app",
  "console.raxx.app",
  "status.raxx.app",
  "status.raxx.app/health/vault",
  "tickets.raxx.app",
  "vault.raxx.app",
];
