import { systemOf } from "../../domain/system-component";
import type { Fault, StackVerdict } from "../../domain/verdict";
import { enforced, type Settings } from "./enforcement";
import { judgeResource, judgeStack } from "./evaluate";
import { ExceptionBook } from "./exceptions";
import type { Exception } from "./exceptions-file";
import { Tally } from "./tally";
import type { Resource } from "../rule/resource";
import type { Rule } from "../rule/rule";
import { Stack } from "../rule/stack";

export interface Case {
  readonly stack: string;
  readonly resources: readonly Resource[];
  readonly rules: readonly Rule[];
  readonly exceptions: readonly Exception[];
  /** The stack's configuration of the pack. */
  readonly settings?: Settings;
  /** The moment of the run, by which exceptions expire. */
  readonly now: Date;
  /** Counts what is judged; one that the caller keeps tells which resources those were. */
  readonly tally?: Tally;
}

/** What the rules say of a whole program at once; the same as the pack says piece by piece. */
export function judge({
  stack,
  resources,
  rules,
  exceptions,
  settings = {},
  now,
  tally = new Tally(),
}: Case): StackVerdict {
  const context = { stack };
  const book = new ExceptionBook(exceptions, { rules, stack, now });
  const run = enforced(rules, settings);
  const excused = book.excuse([
    ...resources.flatMap((resource) => judgeResource(run.rules, resource, context, tally)),
    ...judgeStack(run.rules, new Stack(resources), context, tally),
  ]);
  tally.note(excused);
  const parents = new Map(resources.map(({ urn, parent }) => [urn, parent]));
  const placed = <Found extends Fault>(fault: Found) => ({
    ...fault,
    system: systemOf(fault.urn, parents),
  });
  return {
    stack,
    resources: resources.length,
    policies: new Set(rules.map(({ id }) => id)).size,
    policyResults: tally.results(rules, run.rules),
    violations: [...excused.violations, ...book.close(), ...run.violations].map(placed),
    waived: excused.waived.map(placed),
  };
}
