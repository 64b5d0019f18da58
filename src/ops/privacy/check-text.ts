import pc from "picocolors";
import { kFloor } from "../../domain/anonymity";
import { consentStore } from "../../domain/consent-store";
import { erasureDays } from "../../domain/erasure";
import type { Environment } from "../../domain/environments";
import { raxx } from "../../process/raxx-command";
import { type Check, isKept, type RowCheck } from "./check";

/** What is kept, what is not, what could not be looked at, and what to run next. */
export function checkText(environment: Environment, check: Check): string {
  const { missing, protections, ownedByApp, rows, notSeen } = check;
  return [
    ...missing.map((what) => bad(`${what} is missing: the documents name it (runbook §4, §6).`)),
    ...protections.map(({ table, action, refused, by }) =>
      refused
        ? good(`${action} of ${table}: ${by}.`)
        : bad(`${action} of ${table}: ${by} (DPIA §4.6).`),
    ),
    ...(ownedByApp
      ? ["  The app's role owns the table: what was taken from it, it can take back."]
      : []),
    ...(rows ? rowLines(environment, rows) : []),
    ...notSeen.map(({ what, why }) =>
      bad(`not seen: ${why}; --seen ${what} where a person looked.`),
    ),
    isKept(check)
      ? pc.green("The store of consent is as promised.")
      : pc.red("The store of consent is not shown to be as promised."),
  ].join("\n");
}

function rowLines(environment: Environment, rows: RowCheck): string[] {
  const { optedIn, emptyStoreCorrect, cycling, due, open } = rows;
  const { flaggedAboveChanges: changes, flaggedWithinDays: days } = consentStore;
  return [
    `${optedIn} users have opted in: ${raxx`dpia review --opted-in ${optedIn}`}`,
    ...(emptyStoreCorrect
      ? [`  Fewer than ${kFloor}: an empty analytics store is correct (runbook §6).`]
      : []),
    `${cycling.length} users changed their consent more than ${changes} times in ${days} days.`,
    ...cycling.map((user) => `  user alias ${user.pseudonym}: ${user.changes} changes`),
    `${due.length} opt-outs are ${erasureDays.escalate} days old or older, ${open} younger, and no row shows that their delete is done.`,
    ...(due.length > 0
      ? [bad(`They are late: ${raxx`privacy deletes --env ${environment}`}`)]
      : []),
    ...oddities(rows),
  ];
}

const oddities = ({ unknown, ...rows }: RowCheck): string[] => [
  ...unknown.map(({ event, rows: count }) =>
    bad(`${count} rows have the event ${JSON.stringify(event)}, which the documents do not know.`),
  ),
  ...told(rows.undecided, "users opted in and out at one moment: which came last cannot be told"),
  ...told(rows.unprovable, "rows have no user or no moment, and prove nothing (DPIA §4.6)"),
  ...told(rows.unfounded, "users have an erasure and no opt-out event before it (DPIA §4.2)"),
  ...told(rows.pseudonyms, "rows have a pseudonym beside a user's id (DPIA §3 R1, §4.2)"),
];

const told = (count: number, what: string): string[] =>
  count === 0 ? [] : [bad(`${count} ${what}.`)];

const good = (line: string): string => `${pc.green("ok")} ${line}`;
const bad = (line: string): string => `${pc.red("!!")} ${line}`;
