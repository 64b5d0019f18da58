import type { ManagedSecret } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import { analyticsService, healthOf } from "../clients/analytics";
import type { Patience, Service } from "../clients/request";
import { vaultValue } from "../clients/vault-value";
import { shownByWebhook } from "./by-hand";
import { comesTrue } from "./comes-true";
import { handText } from "./remedy";
import type { Tools } from "./tools";

/** How the analytics service is asked whether it takes a token. */
export interface Prover {
  /** Where it is asked. */
  readonly address: string;
  /** Who guards itself with a secret that a person brings elsewhere, where the secret is such a one. */
  readonly webhook?: Service;
  readonly patience: Patience;
  /** An app restarts with a new configuration; until then it knows the former one. */
  readonly restartMs: number;
  readonly pauseMs: number;
}

/**
 * Shows that the service that guards itself with `secret` takes the new value and refuses the old one (runbook §2
 * step 5). Of every other secret the digests of its consumers are the proof.
 * @throws CannotRun where it does not within the time of a restart
 */
export async function prove(
  tools: Tools,
  prover: Prover,
  secret: ManagedSecret,
  values: { readonly now: string; readonly before: string | undefined },
): Promise<string> {
  if (secret.issuer?.name.startsWith("raptor-analytics-"))
    return proveAccess(tools, prover, secret);
  if (prover.webhook && secret.byHand !== undefined)
    return proveWebhook(tools, prover, secret, prover.webhook);
  if (secret.name !== "ANALYTICS_AUTH_TOKEN") return "every consumer holds the vault's value";
  const { environment, vault } = tools;
  const service = await analyticsService(environment, vault, prover);
  const wanted = async (): Promise<boolean> =>
    (await healthOf(service, values.now)) === "well" &&
    (values.before === undefined || (await healthOf(service, values.before)) === "refused");
  tools.tell(`${secret.name}: asking ${service.address}/health with the new token and the old one`);
  if (!(await comesTrue(wanted, prover))) throw unproven(service, prover);
  return values.before === undefined
    ? "/health takes the new token"
    : "/health takes the new token and refuses the old one";
}

/** Shows that Access lets the new secret of its service token pass, by what answers behind it. */
async function proveAccess(tools: Tools, prover: Prover, secret: ManagedSecret): Promise<string> {
  const { environment, vault } = tools;
  const service = await analyticsService(environment, vault, prover);
  const why = "without which nobody can ask /health";
  const token = await vaultValue(vault, environment, "ANALYTICS_AUTH_TOKEN", why);
  tools.tell(
    `${secret.name}: asking ${service.address}/health by way of Access with the new secret`,
  );
  if (await comesTrue(async () => (await healthOf(service, token)) === "well", prover))
    return "Access lets the new secret pass to /health, and the one before for an hour at most";
  throw new CannotRun(
    `Every consumer holds the new secret, but for ${prover.restartMs / 1000} s ${service.address}/health did not answer ` +
      "well to it. Look at Access and at the service, then run the same command again to prove it.",
  );
}

/** Shows it once a person says that their part is done; until then nothing can be shown. */
async function proveWebhook(
  tools: Tools,
  prover: Prover,
  secret: ManagedSecret,
  service: Service,
): Promise<string> {
  const open = handText(tools.environment, secret);
  if (!(await tools.isDone(`${open}\nIs it set, and deployed?`)))
    return `every consumer holds the vault's value, and Airbyte is yet to get it. ${open}`;
  tools.tell(`${secret.name}: asking ${service.name} with the new value and the one before`);
  const standing = async () => shownByWebhook(tools, secret, service);
  if (await comesTrue(async () => (await standing()).kept, prover))
    return "the webhook takes the new value and refuses the one before";
  const { seen } = await standing();
  throw new CannotRun(
    `Every consumer holds the new value, but the webhook does not show it (${seen}). ${open}`,
  );
}

const unproven = (service: Service, { restartMs }: Prover): CannotRun =>
  new CannotRun(
    `Every consumer holds the new token, but for ${restartMs / 1000} s ${service.address}/health did not take it and ` +
      "refuse the old one. Look at the service (`heroku logs --tail`), then run the same command again to prove it, " +
      "or with --undo to go back.",
  );
