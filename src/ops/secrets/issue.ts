import { services } from "../../config/services";
import type { ManagedSecret } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import type { Surroundings } from "../change/surroundings";
import { Cloudflare } from "../clients/cloudflare";

/** How long the secret before is taken beside the new one: apps restart, and a rotation that stopped is finished. */
const overlapMs = 60 * 60_000;

/**
 * Asks the party that issues a secret for a new value (BCP §2.6). The old one stays good for an hour, in which every
 * consumer gets the new one.
 * @throws CannotRun where the party cannot be asked; nothing is changed then
 */
export async function issue(
  { name, issuer }: ManagedSecret,
  { env, patience, lock }: Surroundings,
  tell: (line: string) => void,
): Promise<string> {
  if (!issuer) throw new CannotRun(`Nobody can be asked for a new ${name}.`);
  const { cloudflare: at, cloudflareAccount } = services(["cloudflare", "cloudflareAccount"], env);
  const cloudflare = new Cloudflare(at, cloudflareAccount, patience);
  const until = new Date(lock.now().getTime() + overlapMs);
  tell(
    `${name}: asking Cloudflare for a new secret; the one before is taken until ${until.toISOString()}`,
  );
  return cloudflare.rotateServiceToken(issuer.name, until);
}
