import { isRecord, type Known, type KnownValue, records, Unjudgeable } from "../rule/resource";
import { text } from "../rule/text";

/** One statement of an IAM policy, its fields as lists. */
export interface Statement {
  readonly effect: string;
  readonly actions: readonly string[];
  /** Whether the statement allows everything except a list of actions or resources. */
  readonly negated: boolean;
  readonly resources: readonly string[];
  readonly principal: KnownValue;
  readonly condition: Known;
}

/**
 * The statements of a policy document, given as text or as an object.
 * @throws Unjudgeable when it can be read as neither
 */
export function statements(document: KnownValue): Statement[] {
  const policy = typeof document === "string" ? parsed(document) : document;
  if (!isRecord(policy)) throw new Unjudgeable("the policy document cannot be read");
  const listed = policy["Statement"];
  return records(Array.isArray(listed) ? listed : [listed]).map((statement) => ({
    effect: text(statement["Effect"]),
    actions: texts(statement["Action"]),
    negated: "NotAction" in statement || "NotResource" in statement,
    resources: texts(statement["Resource"]),
    // Everybody but a few is everybody, for what a rule asks.
    principal: "NotPrincipal" in statement ? "*" : statement["Principal"],
    condition: isRecord(statement["Condition"]) ? statement["Condition"] : {},
  }));
}

function parsed(text: string): KnownValue {
  try {
    return JSON.parse(text) as KnownValue;
  } catch {
    throw new Unjudgeable("the policy document is not JSON");
  }
}

/** `"a"` and `["a"]` are the same to IAM. */
export const texts = (value: KnownValue): string[] =>
  [value].flat().filter((item): item is string => typeof item === "string");

const readVerbs =
  /^(?:Describe|Get|List|Lookup|Head|View|Search|Filter|Query|Scan|BatchGet|BatchCheck|Detect|Test|Simulate|Validate)/;

/** Telemetry that AWS can allow on every resource only, and that overwrites nothing. */
const unscoped: ReadonlySet<string> = new Set([
  "cloudwatch:PutMetricData",
  "xray:PutTraceSegments",
  "xray:PutTelemetryRecords",
]);

/** Whether an action such as `s3:GetObject` only reads, or reports of itself. `*` and `s3:*` do not. */
export function isRead(action: string): boolean {
  const verb = action.split(":")[1] ?? "";
  return readVerbs.test(verb) || unscoped.has(action);
}
