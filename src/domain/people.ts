import { zones } from "./hosts";

/** Who runs the platform, and the domain of their mail (BCP §6). */
const operators = ["kris@moosequest.net"] as const;

/** What is automated is told here: mail to it opens a ticket (BCP §7.1). */
export const opsAddress = "ops@raxx.app";

/** Teams that ADinsights' alarms go to (its runbook, Contact). */
export const contacts = [
  "data-eng@example.com",
  "marketing-ops@example.com",
  "platform-eng@example.com",
] as const;

const domainOf = (address: string): string => address.trim().toLowerCase().split("@")[1] ?? "";

/** Whether mail to an address is read by the operator. */
export const isOperator = (address: string): boolean =>
  operators.some((operator) => operator === address.trim().toLowerCase()) ||
  zones.some((zone) => zone === domainOf(address));

/** Whether alarms may go to an address: to the operator, somebody of the operator's domain, or a team of the runbook. */
export const mayHearAlarms = (address: string): boolean =>
  isOperator(address) ||
  operators.some((operator) => domainOf(operator) === domainOf(address)) ||
  contacts.some((contact) => contact === address.trim().toLowerCase());

/** The Slack channel of each severity, by its id (BCP §7.1). */
export const severityChannels = {
  sev1: "C0B423M38H4",
  sev2: "C0B445RU95Y",
  "sev2-5": "C0B4611UC2V",
  sev3: "C0B4615LQ49",
} as const;

/** The operator's own direct messages in Slack, by their id (BCP §4 Win 3, Win 5). */
export const operatorMessages = "D0AJ7K184TV";

/** The severity that a name speaks of: `ops-alert-sev2-5`, `SLACK_CHANNEL_SEV1`. */
export function severityIn(name: string): keyof typeof severityChannels | undefined {
  const [, level, half] = /(?:^|[^a-z0-9])sev[-_ ]?([123])([-_.]?5)?(?![a-z0-9])/i.exec(name) ?? [];
  if (level === undefined) return undefined;
  const severity = `sev${level}${half === undefined ? "" : "-5"}`;
  return Object.hasOwn(severityChannels, severity)
    ? (severity as keyof typeof severityChannels)
    : undefined;
}
