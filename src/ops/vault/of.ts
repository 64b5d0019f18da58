import type { PlatformConfig, StateConfig, VaultConfig } from "../../config/schema";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";

/**
 * The settings of the environment's vault, and of the bucket of its exports.
 * @throws CannotRun where the environment has no vault of its own
 */
export function vaultOf(
  environment: Environment,
  { vault, state }: PlatformConfig,
): { readonly vault: VaultConfig; readonly state: StateConfig } {
  if (vault && state) return { vault, state };
  throw new CannotRun(
    `${environment} has no vault of its own: one vault serves both environments. Give --env prod.`,
  );
}
