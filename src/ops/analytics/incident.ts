import type { Environment } from "../../domain/environments";
import type { Draft } from "../clients/github";
import { checklist } from "../incident/issue";
import { raxx } from "../../process/raxx-command";
import type { Stop } from "../change/stop-record";

/** Why a pipeline is stopped, as the runbook tells cases apart (§3, §7 A and B). */
export const kinds = ["re-identification", "breach", "other"] as const;
export type Kind = (typeof kinds)[number];

const titles: Readonly<Record<Kind, string>> = {
  "re-identification": "re-identification risk",
  breach: "suspected breach",
  other: "emergency stop",
};

/** What is still to be done by people (runbook §7). */
const stepsOf = (environment: Environment): Readonly<Record<Kind, readonly string[]>> => ({
  "re-identification": [
    "Kristerpher is told by Slack DM",
    "The store is kept as it is until a legal review: `raxx privacy delete` refuses meanwhile; the queue's own delete jobs are paused by hand",
    "The risk is assessed, with counsel where it could be a breach",
    "The DPIA is updated",
    "The fix is deployed and verified",
  ],
  breach: [
    `ANALYTICS_AUTH_TOKEN is rotated: \`${raxx`secrets rotate ANALYTICS_AUTH_TOKEN --env ${environment} --again`}\``,
    "Kristerpher is told by Slack DM",
    `Heroku's and Postgres' logs are captured before they rotate: \`${raxx`analytics evidence --env ${environment} --incident "…"`}\``,
    "GDPR Art. 33: assessed with counsel, 72 hours from becoming aware",
    "The scope is understood, and Kristerpher and counsel have approved the re-activation",
  ],
  other: ["Kristerpher is told by Slack DM", "The impact is assessed"],
});

/** The issue that a stop files (runbook §3 step 5, §7: labels and title). */
export function incident(environment: Environment, kind: Kind, { since, by, reason }: Stop): Draft {
  const own = `\`${raxx`incident open --env ${environment} --severity sev1 --breach --title ${titles.breach}`}\``;
  const lift = raxx`analytics lift --env ${environment} --approver "…" --reference "https://…" --dpia-note "https://…"`;
  const list = checklist([
    ...(kind === "breach" ? [`The clocks of GDPR Art. 33 run: ${own}`] : []),
    ...stepsOf(environment)[kind],
    `The stop is lifted: \`${lift}\``,
  ]);
  return {
    title: `[security] CRITICAL: shadow-analytics ${titles[kind]} — ${reason}`,
    labels: ["type:security", "severity:critical"],
    body:
      `The analytics pipeline of ${environment} was stopped at ${since} by ${by}: both switches are off, and a stop is in ` +
      `force that no release overrides.\n\n${list}`,
  };
}
