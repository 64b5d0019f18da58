import type { Killswitch } from "../domain/stops";
import type { PlatformConfig } from "./schema";

/** Which features of Raptor a stack file has on, by what `raxx killswitch` calls them. */
export const raptorFeatures = ({
  apps: { api },
}: PlatformConfig): Readonly<Record<Killswitch, boolean>> => ({
  // BCP §3.2 phase 4: the restricted role is used wherever the database has it.
  "role-separation": "restrictedRole" in api.postgres && api.postgres.restrictedRole !== undefined,
  "passkey-registration": api.webauthnRegistration,
  // BCP preamble, paper-first.
  "live-trading": api.liveTrading.enabled,
});
