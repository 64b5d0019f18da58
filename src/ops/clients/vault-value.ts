import type { Environment } from "../../domain/environments";
import { managedSecrets } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import type { Vault } from "./infisical";

/**
 * The newest value of a managed secret.
 * @param why what cannot be done without it; it ends the message
 * @throws CannotRun where the vault has none
 */
export async function vaultValue(
  vault: Vault,
  environment: Environment,
  name: string,
  why: string,
): Promise<string> {
  const secret = managedSecrets(environment).find((each) => each.name === name);
  const newest = secret && (await vault.newest(secret));
  if (newest) return newest.value;
  throw new CannotRun(`The vault has no ${name} of ${environment}, ${why}.`);
}
