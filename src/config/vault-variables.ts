import { z } from "zod";

/** Where an Infisical answers, and the machine identity that asks. */
export interface VaultAddress {
  readonly address: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What Cloudflare Access in front of the vault asks of a machine (BCP §1.3). */
  readonly access?: { readonly clientId: string; readonly clientSecret: string };
}

const secret = z.string().min(1);
/** As Infisical's own tools take it, with or without its path. */
const address = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/+$/, "").replace(/\/api$/, ""));

/** The variables that Infisical's own tools read. */
export const vaultVariables = z.object({
  INFISICAL_API_URL: address.default("https://vault.raxx.app"),
  INFISICAL_UNIVERSAL_AUTH_CLIENT_ID: secret,
  INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: secret,
  CF_ACCESS_CLIENT_ID: secret.optional(),
  CF_ACCESS_CLIENT_SECRET: secret.optional(),
});

type Variables = z.infer<typeof vaultVariables>;

/** Half a pair opens no gate, and whoever gave it meant the whole. */
export function wholePair(env: Variables, context: z.RefinementCtx): void {
  const pair = ["CF_ACCESS_CLIENT_ID", "CF_ACCESS_CLIENT_SECRET"] as const;
  const missing = pair.filter((name) => env[name] === undefined);
  const [name] = missing;
  if (name === undefined || missing.length === pair.length) return;
  context.addIssue({ code: "invalid_type", expected: "string", input: undefined, path: [name] });
}

export const vaultAddress = (env: Variables): VaultAddress => ({
  address: env.INFISICAL_API_URL,
  clientId: env.INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
  clientSecret: env.INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
  ...(env.CF_ACCESS_CLIENT_ID !== undefined &&
    env.CF_ACCESS_CLIENT_SECRET !== undefined && {
      access: { clientId: env.CF_ACCESS_CLIENT_ID, clientSecret: env.CF_ACCESS_CLIENT_SECRET },
    }),
});

/** How a drill reaches an Infisical that nobody needs. */
export const scratchVariables = z
  .object({
    RAXX_SCRATCH_VAULT_URL: address,
    RAXX_SCRATCH_VAULT_CLIENT_ID: secret,
    RAXX_SCRATCH_VAULT_CLIENT_SECRET: secret,
  })
  .transform((env): VaultAddress => ({
    address: env.RAXX_SCRATCH_VAULT_URL,
    clientId: env.RAXX_SCRATCH_VAULT_CLIENT_ID,
    clientSecret: env.RAXX_SCRATCH_VAULT_CLIENT_SECRET,
  }));
