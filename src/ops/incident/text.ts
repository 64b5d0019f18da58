import pc from "picocolors";
import type { Environment } from "../../domain/environments";
import { type Clock, clocksOf } from "./clocks";
import type { Incident } from "./record";
import { clockLines, answerOf, subjectOf } from "./words";
import { raxx } from "../../process/raxx-command";

/** What is due, and what customers are answered; fits 100 columns but for what people wrote. */
export const incidentText = (env: Environment, incident: Incident, now: Date): string =>
  [
    `${incident.id}${incident.closed ? " (closed)" : ""}`,
    subjectOf(env, incident),
    ...clockLines(incident, now),
    ...(incident.closed
      ? []
      : [
          `First answer to customers:\n  ${answerOf(incident)}`,
          `Next:\n  ${nextFor(env, incident, now)}`,
        ]),
  ].join("\n");

function nextFor(env: Environment, incident: Incident, now: Date): string {
  const first = clocksOf(incident, now).find(({ state }) => !ended.includes(state));
  const { id } = incident;
  const [did = "note"] = first?.by ?? [];
  return first
    ? raxx`incident record ${id} --env ${env} --did ${did} --reference "https://…"`
    : raxx`incident close ${id} --env ${env} --reference "https://…"`;
}

const ended: readonly Clock["state"][] = ["met", "late", "not needed"];

/** Open incidents with what is left of each clock. */
export function listText(
  environment: Environment,
  incidents: readonly Incident[],
  now: Date,
): string {
  if (incidents.length === 0) return `${environment} has no incident that is open.`;
  return incidents.flatMap((incident) => [listed(incident), ...clocks(incident, now)]).join("\n");
}

const listed = ({ id, severity, service, opened, closed }: Incident): string =>
  `${id}  ${severity.replace("-", ".").toUpperCase()}  ${service}  ${closed ? `closed ${closed.at}` : `open since ${opened}`}`;

const clocks = (incident: Incident, now: Date): readonly string[] =>
  clocksOf(incident, now).map(
    ({ name, due, state, by }) =>
      `  ${name.padEnd(14)} ${coloured(state).padEnd(8)} ${due === undefined ? "" : `due ${due}, ${left(due, now)}`}${
        ended.includes(state) ? "" : `  (--did ${by.join("|")})`
      }`,
  );

const coloured = (state: Clock["state"]): string =>
  state === "past" ? pc.red(state) : state === "soon" ? pc.yellow(state) : state;

/** `3 h 20 min left`, `2 h over`. */
function left(due: string, now: Date): string {
  const minutes = Math.round((Date.parse(due) - now.getTime()) / 60_000);
  const size = Math.abs(minutes);
  const words =
    size >= 2880
      ? `${Math.floor(size / 1440)} days`
      : size >= 60
        ? `${Math.floor(size / 60)} h ${size % 60} min`
        : `${size} min`;
  return `${words} ${minutes < 0 ? "over" : "left"}`;
}
