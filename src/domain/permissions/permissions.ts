import { backend } from "../backend";
import { type Environment, environments } from "../environments";
import {
  allow,
  arn,
  deny,
  keyCalled,
  parametersKey,
  type Permissions,
  type PolicyStatement,
  throughSsm,
} from "../iam-policy";
import { previewAccess, releaseAccess } from "../release-tokens";
import { stopPatterns } from "../stops";
import { change } from "./to-change";
import { describe } from "./to-describe";
import { readParameters } from "./to-read-parameters";

/** Reads the state of one stack and describes what exists. */
export const previewPermissions = (environment: Environment, accountId: string): Permissions => ({
  state: readState(accountId, [environment]),
  tokens: tokens(accountId, previewAccess(environment)),
  describe: [
    ...describe(environment, accountId),
    // Only prod's plan looks at what exists; staging's preview is for a pull request, which reads no secret.
    ...(environment === "prod" ? readParameters(environment, accountId) : []),
  ],
});

/**
 * Changes what `environment` consists of. Three things it may not do, so that a stolen token cannot
 * either, and the operator does them with credentials of their own:
 * - change who may do what: its own role, its siblings, the policy of a key;
 * - destroy what holds state, or take its protection away: a bucket, an instance, a table, a log group, a
 *   parameter, a key;
 * - create what AWS lets nobody create by name: keys, health checks, Slack configurations.
 */
export const releasePermissions = (environment: Environment, accountId: string): Permissions => ({
  state: [...readState(accountId, [environment]), ...writeState(environment)],
  tokens: tokens(accountId, releaseAccess(environment)),
  describe: describe(environment, accountId),
  change: change(environment, accountId),
  never: never(environment),
});

const objects = (...paths: string[]) =>
  paths.map((path) => `arn:aws:s3:::${backend.bucket}/${backend.prefix}/.pulumi/${path}`);

export function readState(accountId: string, stacks: readonly Environment[]): PolicyStatement[] {
  const { bucket, project, keyAlias } = backend;
  return [
    // Without a condition on the prefix: Pulumi asks for objects that may not exist, and S3 answers
    // 403 instead of 404 to who may not list. Names of objects are all that this shows.
    allow("ListState", ["s3:ListBucket"], [`arn:aws:s3:::${bucket}`]),
    allow(
      "ReadState",
      ["s3:GetObject"],
      [
        ...objects("meta.yaml", ...stacks.map((stack) => `*/${project}/${stack}*`)),
        ...stacks.flatMap((stack) =>
          stopPatterns(stack).map((key) => `arn:aws:s3:::${bucket}/${key}`),
        ),
      ],
    ),
    allow("DecryptState", ["kms:Decrypt"], [arn("kms", accountId, "key/*")], keyCalled(keyAlias)),
  ];
}

/**
 * Whatever else a role comes to be allowed: what customers and auditors were promised is neither read nor made
 * mortal by a release. Such a change is the operator's, with credentials of their own.
 */
function never(environment: Environment): PolicyStatement[] {
  const others = environments.filter((each) => each !== environment);
  const kept = [`arn:aws:s3:::${backend.bucket}`, ...promisedBuckets];
  return [
    deny(
      "NeverReadRecords",
      ["s3:GetObject*"],
      [
        ...promisedBuckets.map((bucket) => `${bucket}/*`),
        `arn:aws:s3:::${backend.bucket}/vault-exports/*`,
        ...objects(...others.map((stack) => `*/${backend.project}/${stack}*`)),
      ],
    ),
    deny("NeverUnprotectRecords", protection, kept),
  ];
}

/** Dumps and customers' attachments, and the audit exports of either environment. */
const promisedBuckets = ["arn:aws:s3:::raxx-support-attachments", "arn:aws:s3:::raxx-adinsights-*"];

/** What keeps a bucket's content: who reads it, how long it lives, that it can be restored. */
const protection = [
  "s3:DeleteBucket*",
  "s3:PutBucketAcl",
  "s3:PutBucketOwnershipControls",
  "s3:PutBucketPolicy",
  "s3:PutBucketPublicAccessBlock",
  "s3:PutBucketVersioning",
  "s3:PutEncryptionConfiguration",
  "s3:PutLifecycleConfiguration",
  "s3:PutReplicationConfiguration",
];

/** Another environment's state is out of reach; a deleted lock is the only object that goes. */
function writeState(stack: Environment): PolicyStatement[] {
  const { project } = backend;
  const locks = `locks/organization/${project}/${stack}/*`;
  const written = [
    `stacks/${project}/${stack}.*`,
    `history/${project}/${stack}/*`,
    `backups/${project}/${stack}/*`,
  ];
  return [
    allow("WriteState", ["s3:PutObject"], objects(...written, locks)),
    allow("ReleaseLock", ["s3:DeleteObject"], objects(locks)),
    allow(
      "RecordRelease",
      ["s3:PutObject"],
      [`arn:aws:s3:::${backend.bucket}/operations/${stack}/audit/*`],
    ),
  ];
}

/** Tokens of the other providers; those of `preview` can only read (docs/decisions/012-releases.md). */
export function tokens(accountId: string, access: string): PolicyStatement[] {
  const parameters = [arn("ssm", accountId, `parameter/raxx/iac/${access}/*`)];
  return [
    allow("ReadTokens", ["ssm:GetParameters"], parameters),
    allow("DecryptTokens", ["kms:Decrypt"], [arn("kms", accountId, "key/*")], {
      ...keyCalled(parametersKey("prod")),
      StringEquals: throughSsm,
      StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters },
    }),
  ];
}
