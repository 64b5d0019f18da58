import type { Environment } from "./environments";
import { accesses, credentialNames, tokenParameter } from "./release-tokens";
import { scheduledAccesses, scheduledAccessNames } from "./scheduled-jobs";
import { readsVault, vaultReaderToken } from "./vault-readers";

/** A place that reads a managed secret. Only its address: the value travels outside the program. */
export type SecretConsumer =
  | { readonly kind: "heroku"; readonly app: string; readonly variable: string }
  | { readonly kind: "ssm"; readonly parameter: string }
  | {
      readonly kind: "worker";
      readonly script: string;
      /** Where the Worker says whether it agrees with a value: Cloudflare shows none. */
      readonly host: string;
      readonly variable: string;
      /** What it gets is made of the managed value. */
      readonly derived?: "freescout-webhook-key";
    };
export type WorkerSecret = Extract<SecretConsumer, { kind: "worker" }>;

/** One secret of the platform: where it is kept, who reads it, how strong and how old it may be. */
export interface ManagedSecret {
  /** Name of the variable it is known by. */
  readonly name: string;
  /** The system that owns it. */
  readonly system: string;
  /** Path in the vault, the source of truth (BCP preamble: credentials into Infisical, not on disk). */
  readonly vaultPath: `/raxx/${string}`;
  /** Shortest value accepted, in random bytes; absent where another party issues the value. */
  readonly minimumBytes?: number;
  /** Shortest value accepted of those that a person or another party made, where the document counts characters. */
  readonly minimumCharacters?: number;
  /** What its reader takes, and nothing else: Laravel's key is `base64:` and 32 bytes in base64. */
  readonly form?: "laravel-key";
  /** The party that is asked for a new value, and what the value belongs to there. */
  readonly issuer?: { readonly kind: "cloudflare-access"; readonly name: string };
  /** Longest age, in days; absent where it changes on suspicion only. */
  readonly rotationDays?: number;
  /** The machine identity of the vault's that signs in with it. */
  readonly identity?: string;
  /** Every place that must hold the same value. */
  readonly consumers: readonly SecretConsumer[];
  /** Another such place, which has no API here: a person brings the value, and the service behind it shows that it came. */
  readonly byHand?: string;
}

/** Owners of secrets that are no system of the program: the parameters declare theirs, every other system its own. */
export const externalOwners = ["freescout", "cf-access", "velvet", "iac"] as const;

/** What a new SSM parameter holds until the vault's value reaches it; a consumer must refuse it. */
export const secretPlaceholder = "awaiting-raxx-secrets-sync";

const heroku = (app: string, variable: string): SecretConsumer => ({
  kind: "heroku",
  app,
  variable,
});
const ssm = (parameter: string): SecretConsumer => ({ kind: "ssm", parameter });
const statusWorker = (variable: string): WorkerSecret => ({
  kind: "worker",
  script: "raxx-status",
  host: "status.raxx.app",
  variable,
});

/** `app VARIABLE`, `script VARIABLE` or the parameter's name, as a person says it. */
export const placeOf = (consumer: SecretConsumer): string =>
  consumer.kind === "ssm"
    ? consumer.parameter
    : `${consumer.kind === "heroku" ? consumer.app : consumer.script} ${consumer.variable}`;

/** What both environments have: the analytics pair, the shared API secret, Access and ADinsights. */
function sharedSecrets(env: Environment): ManagedSecret[] {
  const accessToken = `/raxx/cf-access/raptor-analytics-${env}` as const;
  return [
    {
      // Runbook (analytics) §2: the caller and the service hold the same token for at most 90 days.
      name: "ANALYTICS_AUTH_TOKEN",
      system: "analytics",
      vaultPath: "/raxx/analytics/ANALYTICS_AUTH_TOKEN",
      minimumBytes: 32,
      rotationDays: 90,
      consumers: [
        heroku(`raxx-analytics-${env}`, "ANALYTICS_AUTH_TOKEN"),
        heroku(`raxx-api-${env}`, "ANALYTICS_AUTH_TOKEN"),
      ],
    },
    {
      // DPIA §4.4: the store's address goes to the analytics app and to nobody else.
      name: "ANALYTICS_DB_URL",
      system: "analytics",
      vaultPath: "/raxx/analytics/ANALYTICS_DB_URL",
      consumers: [heroku(`raxx-analytics-${env}`, "ANALYTICS_DB_URL")],
    },
    {
      // Detection FINDING-001: when the two differ, every beta request fails.
      name: "INTERNAL_API_SECRET",
      system: "apps",
      vaultPath: "/raxx/apps/INTERNAL_API_SECRET",
      minimumBytes: 32,
      rotationDays: 90,
      consumers: [
        heroku(`raxx-api-${env}`, "INTERNAL_API_SECRET"),
        heroku(`raxx-console-${env}`, "INTERNAL_API_SECRET"),
      ],
    },
    {
      name: "CF_ACCESS_CLIENT_ID",
      system: "cf-access",
      vaultPath: `${accessToken}/client_id`,
      consumers: [
        ssm(`${accessToken}/client_id`),
        heroku(`raxx-api-${env}`, "ANALYTICS_ACCESS_CLIENT_ID"),
      ],
    },
    {
      name: "CF_ACCESS_CLIENT_SECRET",
      system: "cf-access",
      vaultPath: `${accessToken}/client_secret`,
      issuer: { kind: "cloudflare-access", name: `raptor-analytics-${env}` },
      // The pair lapses a year after its last rotation (BCP §2.6): due five weeks before, and soon due from the ninth month.
      rotationDays: 330,
      consumers: [
        ssm(`${accessToken}/client_secret`),
        heroku(`raxx-api-${env}`, "ANALYTICS_ACCESS_CLIENT_SECRET"),
      ],
    },
    {
      // ADinsights runbook, Airbyte webhook: 32 characters or more, replaced each quarter.
      name: "AIRBYTE_WEBHOOK_SECRET",
      system: "adinsights",
      vaultPath: "/raxx/adinsights/AIRBYTE_WEBHOOK_SECRET",
      minimumBytes: 32,
      minimumCharacters: 32,
      rotationDays: 90,
      consumers: [ssm(`/raxx/adinsights/${env}/AIRBYTE_WEBHOOK_SECRET`)],
      byHand: "Airbyte's webhook and destination settings",
    },
  ];
}

