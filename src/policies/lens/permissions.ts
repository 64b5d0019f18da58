import type { KnownValue, Resource } from "../rule/resource";
import { records } from "../rule/resource";
import { partlyKnown } from "../rule/partly-known";
import type { Stack } from "../rule/stack";
import { type Statement, statements, texts } from "./iam";

/** Each type that says what a principal may do, and the property that holds the document. */
const documents: Readonly<Record<string, string>> = {
  "aws:iam/policy:Policy": "policy",
  "aws:iam/rolePolicy:RolePolicy": "policy",
  "aws:iam/userPolicy:UserPolicy": "policy",
  "aws:iam/groupPolicy:GroupPolicy": "policy",
  "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy": "inlinePolicy",
};

/** Where a policy is given by its ARN; a role has a deprecated list of its own, and one of documents. */
const attached: Readonly<Record<string, string>> = {
  "aws:iam/role:Role": "managedPolicyArns",
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": "policyArn",
  "aws:iam/userPolicyAttachment:UserPolicyAttachment": "policyArn",
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment": "policyArn",
  "aws:iam/policyAttachment:PolicyAttachment": "policyArn",
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": "policyArns",
  "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive": "policyArns",
  "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive": "policyArns",
  "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment": "managedPolicyArn",
  "aws:ssoadmin/managedPolicyAttachmentsExclusive:ManagedPolicyAttachmentsExclusive":
    "managedPolicyArns",
  "aws:quicksight/iamPolicyAssignment:IamPolicyAssignment": "policyArn",
  "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration": "guardrailPolicyArns",
  "aws:chatbot/teamsChannelConfiguration:TeamsChannelConfiguration": "guardrailPolicyArns",
};

/** The policies of this program that a resource gives. */
export const wiredPolicies = (stack: Stack, resource: Resource): Resource[] => {
  const property = attached[resource.type];
  return property === undefined ? [] : stack.sources(resource, property).filter(isPermission);
};

/** Whether a resource says what a principal may do. */
export const isPermission = ({ type }: Pick<Resource, "type">): boolean =>
  type in documents || type in attached;

/**
 * The statements by which a resource allows something, as far as they are known.
 * @throws Unjudgeable where a document cannot be read
 */
export function allowances(resource: Resource): Statement[] {
  return documentsOf(resource)
    .flatMap((document) => statements(document))
    .filter(({ effect }) => effect !== "Deny");
}

/** The same; a document that cannot be read is a fault of its own rule. */
export function readableAllowances(resource: Resource): Statement[] {
  try {
    return allowances(resource);
  } catch {
    return [];
  }
}

function documentsOf({ type, props }: Resource): (() => KnownValue)[] {
  if (type === "aws:iam/role:Role") {
    const inline = partlyKnown(() => props["inlinePolicies"]);
    return records(inline)
      .map(({ policy }) => policy)
      .filter((policy) => policy !== undefined)
      .map((policy) => () => policy);
  }
  const property = documents[type];
  return property === undefined || !(property in props) ? [] : [() => props[property]];
}

/** The ARNs of the policies that a resource gives; one that is unknown yet is a policy of this program. */
export function givenPolicies({ type, props }: Resource): string[] {
  const property = attached[type];
  return property === undefined ? [] : texts(partlyKnown(() => props[property]));
}
