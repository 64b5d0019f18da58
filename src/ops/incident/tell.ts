import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { channelAt } from "../../domain/incidents";
import { operatorMessages, severityChannels } from "../../domain/people";
import type { Surroundings } from "../change/surroundings";
import { GitHub } from "../clients/github";
import { Postmark } from "../clients/postmark";
import { Slack } from "../clients/slack";
import { fileIncident } from "./issue";
import type { Incident } from "./record";
import { issueOf, subjectOf, textOf } from "./words";

/** One way in which people are told of an incident: its name in the record, and how it is gone. */
interface Way {
  readonly name: string;
  /** Resolves to what the record keeps: when, or an address. */
  readonly go: () => Promise<string>;
}

/** What an incident is told by, and nobody twice: what the record has is left out (BCP §7.1, §7.2 step 1). */
export function waysToTell(
  environment: Environment,
  incident: Incident,
  around: Surroundings,
  now: Date,
): readonly Way[] {
  const { env, patience } = around;
  const subject = subjectOf(environment, incident);
  const text = textOf(environment, incident, now);
  const post = async (channel: string): Promise<string> => {
    await new Slack(services(["slack"], env).slack, patience).post(channel, `${subject}\n${text}`);
    return now.toISOString();
  };
  const channel = channelAt(incident.severity, now);
  const kind = incident.breach ? " as a breach" : "";
  const ways: readonly Way[] = [
    { name: `Slack ${channel}${kind}`, go: async () => post(severityChannels[channel]) },
    // Analytics runbook §7: Kristerpher is told at once.
    ...(incident.breach
      ? [{ name: "Slack operator", go: async () => post(operatorMessages) }]
      : []),
    {
      name: `ticket${kind}`,
      go: async () => {
        const id = mailOf(environment, incident);
        await new Postmark(services(["mail"], env).mail, patience).send(subject, text, { id });
        return now.toISOString();
      },
    },
    {
      name: `issue${kind}`,
      go: async () =>
        fileIncident(
          issueOf(environment, incident),
          `raxx-incident ${environment} ${incident.id}${kind}`,
          around,
        ),
    },
  ];
  return ways.filter(({ name }) => incident.told[name] === undefined);
}

/** Mails have an id of the incident's: FreeScout takes each once, and puts its answers into its ticket. */
const mailOf = (environment: Environment, { id, breach }: Incident): string =>
  `raxx-incident-${environment}-${id}${breach ? "-breach" : ""}`;

/** Puts what was done into the incident's ticket, each line once (BCP preamble, §7.3 step 5). */
export const waysToLog = (
  environment: Environment,
  incident: Incident,
  { env, patience }: Surroundings,
  now: Date,
): readonly Way[] =>
  incident.log
    .map(({ at, by, did, ...more }, index) => ({
      name: `ticket: line ${index + 1}`,
      go: async () => {
        const answers = mailOf(environment, incident);
        const text = [
          `${at} ${by}: ${did}`,
          ...Object.entries(more).map((each) => each.join(": ")),
        ];
        await new Postmark(services(["mail"], env).mail, patience).send(
          `Re: ${subjectOf(environment, incident)}`,
          text.join("\n"),
          { id: `${answers}-${index + 1}`, answers },
        );
        return now.toISOString();
      },
    }))
    .filter(({ name }) => incident.told[name] === undefined);

/** Says that an incident is closed, where it was told. */
export function waysToClose(
  environment: Environment,
  incident: Incident,
  around: Surroundings,
  now: Date,
): readonly Way[] {
  const { env, patience } = around;
  const subject = `Closed: ${subjectOf(environment, incident)}`;
  const text = `Closed ${incident.closed?.at} by ${incident.closed?.by}: ${incident.closed?.reference}`;
  const at = now.toISOString();
  const channels = Object.entries(severityChannels).filter(([severity]) =>
    Object.keys(incident.told).some((name) =>
      [`Slack ${severity}`, `Slack ${severity} as a breach`].includes(name),
    ),
  );
  const issues = Object.entries(incident.told).filter(([name]) => name.startsWith("issue"));
  const ways: readonly Way[] = [
    ...channels.map(([severity, channel]) => ({
      name: `closed Slack ${severity}`,
      go: async () => {
        const { slack } = services(["slack"], env);
        await new Slack(slack, patience).post(channel, `${subject}\n${text}`);
        return at;
      },
    })),
    {
      name: "closed ticket",
      go: async () => {
        const answers = mailOf(environment, incident);
        await new Postmark(services(["mail"], env).mail, patience).send(subject, text, {
          id: `${answers}-closed`,
          answers,
        });
        return at;
      },
    },
    ...issues.map(([name, url]) => ({
      name: `closed ${name}`,
      go: async () => {
        await new GitHub(services(["github"], env).github, patience).close(url);
        return at;
      },
    })),
  ];
  return ways.filter(({ name }) => incident.told[name] === undefined);
}
