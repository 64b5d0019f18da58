import { githubEnvironments, planningEnvironment, releaseRefs } from "./github";

/** What a job of the platform's repository proves of itself when it only looks: the last part of the subject. */
export const readingSubjects: readonly string[] = [
  "pull_request",
  `ref:refs/heads/${releaseRefs.branch}`,
  `environment:${planningEnvironment}`,
];

/** What a job proves when it changes something: the environment, whose gate it has passed. */
export const writingSubjects: readonly string[] = Object.values(githubEnvironments).map(
  (environment) => `environment:${environment}`,
);

/** Which jobs may take a role of the platform, by the role's name (BCP ADR-0020). */
export const roleTrust: Readonly<Record<string, readonly string[]>> = {
  "raxx-iac-preview": readingSubjects,
  "raxx-iac-release-staging": [`environment:${githubEnvironments.staging}`],
  "raxx-iac-release-prod": [`environment:${githubEnvironments.prod}`],
};
