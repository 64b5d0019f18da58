import { bcp } from "../../../domain/controls";
import { evidenceVariables, isEvidence } from "../../../domain/approval";
import { isOpenSwitch } from "./live-trading";
import type { Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { variablesOf } from "../../lens/variables";

/** No strategy trades with money before it has paid on paper, not even while recovering. */
export const paperFirst = resourceRule({
  id: "paper-first",
  title: "Live trading is off until the paper gate's evidence is recorded.",
  controls: [bcp("Preamble"), bcp("3.2")],
  severity: "critical",
  waivable: false,
  remedy: `Switch the flag off, or record the gate beside it: ${evidenceVariables.paperGate} = "who, YYYY-MM-DD, https://…".`,
  applies: (resource) => variablesOf(resource).some(({ name }) => isOpenSwitch.names(name)),
  check: (resource) => {
    const open = variablesOf(resource).filter(
      ({ name, read }) => isOpenSwitch.names(name) && isOpenSwitch.opens(name, read()),
    );
    return open.length === 0 || hasEvidence(resource)
      ? []
      : open.map(({ name }) => `${name} opens live trading without evidence of the paper gate`);
  },
});

const hasEvidence = (resource: Resource): boolean =>
  variablesOf(resource).some(
    ({ name, read }) => name === evidenceVariables.paperGate && isEvidence(read()),
  );
