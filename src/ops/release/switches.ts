import { approvalVariables } from "../../domain/approval";
import type { Environment } from "../../domain/environments";
import { partsOf } from "../../domain/urn";
import { type EngineEvent, plannedSteps } from "../../engine/events";
import { herokuTypes } from "../../policies/lens/heroku";
import { isOff, isOn } from "../../policies/lens/switches";
import type { KnownValue } from "../../policies/rule/resource";
import type { Deployment } from "../state/deployment";

type Variables = Readonly<Record<string, KnownValue>>;

/**
 * What a proposal would turn on again although somebody turned it off by hand since the last update: an emergency
 * holds until a person lifts it, and a release that was meant for something else is no such person.
 *
 * @param deployed the state before the platform was looked at
 * @returns the refusal in words, where there is one
 */
export function emergencyRefusal(
  stack: Environment,
  events: readonly EngineEvent[],
  deployed: Deployment,
): string | undefined {
  const lines = revived(events, deployed);
  if (lines.length === 0) return undefined;
  return [
    `The plan of ${stack} would turn on again what was turned off by hand; it is refused:`,
    ...lines.map((line) => `  - ${line}`),
    "Nothing was changed. While the emergency lasts, turn it off in " +
      `Pulumi.${stack}.yaml as well and release that; when it is over, turn it on where it was turned off. Then plan again.`,
  ].join("\n");
}

function revived(events: readonly EngineEvent[], { resources = [] }: Deployment): string[] {
  const before = new Map(resources.map(({ urn, inputs }) => [urn, inputs]));
  const steps = plannedSteps(events);
  return steps
    .flatMap(({ type, urn, old, new: wanted }) => {
      if (!wanted) return [];
      const three = old
        ? { deployed: before.get(urn) ?? {}, found: foundIn(old), wanted: wanted.inputs ?? {} }
        : elsewhere(type, wanted.inputs ?? {}, steps, resources);
      return (revivedOf[type]?.(three) ?? []).map((what) => `${what} (${partsOf(urn).name})`);
    })
    .toSorted();
}

type Planned = ReturnType<typeof plannedSteps>[number];

const foundIn = ({ inputs, outputs }: NonNullable<Planned["old"]>): Properties => ({
  ...inputs,
  ...outputs,
});

/** What a new resource sets may have been set by another one of the same app, as when the program renames it. */
function elsewhere(
  type: string,
  wanted: Properties,
  steps: readonly Planned[],
  resources: NonNullable<Deployment["resources"]>,
): Three<Properties> {
  const isSame = (each: Properties): boolean =>
    typeof wanted["appId"] === "string" &&
    each["appId"] === wanted["appId"] &&
    each["type"] === wanted["type"];
  const former = steps.flatMap((step) => (step.type === type && step.old ? [step] : []));
  const before = resources.filter(({ urn }) => partsOf(urn).type === type);
  return {
    deployed: together(before.map(({ inputs = {} }) => inputs).filter(isSame)),
    found: together(former.map(({ old }) => foundIn(old ?? {})).filter(isSame)),
    wanted,
  };
}

/** The properties of several resources that each set a part of an app. */
const together = (all: readonly Properties[]): Properties => ({
  ...(Object.assign({}, ...all) as Properties),
  vars: Object.assign({}, ...all.map(variablesIn)) as Variables,
});

type Properties = Readonly<Record<string, unknown>>;

/** One thing three times: as the last update left it, as it is on the platform, as the program declares it. */
interface Three<What> {
  readonly deployed: What;
  readonly found: What;
  readonly wanted: What;
}

/** What can be turned off by hand, by the type of the resource that would turn it on. */
const revivedOf: Readonly<Record<string, (resource: Three<Properties>) => readonly string[]>> = {
  [herokuTypes.association]: ({ deployed, found, wanted }) => {
    const maps = {
      deployed: variablesIn(deployed),
      found: variablesIn(found),
      wanted: variablesIn(wanted),
    };
    return Object.keys(maps.wanted).filter((name) => isRevived(name, maps));
  },
  [herokuTypes.formation]: ({ deployed, found, wanted }) =>
    found["quantity"] === 0 && runs(deployed) && runs(wanted) ? ["dynos"] : [],
};

const runs = ({ quantity }: Properties): boolean => Number(quantity) > 0;

/** A switch that the program newly turns on was off already when it was deployed, and has new evidence beside it. */
const isRevived = (name: string, maps: Three<Variables>): boolean =>
  isOff(maps.found[name]) &&
  isOn(maps.wanted[name]) &&
  (isOn(maps.deployed[name]) || hasFormerEvidence(maps));

/** A `pulumi refresh` by hand makes the state forget that the switch was on, but not why it was. */
function hasFormerEvidence({ deployed, wanted }: Three<Variables>): boolean {
  const evidence = Object.values<string>(approvalVariables).filter((record) => record in wanted);
  return evidence.length > 0 && evidence.every((record) => deployed[record] === wanted[record]);
}

/** Absent where they are secret as a whole; a switch is none. */
function variablesIn({ vars }: Properties): Variables {
  return typeof vars === "object" && vars !== null ? (vars as Variables) : {};
}
