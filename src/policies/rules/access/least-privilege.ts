import { bcp } from "../../../domain/controls";
import { isRead, type Statement, statements } from "../../lens/iam";
import {
  type Known,
  type KnownValue,
  peek,
  records,
  type Resource,
  UnknownField,
} from "../../rule/resource";
import { resourceRule } from "../../rule/rule";

/** Each type that carries what a principal may do, and where in it the documents stand. */
const documents: Readonly<Record<string, (props: Known) => readonly unknown[]>> = {
  "aws:iam/policy:Policy": ({ policy }) => [policy],
  "aws:iam/rolePolicy:RolePolicy": ({ policy }) => [policy],
  "aws:iam/userPolicy:UserPolicy": ({ policy }) => [policy],
  "aws:iam/groupPolicy:GroupPolicy": ({ policy }) => [policy],
  "aws:iam/role:Role": ({ inlinePolicies }) => records(inlinePolicies).map(({ policy }) => policy),
};

/** Policies of AWS's own that allow nearly everything. */
const almighty =
  /:policy\/(?:AdministratorAccess|PowerUserAccess|IAMFullAccess|[A-Za-z0-9-]*FullAccess)$/;

/** Where a policy is attached by its ARN; a role has a deprecated list of its own. */
const attached: Readonly<Record<string, readonly string[]>> = {
  "aws:iam/role:Role": ["managedPolicyArns"],
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": ["policyArn"],
  "aws:iam/userPolicyAttachment:UserPolicyAttachment": ["policyArn"],
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment": ["policyArn"],
  "aws:iam/policyAttachment:PolicyAttachment": ["policyArn"],
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": ["policyArns"],
  "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive": ["policyArns"],
  "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive": ["policyArns"],
};

/** What a role may do is written out, so that a stolen token is worth as little as possible. */
export const leastPrivilege = resourceRule({
  id: "least-privilege",
  title: "No IAM policy allows every action, or a writing action on every resource.",
  controls: [bcp("Preamble"), bcp("1.9 (ADR-0020)")],
  severity: "high",
  waivable: true,
  remedy:
    "Name the actions and the ARNs; keep what needs every resource in a statement that only reads.",
  applies: ({ type }) => type in documents || type in attached,
  check: (resource) => [...documentFaults(resource), ...attachmentFaults(resource)],
});

function documentFaults({ type, props }: Resource): string[] {
  const found = documents[type]?.(props) ?? [];
  return found
    .filter((document) => document !== undefined)
    .flatMap((document) => statements(document as Known | string))
    .filter(({ effect }) => effect === "Allow")
    .flatMap(statementFaults);
}

function statementFaults({ actions, resources, negated }: Statement): string[] {
  if (negated) return ["a statement allows everything except a list"];
  if (actions.some((action) => /(?:^|:)[*?]+$/.test(action))) {
    return ["a statement allows every action of a service"];
  }
  const writes = actions.some((action) => !isRead(action));
  return writes && resources.some((arn) => everything.test(arn))
    ? ["a statement writes to every resource"]
    : [];
}

/** Every resource there is, or every bucket: its ARN names neither an account nor a region. */
const everything = /^(?:[*?]+|arn:\*.*|arn:[\w-]+:\*:.*|arn:[\w-]+:s3:::\*(?:\/\*)?)$/;

/** An ARN that is unknown yet belongs to a policy of this program, which is judged by itself. */
function attachmentFaults(resource: Resource): string[] {
  const arns = attached[resource.type]?.flatMap((property) => known(peek(resource, property)));
  return arns?.some((arn) => typeof arn === "string" && almighty.test(arn))
    ? ["the attached policy allows nearly everything"]
    : [];
}

/** One ARN or a list of them; in a list each may be unknown by itself. */
const known = (arns: KnownValue): readonly KnownValue[] =>
  Array.isArray(arns) ? [...arns.keys()].map((index) => elementOf(arns, index)) : [arns];

function elementOf(list: readonly KnownValue[], index: number): KnownValue {
  try {
    return list[index];
  } catch (error) {
    if (error instanceof UnknownField) return undefined;
    throw error;
  }
}
