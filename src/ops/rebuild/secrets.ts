import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { managedSecrets, placeOf, type SecretConsumer } from "../../domain/secrets";
import type { Surroundings } from "../change/surroundings";
import { Infisical } from "../clients/infisical";
import { Consumers } from "../secrets/consumers";
import { raxx } from "../../process/raxx-command";

import { allOf, type Need, type Sight } from "./need";

/** The vault's secrets, and every place that has to hold the same (BCP §3.2 phases 2, 3 and 4). */
export function secretNeeds(env: Environment, around: Surroundings): readonly Need[] {
  const secrets = managedSecrets(env);
  const values = once(async () => valuesIn(env, around));
  const held = (kind: SecretConsumer["kind"]) => async (): Promise<Sight> => {
    const vault = await values();
    const consumers = new Consumers(env, around);
    const all = secrets.flatMap(({ vaultPath, consumers: each }) =>
      each.filter((one) => one.kind === kind).map((one) => ({ one, value: vault.get(vaultPath) })),
    );
    const inStep = await Promise.all(
      all.map(async ({ one, value }) => (await consumers.holds(one, value)) === "vault's value"),
    );
    const names = all.map(({ one }) => placeOf(one));
    return allOf(
      kind === "ssm" ? "parameters" : "variables",
      names,
      names.filter((_, at) => inStep[at]),
    );
  };
  return [
    {
      phase: 2,
      name: "secrets in the vault",
      next: raxx`vault restore --env prod --from newest`,
      look: async () => {
        const wanted = secrets.map(({ vaultPath }) => vaultPath);
        return allOf("secrets", wanted, [...(await values()).keys()]);
      },
    },
    {
      phase: 3,
      name: "SSM parameters with the vault's values",
      next: raxx`secrets sync --env ${env}`,
      look: held("ssm"),
    },
    {
      phase: 4,
      name: "apps' variables with the vault's values",
      next: raxx`secrets sync --env ${env}`,
      look: held("heroku"),
    },
    ...(secrets.some(({ consumers }) => consumers.some(({ kind }) => kind === "worker"))
      ? [
          {
            phase: 4,
            name: "Workers' secrets with the vault's values",
            next: raxx`secrets sync --env ${env}`,
            look: held("worker"),
          } as const,
        ]
      : []),
  ];
}

/** What the vault has, by path; no value leaves this file. */
async function valuesIn(
  env: Environment,
  around: Surroundings,
): Promise<ReadonlyMap<string, string>> {
  const vault = new Infisical(services(["vault"], around.env).vault, env, around.patience);
  const all = await Promise.all(
    managedSecrets(env).map(async (secret) => {
      const newest = await vault.newest(secret);
      return newest ? [[secret.vaultPath, newest.value] as const] : [];
    }),
  );
  return new Map(all.flat());
}

function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let asked: Promise<Result> | undefined;
  return async () => (asked ??= ask());
}
