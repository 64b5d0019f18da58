import { type Services, services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { analyticsFolder } from "../../schema/migrations";
import { showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { Heroku } from "../clients/heroku";
import { Infisical, type Vault } from "../clients/infisical";
import type { Knowing } from "./live-store";

export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/** What every command of the switch works with; a service is named missing when it is needed, and not before. */
export class Context {
  readonly bucket: Bucket;
  /** One for each environment, signed in once. */
  private readonly vaults = new Map<Environment, Vault>();

  constructor(
    readonly flags: Flags,
    readonly talk: Talk,
    readonly around: Surroundings,
    /** Folder of the stack files. */
    readonly root = process.cwd(),
    /** Folder of the store's migrations, lock and dictionary. */
    readonly store = analyticsFolder,
  ) {
    this.bucket = new Bucket(around.patience);
  }

  get env(): Environment {
    return this.flags.env;
  }

  /** @throws CannotRun naming all that is missing of what `names` are reached by, before anything is asked */
  needs(...names: readonly (keyof Services)[]): void {
    services(names, this.around.env);
  }

  heroku(): Heroku {
    return new Heroku(services(["heroku"], this.around.env).heroku, this.around.patience);
  }

  vault(environment = this.env): Vault {
    const { vault: at } = services(["vault"], this.around.env);
    const vault =
      this.vaults.get(environment) ?? new Infisical(at, environment, this.around.patience);
    this.vaults.set(environment, vault);
    return vault;
  }

  /** Who knows where the store of an environment is. */
  knowing(env = this.env): Knowing {
    return { env, heroku: this.heroku(), vault: this.vault(env) };
  }

  /** Prints the result as JSON, or as text. */
  show(data: unknown, text: () => string): void {
    showResult(this.talk, this.flags.json, data, text);
  }
}
