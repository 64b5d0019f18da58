import type { StackVerdict } from "../../domain/verdict";
import { enforced, type Settings } from "./enforcement";
import { judgeResource, judgeStack } from "./evaluate";
import { type Exception, ExceptionBook } from "./exceptions";
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
}

/** What the rules say of a whole program at once; the same as the pack says piece by piece. */
export function judge({
  stack,
  resources,
  rules,
  exceptions,
  settings = {},
  now,
}: Case): StackVerdict {
  const context = { stack };
  const book = new ExceptionBook(exceptions, { rules, stack, now });
  const run = enforced(rules, settings);
  const { violations, waived } = book.excuse([
    ...resources.flatMap((resource) => judgeResource(run.rules, resource, context)),
    ...judgeStack(run.rules, new Stack(resources), context),
  ]);
  return {
    stack,
    resources: resources.length,
    policies: new Set(rules.map(({ id }) => id)).size,
    violations: [...violations, ...book.close(), ...run.violations],
    waived,
  };
}
