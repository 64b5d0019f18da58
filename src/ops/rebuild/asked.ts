import type { PlatformConfig } from "../../config/schema";
import type { Environment } from "../../domain/environments";
import type { Surroundings } from "../change/surroundings";

/** What is looked at, and with what. */
export interface Asked {
  readonly env: Environment;
  readonly config: PlatformConfig;
  readonly around: Surroundings;
  /** The checkout, whose stack file names what the smoke looks at. */
  readonly root: string;
  readonly now: Date;
  /** Where the public page is read; at its own host where absent. */
  readonly statusPage?: string;
}
