import { isReadingPolicy } from "./aws-policies";
import { cloudName } from "./aws";
import { isRead, type Statement } from "./iam";
import { givenPolicies, isPermission, readableAllowances, wiredPolicies } from "./permissions";
import type { Resource } from "../rule/resource";
import { peek } from "../rule/resource";
import type { Stack } from "../rule/stack";

/** What a program lets a role do, as far as it is known; `undefined` where it says nothing of it. */
export function mayDo(stack: Stack, role: Resource): "read" | "write" | undefined {
  const given = [role, ...permissionsOf(stack, role)];
  const statements = given.flatMap(readableAllowances);
  const policies = given.flatMap(givenPolicies).filter((arn) => arn.includes(":iam::aws:"));
  if (statements.length + policies.length === 0) return undefined;
  return statements.some(writes) || !policies.every(isReadingPolicy) ? "write" : "read";
}

/** Actions that change nothing though they are no reading: the caller's own identity, a key's use. */
const harmless = /^(?:kms:Decrypt|sts:GetCallerIdentity|sts:TagSession)$/i;

const writes = ({ actions, negated }: Statement): boolean =>
  negated || actions.some((action) => !isRead(action) && !harmless.test(action));

/** Policies of the role's own, and those of the program that are attached to it. */
function permissionsOf(stack: Stack, role: Resource): Resource[] {
  const direct = stack.resources.filter(
    (each) => each !== role && isPermission(each) && concerns(stack, each, role),
  );
  return [...direct, ...[role, ...direct].flatMap((each) => wiredPolicies(stack, each))];
}

const concerns = (stack: Stack, permission: Resource, role: Resource): boolean =>
  ["role", "roleName", "roles"].some(
    (property) =>
      stack.sources(permission, property).includes(role) ||
      [peek(permission, property)].flat().includes(cloudName(role) ?? role.name),
  );
