import Table from "cli-table3";
import pc from "picocolors";
import { components, type DrillKind, drillKinds } from "../../domain/continuity";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { type KeptRecord, lastGoodDrill } from "../drills/record";
import { lookAt } from "../smoke/check";
import { smokeChecks } from "../smoke/checks";
import { readState } from "../state/read";
import { type Posture, postureOf, type Standing } from "./posture";
import { type Resource, resourcesIn } from "./resources";

/** What `bcp posture` is asked for. */
export interface PostureFlags {
  readonly env: Environment;
  readonly json?: boolean;
  /** What `pulumi stack export` or `pulumi preview --json` wrote, instead of the state itself. */
  readonly state?: string;
}

/**
 * `raxx bcp posture`: each component of the plan, what it can lose and how long it takes, beside its targets (BCP §1).
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
  const [resources, smoke, drills] = await Promise.all([
    declared(state, talk),
    lookAt(smokeChecks(around, root, now)),
    lastDrills(new Bucket(around.patience)),
  ]);
  const found = components.map((each) => postureOf(each, { resources, smoke, drills, now }));
  const result = { environment: env, at: now.toISOString(), components: found };
  showResult(talk, json, result, () => textOf(found));
  return found.every(({ standing }) => standing === "met") ? kept : broken;
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

const beside = ({ target, given }: Posture["rpo"]): string =>
  target === undefined ? "no target" : `${inWords(given)} of ${inWords(target)}`;

const inWords = (minutes: number | undefined): string => {
  if (minutes === undefined) return "?";
  return minutes >= 60 && minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
};
