import type { StackVerdict } from "../domain/verdict";
import { judgeResource, judgeStack } from "./evaluate";
import { type Exception, ExceptionBook } from "./exceptions";
import type { Resource } from "./resource";
import type { Rule } from "./rule";
import { Stack } from "./stack";

export interface Case {
  readonly stack: string;
  readonly resources: readonly Resource[];
  readonly rules: readonly Rule[];
  readonly exceptions: readonly Exception[];
  /** The moment of the run, by which exceptions expire. */
  readonly now: Date;
}

/** What the rules say of a whole program at once; the same as the pack says piece by piece. */
export function judge({ stack, resources, rules, exceptions, now }: Case): StackVerdict {
  const context = { stack };
  const book = new ExceptionBook(exceptions, { rules, stack, now });
  const { violations, waived } = book.excuse([
    ...resources.flatMap((resource) => judgeResource(rules, resource, context)),
    ...judgeStack(rules, new Stack(resources), context),
  ]);
  return {
    stack,
    resources: resources.length,
    policies: new Set(rules.map(({ id }) => id)).size,
    violations: [...violations, ...book.close()],
    waived,
  };
}
