import { Parameter } from "@pulumi/aws/ssm";
import type * as pulumi from "@pulumi/pulumi";
import { type ManagedSecret, secretPlaceholder } from "../domain/secrets";
import type { System } from "./system";

/**
 * Declares the SSM parameter `name` that carries `secret`, with a placeholder as its value: the real
 * one comes from the vault by `raxx secrets sync`, and no later deployment touches it (BCP §2.6).
 * @throws Error when the name is not under the path of the secret's own system
 */
export function declareParameter(
  name: string,
  secret: ManagedSecret,
  keyId: pulumi.Input<string>,
  system: System,
): Parameter {
  const root = `/raxx/${secret.system}/`;
  if (!name.startsWith(root) || name.length === root.length) {
    throw new Error(
      `parameter ${name} of secret ${secret.name} is not under ${root}; rename it in src/domain/secrets.ts`,
    );
  }
  return new Parameter(
    name.slice("/raxx/".length).replaceAll("/", "-"),
    {
      name,
      type: "SecureString",
      keyId,
      tier: "Standard",
      description: `From ${secret.vaultPath} of the vault; written by raxx secrets sync`,
      valueWo: secretPlaceholder,
      valueWoVersion: 1,
      tags: system.tags("secret"),
    },
    { ...system.stateful, ignoreChanges: [...rewriting] },
  );
}

/** The provider answers a change of any of these with a new value: here an empty or a placeholder one. */
const rewriting = [
  "value",
  "valueWo",
  "valueWoVersion",
  "insecureValue",
  "keyId",
  "tier",
  "dataType",
  "description",
  "allowedPattern",
] as const;
