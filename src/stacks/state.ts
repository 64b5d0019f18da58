import { Table } from "@pulumi/aws/dynamodb";
import { EncryptionKey } from "../components/encryption-key";
import type { Platform } from "../components/platform";
import { System } from "../components/system";
import { VersionedBucket } from "../components/versioned-bucket";
import type { StateConfig } from "../config/schema";
import { vaultExportPrefix } from "../domain/continuity";

/**
 * What deployments start from: the bucket with the state of Pulumi and of the Terraform roots, their
 * lock, and the key of the stacks' secrets (BCP §1.7, §2.5, Win 2). This program's own state lies in
 * that bucket, so both exist before its first deployment and are adopted by it. MFA delete is left to
 * the root user, who alone can set it.
 */
export function state(
  platform: Platform,
  { bucket, lockTable, keyRotationDays }: StateConfig,
): void {
  const system = new System("state", platform);
  new VersionedBucket(
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
  new EncryptionKey(
    "stack-secrets",
    {
      alias: "alias/raxx-pulumi",
      description: "Secrets in the state of Pulumi's stacks",
      rotationDays: keyRotationDays,
      accountId: platform.config.accounts.aws.accountId,
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
