import type { Violation, Waived } from "../domain/verdict";
import { messageOf, waivedPrefix } from "../policies/pack/diagnostic";
import type { Exception } from "../policies/pack/exceptions";
import type { RuleFacts } from "../policies/rule/rule";
import { statefulKept } from "../policies/pack/run-policies";
import { isStatefulType } from "../policies/lens/stateful";
import type { EngineEvent } from "../engine/events";

type PolicyEvent = NonNullable<EngineEvent["policyEvent"]>;
type PlannedStep = NonNullable<EngineEvent["resourcePreEvent"]>["metadata"];

export interface PolicyResults {
  readonly violations: readonly Violation[];
  readonly waived: readonly Waived[];
}

/** What the pack said during a run, joined with what its rules and exceptions say of themselves. */
export function policyResults(
  events: readonly EngineEvent[],
  rules: readonly RuleFacts[],
  exceptions: readonly Exception[],
): PolicyResults {
  const said = events
    .flatMap(({ policyEvent }) => policyEvent ?? [])
    .map((event) => excused(found(event, rules), rules, exceptions));
  return {
    violations: [...said.filter((each) => !isWaived(each)), ...lostState(events)],
    waived: said.filter(isWaived),
  };
}

function found(event: PolicyEvent, rules: readonly RuleFacts[]): Violation {
  const { policyName: policy, resourceUrn, enforcementLevel } = event;
  const urn = named(resourceUrn);
  const { controls = [], remedy = remedyIn(event) } = rules.find(({ id }) => id === policy) ?? {};
  const level = enforcementLevel === "advisory" ? "advisory" : "mandatory";
  const message = messageOf(plain(event.message), { controls, remedy });
  return { policy, level, urn, message, remedy, controls };
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
  violation: Violation,
  rules: readonly RuleFacts[],
  exceptions: readonly Exception[],
): Violation | Waived {
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

const losing: ReadonlySet<string> = new Set(["delete", "replace", "delete-replaced"]);

/**
 * Planned deletions and replacements of what holds state. A policy never sees them, so they are read
 * from the engine's own plan (policy `stateful-kept`, BCP §1).
 */
function lostState(events: readonly EngineEvent[]): Violation[] {
  const steps = events.flatMap(({ resourcePreEvent }) => resourcePreEvent?.metadata ?? []);
  const lost = steps.filter((step) => losing.has(step.op) && isProd(step) && holdsState(step));
  return [...new Map(lost.map(({ urn, op }) => [urn, op]))].map(([urn, op]) => ({
    policy: statefulKept.id,
    level: "mandatory",
    urn,
    message: `the plan would ${op === "delete" ? "delete" : "replace"} a resource that holds state`,
    remedy: statefulKept.remedy,
    controls: statefulKept.controls,
  }));
}

const isProd = ({ urn }: PlannedStep): boolean => urn.startsWith("urn:pulumi:prod::");
const holdsState = ({ type, old }: PlannedStep): boolean => isStatefulType(type, old?.inputs ?? {});
