import { services } from "../../config/services";
import { adinsightsHost } from "../../domain/adinsights";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import type { Patience, Service } from "../clients/request";

/** One promise of the ADinsights runbook, and what was seen of it. */
export interface Observation {
  readonly check: string;
  readonly kept: boolean;
  readonly seen: string;
}

/** Where the deployment answers, and with whose eyes tenants' data is looked at. */
export interface Deployment {
  readonly environment: Environment;
  /** Instead of both hosts; for drills. */
  readonly address?: string;
  /** A test tenant's token: without one no snapshot can be looked at. */
  readonly tenantToken?: string;
  readonly patience: Patience;
  readonly now: () => Date;
}

/** A bearer token, and the variable that it came from, which a refusal names. */
export interface Token {
  readonly variable: string;
  readonly value: string;
}

/**
 * Where the API of an environment is asked. `ADINSIGHTS_URL` leads elsewhere for drills, and of prod it is refused:
 * another service would get its tokens, and what it answers would be taken for prod's.
 * @throws CannotRun where it is set and prod is meant
 */
export function adinsightsAddress(environment: Environment, env: NodeJS.ProcessEnv): string {
  const { address } = services(["adinsights"], env).adinsights;
  const own = `https://${adinsightsHost("api", environment)}`;
  if (address === undefined || address === own) return own;
  if (environment !== "prod") return address;
  throw new CannotRun(
    `ADINSIGHTS_URL is set to another address, and prod is asked at ${own} alone. Nothing was asked. ` +
      "Unset it (`unset ADINSIGHTS_URL`), or drill with --env staging.",
  );
}

/** ADinsights' API, as whoever has the token sees it; without one, as a stranger does. */
export const adinsightsApi = (
  environment: Environment,
  { address, patience }: Required<Pick<Deployment, "address" | "patience">>,
  token?: Token,
): Service => ({
  name: adinsightsHost("api", environment),
  address,
  headers: token ? { authorization: `Bearer ${token.value}` } : {},
  remedies: {
    ...(token ? refusals(token) : {}),
    404: "Does this environment run a release that has this path?",
  },
  patience,
});

const refusals = ({ variable }: Token): Readonly<Record<number, string>> => ({
  401: `Is ${variable} valid, and of this environment?`,
  403: `May the holder of ${variable} ask this?`,
});
