import { z } from "zod";
import { vaultSnapshotHour } from "../../domain/lightsail";
import { host, lightsailInstance } from "../fields";

/** What the daily export holds, and whose key reads it (BCP Win 3). */
const exports = z.strictObject({
  /** Ids of projects that no export may lack; whatever else the identity sees is exported as well. */
  projects: z.array(
    z.string().regex(/^[\w-]{8,}$/, "a project's id, as its settings page shows it"),
  ),
  /** The operator's public key; without it, the command is told which. */
  operatorKey: z
    .string()
    .regex(
      /^-----BEGIN PGP PUBLIC KEY BLOCK-----\n[^]+\n-----END PGP PUBLIC KEY BLOCK-----\s*$/,
      "what `gpg --armor --export` prints",
    )
    .optional(),
});

/** `raxx:vault` — Infisical, the source of every secret (BCP §1.3, Win 1). */
export const vaultConfig = z.strictObject({
  host,
  instance: lightsailInstance(vaultSnapshotHour),
  exports,
});
