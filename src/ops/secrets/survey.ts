import type { ManagedSecret, SecretConsumer } from "../../domain/secrets";
import type { Holds } from "./consumers";
import { type ByHand, shownByWebhook } from "./by-hand";
import type { Service } from "../clients/request";
import type { Tools } from "./tools";

/** Where a secret stands: whether the vault has it, and what each consumer holds beside it. */
export interface Standing {
  readonly secret: ManagedSecret;
  readonly inVault: boolean;
  readonly consumers: readonly { readonly consumer: SecretConsumer; readonly holds: Holds }[];
  /** What the service behind a place that a person brings it to shows, where that was asked. */
  readonly byHand?: ByHand;
}

/**
 * Compares every consumer with the vault, by digest.
 * @param webhook where the service is asked that guards itself with a secret brought by hand; without it nobody is
 */
export async function survey(
  tools: Tools,
  secrets: readonly ManagedSecret[],
  webhook?: Service,
): Promise<readonly Standing[]> {
  return Promise.all(secrets.map(async (secret) => standing(tools, secret, webhook)));
}

async function standing(
  tools: Tools,
  secret: ManagedSecret,
  webhook: Service | undefined,
): Promise<Standing> {
  const { vault, consumers } = tools;
  const newest = await vault.newest(secret);
  const held = secret.consumers.map(async (consumer) => ({
    consumer,
    holds: await consumers.holds(consumer, newest?.value),
  }));
  const byHand =
    webhook && secret.byHand !== undefined
      ? await shownByWebhook(tools, secret, webhook)
      : undefined;
  return {
    ...{ secret, inVault: newest !== undefined, consumers: await Promise.all(held) },
    ...(byHand && { byHand }),
  };
}

/** Whether the vault has the secret and every consumer agrees with it. */
export const inStep = ({ inVault, consumers, byHand }: Standing): boolean =>
  inVault && agreeing(consumers) && byHand?.kept !== false;

/** Whether all of them hold the vault's value. */
export const agreeing = (consumers: Standing["consumers"]): boolean =>
  consumers.every(({ holds: what }) => what === "vault's value");
