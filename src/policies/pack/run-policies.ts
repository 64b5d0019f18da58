import { bcp, type Control } from "../../domain/controls";
import type { RuleFacts } from "../rule/rule";

/** A policy that is kept by the run itself and not by a rule of the pack; not every one has a promise. */
export type RunPolicy = Omit<RuleFacts, "controls"> & { readonly controls: readonly Control[] };

/** Judged by `release` and `preview` in the plan, because the pack never sees what one deletes. */
export const statefulKept: RunPolicy = {
  id: "stateful-kept",
  title: "No plan for prod deletes or replaces a resource that holds state.",
  controls: [bcp("1")],
  severity: "critical",
  waivable: false,
  remedy:
    "Keep it: undo the change, or move the state first and say so with an alias or an import.",
};

/** Advisory in the last two weeks of an exception. */
export const exceptionsKept: RunPolicy = {
  id: "exceptions",
  title:
    "Every exception names a waivable policy and a resource that breaks it, and has not expired.",
  controls: [],
  severity: "high",
  waivable: false,
  remedy: "Remove or renew the entry in src/policies/exceptions.yaml.",
};

/** What an environment may ask of the pack. */
export const configurationKept: RunPolicy = {
  id: "configuration",
  title: "The file of --policy-pack-config changes advisory policies of the pack only.",
  controls: [],
  severity: "high",
  waivable: false,
  remedy:
    "Take it out of the file of --policy-pack-config; a departure for one resource is an entry in src/policies/exceptions.yaml.",
};

/** The names under which a run reports beside those of the rules. */
export const runPolicies: readonly RunPolicy[] = [statefulKept, exceptionsKept, configurationKept];
