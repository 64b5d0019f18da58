import { githubEnvironments, planningEnvironment, previewEnvironment, releaseRefs } from "./github";
import { roleOfAccess, scheduledAccessNames } from "./scheduled-jobs";

/** What a job proves when it looks at staging for a pull request. */
const previewSubject = `environment:${previewEnvironment}`;

/** What a job of the platform's repository proves of itself when it looks at prod: the last part of the subject. */
const lookingSubjects: readonly string[] = [
  "pull_request",
  `ref:refs/heads/${releaseRefs.branch}`,
  `environment:${planningEnvironment}`,
];

/** What a job proves when it only looks, at whatever. */
export const readingSubjects: readonly string[] = [...lookingSubjects, previewSubject];

/** What a job proves when it changes something: the environment, whose gate it has passed. */
export const writingSubjects: readonly string[] = Object.values(githubEnvironments).map(
  (environment) => `environment:${environment}`,
);

/** Which jobs may take a role of the platform, by the role's name (BCP ADR-0020). */
export const roleTrust: Readonly<Record<string, readonly string[]>> = {
  "raxx-iac-preview": lookingSubjects,
  "raxx-iac-preview-staging": [previewSubject],
  "raxx-iac-release-staging": [`environment:${githubEnvironments.staging}`],
  "raxx-iac-release-prod": [`environment:${githubEnvironments.prod}`],
  ...Object.fromEntries(
    scheduledAccessNames.map((access) => [roleOfAccess(access), [`environment:${access}`]]),
  ),
};
