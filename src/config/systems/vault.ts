import { z } from "zod";
import { vaultSnapshotHour } from "../../domain/lightsail";
import { host, lightsailInstance } from "../fields";

/** `raxx:vault` — Infisical, the source of every secret (BCP §1.3, Win 1). */
export const vaultConfig = z.strictObject({
  host,
  instance: lightsailInstance(vaultSnapshotHour),
});
