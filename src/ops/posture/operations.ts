import Table from "cli-table3";
import pc from "picocolors";
import { components, type DrillKind, drillKinds } from "../../domain/continuity";
import type { Environment } from "../../domain/environments";
import { scenarios } from "../../domain/scenarios";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import type { AuditEvent } from "../change/event";
import { recordedEvents } from "../change/recorded";
import { Bucket } from "../clients/bucket";
import { type KeptRecord, lastGoodDrill } from "../drills/record";
import { lookAt } from "../smoke/check";
import { smokeChecks } from "../smoke/checks";
import { readState } from "../state/read";
import { type Posture, postureOf, type Standing } from "./posture";
import { type Resource, resourcesIn } from "./resources";
import { type ScenarioPosture, scenarioOf } from "./scenario";

/** What `bcp posture` is asked for. */
export interface PostureFlags {
  readonly env: Environment;
  readonly json?: boolean;
  /** What `pulumi stack export` or `pulumi preview --json` wrote, instead of the state itself. */
  readonly state?: string;
}

/**
 * `raxx bcp posture`: each component of the plan, what it can lose and how long it takes, beside its targets, and the eight
 * scenarios of the plan (BCP §1, §3.3).
 * @returns the exit code: broken where a target is not met, or nobody knows
 */
export async function posture(
  { env, json = false, state }: PostureFlags,
  talk: Talk,
  around: Surroundings = outside,
  root: string = process.cwd(),
  now: Date = new Date(),
): Promise<number> {
  if (env !== "prod")
    throw new CannotRun(
      `The plan sets targets for prod only (BCP §1): \`${raxx`bcp posture --env prod`}\`.`,
    );
  const bucket = new Bucket(around.patience);
  const [resources, smoke, drills, events] = await Promise.all([
    declared(state, talk),
    lookAt(smokeChecks(around, root, now)),
    lastDrills(bucket),
    trail(bucket),
  ]);
  const found = components.map((each) => postureOf(each, { resources, smoke, drills, now }));
  const foreseen = scenarios.map((each) =>
    scenarioOf(each, { components: found, drills, events, now }),
  );
  const result = {
    ...{ environment: env, at: now.toISOString() },
    ...{ components: found, scenarios: foreseen },
  };
  showResult(talk, json, result, () => [textOf(found), scenariosText(foreseen)].join("\n\n"));
  // What no drill can measure is shown, and keeps nothing from being met.
  const isWell =
    found.every(({ standing }) => standing === "met") &&
    foreseen.every(({ standing }) => standing !== "not met");
  return isWell ? kept : broken;
}

/** A file that was named has to be right; the state itself may be out of reach, and then it is said. */
async function declared(
  file: string | undefined,
  talk: Talk,
): Promise<readonly Resource[] | undefined> {
  if (file !== undefined) return resourcesIn(file);
  try {
    return (await readState("prod")).deployment.resources ?? [];
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    talk.tell(`The state could not be read: ${error.message}`);
    return undefined;
  }
}

/** What operators did; the smoke says why it cannot be read. */
const trail = async (bucket: Bucket): Promise<readonly AuditEvent[] | undefined> =>
  recordedEvents(bucket, "prod").then(
    ({ events }) => events,
    () => undefined,
  );

/** What cannot be read is not on record; the smoke says why. */
async function lastDrills(bucket: Bucket): Promise<ReadonlyMap<DrillKind, KeptRecord>> {
  const found = await Promise.all(
    drillKinds.map(async (kind) => {
      const record = await lastGoodDrill(bucket, "prod", kind).catch(() => undefined);
      return record ? [[kind, record] as const] : [];
    }),
  );
  return new Map(found.flat());
}

const colour: Readonly<Record<Standing, (text: string) => string>> = {
  met: pc.green,
  "not met": pc.red,
  unknown: pc.yellow,
};

function textOf(postures: readonly Posture[]): string {
  const table = new Table({
    head: ["component", "RPO of target", "RTO of target", "", "mechanism"],
    colWidths: [14, 15, 15, 9, 26],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { section, component, rpo, rto, standing, mechanism } of postures)
    table.push([
      `${section} ${component}`,
      beside(rpo),
      beside(rto),
      colour[standing](standing),
      mechanism,
    ]);
  const why = postures.flatMap(({ component, why: reasons }) =>
    reasons.map((reason) => `${component}: ${reason}`),
  );
  return [table.toString(), ...why].join("\n");
}

function scenariosText(foreseen: readonly ScenarioPosture[]): string {
  const table = new Table({
    head: ["scenario (BCP §3.3)", "RPO of plan", "RTO of plan", ""],
    colWidths: [36, 17, 17, 9],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { scenario, rpo, rto, standing } of foreseen)
    table.push([scenario, beside(rpo), beside(rto), colour[standing](standing)]);
  const why = foreseen.flatMap(({ scenario, why: reasons }) =>
    reasons.map((reason) => `${scenario}: ${reason}`),
  );
  return [table.toString(), ...why].join("\n");
}

const beside = ({ target, given }: Posture["rpo"]): string =>
  target === undefined ? "no target" : `${inWords(given)} of ${inWords(target)}`;

const inWords = (minutes: number | undefined): string => {
  if (minutes === undefined) return "?";
  return minutes >= 60 && minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
};
