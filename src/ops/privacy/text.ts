import Table from "cli-table3";
import pc from "picocolors";
import { erasureDays } from "../../domain/erasure";
import type { Environment } from "../../domain/environments";
import type { Proof } from "./consent";
import type { Deletes } from "./deletes";

/** Opt-outs past a limit, what cannot be shown, and what to do; fits 80 columns. */
export function deletesText(environment: Environment, deletes: Deletes): string {
  const { due, open, completion, unknown, manualDeleteGuard } = deletes;
  const { escalate, limit } = erasureDays;
  const app = `raxx-queue-${environment}`;
  const lines = due.length > 0 ? [tableOf(deletes)] : [];
  lines.push(
    `${due.length} opt-outs are ${escalate} days old or older, ${open} younger, and no row shows that their delete is done.`,
  );
  if (completion === null)
    lines.push(
      "The Queue service's own completions cannot be shown: the documents name no row for them. An",
      "opt-out counts as open until an operator action stands in consent_history, or --completed-event",
      "names the event that the service writes.",
    );
  for (const { event, rows } of unknown)
    lines.push(
      pc.red(
        `${rows} rows have the event ${JSON.stringify(event)}, which runbook §4 and §6 do not know: it may be an opt-out.`,
      ),
      "  Ask the Queue service's owner; then --completed-event TYPE, or --other-event TYPE for neither.",
    );
  if (due.length > 0)
    lines.push(
      `Tell Kristerpher now by Slack DM (runbook §4 step 5); the limit is day ${limit}. Look at the jobs:`,
      `  heroku run python manage.py queue inspect --job-type shadow_analytics_delete --app ${app}`,
    );
  if (manualDeleteGuard === "set")
    lines.push(
      pc.red(`I_ACCEPT_MANUAL_DELETE is still set on raxx-analytics-${environment}; unset it:`),
      `  heroku config:unset I_ACCEPT_MANUAL_DELETE --app raxx-analytics-${environment} >/dev/null 2>&1`,
    );
  return lines.join("\n");
}

function tableOf({ due }: Deletes): string {
  const table = new Table({
    head: ["user alias", "opted out (UTC)", "days", "state"],
    style: { head: [], border: [], compact: true },
  });
  for (const { pseudonym, optedOut, days, state } of due)
    table.push([pseudonym, optedOut, days, state === "overdue" ? pc.red(state) : pc.yellow(state)]);
  return table.toString();
}

/** The answer, the row that gives it and all the rows before. */
export function consentText({ pseudonym, at, active, since, known, history }: Proof): string {
  const lines = [
    `At ${at} consent of user alias ${pseudonym} was ${active ? pc.green("active") : "not active"}.`,
  ];
  if (since) lines.push(...history.map(({ event, at: when }) => `  ${when}  ${event}`));
  else lines.push("consent_history has no row of that user before.");
  if (!known) lines.push("It has none at all: is that the user's id in the Queue service?");
  return lines.join("\n");
}
