import { type ManagedSecret, placeOf, type SecretConsumer } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import { refuseWeak } from "./strength";
import { remedyOf } from "./remedy";
import type { Tools } from "./tools";

/** What a sync has changed, or would change. */
export interface Synced {
  readonly secret: ManagedSecret;
  readonly written: readonly SecretConsumer[];
}

/** The values of all that is to be brought, before the first is written: one that is missing stops them all. */
export async function valuesOf(
  { vault, environment }: Tools,
  secrets: readonly ManagedSecret[],
): Promise<ReadonlyMap<ManagedSecret, string>> {
  const read = secrets.map(async (secret) => {
    const newest = await vault.newest(secret);
    if (!newest)
      throw new CannotRun(
        `The vault has no ${secret.vaultPath} in ${environment}; nothing was changed. ` +
          `\`${remedyOf(environment, secret)}\` gives it one.`,
      );
    refuseWeak(secret, newest.value, "in the vault");
    return [secret, newest.value] as const;
  });
  return new Map(await Promise.all(read));
}

/**
 * Brings every consumer of a secret to `value`, one after the other in the registry's order, and reads each back.
 * Those that have it are not touched: an app restarts for every write.
 * @throws CannotRun where a consumer says after the write that it holds something else
 */
export async function bring(
  { consumers, tell }: Tools,
  secret: ManagedSecret,
  value: string,
  dryRun = false,
): Promise<Synced> {
  const written: SecretConsumer[] = [];
  for (const consumer of secret.consumers) {
    if ((await consumers.holds(consumer, value)) === "vault's value") continue;
    written.push(consumer);
    if (dryRun) continue;
    tell(`${secret.name}: writing to ${placeOf(consumer)}`);
    await consumers.write(consumer, value);
    if ((await consumers.holds(consumer, value)) !== "vault's value")
      throw new CannotRun(
        `${placeOf(consumer)} does not hold what was just written: does something else write ${secret.name} as well? Run it again.`,
      );
  }
  return { secret, written };
}
