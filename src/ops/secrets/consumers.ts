import { type SecretConsumer, secretPlaceholder } from "../../domain/secrets";
import type { ConfigVars, Heroku } from "../clients/heroku";
import type { Parameters } from "../clients/parameters";

/** What a consumer holds beside the vault's value. */
export type Holds = "vault's value" | "another value" | "placeholder" | "nothing";

/** `app VARIABLE` or the parameter's name, as a person says it. */
export const nameOf = (consumer: SecretConsumer): string =>
  consumer.kind === "heroku" ? `${consumer.app} ${consumer.variable}` : consumer.parameter;

/** The places that hold copies of secrets. Values pass through; none is kept longer than a run. */
export class Consumers {
  private readonly apps = new Map<string, Promise<ConfigVars>>();

  constructor(
    private readonly heroku: Heroku,
    private readonly parameters: Parameters,
  ) {}

  /** The value that a consumer has; undefined where it has none, or the placeholder of a new parameter. */
  async read(consumer: SecretConsumer): Promise<string | undefined> {
    if (consumer.kind === "ssm") return this.parameters.read(consumer.parameter);
    const values = await this.configVars(consumer.app);
    return values[consumer.variable];
  }

  async write(consumer: SecretConsumer, value: string): Promise<void> {
    if (consumer.kind === "ssm") return this.parameters.write(consumer.parameter, value);
    const { app, variable } = consumer;
    this.apps.delete(app);
    this.apps.set(app, this.heroku.setConfigVars(app, { [variable]: value }));
    await this.apps.get(app);
  }

  /** One request an app, however many of its variables are looked at. */
  private async configVars(app: string): Promise<ConfigVars> {
    let asked = this.apps.get(app);
    if (!asked) {
      asked = this.heroku.configVars(app);
      this.apps.set(app, asked);
      // What failed is asked again by the next one, and told by this one.
      asked.catch(() => this.apps.delete(app));
    }
    return asked;
  }
}

/** Whether a value came from the program that made the place, and not from the vault. */
export const isPlaceholder = (value: string): boolean => value === secretPlaceholder;
