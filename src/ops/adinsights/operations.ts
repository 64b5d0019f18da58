import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { outside, type Surroundings } from "../change/surroundings";
import { checkAdinsights } from "./check";
import { adinsightsAddress } from "./deployment";
import { freshness } from "./freshness";
import { ended } from "./observations";
import { checkTenants } from "./tenants";

type Around = Pick<Surroundings, "env" | "patience" | "lock">;

/** `raxx adinsights check`: 0 where every promise of its runbook that can be seen from outside is kept, 1 otherwise. */
export async function check(
  environment: Environment,
  json: boolean,
  print: (text: string) => void,
  { env, patience, lock }: Around = outside,
): Promise<number> {
  const { adinsights } = services(["adinsights"], env);
  const seen = await checkAdinsights({ environment, ...adinsights, patience, now: lock.now });
  return ended(seen, json, print);
}

/** `raxx adinsights freshness`: whether data arrive in time, by what the payloads themselves say. */
export async function checkFreshness(
  environment: Environment,
  json: boolean,
  print: (text: string) => void,
  { env, patience, lock }: Around = outside,
): Promise<number> {
  const { tenantToken } = services(["adinsights"], env).adinsights;
  const seen = await freshness({
    environment,
    address: adinsightsAddress(environment, env),
    ...(tenantToken !== undefined && { tenantToken }),
    patience,
    now: lock.now,
  });
  return ended(seen, json, print);
}

/** What `adinsights tenants check` takes: the ids of both test tenants, in the order of their tokens. */
export interface TenantFlags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly tenant: string;
  readonly otherTenant: string;
}

/** `raxx adinsights tenants check`: whether two tenants see their own data only. */
export async function checkIsolation(
  { env: environment, json = false, tenant, otherTenant }: TenantFlags,
  print: (text: string) => void,
  { env, patience }: Around = outside,
): Promise<number> {
  const { token, otherToken } = services(["adinsightsTenants"], env).adinsightsTenants;
  if (tenant.toLowerCase() === otherTenant.toLowerCase() || token === otherToken)
    throw new CannotRun(
      "Both tenants, or both tokens, are the same, which shows nothing. Give --tenant and --other-tenant of two test " +
        "tenants, and the token of each in ADINSIGHTS_TENANT_TOKEN and ADINSIGHTS_OTHER_TENANT_TOKEN.",
    );
  const address = adinsightsAddress(environment, env);
  const seen = await checkTenants({ environment, address, patience }, [
    { id: tenant, token: { variable: "ADINSIGHTS_TENANT_TOKEN", value: token } },
    { id: otherTenant, token: { variable: "ADINSIGHTS_OTHER_TENANT_TOKEN", value: otherToken } },
  ]);
  return ended(seen, json, print);
}
