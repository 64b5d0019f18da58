import { bcp } from "../../../domain/controls";
import { approvalVariables } from "../../../domain/approval";
import { isApprovedIn } from "../../lens/approvals";
import { isOurs, isOursIn } from "../../lens/ownership";
import { isOpenSwitch } from "./live-trading";
import { leavesOf } from "../../lens/secrets/leaves";
import { type KnownValue, type Resource, UnknownField } from "../../rule/resource";
import { judgeEach } from "../../rule/findings";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import { type Variable, variablesOf } from "../../lens/variables";

const facts: RuleFacts = {
  id: "paper-first",
  title: "Live trading is off until the paper gate's evidence is recorded.",
  controls: [bcp("Preamble"), bcp("3.2")],
  severity: "critical",
  waivable: false,
  remedy: `Switch the flag off and name the broker's paper address, or record the gate beside it: ${approvalVariables.paperGate} = "who, YYYY-MM-DD, https://…".`,
};

/** No strategy trades with money before it has paid on paper, not even while recovering. */
export const paperFirst = resourceRule({
  ...facts,
  applies: (resource) => isOurs(resource) || variablesOf(resource).some(isOwnFlag),
  check: openings,
});

/** What is the platform's only by what it belongs to. */
export const paperFirstAttached = stackRule({
  ...facts,
  check: (stack) =>
    judgeEach(
      stack.resources.filter(
        (resource) =>
          !isOurs(resource) && !variablesOf(resource).some(isOwnFlag) && isOursIn(stack, resource),
      ),
      openings,
    ),
});

/** The platform's own flag, by which a program is recognised that says nothing else of whose it is. */
const isOwnFlag = ({ name }: Variable): boolean => /^(?:FLAG_)?LIVE_TRADING$/.test(name);

function openings(resource: Resource): string[] {
  const open = variablesOf(resource).filter(isOpen);
  const found =
    open.length === 0 && speaksToMoney(resource)
      ? ["a text leads to a broker's account with money, without evidence of the paper gate"]
      : open.map(({ name }) => `${name} opens live trading without evidence of the paper gate`);
  return found.length === 0 || isApprovedIn(resource, approvalVariables.paperGate) ? [] : found;
}

/** An address in a script, a rule or a record is followed as well as one in a variable. */
const speaksToMoney = (resource: Resource): boolean =>
  leavesOf(resource).some(
    ({ path, value }) =>
      value !== undefined && !prose.test(path) && isOpenSwitch.leadsToMoney(value),
  );

const prose = /^(?:description|comment|tags|tagsAll|labels|notes)(?:\.|$)/;

/** @throws UnknownField where a switch cannot be shown at preview */
function isOpen({ name, read }: Variable): boolean {
  if (isOpenSwitch.names(name)) return isOpenSwitch.opens(name, read());
  return isOpenSwitch.leadsToMoney(shown(read));
}

/** What cannot be shown leads nowhere that anybody could say, unless its name calls it a switch. */
function shown(read: () => KnownValue): KnownValue {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownField) return undefined;
    throw error;
  }
}
