import { bcp } from "../../../domain/controls";
import { isListedPolicy } from "../../lens/aws-policies";
import {
  demanded,
  discloses,
  isRead,
  isUnscoped,
  spansAKind,
  spansEverything,
  type Statement,
} from "../../lens/iam";
import { allowances, givenPolicies, isPermission } from "../../lens/permissions";
import { resourceRule } from "../../rule/rule";

/** What a role may do is written out, so that a stolen token is worth as little as possible. */
export const leastPrivilege = resourceRule({
  id: "least-privilege",
  title:
    "No policy allows every action, a writing action or the reading of secrets on every resource, or is a wide one of AWS's own.",
  controls: [bcp("Preamble"), bcp("1.9 (ADR-0020)")],
  severity: "high",
  waivable: true,
  remedy:
    "Name the actions and the ARNs; keep what needs every resource in a statement that only reads, and AWS's own policies to those listed in src/policies/lens/aws-policies.ts.",
  applies: isPermission,
  check: (resource) => [
    ...allowances(resource).flatMap(statementFaults),
    ...(givenPolicies(resource).every(isListedPolicy)
      ? []
      : ["the attached policy of AWS's own is not one of the listed ones"]),
  ],
});

function statementFaults(statement: Statement): string[] {
  const { actions, resources, negated } = statement;
  if (negated) return ["a statement allows everything except a list"];
  if (actions.some(isWholeService)) return ["a statement allows every action of a service"];
  if (isNarrowed(statement)) return [];
  const scoped = actions.filter((action) => !isUnscoped(action));
  const writing = scoped.filter((action) => !isRead(action));
  if (resources.some(spansEverything)) {
    if (writing.length > 0) return ["a statement writes to every resource"];
    return actions.some(discloses)
      ? ["a statement reads the secrets or files of every resource"]
      : [];
  }
  return writing.some(destroys) && resources.some(spansAKind)
    ? ["a statement deletes whatever the account has of a kind"]
    : [];
}

/** `*`, `s3:*`, `s3:?*`, and what lets one choose the service: `*:Delete`. */
const isWholeService = (action: string): boolean => /^[^:]*[*?]|:[*?]+$/.test(action);

const destroys = (action: string): boolean => /:(?:Delete|Terminate|Destroy|Purge)/i.test(action);

/** Keys of a request that say which resources are meant, where their ARNs cannot. */
const narrowing =
  /(?:^|:)(?:ResourceTag\/|ResourceAliases$|ViaService$|EncryptionContext:|AWSServiceName$|namespace$|cluster$|CreateAction$|LeadingKeys$|PolicyARN$)/i;

const isNarrowed = (statement: Statement): boolean => {
  const values = demanded(statement, narrowing);
  return values.length > 0 && values.every((value) => !/^[*?]+$/.test(value));
};
