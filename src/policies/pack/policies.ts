import type { Rule } from "../rule/rule";
import { rules } from "../rules";
import { type RunPolicy, runPolicies } from "./run-policies";

/** One rule for each policy, by id in the order of its letters, for which no collation has to load: a promise that is judged in two ways is one policy. */
export const policies: readonly Rule[] = [
  ...new Map(rules.map((rule) => [rule.id, rule])).values(),
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Every name under which a violation is reported: of the pack, and of the run itself. */
export const reported: readonly (Rule | RunPolicy)[] = [...policies, ...runPolicies];
