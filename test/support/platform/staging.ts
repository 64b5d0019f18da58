import { createHash } from "node:crypto";
import type { Environment } from "../../../src/domain/environments";
import { managedSecrets, type SecretConsumer } from "../../../src/domain/secrets";
import { emptyWorld, type World } from "./world";

/** Staging as it should be: every secret in the vault for `days`, and every consumer with the same value. */
export function stagingInStep(days = 10): World {
  const world = inStep("staging", days);
  const ofAccess = (part: string): string =>
    world.vault.get(`/raxx/cf-access/raptor-analytics-staging/${part}`)?.at(-1)?.value ?? "";
  world.serviceTokens.push({
    id: "11111111-2222-4333-8444-555555555555",
    name: "raptor-analytics-staging",
    clientId: ofAccess("client_id"),
    secrets: [{ value: ofAccess("client_secret") }],
  });
  return world;
}

/** An environment with every secret in the vault for `days`, and every consumer with its value. */
export function inStep(environment: Environment, days = 10): World {
  const world = emptyWorld();
  const createdAt = new Date(Date.now() - days * 86_400_000).toISOString();
  for (const { name, vaultPath, consumers, form } of managedSecrets(environment)) {
    const value =
      form === "laravel-key"
        ? "base64:canaryOfTheKeyThatLaravelStartsWith0123456A="
        : `canary-first-value-of-${name.toLowerCase()}-${"x".repeat(32)}`;
    world.vault.set(vaultPath, [{ value, createdAt }]);
    const parts = vaultPath.split("/").slice(1, -1);
    for (const index of parts.keys()) world.folders.add(`/${parts.slice(0, index + 1).join("/")}`);
    for (const consumer of consumers) {
      if (consumer.kind === "ssm") world.parameters.set(consumer.parameter, { value });
      else if (consumer.kind === "worker") {
        const worker = world.workers.get(consumer.script) ?? new Map<string, string>();
        world.workers.set(consumer.script, worker.set(consumer.variable, wanted(consumer, value)));
      } else
        world.apps.set(consumer.app, {
          OTHER: "canary-of-another-variable",
          ...world.apps.get(consumer.app),
          [consumer.variable]: value,
        });
    }
  }
  return world;
}

/** FreeScout signs with what its module makes of its key. */
const wanted = (consumer: SecretConsumer, value: string): string =>
  "derived" in consumer ? createHash("md5").update(`${value}webhook_key`).digest("hex") : value;

/** Staging with analytics on, and a real store by app and vault. */
export function runningStaging(store: string): World {
  const world = stagingInStep();
  for (const app of ["raxx-analytics-staging", "raxx-api-staging"])
    Object.assign(world.apps.get(app) ?? {}, { SHADOW_ANALYTICS_ENABLED: "true" });
  const createdAt = new Date().toISOString();
  world.vault.set("/raxx/analytics/ANALYTICS_DB_URL", [{ value: store, createdAt }]);
  Object.assign(world.apps.get("raxx-analytics-staging") ?? {}, { ANALYTICS_DB_URL: store });
  return world;
}

/** Whether every consumer of a secret holds the vault's newest value. */
export function agrees(world: World, name: string, environment: Environment = "staging"): boolean {
  const secret = managedSecrets(environment).find((each) => each.name === name);
  const newest = secret && world.vault.get(secret.vaultPath)?.at(-1)?.value;
  return (
    newest !== undefined &&
    secret?.consumers.every((each) => wanted(each, newest) === heldBy(world, each)) === true
  );
}

function heldBy(world: World, consumer: SecretConsumer): string | undefined {
  if (consumer.kind === "ssm") return world.parameters.get(consumer.parameter)?.value;
  return consumer.kind === "worker"
    ? world.workers.get(consumer.script)?.get(consumer.variable)
    : world.apps.get(consumer.app)?.[consumer.variable];
}
