import { type AlertSeverity, isWorkingTime } from "./monitoring";
import { severityChannels } from "./people";

/** The tag of every ticket and issue about access to customers' data (BCP §7.3 step 5). */
export const breachTag = "gdpr-breach";

const hour = 3_600_000;

/** How long may pass from the detection, in milliseconds (BCP §6.1, §7.3; analytics runbook §7 B step 6). */
export const incidentLimits = {
  /** Whether it is a breach has been determined (BCP §7.3 step 2). */
  determination: 4 * hour,
  /** The supervisory authority has been notified (GDPR Art. 33, BCP §7.3 step 3). */
  notification: 72 * hour,
  /** A data subject has been answered (BCP §6.1). */
  answer: 30 * 24 * hour,
} as const;

export const incidentSeverities = Object.keys(severityChannels) as AlertSeverity[];

/** The label of an issue for each severity of the plan (runbook §3.5, BCP §7.1). */
export const severityLabel: Readonly<Record<AlertSeverity, string>> = {
  sev1: "severity:critical",
  sev2: "severity:high",
  "sev2-5": "severity:high",
  sev3: "severity:medium",
};

/** The channel that a severity is told in at a moment: outside its hours SEV2.5 is read by nobody, so it is SEV2 (BCP §7.1). */
export const channelAt = (severity: AlertSeverity, at: Date): AlertSeverity =>
  severity === "sev2-5" && !isWorkingTime(at) ? "sev2" : severity;

/**
 * What customers are answered first (BCP §7.2 step 4). It looks ahead to no repair, only to the next word.
 * @param update when that is, where somebody has said so
 */
export function cannedAnswer(service: string, update: Date | undefined): string {
  const next = update === undefined ? "when resolved" : `at ${utc(update)} or when resolved`;
  return `We're aware of an issue affecting ${service}. We'll provide an update ${next}.`;
}

/** Whether a message is such an answer, however a mailer writes its apostrophes. */
export const isCannedAnswer = (text: string): boolean =>
  /\bWe\S{1,8}re aware of an issue affecting /.test(text);

const utc = (at: Date): string => `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
