import { type Environment, hostname } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { services } from "../../config/services";
import type { Vault } from "./infisical";
import { ask, type Patience, type Service, ServiceError } from "./request";
import { vaultValue } from "./vault-value";

/**
 * Where the service of an environment is asked. `RAXX_ANALYTICS_URL` leads elsewhere for drills, and of prod it is
 * refused: another service would get its tokens, and its health would be taken for prod's.
 * @throws CannotRun where it is set and prod is meant; it is asked for before anything is changed
 */
export function analyticsAddress(environment: Environment, env: NodeJS.ProcessEnv): string {
  const { address } = services(["analytics"], env).analytics;
  const own = `https://${hostname("analytics", "raxx.app", environment)}`;
  if (address === undefined || address === own) return own;
  if (environment !== "prod") return address;
  throw new CannotRun(
    `RAXX_ANALYTICS_URL is set to another address, and prod is asked at ${own} alone. Nothing was changed. ` +
      "Unset it (`unset RAXX_ANALYTICS_URL`), or drill with --env staging.",
  );
}

/**
 * The analytics service behind Cloudflare Access, whose service token is in the vault (DPIA §3 risk 3).
 * @param at where it is asked, by `analyticsAddress`, and how long it may take
 * @throws CannotRun where the vault has no service token
 */
export async function analyticsService(
  environment: Environment,
  vault: Vault,
  at: { readonly address: string; readonly patience: Patience },
): Promise<Service> {
  const why = "without which Access lets nobody ask /health";
  return {
    name: "The analytics service",
    address: at.address,
    headers: {
      "cf-access-client-id": await vaultValue(vault, environment, "CF_ACCESS_CLIENT_ID", why),
      "cf-access-client-secret": await vaultValue(
        vault,
        environment,
        "CF_ACCESS_CLIENT_SECRET",
        why,
      ),
    },
    patience: at.patience,
  };
}

/** `well` is 200 with `{"status":"ok"}`, `refused` is 401 or 403; a restart answers neither. */
export type Health = "well" | "refused" | "neither";

/** What /health says to a bearer token (analytics runbook §1 step 5). */
export async function healthOf(service: Service, token: string): Promise<Health> {
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
