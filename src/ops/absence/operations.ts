import { services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { withoutOperator } from "../../domain/without-operator";
import { isOn } from "../../policies/lens/switches";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { GitHub } from "../clients/github";
import { Heroku } from "../clients/heroku";
import { Postmark } from "../clients/postmark";
import { Slack } from "../clients/slack";
import { clocksOf, openClocks } from "../incident/clocks";
import { Incidents } from "../incident/record";
import { type Check, lookAt } from "../smoke/check";

export interface AbsenceFlags {
  readonly env: "prod" | "staging";
  /** When the operator is back, ISO 8601. */
  readonly until: string;
  /** The operator has set the phone's push of SEV1 to its maximum: nothing else can tell. */
  readonly push?: boolean;
  readonly json?: boolean;
}

/** The label of what waits for the operator before launch (BCP §6.4 step 1). */
const blockerLabel = "pre-launch-blocker";

/**
 * `raxx absence check`: what is gone through before more than 24 hours of absence (BCP §6.4). Whoever cannot be asked
 * does not pass. What stops without the operator, and what goes on, is said as well (§6.1).
 * @returns the exit code: broken where something is to be done before leaving
 */
export async function absence(
  { env, until, push = false, json }: AbsenceFlags,
  talk: Talk,
  around: Surroundings = outside,
  now = new Date(),
): Promise<number> {
  if (env !== "prod")
    throw new CannotRun("Staging waits for nobody (BCP §6.1): absence check --env prod.");
  if (Date.parse(until) <= now.getTime())
    throw new CannotRun(`--until ${until} is over: when are you back?`);
  const checks = await lookAt(checksOf(around, until, push, now));
  const ready = checks.every((each) => each.kept);
  const data = { at: now.toISOString(), until, ready, checks, withoutOperator };
  showResult(talk, json, data, () =>
    [
      ...checks.map(({ check, kept: well, seen }) => `${well ? "ok  " : "open"} ${check}: ${seen}`),
      "Meanwhile (BCP §6.1):",
      ...withoutOperator.map(
        ({ what, goesOn, why }) => `${goesOn ? "goes on" : "stops  "} ${what}: ${why}`,
      ),
      ready
        ? "The platform runs on by itself; production is not deployed until you are back."
        : "Not ready: do what is open, and run this again.",
    ].join("\n"),
  );
  return ready ? kept : broken;
}

function checksOf(
  { env, patience }: Surroundings,
  until: string,
  push: boolean,
  now: Date,
): readonly Check[] {
  const section = "§6.4";
  return [
    {
      ...{ name: "blockers", section },
      look: async () => {
        const { github } = services(["github"], env);
        const open = await new GitHub(github, patience).openWith(blockerLabel);
        const seen = open.length === 0 ? `no ${blockerLabel} is open` : open.join(", ");
        return { kept: open.length === 0, seen };
      },
    },
    {
      ...{ name: "Sentry", section },
      look: async () => {
        const heroku = new Heroku(services(["heroku"], env).heroku, patience);
        const apps = ["raxx-api-prod", "raxx-console-prod"];
        const values = await Promise.all(apps.map(async (app) => heroku.configVars(app)));
        const off = apps.filter((_, index) => !isOn(values[index]?.["SENTRY_BACKEND"]));
        const seen =
          off.length === 0
            ? "on; that it alerts in Slack, Sentry's settings say"
            : `off on ${off.join(", ")}`;
        return { kept: off.length === 0, seen };
      },
    },
    {
      ...{ name: "Slack", section },
      look: async () => {
        await new Slack(services(["slack"], env).slack, patience).answers();
        return { kept: true, seen: "takes the bot's messages" };
      },
    },
    {
      ...{ name: "SEV1 push", section },
      look: async () =>
        Promise.resolve({
          kept: push,
          seen: push
            ? "at its maximum, you say"
            : "set #raxx-ops-alert-sev1 to maximum priority on your phone, then add --push-at-maximum",
        }),
    },
    {
      ...{ name: "ops@raxx.app", section },
      look: async () => {
        await new Postmark(services(["mail"], env).mail, patience).answers();
        return { kept: true, seen: "Postmark takes mail to it" };
      },
    },
    {
      ...{ name: "clocks", section: "§6.1, §7.3" },
      look: async () => {
        const all = await new Incidents(new Bucket(patience), "prod").all();
        const due = all
          .filter(({ closed }) => !closed)
          .flatMap((incident) =>
            openClocks(clocksOf(incident, now))
              .filter(
                (clock) => clock.due === undefined || Date.parse(clock.due) <= Date.parse(until),
              )
              .map(({ name, due: at }) => `${incident.id} ${name}${at ? ` due ${at}` : ""}`),
          );
        return {
          kept: due.length === 0,
          seen: due.join(", ") || "none runs out before you are back",
        };
      },
    },
  ];
}
