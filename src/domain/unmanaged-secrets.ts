/** Something that may hold a secret: a variable of an app, an entry of the vault, or a machine identity of the vault's. */
export type SecretHolder =
  | { readonly app: string; readonly variable: string }
  | { readonly vaultPath: string }
  | { readonly identity: string };

/** One that is no managed secret on purpose, and why. */
export type UnmanagedSecret = SecretHolder & { readonly reason: string };

/** Type of the component that carries it in the resource tree. */
export const unmanagedType = "raxx:secrets:Unmanaged";

/** As a person says it: `raxx-api-prod STRIPE_SECRET_KEY`, `/raxx/apps/OLD_KEY`, `machine identity agents`. */
export function holderName(holder: SecretHolder): string {
  if ("app" in holder) return `${holder.app} ${holder.variable}`;
  return "vaultPath" in holder ? holder.vaultPath : `machine identity ${holder.identity}`;
}
