import { Trail } from "@pulumi/aws/cloudtrail";
import { Table } from "@pulumi/aws/dynamodb";
import { BucketLogging } from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";
import { EncryptionKey } from "../components/encryption-key";
import type { Platform } from "../components/platform";
import { System } from "../components/system";
import { TerraformRoot } from "../components/terraform-root";
import { type LogWriter, VersionedBucket } from "../components/versioned-bucket";
import type { StateConfig } from "../config/schema";
import { vaultExportPrefix } from "../domain/continuity";
import { arn } from "../domain/iam-policy";
import { terraformRoots } from "../domain/terraform-roots";

/**
 * What deployments start from: the bucket with the state of Pulumi and of the Terraform roots, their
 * lock, and the key of the stacks' secrets (BCP §1.7, §2.5, Win 2). This program's own state lies in
 * that bucket, so both exist before its first deployment and are adopted by it. MFA delete is left to
 * the root user, who alone can set it.
 */
export function state(
  platform: Platform,
  { bucket, lockTable, keyRotationDays, accessLog }: StateConfig,
): void {
  const { accountId } = platform.config.accounts.aws;
  const system = new System("state", platform);
  const { ready } = new VersionedBucket(
    "iac-state",
    {
      name: bucket.name,
      versioning: bucket.versioning,
      noncurrentDays: bucket.noncurrentDays,
      expiry: { [vaultExportPrefix]: bucket.vaultExportDays },
      dataClass: "secret",
    },
    system,
  );
  declareLocks(lockTable, system);
  for (const root of terraformRoots) new TerraformRoot(root, system);
  declareAccessLog({ ...accessLog, watched: bucket.name, watchedReady: ready, accountId }, system);
  new EncryptionKey(
    "stack-secrets",
    {
      alias: "alias/raxx-pulumi",
      description: "Secrets in the state of Pulumi's stacks",
      rotationDays: keyRotationDays,
      accountId,
    },
    system,
  );
}

/** Terraform's lock; Pulumi keeps its own in the bucket. */
function declareLocks(name: string, system: System): void {
  new Table(
    "iac-state-locks",
    {
      name,
      billingMode: "PAY_PER_REQUEST",
      hashKey: "LockID",
      attributes: [{ name: "LockID", type: "S" }],
      pointInTimeRecovery: { enabled: true },
      deletionProtectionEnabled: true,
      tags: system.tags("internal"),
    },
    system.stateful,
  );
}

interface AccessLog {
  readonly bucket: string;
  readonly days: number;
  /** Bucket whose every request is logged; its name, and the same once it exists. */
  readonly watched: string;
  readonly watchedReady: pulumi.Input<string>;
  readonly accountId: string;
}

/**
 * Who did what to the account, and to the bucket of the states: each call of AWS's API, and each request for an object,
 * in UTC (BCP, Security Considerations). What is logged cannot be changed unnoticed: CloudTrail signs its files.
 */
function declareAccessLog(
  { bucket, days, watched, watchedReady, accountId }: AccessLog,
  system: System,
): void {
  const trail = "raxx-account";
  const writers: LogWriter[] = [
    {
      service: "cloudtrail",
      prefix: `cloudtrail/AWSLogs/${accountId}/`,
      source: arn("cloudtrail", accountId, `trail/${trail}`),
      accountId,
    },
    {
      service: "logging.s3",
      prefix: `${watched}/`,
      source: `arn:aws:s3:::${watched}`,
      accountId,
    },
  ];
  const { ready } = new VersionedBucket(
    "access-log",
    {
      name: bucket,
      versioning: "Enabled",
      noncurrentDays: days,
      expiry: { "cloudtrail/": days, [`${watched}/`]: days },
      dataClass: "confidential",
      writers,
    },
    system,
  );
  new BucketLogging(
    "iac-state-access",
    { bucket: watchedReady, targetBucket: ready, targetPrefix: `${watched}/` },
    system.child,
  );
  new Trail(
    "account",
    {
      name: trail,
      s3BucketName: ready,
      s3KeyPrefix: "cloudtrail",
      enableLogging: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
      tags: system.tags("confidential"),
    },
    system.child,
  );
}
