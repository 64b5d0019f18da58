import { systemOf } from "../domain/system-component";
import type { Fault, Violation, Waived, Waiver } from "../domain/verdict";
import { messageOf, waivedPrefix } from "../policies/pack/diagnostic";
import type { Exception } from "../policies/pack/exceptions-file";
import type { RuleFacts } from "../policies/rule/rule";
import { lossesIn } from "../policies/pack/losses";
import { runPolicies } from "../policies/pack/run-policies";
import { type EngineEvent, plannedSteps } from "../engine/events";

type PolicyEvent = NonNullable<EngineEvent["policyEvent"]>;

interface Found {
  readonly violations: readonly Violation[];
  readonly waived: readonly Waived[];
}

/** What the pack found during a run, joined with what its rules and exceptions say of themselves. */
export function violationsIn(
  events: readonly EngineEvent[],
  rules: readonly RuleFacts[],
  exceptions: readonly Exception[],
): Found {
  const parents = parentsIn(events);
  const said = events
    .flatMap(({ policyEvent }) => policyEvent ?? [])
    .map((event) => excused(found(event, rules), rules, exceptions));
  const placed = [...said, ...lossesIn(plannedSteps(events))].map((fault) => ({
    ...fault,
    system: systemOf(fault.urn, parents),
  }));
  return { violations: placed.filter((each) => !isWaived(each)), waived: placed.filter(isWaived) };
}

/** The parent of each planned resource; of one that goes, the parent that it had. */
const parentsIn = (events: readonly EngineEvent[]): ReadonlyMap<string, string | undefined> =>
  new Map(
    plannedSteps(events).map(({ urn, old, new: wanted }) => [
      urn,
      (wanted ?? old)?.parent || undefined,
    ]),
  );

function found(event: PolicyEvent, rules: readonly RuleFacts[]): Fault {
  const { policyName: policy, resourceUrn, enforcementLevel } = event;
  const urn = named(resourceUrn);
  const rule = rules.find(({ id }) => id === policy);
  const { controls = [], remedy = remedyIn(event) } = rule ?? {};
  const level = enforcementLevel === "advisory" ? "advisory" : "mandatory";
  const severity = (rule ?? runPolicies.find(({ id }) => id === policy))?.severity ?? "high";
  const message = messageOf(plain(event.message), { controls, remedy });
  return { policy, level, severity, urn, message, remedy, controls };
}

/** A violation that names no resource is shown by the engine at the stack's own. */
const named = (urn = ""): string => (urn.split("::")[2] === "pulumi:pulumi:Stack" ? "" : urn);

/** What to do about a fault of the run itself, such as of an exception: the text's last line of several. */
const remedyIn = ({ message }: PolicyEvent): string =>
  plain(message).split("\n").slice(1).at(-1) ?? "";

/** The engine's text without the marks of its own colouring, such as `<{%reset%}>`. */
const plain = (text: string): string => text.replaceAll(/<\{%[a-z0-9 -]*%\}>/gi, "").trimEnd();

/**
 * A violation with the exception that the pack names in its text, at the level of its policy; any other
 * as it is. Mandatory ones are none of these, whatever their text begins with.
 */
function excused(
  violation: Fault,
  rules: readonly RuleFacts[],
  exceptions: readonly Exception[],
): Fault | (Fault & Waiver) {
  const { policy, urn, message, level: said } = violation;
  const exception = exceptions.find(
    (each) => each.policy === policy && each.urn === urn && message.startsWith(waivedPrefix(each)),
  );
  if (exception === undefined || said === "mandatory") return violation;
  const { reason, approver, reference, expires } = exception;
  const level = rules.find(({ id }) => id === policy)?.level ?? "mandatory";
  const own = message.slice(waivedPrefix(exception).length);
  return { ...violation, level, message: own, reason, approver, reference, expires };
}

const isWaived = (violation: Violation | Waived): violation is Waived => "expires" in violation;
