import { z } from "zod";
import { CannotRun } from "../process/cannot-run";
import {
  scratchVariables,
  type VaultAddress,
  vaultAddress,
  vaultVariables,
  wholePair,
} from "./vault-variables";

/** Where a service answers, and what it wants to see before it does. */
export interface Services {
  readonly vault: {
    readonly address: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly projectId: string;
    /** What Cloudflare Access in front of the vault asks of a machine (BCP §1.3). */
    readonly access?: { readonly clientId: string; readonly clientSecret: string };
  };
  readonly heroku: {
    readonly address: string;
    readonly token: string;
    /** Of Heroku Postgres, which has an API of its own. */
    readonly dataAddress: string;
  };
  readonly mail: { readonly address: string; readonly token: string };
  readonly slack: { readonly address: string; readonly token: string };
  /** Its API, where that is not the one of the region that a DSN names. */
  readonly sentry: { readonly address?: string; readonly token: string };
  readonly freescout: { readonly address: string; readonly token: string };
  readonly github: { readonly address: string; readonly token: string };
  readonly cloudflare: { readonly address: string; readonly token: string };
  /** For what is public. */
  readonly cloudflareApi: { readonly address: string };
  readonly cloudflareAccount: { readonly id: string };
  /** Tells a machine the address that others see of it. */
  readonly ownAddress: { readonly address: string };
  readonly analytics: { readonly address?: string };
  /** Where it answers, if that is not its own host. */
  readonly statusPage: { readonly address?: string };
  readonly adinsights: { readonly address?: string; readonly tenantToken?: string };
  /** Whoever may start the evaluation of alerts and read the audit log. */
  readonly adinsightsOperator: { readonly token: string };
  /** Two test tenants, neither of which may see the other. */
  readonly adinsightsTenants: { readonly token: string; readonly otherToken: string };
  /** The vault as a whole, whichever projects it has. */
  readonly vaultServer: VaultAddress;
  /** An Infisical of no consequence, into which a drill restores. */
  readonly scratchVault: VaultAddress;
  /** A PostgreSQL of no consequence, into which a drill restores. */
  readonly scratchDatabase: { readonly url: string };
  /** File of the operator's public key, where no option names one. */
  readonly operatorKey: { readonly file: string };
}

const secret = z.string().min(1);
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

const wholeAddress = (host: string, before = ""): string =>
  host.startsWith("http") ? host.replace(/\/+$/, "") : `https://${before}${host}`;

const cloudflareApi = z.object({
  CLOUDFLARE_BASE_URL: address.default("https://api.cloudflare.com/client/v4"),
});

/** The variables that the services' own tools read, so that whoever uses those has nothing to learn. */
const variables = {
  vault: vaultVariables
    .extend({ INFISICAL_PROJECT_ID: z.string().min(1) })
    .superRefine(wholePair)
    .transform((env): Services["vault"] => ({
      ...vaultAddress(env),
      projectId: env.INFISICAL_PROJECT_ID,
    })),
  heroku: z
    .object({
      HEROKU_API_KEY: secret,
      // As Heroku's command line reads them: a host, or a whole address.
      HEROKU_HOST: z.string().default("heroku.com"),
      HEROKU_DATA_HOST: z.string().default("api.data.heroku.com"),
    })
    .transform((env): Services["heroku"] => ({
      address: wholeAddress(env.HEROKU_HOST, "api."),
      token: env.HEROKU_API_KEY,
      dataAddress: wholeAddress(env.HEROKU_DATA_HOST),
    })),
  mail: z
    .object({
      POSTMARK_SERVER_TOKEN: secret,
      POSTMARK_API_URL: address.default("https://api.postmarkapp.com"),
    })
    .transform((env): Services["mail"] => ({
      address: env.POSTMARK_API_URL,
      token: env.POSTMARK_SERVER_TOKEN,
    })),
  slack: z
    .object({ SLACK_BOT_TOKEN: secret, SLACK_API_URL: address.default("https://slack.com/api") })
    .transform((env): Services["slack"] => ({
      address: env.SLACK_API_URL,
      token: env.SLACK_BOT_TOKEN,
    })),
  sentry: z
    .object({ SENTRY_AUTH_TOKEN: secret, SENTRY_URL: address.optional() })
    .transform((env): Services["sentry"] => ({
      token: env.SENTRY_AUTH_TOKEN,
      ...(env.SENTRY_URL !== undefined && { address: env.SENTRY_URL }),
    })),
  freescout: z
    .object({
      FREESCOUT_API_KEY: secret,
      FREESCOUT_URL: address.default("https://tickets.raxx.app"),
    })
    .transform((env): Services["freescout"] => ({
      address: env.FREESCOUT_URL,
      token: env.FREESCOUT_API_KEY,
    })),
  github: z
    .object({ GITHUB_TOKEN: secret, GITHUB_API_URL: address.default("https://api.github.com") })
    .transform((env): Services["github"] => ({
      address: env.GITHUB_API_URL,
      token: env.GITHUB_TOKEN,
    })),
  cloudflare: cloudflareApi
    .extend({ CLOUDFLARE_API_TOKEN: secret })
    .transform((env): Services["cloudflare"] => ({
      address: env.CLOUDFLARE_BASE_URL,
      token: env.CLOUDFLARE_API_TOKEN,
    })),
  cloudflareApi: cloudflareApi.transform(({ CLOUDFLARE_BASE_URL: url }) => ({ address: url })),
  cloudflareAccount: z
    .object({ CLOUDFLARE_ACCOUNT_ID: secret })
    .transform(({ CLOUDFLARE_ACCOUNT_ID: id }): Services["cloudflareAccount"] => ({ id })),
  ownAddress: z
    .object({ RAXX_CHECKIP_URL: address.default("https://checkip.amazonaws.com") })
    .transform((env): Services["ownAddress"] => ({ address: env.RAXX_CHECKIP_URL })),
  analytics: z
    .object({ RAXX_ANALYTICS_URL: address.optional() })
    .transform(({ RAXX_ANALYTICS_URL: url }): Services["analytics"] => ({
      ...(url !== undefined && { address: url }),
    })),
  statusPage: z
    .object({ RAXX_STATUS_URL: address.optional() })
    .transform(({ RAXX_STATUS_URL: url }): Services["statusPage"] => ({
      ...(url !== undefined && { address: url }),
    })),
  adinsights: z
    .object({ ADINSIGHTS_URL: address.optional(), ADINSIGHTS_TENANT_TOKEN: secret.optional() })
    .transform(
      ({ ADINSIGHTS_URL: url, ADINSIGHTS_TENANT_TOKEN: token }): Services["adinsights"] => ({
        ...(url !== undefined && { address: url }),
        ...(token !== undefined && { tenantToken: token }),
      }),
    ),
  adinsightsOperator: z
    .object({ ADINSIGHTS_OPERATOR_TOKEN: secret })
    .transform(({ ADINSIGHTS_OPERATOR_TOKEN: token }): Services["adinsightsOperator"] => ({
      token,
    })),
  adinsightsTenants: z
    .object({ ADINSIGHTS_TENANT_TOKEN: secret, ADINSIGHTS_OTHER_TENANT_TOKEN: secret })
    .transform(
      ({
        ADINSIGHTS_TENANT_TOKEN: token,
        ADINSIGHTS_OTHER_TENANT_TOKEN: otherToken,
      }): Services["adinsightsTenants"] => ({ token, otherToken }),
    ),
  vaultServer: vaultVariables.superRefine(wholePair).transform(vaultAddress),
  scratchVault: scratchVariables,
  scratchDatabase: z
    .object({ SCRATCH_DATABASE_URL: secret })
    .transform(({ SCRATCH_DATABASE_URL: url }): Services["scratchDatabase"] => ({ url })),
  operatorKey: z
    .object({ RAXX_OPERATOR_KEY: z.string().min(1) })
    .transform(({ RAXX_OPERATOR_KEY: file }): Services["operatorKey"] => ({ file })),
};

