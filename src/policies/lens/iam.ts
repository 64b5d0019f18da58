import { isRecord, type Known, type KnownValue, records, Unjudgeable } from "../rule/resource";
import { notYetKnown, partlyKnown } from "../rule/partly-known";
import { text } from "../rule/text";
import table from "./iam-actions.json";

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
 * The statements of a policy document, given as text or as an object. Of one that holds an ARN which does not
 * exist yet, the known parts; of one that is unknown as a whole, none: both are judged when it is known.
 * @throws Unjudgeable when it can be read as neither
 */
export function statements(document: () => KnownValue): Statement[] {
  const known = partlyKnown(document);
  if (known === notYetKnown) return [];
  const policy = typeof known === "string" ? parsed(known) : known;
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
  /^(?:Describe|Get|List|Lookup|Head|View|Search|Filter|Query|Scan|BatchGet|BatchCheck|Detect|Test|Simulate|Validate)/i;

/** Whether an action's name, such as `GetObject`, says that it reads. */
export const soundsReading = (name: string): boolean => readVerbs.test(name);

type Names = Readonly<Record<string, readonly string[]>>;

/** `s3:getobject`, as IAM compares. */
const indexed = (names: Names): ReadonlySet<string> =>
  new Set(
    Object.entries(names).flatMap(([service, actions]) =>
      actions.map((action) => `${service}:${action}`.toLowerCase()),
    ),
  );

const unscoped = indexed(table.unscoped);
const reading = indexed(table.reading);
const writing = indexed(table.writing);

/** What a service reports of itself; AWS's own basic roles allow it everywhere. */
const telemetry: ReadonlySet<string> = new Set([
  "cloudwatch:putmetricdata",
  "xray:puttelemetryrecords",
  "xray:puttracesegments",
  "logs:createloggroup",
  "logs:createlogstream",
  "logs:putlogevents",
]);

/** Reading these everywhere is reading every secret or every file there is. */
const disclosing =
  /^(?:secretsmanager:(?:get|batchget)secretvalue|ssm:getparameters?(?:bypath|history)?|s3:getobject(?:version)?|kms:(?:decrypt|reencryptfrom)|lightsail:(?:getinstanceaccessdetails|downloaddefaultkeypair|getrelationaldatabasemasteruserpassword))$/;

/** Whether an action such as `s3:GetObject` changes nothing. `*` and `s3:*` do not say so. */
export function isRead(action: string): boolean {
  const name = action.toLowerCase();
  if (reading.has(name)) return true;
  return soundsReading(name.split(":")[1] ?? "") && !writing.has(name);
}

/** Whether an action hands out secrets or files when it is allowed everywhere. */
export const discloses = (action: string): boolean => {
  const name = action.toLowerCase();
  return disclosing.test(name) || (/[*?]/.test(name) && disclosed.some(matching(name)));
};

/** Of each kind one, for an action with wildcards. */
const disclosed = [
  "secretsmanager:getsecretvalue",
  "ssm:getparameter",
  "ssm:getparameters",
  "s3:getobject",
  "kms:decrypt",
  "lightsail:getinstanceaccessdetails",
];

const matching = (pattern: string) => {
  const parts = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
  const whole = new RegExp(`^${parts.replaceAll("*", ".*").replaceAll("?", ".")}$`);
  return (action: string): boolean => whole.test(action);
};

/** Whether AWS can allow an action on every resource only, or nobody is harmed by it (iam-actions.json). */
export function isUnscoped(action: string): boolean {
  const name = action.toLowerCase();
  return unscoped.has(name) || telemetry.has(name);
}

/** Operators that demand something of a request; the others are true where the key is absent. */
const demanding =
  /^(?:ForAnyValue:)?(?:String(?:Equals|Like)(?:IgnoreCase)?|Arn(?:Equals|Like)|Bool|Numeric\w+|IpAddress)$/i;

/** Of these, the ones that compare a text. */
export const comparing = /^(?:ForAnyValue:)?String(?:Equals|Like)(?:IgnoreCase)?$/i;

/** What a statement demands of a condition key: every value that is admitted, by whichever operator. */
export function demanded(
  { condition }: Pick<Statement, "condition">,
  key: RegExp,
  operators = demanding,
): string[] {
  return Object.entries(condition).flatMap(([operator, tests]) =>
    operators.test(operator) && isRecord(tests)
      ? Object.entries(tests).flatMap(([name, value]) => (key.test(name) ? texts(value) : []))
      : [],
  );
}

const onlyWildcards = (part: string): boolean => /^[*?/:]*$/.test(part);

/** Whether an ARN is of every resource there is, or of all of a kind in whoever's account. */
export function spansEverything(arn: string): boolean {
  if (onlyWildcards(arn)) return true;
  const { service, account, name } = partsOf(arn);
  if (/[*?]/.test(arn) && (service === undefined || onlyWildcards(service))) return true;
  if (service === "s3") return onlyWildcards(name);
  return onlyWildcards(name) && account !== "" && onlyWildcards(account);
}

/** Whether an ARN is of all that an account has of a kind. */
export const spansAKind = (arn: string): boolean => onlyWildcards(partsOf(arn).name);

/** `arn:aws:dynamodb:eu-west-1:1:table/orders` is the service, the account and `orders`; `arn:aws:s3:*` stops early. */
function partsOf(arn: string): { service?: string; account: string; name: string } {
  const [scheme, , service, , account = "*", ...rest] = arn.split(":");
  if (scheme !== "arn") return { account: "", name: arn };
  const [kind = "*", name] = rest
    .join(":")
    .split(/[/:]/)
    .filter((part) => part !== "");
  const named = name === undefined || service === "s3" ? kind : name;
  return { ...(service !== undefined && { service }), account, name: named };
}
