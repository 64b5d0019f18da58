import { EncryptionKey } from "../components/encryption-key";
import { declareParameter } from "../components/managed-parameter";
import type { Platform } from "../components/platform";
import { declareSecrets } from "../components/secret-contract";
import { System } from "../components/system";
import { UnmanagedSecretRecord } from "../components/unmanaged-secret";
import type { ParametersConfig } from "../config/schema";
import { externalOwners, managedSecrets } from "../domain/secrets";

/**
 * Every SSM parameter that a managed secret has, under a key of its own (BCP §1.8, §2.6). FreeScout's
 * S3 keys are not among them: its dumps are uploaded by a role, and no long-lived key is stored.
 */
export function parameters(platform: Platform, { keyRotationDays }: ParametersConfig): void {
  const { environment, config } = platform;
  const system = new System("parameters", platform);
  const { alias } = new EncryptionKey(
    "parameters-key",
    {
      alias: `alias/raxx-parameters-${environment}`,
      description: `Secrets of ${environment} in SSM`,
      rotationDays: keyRotationDays,
      accountId: config.accounts.aws.accountId,
      usedThrough: "ssm",
    },
    system,
  );
  for (const secret of managedSecrets(environment)) {
    for (const consumer of secret.consumers) {
      if (consumer.kind === "ssm") declareParameter(consumer.parameter, secret, alias, system);
    }
  }
  for (const owner of externalOwners) declareSecrets(owner, environment, system);
  for (const each of config.secrets?.unmanaged ?? []) new UnmanagedSecretRecord(each, system);
}
