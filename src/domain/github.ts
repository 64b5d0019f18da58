import type { Environment } from "./environments";

/** The platform's repository, as GitHub's OIDC tokens and its API name it (BCP §1.5). */
export const githubRepository = "raxx-app/TradeMasterAPI";

/** The environments of the repository: a job says which one it deploys to, and proves it to AWS. */
export const githubEnvironments = {
  staging: "staging",
  prod: "production",
} as const satisfies Record<Environment, string>;

/**
 * The environment of the job that plans a release of prod. It waits for nobody and may only read; it
 * exists because a release tag's own token names the tag, and a trust in every tag is a wildcard.
 */
export const planningEnvironment = "production-plan";

/**
 * The environment in which a pull request of this repository previews staging: it admits nothing else, and
 * waits for nobody. Prod is never previewed from a pull request.
 */
export const previewEnvironment = "staging-preview";

/** The refs of pull requests, as an environment admits them. */
export const pullRequestRefs = "refs/pull/*/merge";

/** What may be released: the default branch and the tags of releases, nothing else (ADR-0020). */
export const releaseRefs = { branch: "main", tag: "v*" } as const;

/** The job of preview.yml that a pull request has to pass, and GitHub Actions, which reports it. */
export const requiredCheck = { context: "preview", integrationId: 15_368 } as const;

/** Labels that operations file issues under (runbook §1–§7, DPIA §6, BCP §7). */
export const labels = [
  { name: "type:security", color: "b60205", description: "Security or privacy of the platform" },
  {
    name: "severity:critical",
    color: "d93f0b",
    description: "Customers or their data are at risk",
  },
  { name: "dpia-review", color: "5319e7", description: "The DPIA has to be run again (DPIA §6)" },
] as const;

/** The other severities that an issue can have (runbook §3.5). */
export const severityLabels = [
  { name: "severity:high", color: "e99695", description: "A promise is broken, or soon will be" },
  { name: "severity:medium", color: "fbca04", description: "Something is worse than promised" },
  { name: "severity:low", color: "c2e0c6", description: "Worth knowing, and can wait" },
] as const;

/** Where GitHub's tokens come from, and what they are for. */
export const oidc = {
  issuer: "token.actions.githubusercontent.com",
  audience: "sts.amazonaws.com",
} as const;
