import type { Environment } from "../../domain/environments";
import { breachTag, cannedAnswer, severityLabel } from "../../domain/incidents";
import type { Draft } from "../clients/github";
import { type Clock, clocksOf } from "./clocks";
import { checklist } from "./issue";
import type { Deed, Incident } from "./record";
import { raxx } from "../../process/raxx-command";

/** `SEV2.5`. */
const severityName = ({ severity }: Incident): string => severity.replace("-", ".").toUpperCase();

/** The first line of everything that is told of an incident; FreeScout's workflow reads the tag in it. */
export const subjectOf = (environment: Environment, incident: Incident): string =>
  `[raxx ${environment}]${incident.breach ? ` [${breachTag}]` : ""} ${severityName(incident)} ${incident.title}`;

/** What customers who write are answered first. */
export const answerOf = ({ service, nextUpdate }: Incident): string =>
  cannedAnswer(service, nextUpdate === undefined ? undefined : new Date(nextUpdate));

const subjectsOfClocks: Readonly<Record<Clock["name"], string>> = {
  determination: "is it a breach? (BCP §7.3: 4 h)",
  authority: "the supervisory authority is notified (GDPR Art. 33: 72 h)",
  customers: "affected customers are notified without undue delay (GDPR Art. 34)",
  answer: "the data subject is answered (BCP §6.1: 30 days)",
};

/** One line a clock: until when what has to be done. */
export const clockLines = (incident: Incident, now: Date): readonly string[] =>
  clocksOf(incident, now).map(
    ({ name, due, state, done }) =>
      `${due ?? "now"}  ${subjectsOfClocks[name]}: ${state}${done ? `, ${done}` : ""}`,
  );

/** The ticket's text, and the message in Slack. */
export function textOf(environment: Environment, incident: Incident, now: Date): string {
  const { id, service, detected, by, reference } = incident;
  return [
    `Incident ${id} of ${service}, detected ${detected}, told by ${by}.`,
    ...(reference === undefined ? [] : [`See ${reference}`]),
    ...clockLines(incident, now),
    `First answer to customers: “${answerOf(incident)}”`,
    `Every action is recorded with \`${raxx`incident record ${id} --env ${environment} --did note --text "…"`}\`.`,
  ].join("\n");
}

/** The issue of an incident (runbook §3.5, §7: labels and title). */
export function issueOf(environment: Environment, incident: Incident): Draft {
  const labels = incident.breach
    ? ["type:security", "severity:critical", breachTag]
    : [severityLabel[incident.severity]];
  const name = incident.breach ? "[security] CRITICAL: suspected breach —" : "[incident]";
  return {
    title: `${name} ${incident.title}`,
    labels,
    body: `${subjectOf(environment, incident)}\n\n${textOf(environment, incident, new Date(incident.opened))}\n\n${checklist(stepsOf(environment, incident))}`,
  };
}

/** What people do, in the plan's order (BCP §7.2, §7.3). */
const stepsOf = (environment: Environment, { id, breach, subject }: Incident) => {
  const record = (did: Deed): string =>
    `\`${raxx`incident record ${id} --env ${environment} --did ${did}`}\``;
  const withRecord = (did: Deed): string =>
    `\`${raxx`incident record ${id} --env ${environment} --did ${did} --reference "https://…"`}\``;
  return [
    "Customers who write get the first answer above",
    ...(breach
      ? [
          `Evidence is kept before logs rotate: \`${raxx`incident record ${id} --env ${environment} --did evidence --file "…"`}\``,
          `It is determined whether it is a breach: ${record("breach-confirmed")} or \`--did breach-ruled-out\``,
          `Confirmed: the supervisory authority is notified, with counsel: ${withRecord("authority-notified")}`,
          `Confirmed: affected customers are notified: ${record("customers-notified")} or \`--did no-high-risk\``,
        ]
      : []),
    ...(subject ? [`The data subject is answered: ${withRecord("subject-answered")}`] : []),
    `It is resolved: \`${raxx`incident close ${id} --env ${environment} --reference "https://…"`}\``,
  ];
};
