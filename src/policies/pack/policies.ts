import type { Rule } from "../rule/rule";
import { rules } from "../rules";
import { type RunPolicy, runPolicies } from "./run-policies";

/** One rule for each policy, by id: a promise that is judged in two ways is one policy. */
export const policies: readonly Rule[] = [
  ...new Map(rules.map((rule) => [rule.id, rule])).values(),
].toSorted((a, b) => a.id.localeCompare(b.id));

/** Every name under which a violation is reported: of the pack, and of the run itself. */
export const reported: readonly (Rule | RunPolicy)[] = [...policies, ...runPolicies];
