import { backend } from "../backend";
import { type Environment, environments } from "../environments";
import {
  allow,
  arn,
  keyCalled,
  parametersKey,
  type Permissions,
  type PolicyStatement,
  throughSsm,
} from "../iam-policy";
import { change } from "./to-change";
import { type Access, releaseAccess } from "../release-tokens";
import { describe } from "./to-describe";

/** Reads the state of both stacks and describes what exists; a pull request may take it. */
export const previewPermissions = (accountId: string): Permissions => ({
  state: readState(accountId, environments),
  tokens: tokens(accountId, "preview"),
  describe: describe(accountId),
});

/**
 * Changes what `environment` consists of. Three things it may not do, so that a stolen token cannot
 * either, and the operator does them with credentials of their own:
 * - change who may do what: its own role, its siblings, the policy of a key;
 * - destroy what holds state: a bucket, an instance, a table, a log group, a parameter, a key;
 * - create what AWS lets nobody create by name: keys, health checks, Slack configurations.
 */
export const releasePermissions = (environment: Environment, accountId: string): Permissions => ({
  state: [...readState(accountId, [environment]), ...writeState(environment)],
  // A release is planned with tokens that can only read, and carried out with the others.
  tokens: tokens(accountId, "preview", releaseAccess(environment)),
  describe: describe(accountId),
  change: change(environment, accountId),
});

const objects = (...paths: string[]) =>
  paths.map((path) => `arn:aws:s3:::${backend.bucket}/${backend.prefix}/.pulumi/${path}`);

function readState(accountId: string, stacks: readonly Environment[]): PolicyStatement[] {
  const { bucket, project, keyAlias } = backend;
  return [
    // Without a condition on the prefix: Pulumi asks for objects that may not exist, and S3 answers
    // 403 instead of 404 to who may not list. Names of objects are all that this shows.
    allow("ListState", ["s3:ListBucket"], [`arn:aws:s3:::${bucket}`]),
    allow(
      "ReadState",
      ["s3:GetObject"],
      objects("meta.yaml", ...stacks.map((stack) => `*/${project}/${stack}*`)),
    ),
    allow("DecryptState", ["kms:Decrypt"], [arn("kms", accountId, "key/*")], keyCalled(keyAlias)),
  ];
}

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
  ];
}

/** Tokens of the other providers; those of `preview` can only read (docs/decisions/012-releases.md). */
function tokens(accountId: string, ...accesses: Access[]): PolicyStatement[] {
  const parameters = accesses.map((each) => arn("ssm", accountId, `parameter/raxx/iac/${each}/*`));
  return [
    allow("ReadTokens", ["ssm:GetParameters"], parameters),
    allow("DecryptTokens", ["kms:Decrypt"], [arn("kms", accountId, "key/*")], {
      ...keyCalled(parametersKey("prod")),
      StringEquals: throughSsm,
      StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters },
    }),
  ];
}
