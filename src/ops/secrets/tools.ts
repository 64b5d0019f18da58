import type { Environment } from "../../domain/environments";
import type { Vault } from "../clients/infisical";
import type { Consumers } from "./consumers";

/** What every operation on secrets works with. */
export interface Tools {
  readonly environment: Environment;
  readonly vault: Vault;
  readonly consumers: Consumers;
  readonly now: () => Date;
  /** Tells what is being done; never a value. */
  readonly tell: (line: string) => void;
}
