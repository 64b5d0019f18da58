import type { Environment } from "./environments";

/**
 * What a run on the real accounts may do. Tokens of a preview can only read, so a pull request never
 * holds one that writes, nor one that reads prod or the variables of an app; those of a release write to one
 * environment.
 */
export const accesses = ["preview", "preview-staging", "release-staging", "release-prod"] as const;
export type Access = (typeof accesses)[number];

export const previewAccess = (environment: Environment): Access =>
  environment === "prod" ? "preview" : "preview-staging";
/**
 * With what a plan looks at what exists, the variables of apps among it. Staging's is made in the job that applies
 * it: tokens apart would only be ones that a pull request could also read with.
 */
export const planAccess = (environment: Environment): Access =>
  environment === "prod" ? previewAccess("prod") : releaseAccess(environment);
export const releaseAccess = (environment: Environment): Access => `release-${environment}`;

/** The variables under which the providers look for their credentials; AWS itself is reached by role. */
export const tokenNames = ["HEROKU_API_KEY", "CLOUDFLARE_API_TOKEN", "GITHUB_TOKEN"] as const;
export type TokenName = (typeof tokenNames)[number];

/** What a release mails its line of the audit trail with (BCP preamble); no tool of a provider's gets it. */
export const mailToken = "POSTMARK_SERVER_TOKEN";

/** All that an access signs in with elsewhere: who changes something mails it. */
export const credentialNames = (access: Access): readonly (TokenName | typeof mailToken)[] =>
  access.startsWith("release-") ? [...tokenNames, mailToken] : tokenNames;

/** Where a credential is kept: an SSM SecureString, readable by the role of that access only. */
export const tokenParameter = (access: string, token: string): `/raxx/iac/${string}` =>
  `/raxx/iac/${access}/${token}`;

/**
 * The resources that declare the tokens' parameters, as Pulumi's `--exclude` takes them. A release neither reads
 * nor changes them, because whoever may do that to a token needs no role: the operator does, once.
 */
export const tokenResources = "urn:pulumi:**::iac-*-*";
