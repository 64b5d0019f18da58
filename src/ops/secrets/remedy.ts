import type { Environment } from "../../domain/environments";
import type { ManagedSecret } from "../../domain/secrets";
import { raxx } from "../../process/raxx-command";

/** What makes the value of a secret new: it is made here, or another party issues it and a person brings it. */
export function remedyOf(environment: Environment, { name, minimumBytes, issuer }: ManagedSecret) {
  return minimumBytes === undefined && issuer === undefined
    ? raxx`secrets rotate ${name} --env ${environment} --stdin`
    : raxx`secrets rotate ${name} --env ${environment}`;
}

/** What a person has to do where no program can. */
export const handText = (
  environment: Environment,
  { name, vaultPath, byHand }: ManagedSecret,
): string =>
  `Set ${name} in ${byHand} to the value at ${vaultPath} of ${environment} in the vault, and deploy the backend, which ` +
  `reads it then. Afterwards: \`${raxx`secrets verify ${name} --env ${environment}`}\``;
