import * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../domain/environments";
import { type ManagedSecret, managedSecrets } from "../domain/secrets";

/**
 * A managed secret as the program declares it: where it is kept and who reads it, never its value.
 * The value travels from the vault to its consumers by `raxx secrets sync` (BCP preamble: secrets
 * into infra, not into code). Being in the resource tree, the contract can be judged by a policy.
 */
class SecretContract extends pulumi.ComponentResource {
  constructor(secret: ManagedSecret, parent: pulumi.Resource) {
    const name = secret.vaultPath.slice("/raxx/".length).replaceAll("/", "-");
    super("raxx:secrets:Contract", name, { ...secret }, { parent });
    this.registerOutputs({});
  }
}

/** Declares the contract of each secret that `system` owns in this environment. */
export function declareSecrets(
  system: string,
  environment: Environment,
  parent: pulumi.Resource,
): void {
  for (const secret of managedSecrets(environment)) {
    if (secret.system === system) new SecretContract(secret, parent);
  }
}
