import { closest } from "../../domain/closest-word";
import type { Environment } from "../../domain/environments";
import { type ManagedSecret, managedSecrets } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";

/**
 * The secrets of the registry that `names` mean, by name or by path in the vault; all of them for none.
 * @throws CannotRun for a name that is not in it, with the one that may have been meant
 */
export function chosen(
  environment: Environment,
  names: readonly string[],
): readonly ManagedSecret[] {
  const all = managedSecrets(environment);
  if (names.length === 0) return all;
  return [...new Set(names)].map((name) => {
    const secret = all.find((each) => each.name === name || each.vaultPath === name);
    if (secret) return secret;
    const meant = closest(
      name,
      all.map((each) => each.name),
    );
    throw new CannotRun(
      `${environment} has no secret ${name}${meant === undefined ? "." : `; did you mean ${meant}?`} ` +
        `\`${raxx`secrets list --env ${environment}`}\` shows all.`,
    );
  });
}
