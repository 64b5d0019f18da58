import { type Component, type DrillKind, drillPeriodDays } from "../../domain/continuity";
import type { KeptRecord } from "../drills/record";
import type { Observation } from "../smoke/check";
import { isDeclared, type Resource } from "./resources";

export type Standing = "met" | "not met" | "unknown";

/** What a component can lose and how long it takes, beside what it may; in minutes. */
export interface Posture {
  readonly section: string;
  readonly component: string;
  readonly mechanism: string;
  readonly rpo: { readonly target?: number; readonly given?: number };
  readonly rto: { readonly target?: number; readonly given?: number };
  readonly standing: Standing;
  /** A sentence for each thing that keeps it from being met. */
  readonly why: readonly string[];
}

/** What is known of the platform. */
export interface Known {
  /** Undefined where neither state nor preview could be read. */
  readonly resources: readonly Resource[] | undefined;
  readonly smoke: readonly Observation[];
  /** The last good drill of each kind, as far as the record could be read. */
  readonly drills: ReadonlyMap<DrillKind, KeptRecord>;
  readonly now: Date;
}

/** Something that speaks against a component: it is broken, or nobody knows. */
interface Doubt {
  readonly standing: Exclude<Standing, "met">;
  readonly why: string;
}

/** The posture of a component, computed from what is declared, seen and drilled (BCP §1, §3.3). */
export function postureOf(component: Component, known: Known): Posture {
  const { section, name, mechanism, target, drill } = component;
  const record = drill && known.drills.get(drill);
  const measured = record && Math.ceil(record.durationSeconds / 6) / 10;
  const doubts = [
    ...undeclared(component, known.resources),
    ...unseen(component, known.smoke),
    ...tooMuchLost(component),
    ...tooLong(component, record, known.now),
  ];
  const isBroken = doubts.some(({ standing }) => standing === "not met");
  return {
    section,
    component: name,
    mechanism,
    rpo: { ...given("target", target.rpo), ...given("given", component.rpo) },
    rto: { ...given("target", target.rto), ...given("given", measured) },
    standing: isBroken ? "not met" : doubts.length > 0 ? "unknown" : "met",
    why: doubts.map(({ why }) => why),
  };
}

const given = <Key extends string>(key: Key, value: number | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, number>>;

function undeclared(
  { declared }: Component,
  resources: readonly Resource[] | undefined,
): readonly Doubt[] {
  if (!resources) return [{ standing: "unknown", why: "what is declared could not be read" }];
  return declared
    .filter((wanted) => !isDeclared(resources, wanted))
    .map(({ type, name, holds = [] }) => ({
      standing: "not met",
      why: `not declared: ${[type, name, ...holds].filter(Boolean).join(" ")}`,
    }));
}

const unseen = ({ smoke }: Component, seen: readonly Observation[]): readonly Doubt[] =>
  seen
    .filter(({ check, kept }) => smoke.includes(check) && !kept)
    .map(({ check, asked, seen: words }) => ({
      standing: asked ? "not met" : "unknown",
      why: `${check}: ${words}`,
    }));

function tooMuchLost({ rpo, target }: Component): readonly Doubt[] {
  if (target.rpo === undefined || (rpo !== undefined && rpo <= target.rpo)) return [];
  return [{ standing: "not met", why: `up to ${rpo} min are lost, ${target.rpo} may be` }];
}

/** How long it takes is only known where it was done, and not too long ago. */
function tooLong(
  { target, drill }: Component,
  record: KeptRecord | undefined,
  now: Date,
): readonly Doubt[] {
  if (!drill)
    return target.rto === undefined
      ? []
      : [{ standing: "unknown", why: "no drill measures how long it takes" }];
  if (!record) return [{ standing: "unknown", why: `no good drill ${drill} is on record` }];
  const old = tooOld(drill, record, now);
  if (old !== undefined) return [{ standing: "unknown", why: old }];
  if (target.rto === undefined || record.durationSeconds <= target.rto * 60) return [];
  const took = `the drill of ${record.startedAt} took ${Math.ceil(record.durationSeconds / 60)} min`;
  return [{ standing: "not met", why: `${took}, ${target.rto} are allowed` }];
}

/** Why a drill shows nothing any more; undefined while it does. */
export function tooOld(drill: DrillKind, { startedAt }: KeptRecord, now: Date): string | undefined {
  const days = (now.getTime() - Date.parse(startedAt)) / 86_400_000;
  if (days <= drillPeriodDays[drill]) return undefined;
  return `the last good drill ${drill} is ${Math.floor(days)} days old`;
}
