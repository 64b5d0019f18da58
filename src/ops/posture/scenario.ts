import type { Scenario } from "../../domain/scenarios";
import type { AuditEvent } from "../change/event";
import { type Known, type Posture, type Standing, tooOld } from "./posture";

/** A scenario of the plan beside what is known of it; in minutes. */
export interface ScenarioPosture extends Pick<Posture, "rpo" | "rto" | "standing" | "why"> {
  readonly scenario: string;
}

/** What tells of scenarios: the components, the drills, and what operators did. */
interface Told extends Pick<Known, "drills" | "now"> {
  readonly components: readonly Posture[];
  /** Undefined where the audit trail could not be read. */
  readonly events: readonly AuditEvent[] | undefined;
}

/** Minutes that it took, or why nobody knows. */
type Measured = { readonly minutes: number } | { readonly why: string };

/** How long a scenario would last and what it would take, computed from what was drilled and done (BCP §3.3). */
export function scenarioOf(scenario: Scenario, told: Told): ScenarioPosture {
  const { name, rto, rpo } = scenario;
  const component = told.components.find((each) => each.component === scenario.component);
  const measured = measuredOf(scenario, told);
  const lost = component?.rpo.given;
  const slow = "minutes" in measured && rto !== undefined && measured.minutes > rto;
  const broken = component?.standing === "not met";
  const much = rpo !== undefined && lost !== undefined && lost > rpo;
  const why = [
    ...("why" in measured ? [measured.why] : []),
    ...(slow ? [`it took ${measured.minutes} min, ${rto} are assumed`] : []),
    ...(much ? [`up to ${lost} min are lost, ${rpo} are assumed`] : []),
    ...(broken ? component.why.map((each) => `${component.component}: ${each}`) : []),
  ];
  return {
    scenario: name,
    rpo: { ...(rpo !== undefined && { target: rpo }), ...(lost !== undefined && { given: lost }) },
    rto: {
      ...(rto !== undefined && { target: rto }),
      ...("minutes" in measured && { given: measured.minutes }),
    },
    standing: standingOf(slow || much || broken, "minutes" in measured),
    why,
  };
}

const standingOf = (isWorse: boolean, isMeasured: boolean): Standing => {
  if (isWorse) return "not met";
  return isMeasured ? "met" : "unknown";
};

function measuredOf({ measuredBy: by }: Scenario, { drills, events, now }: Told): Measured {
  if ("nothing" in by) return { why: by.nothing };
  if ("operation" in by) return lastOf(by.operation, events);
  const record = drills.get(by.drill);
  if (!record) return { why: `no good drill ${by.drill} is on record` };
  const old = tooOld(by.drill, record, now);
  return old === undefined ? { minutes: inMinutes(record.durationSeconds) } : { why: old };
}

/** From its line that it began to the one that it ended well. */
function lastOf(command: string, events: readonly AuditEvent[] | undefined): Measured {
  if (!events) return { why: "the audit trail could not be read" };
  const own = events.filter((event) => event.command === command);
  const end = own.findLast(({ result }) => result === "done");
  const begun = own.findLast(
    ({ result, target, time }) =>
      result === "begun" && target === end?.target && time <= (end?.time ?? ""),
  );
  if (!end || !begun) return { why: `no ${command} that ended well is in the audit trail` };
  return { minutes: inMinutes((Date.parse(end.time) - Date.parse(begun.time)) / 1000) };
}

const inMinutes = (seconds: number): number => Math.ceil(seconds / 6) / 10;