/** A workload secret of the AWS side: the same path in the vault and in SSM (BCP §1.8). */
function workloadSecret(
  path: `/raxx/${string}`,
  rules: Partial<ManagedSecret> = {},
): ManagedSecret {
  const [, , system = "", ...rest] = path.split("/");
  return { name: rest.join("/"), system, vaultPath: path, consumers: [ssm(path)], ...rules };
}

/** What a workflow signs in with elsewhere; AWS itself is reached by role. */
const credentials = (access: string, names: readonly string[]): ManagedSecret[] =>
  names.map((name) =>
    workloadSecret(tokenParameter(access, name), {
      rotationDays: 90,
      ...(name === "CF_ACCESS_CLIENT_SECRET" && readsVault(access) && vaultIssuer(access)),
      ...(name === "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET" && { identity: access }),
    }),
  );

/** What a machine passes Access by in front of the vault is made by Cloudflare (BCP §1.3, §3.2 phase 2). */
const vaultIssuer = (reader: string): Pick<ManagedSecret, "issuer"> => ({
  issuer: { kind: "cloudflare-access", name: vaultReaderToken(reader, "prod") },
});

/** Velvet, the agents and the status page, whose pair stands in SSM where each reads it, and the page's in its Worker. */
const vaultPair = (reader: string): ManagedSecret[] => {
  const path = `/raxx/cf-access/${vaultReaderToken(reader, "prod")}` as const;
  const readers = (part: string, variable: string): Pick<ManagedSecret, "consumers"> => ({
    consumers: [ssm(`${path}/${part}`), ...(reader === "status" ? [statusWorker(variable)] : [])],
  });
  return [
    workloadSecret(`${path}/client_id`, readers("client_id", "CF_ACCESS_CLIENT_ID")),
    workloadSecret(`${path}/client_secret`, {
      rotationDays: 330,
      ...vaultIssuer(reader),
      ...readers("client_secret", "CF_ACCESS_CLIENT_SECRET"),
    }),
  ];
};

/** What only prod has: FreeScout, Velvet's rotation, error reporting, what releases and scheduled jobs sign in with. */
const prodSecrets: readonly ManagedSecret[] = [
  {
    name: "SENTRY_DSN",
    system: "apps",
    vaultPath: "/raxx/apps/SENTRY_DSN",
    consumers: [heroku("raxx-api-prod", "SENTRY_DSN"), heroku("raxx-console-prod", "SENTRY_DSN")],
  },
  workloadSecret("/raxx/freescout/ssh_key"),
  workloadSecret("/raxx/freescout/db_password", { minimumBytes: 32, rotationDays: 90 }),
  workloadSecret("/raxx/freescout/app_key", {
    minimumBytes: 32,
    form: "laravel-key",
    consumers: [
      ssm("/raxx/freescout/app_key"),
      // FreeScout signs its webhooks with what it derives from its key, and takes no other (BCP §7.2).
      { ...statusWorker("FREESCOUT_WEBHOOK_SECRET"), derived: "freescout-webhook-key" },
    ],
  }),
  workloadSecret("/raxx/freescout/mail_username"),
  workloadSecret("/raxx/freescout/mail_password"),
  workloadSecret("/raxx/velvet/raptor_app_password", { minimumBytes: 32, rotationDays: 90 }),
  workloadSecret("/raxx/velvet/infisical_client_secret", { rotationDays: 90, identity: "velvet" }),
  ...["velvet", "agents", "status"].flatMap((reader) => vaultPair(reader)),
  ...accesses.flatMap((access) => credentials(access, credentialNames(access))),
  ...scheduledAccessNames.flatMap((access) => credentials(access, scheduledAccesses[access])),
];

/** The one registry: every secret the platform manages in `env`. */
export function managedSecrets(env: Environment): readonly ManagedSecret[] {
  return env === "prod" ? [...sharedSecrets(env), ...prodSecrets] : sharedSecrets(env);
}
