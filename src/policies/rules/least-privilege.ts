import { bcp } from "../../domain/controls";
import { isRead, type Statement, statements } from "../iam";
import { type Known, peek, records, type Resource } from "../resource";
import { resourceRule } from "../rule";

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

const attachments: ReadonlySet<string> = new Set([
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  "aws:iam/userPolicyAttachment:UserPolicyAttachment",
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
  "aws:iam/policyAttachment:PolicyAttachment",
]);

/** What a role may do is written out, so that a stolen token is worth as little as possible. */
export const leastPrivilege = resourceRule({
  id: "least-privilege",
  title: "No IAM policy allows every action, or a writing action on every resource.",
  controls: [bcp("Preamble"), bcp("1.9 (ADR-0020)")],
  severity: "high",
  waivable: true,
  remedy:
    "Name the actions and the ARNs; keep what needs every resource in a statement that only reads.",
  applies: ({ type }) => type in documents || attachments.has(type),
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
  if (actions.some((action) => action === "*" || action.endsWith(":*"))) {
    return ["a statement allows every action of a service"];
  }
  const writes = actions.some((action) => !isRead(action));
  return writes && resources.includes("*") ? ["a statement writes to every resource"] : [];
}

/** An ARN that is unknown yet belongs to a policy of this program, which is judged by itself. */
function attachmentFaults(resource: Resource): string[] {
  const arn = attachments.has(resource.type) ? peek(resource, "policyArn") : undefined;
  return typeof arn === "string" && almighty.test(arn)
    ? ["the attached policy allows nearly everything"]
    : [];
}
