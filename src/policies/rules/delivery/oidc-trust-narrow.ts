import { bcp } from "../../../domain/controls";
import { githubRepository } from "../../../domain/github";
import { awsTypes, cloudName, isAws } from "../../lens/aws";
import { type Statement, statements, texts } from "../../lens/iam";
import { isRecord, type Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";

const issuer = "token.actions.githubusercontent.com";
const repository = `repo:${githubRepository}:`;

/** A role that says it only reads may be assumed by a pull request; every other one writes. */
const readsOnly = /(?:^|[-_/])(?:preview|read|readonly|plan)(?:$|[-_])/i;

/** A token of GitHub's proves one thing only: which repository, and which part of it, asked. */
export const oidcTrustNarrow = resourceRule({
  id: "oidc-trust-narrow",
  title: "A role trusts this repository only, and a writing role one environment of it only.",
  controls: [bcp("1.9 (ADR-0020)"), bcp("Preamble")],
  severity: "critical",
  waivable: true,
  remedy: `Require StringEquals on ${issuer}:aud (sts.amazonaws.com) and on ${issuer}:sub, such as ${repository}environment:production.`,
  applies: (resource) => isAws(resource, awsTypes.role),
  check: (resource) =>
    statements(resource.props["assumeRolePolicy"])
      .filter(({ effect }) => effect === "Allow")
      .flatMap((statement) => [
        ...(trustsEverybody(statement) ? ["the role trusts everybody"] : []),
        ...(trustsGithub(statement) ? faultsOf(statement, resource) : []),
      ]),
});

/** An account that is not named may be anybody's; conditions on it are another rule's business. */
const trustsEverybody = ({ principal, condition }: Statement): boolean =>
  Object.keys(condition).length === 0 &&
  (principal === "*" || (isRecord(principal) && texts(principal["AWS"]).includes("*")));

const trustsGithub = ({ principal, condition }: Statement): boolean =>
  (principal === "*" && Object.keys(condition).length > 0) ||
  (isRecord(principal) && texts(principal["Federated"]).some((id) => id.includes(issuer)));

function faultsOf(statement: Statement, role: Resource): string[] {
  const subjects = conditionValues(statement, "sub");
  const audiences = conditionValues(statement, "aud");
  return [
    ...(audiences.length === 1 && audiences[0] === "sts.amazonaws.com"
      ? []
      : ["the trust does not require the audience sts.amazonaws.com"]),
    ...(subjects.length > 0 ? [] : ["the trust names no subject"]),
    ...new Set(subjects.flatMap((subject) => subjectFaults(subject, role))),
  ];
}

function subjectFaults(subject: string, role: Resource): string[] {
  if (/[*?]/.test(subject)) return ["the trusted subject has a wildcard"];
  if (!subject.startsWith(repository)) return ["the trust admits another repository"];
  const writes = !readsOnly.test(cloudName(role) ?? role.name);
  return writes && !subject.startsWith(`${repository}environment:`)
    ? ["a writing role is trusted outside a GitHub environment"]
    : [];
}

/** What the statement demands of one claim, by whichever operator. */
function conditionValues({ condition }: Statement, claim: string): string[] {
  return Object.entries(condition).flatMap(([operator, tests]) =>
    /^(?:ForAnyValue:|ForAllValues:)?String(?:Equals|Like)(?:IgnoreCase)?$/.test(operator) &&
    isRecord(tests)
      ? texts(tests[`${issuer}:${claim}`])
      : [],
  );
}
