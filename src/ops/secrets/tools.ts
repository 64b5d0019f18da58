import type { Environment } from "../../domain/environments";
import type { ManagedSecret } from "../../domain/secrets";
import type { Vault } from "../clients/infisical";
import type { Consumers } from "./consumers";

/** What every operation on secrets works with. */
export interface Tools {
  readonly environment: Environment;
  readonly vault: Vault;
  readonly consumers: Consumers;
  /** A new value of a secret that another party issues on demand. */
  readonly issue: (secret: ManagedSecret) => Promise<string>;
  /** Asks the person whether something is done that no program can do; no where nobody can be asked. */
  readonly isDone: (question: string) => Promise<boolean>;
  readonly now: () => Date;
  /** Tells what is being done; never a value. */
  readonly tell: (line: string) => void;
}
