import type { Fault } from "../../domain/verdict";
import { isStatefulType } from "../lens/stateful";
import { statefulKept } from "./run-policies";

/** What a plan does to one resource, as far as a loss can be told from it. */
export interface PlannedStep {
  /** The engine's name of the operation (StepOp of Pulumi). */
  readonly op: string;
  readonly urn: string;
  readonly type: string;
  /** What stands now; nothing where the resource is new. */
  readonly old?: Standing | null;
}

interface Standing {
  /** Differs from the step's where an alias changes the type. */
  readonly type?: string;
  /** Only read by the program, and left alone by whatever the plan does. */
  readonly external?: boolean;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/**
 * The operations after which what stood is gone, and what that is to a reader. A replacement is told by any of
 * its steps; one whose successor is imported or read deletes what stood all the same.
 */
const losing: ReadonlyMap<string, "delete" | "replace"> = new Map([
  ["delete", "delete"],
  ["replace", "replace"],
  ["create-replacement", "replace"],
  ["import-replacement", "replace"],
  ["read-replacement", "replace"],
  ["delete-replaced", "replace"],
]);

/**
 * Planned deletions and replacements of what holds state in prod, one for each resource. A policy never sees
 * them, so they are judged in the plan (policy `stateful-kept`, BCP §1). Nothing in the program excuses one, not
 * even `retainOnDelete`; with an alias, or an import in place of a creation, the plan has none.
 */
export function lossesIn(steps: readonly PlannedStep[]): Fault[] {
  const lost = steps.filter((step) => isProd(step) && holdsState(step));
  const effects = lost.flatMap(({ urn, op }) => {
    const effect = losing.get(op);
    return effect === undefined ? [] : [[urn, effect] as const];
  });
  return [...new Map(effects)].map(([urn, effect]) => lossOf(urn, effect));
}

/** That a resource of prod which holds state would be lost. */
export const lossOf = (urn: string, effect: "delete" | "replace"): Fault => ({
  policy: statefulKept.id,
  level: "mandatory",
  severity: statefulKept.severity,
  urn,
  message: `the plan would ${effect} a resource that holds state`,
  remedy: statefulKept.remedy,
  controls: statefulKept.controls,
});

const isProd = ({ urn }: PlannedStep): boolean => urn.startsWith("urn:pulumi:prod::");

/** By what stands now, whatever it is to become. */
const holdsState = ({ type, old }: PlannedStep): boolean =>
  old?.external !== true && isStatefulType(old?.type ?? type, old?.inputs ?? {});
