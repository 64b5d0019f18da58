import { setTimeout as pause } from "node:timers/promises";
import { hostname } from "../../domain/environments";
import { type ManagedSecret, managedSecrets } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import { ask, type Patience, type Service, ServiceError } from "../clients/request";
import type { Tools } from "./tools";

/** How the analytics service is asked whether it takes a token. */
export interface Prover {
  /** Where it answers instead of its own host; for drills. */
  readonly address?: string;
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
  if (secret.name !== "ANALYTICS_AUTH_TOKEN") return "every consumer holds the vault's value";
  const service = await analytics(tools, prover);
  const wanted = async (): Promise<boolean> =>
    (await answers(service, values.now)) === "well" &&
    (values.before === undefined || (await answers(service, values.before)) === "refused");
  tools.tell(`${secret.name}: asking ${service.address}/health with the new token and the old one`);
  const until = Date.now() + prover.restartMs;
  while (!(await wanted())) {
    if (Date.now() >= until) throw unproven(service, prover);
    await pause(prover.pauseMs);
  }
  return values.before === undefined
    ? "/health takes the new token"
    : "/health takes the new token and refuses the old one";
}

async function analytics({ environment, vault }: Tools, prover: Prover): Promise<Service> {
  const value = async (name: string): Promise<string> => {
    const secret = managedSecrets(environment).find((each) => each.name === name);
    const newest = secret && (await vault.newest(secret));
    if (!newest)
      throw new CannotRun(
        `The vault has no ${name}, without which Access lets nobody ask /health.`,
      );
    return newest.value;
  };
  return {
    name: "The analytics service",
    address: prover.address ?? `https://${hostname("analytics", "raxx.app", environment)}`,
    headers: {
      "cf-access-client-id": await value("CF_ACCESS_CLIENT_ID"),
      "cf-access-client-secret": await value("CF_ACCESS_CLIENT_SECRET"),
    },
    patience: prover.patience,
  };
}

/** `well` is 200 with `{"status":"ok"}`, `refused` is 401 or 403; a restart answers neither. */
async function answers(service: Service, token: string): Promise<"well" | "refused" | "neither"> {
  const headers = { authorization: `Bearer ${token}` };
  try {
    const { status, body } = await ask(service, { method: "GET", path: "/health", headers });
    return status === 200 && (body as { status?: unknown } | null)?.status === "ok"
      ? "well"
      : "neither";
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return error.status === 401 || error.status === 403 ? "refused" : "neither";
  }
}

const unproven = (service: Service, { restartMs }: Prover): CannotRun =>
  new CannotRun(
    `Every consumer holds the new token, but for ${restartMs / 1000} s ${service.address}/health did not take it and ` +
      "refuse the old one. Look at the service (`heroku logs --tail`), then run the same command again to prove it, " +
      "or with --undo to go back.",
  );
