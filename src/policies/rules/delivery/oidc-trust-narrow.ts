import { bcp } from "../../../domain/controls";
import { githubRepository, oidc } from "../../../domain/github";
import { readingSubjects, roleTrust, writingSubjects } from "../../../domain/role-trust";
import { awsResources, awsTypes, cloudName, isAws } from "../../lens/aws";
import { environmentIn } from "../../lens/environment";
import { notYetKnown } from "../../rule/partly-known";
import { isOurs } from "../../lens/ownership";
import { anyClaims, claims, isGithub, namesWho, trustOf, type Trusted } from "../../lens/trust";
import { mayDo } from "../../lens/role-permissions";
import { judged } from "../../rule/findings";
import type { Resource } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

const repository = `repo:${githubRepository}:`;

const facts: RuleFacts = {
  id: "oidc-trust-narrow",
  title:
    "A role trusts named parties only; a role of the platform its own repository's jobs only, and a writing one those of one environment.",
  controls: [bcp("1.9 (ADR-0020)"), bcp("Preamble")],
  severity: "critical",
  waivable: true,
  remedy: `Require StringEquals on ${oidc.issuer}:aud (${oidc.audience}) and on ${oidc.issuer}:sub, such as ${repository}environment:production; a new role of the platform is a line of src/domain/role-trust.ts.`,
};

/** A token of GitHub's proves one thing only: which repository, and which part of it, asked. */
export const oidcTrustNarrow = resourceRule({
  ...facts,
  applies: (resource) => isAws(resource, awsTypes.role),
  check: (role) =>
    isOurs(role) && !("assumeRolePolicy" in role.props)
      ? ["the role says nothing of whom it trusts"]
      : trustOf(role).flatMap((trusted) => [...new Set(faultsOf(trusted, role))]),
});

/** A role that writes is taken behind the gate of an environment, whatever it is called. */
export const oidcTrustOfWriters = stackRule({
  ...facts,
  check: (stack) =>
    awsResources(stack, awsTypes.role)
      .filter(isThePlatforms)
      .filter((role) => !onlyReads(stack, role))
      .flatMap((role) => judged(role, () => (isGated(role) ? [] : [ungated]))),
});

const ungated = "a writing role is trusted outside a GitHub environment";

/** By what the program lets it do. Of a role to which it gives nothing, only its name tells. */
function onlyReads(stack: Stack, role: Resource): boolean {
  const calledSo = /(?:^|[-_/])(?:preview|read|readonly|plan)(?:$|[-_])/i.test(nameOf(role));
  return (mayDo(stack, role) ?? (calledSo ? "read" : "write")) === "read";
}

const nameOf = (role: Resource): string => cloudName(role) ?? role.name;

/** Its own, or one that jobs of its repository may take. */
const isThePlatforms = (role: Resource): boolean =>
  isOurs(role) ||
  trustOf(role)
    .flatMap((trusted) => claims(trusted, "sub"))
    .some((subject) => subject.startsWith(repository));

const isGated = (role: Resource): boolean =>
  trustOf(role)
    .flatMap((trusted) => claims(trusted, "sub"))
    .map(jobOf)
    .every((job) => !readingSubjects.includes(job));

const jobOf = (subject: string): string =>
  subject.startsWith(repository) ? subject.slice(repository.length) : "";

function faultsOf(trusted: Trusted, role: Resource): string[] {
  const { everybody, accounts, issuers } = trusted;
  const ours = isThePlatforms(role);
  if (everybody) return namesWho(trusted) && !ours ? [] : ["the role trusts everybody"];
  return [
    ...(ours && accounts.some((id) => id !== notYetKnown)
      ? ["the role trusts another account or its users"]
      : []),
    ...issuers.flatMap((issuer) => issuerFaults(issuer, trusted, role)),
  ];
}

function issuerFaults(issuer: string, trusted: Trusted, role: Resource): string[] {
  const github = isGithub(issuer) || (issuer === notYetKnown && claims(trusted, "sub").length > 0);
  if (github) return githubFaults(trusted, role);
  if (issuer === notYetKnown) return [];
  if (isThePlatforms(role) || looksLikeGithub(issuer)) return ["the role trusts another issuer"];
  return anyClaims(trusted).some((value) => !/^[*?]+$/.test(value)) || isSaml(issuer, trusted)
    ? []
    : ["the trust demands nothing of the issuer's tokens"];
}

/** An address that has GitHub's in it and is not GitHub's. */
const looksLikeGithub = (issuer: string): boolean => issuer.includes("actions.githubusercontent");

const isSaml = (issuer: string, { statement: { condition } }: Trusted): boolean =>
  issuer.includes(":saml-provider/") && JSON.stringify(condition).includes("SAML:aud");

function githubFaults(trusted: Trusted, role: Resource): string[] {
  const subjects = claims(trusted, "sub");
  const audiences = claims(trusted, "aud");
  return [
    ...(audiences.length === 1 && [oidc.audience, notYetKnown].includes(audiences[0] ?? "")
      ? []
      : [`the trust does not require the audience ${oidc.audience}`]),
    ...(subjects.length > 0 ? [] : ["the trust names no subject"]),
    ...subjects.flatMap((subject) => subjectFaults(subject, role)),
  ];
}

function subjectFaults(subject: string, role: Resource): string[] {
  if (subject === notYetKnown) return [];
  if (/[*?]/.test(subject)) return ["the trusted subject has a wildcard"];
  if (!isThePlatforms(role))
    return /^repo:[^/:]+\/[^/:]+:./.test(subject)
      ? []
      : ["the trusted subject names no repository"];
  if (!subject.startsWith(repository)) return ["the trust admits another repository"];
  const job = jobOf(subject);
  if ((roleTrust[nameOf(role)] ?? admittedUnlisted(role)).includes(job)) return [];
  return [job.startsWith("environment:") ? "the trust admits another environment" : ungated];
}

/** A role that the platform does not list: jobs of its own environment, and those that read where it only reads. */
function admittedUnlisted(role: Resource): readonly string[] {
  const environment = environmentIn(nameOf(role));
  const own = writingSubjects.filter(
    (subject) => environment === undefined || environmentIn(subject) === environment,
  );
  return [...own, ...readingSubjects];
}
