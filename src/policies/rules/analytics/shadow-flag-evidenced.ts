import { runbook } from "../../../domain/controls";
import { approvalVariables } from "../../../domain/approval";
import { isApprovedIn } from "../../lens/approvals";
import { isOn } from "../../lens/switches";
import { type Variable, variablesOf } from "../../lens/variables";
import { resourceRule } from "../../rule/rule";

const flag = "SHADOW_ANALYTICS_ENABLED";
const { shadowMigrated, shadowHealthy } = approvalVariables;

/** The runbook flips the switch last: a store that is not migrated, or does not answer, collects into nowhere. */
export const shadowFlagEvidenced = resourceRule({
  id: "shadow-flag-evidenced",
  title:
    "The shadow analytics flag is on only beside the evidence that the store is migrated and answers.",
  controls: [runbook("1 steps 4–6")],
  severity: "high",
  waivable: true,
  remedy: `Switch the flag off, or set ${shadowMigrated} and ${shadowHealthy} = "who, YYYY-MM-DD, https://…" beside it.`,
  applies: (resource) => variablesOf(resource).some(isFlag),
  check: (resource) =>
    variablesOf(resource).some((variable) => isFlag(variable) && isOn(variable.read()))
      ? [shadowMigrated, shadowHealthy]
          .filter((name) => !isApprovedIn(resource, name))
          .map((name) => `the flag is on without ${name}`)
      : [],
});

const isFlag = ({ name }: Variable): boolean => name === flag;