/** Why a variable is asked for, and where its value is. */
const meanings: Readonly<Record<string, string>> = {
  INFISICAL_UNIVERSAL_AUTH_CLIENT_ID: "machine identity of the vault",
  INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: "its secret",
  INFISICAL_PROJECT_ID: "project in the vault, on its settings page",
  CF_ACCESS_CLIENT_ID: "the other half of CF_ACCESS_CLIENT_SECRET",
  CF_ACCESS_CLIENT_SECRET: "the other half of CF_ACCESS_CLIENT_ID",
  HEROKU_API_KEY: "`heroku auth:token`, or an authorization of its own",
  CLOUDFLARE_API_TOKEN: "a token of the account that may read what is asked",
  CLOUDFLARE_ACCOUNT_ID: "the account's id, on its overview page",
  GITHUB_TOKEN: "a token that may write issues",
  FREESCOUT_API_KEY: "FreeScout's key, under Manage » API & Webhooks",
  SLACK_BOT_TOKEN: "a bot's token with chat:write",
  SENTRY_AUTH_TOKEN: "a token of Sentry's with the scope org:read",
  POSTMARK_SERVER_TOKEN: "Postmark's server token, for the audit mail",
  ADINSIGHTS_OPERATOR_TOKEN: "a bearer token of ADinsights' API that may read the audit log",
  ADINSIGHTS_TENANT_TOKEN: "a bearer token of a test tenant of ADinsights",
  ADINSIGHTS_OTHER_TENANT_TOKEN: "one of another test tenant",
  RAXX_SCRATCH_VAULT_URL: "an empty Infisical of no consequence",
  RAXX_SCRATCH_VAULT_CLIENT_ID: "a machine identity of it that may create projects",
  RAXX_SCRATCH_VAULT_CLIENT_SECRET: "its secret",
  SCRATCH_DATABASE_URL: "an empty PostgreSQL of no consequence",
  RAXX_OPERATOR_KEY:
    "file of the operator's public key, by `gpg --armor --export`; or give --key FILE",
};

/**
 * Reads what is needed to reach `names` from the environment.
 * @throws CannotRun naming every variable that is missing or malformed, never its value
 */
export function services<Name extends keyof Services>(
  names: readonly Name[],
  env: NodeJS.ProcessEnv,
): Pick<Services, Name> {
  const faults: string[] = [];
  const found = names.map((name) => {
    const result = variables[name].safeParse(withoutEmpty(env));
    if (!result.success) faults.push(...result.error.issues.map(faultOf));
    return [name, result.data];
  });
  if (faults.length > 0) {
    const list = faults.map((fault) => `\n  - ${fault}`).join("");
    throw new CannotRun(`The environment has to say how the services are reached:${list}`);
  }
  return Object.fromEntries(found) as Pick<Services, Name>;
}

/** A variable that is set to nothing says nothing. */
const withoutEmpty = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));

function faultOf({ path, code }: z.core.$ZodIssue): string {
  const name = path.join(".");
  if (code !== "invalid_type") return `${name} is not an address that begins with http`;
  return `${name} is missing${name in meanings ? ` (${meanings[name]})` : ""}`;
}
