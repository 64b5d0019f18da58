import type { ManagedSecret, SecretConsumer } from "../../domain/secrets";
import { type Holds, isPlaceholder } from "./consumers";
import { agree } from "./digest";
import type { Tools } from "./tools";

/** Where a secret stands: whether the vault has it, and what each consumer holds beside it. */
export interface Standing {
  readonly secret: ManagedSecret;
  readonly inVault: boolean;
  readonly consumers: readonly { readonly consumer: SecretConsumer; readonly holds: Holds }[];
}

/** Compares every consumer with the vault, by digest. */
export async function survey(
  tools: Tools,
  secrets: readonly ManagedSecret[],
): Promise<readonly Standing[]> {
  return Promise.all(secrets.map(async (secret) => standing(tools, secret)));
}

async function standing({ vault, consumers }: Tools, secret: ManagedSecret): Promise<Standing> {
  const newest = await vault.newest(secret);
  const held = secret.consumers.map(async (consumer) => {
    const value = await consumers.read(consumer);
    return { consumer, holds: holds(value, newest?.value) };
  });
  return { secret, inVault: newest !== undefined, consumers: await Promise.all(held) };
}

function holds(value: string | undefined, vault: string | undefined): Holds {
  if (value === undefined || value === "") return "nothing";
  if (isPlaceholder(value)) return "placeholder";
  return vault !== undefined && agree(value, vault) ? "vault's value" : "another value";
}

/** Whether the vault has the secret and every consumer agrees with it. */
export const inStep = ({ inVault, consumers }: Standing): boolean =>
  inVault && consumers.every(({ holds: what }) => what === "vault's value");
