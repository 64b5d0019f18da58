import { createHash } from "node:crypto";
import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { type SecretConsumer, secretPlaceholder, type WorkerSecret } from "../../domain/secrets";
import type { Surroundings } from "../change/surroundings";
import { type ConfigVars, Heroku } from "../clients/heroku";
import { Parameters } from "../clients/parameters";
import { WorkerSecrets } from "../clients/worker-secrets";
import { comesTrue } from "./comes-true";
import { agree } from "./digest";

/** What a consumer holds beside the vault's value. */
export type Holds = "vault's value" | "another value" | "placeholder" | "nothing";

/** The places that hold copies of secrets. Values pass through; none is kept longer than a run. */
export class Consumers {
  private readonly apps = new Map<string, Promise<ConfigVars>>();
  private readonly heroku: Heroku;
  private readonly parameters: Parameters;
  private readonly workers: WorkerSecrets;

  constructor(
    environment: Environment,
    private readonly around: Pick<Surroundings, "env" | "patience" | "restartMs" | "pauseMs">,
  ) {
    const { env, patience } = around;
    this.heroku = new Heroku(services(["heroku"], env).heroku, patience);
    this.parameters = new Parameters(environment, patience);
    this.workers = new WorkerSecrets(env, patience);
  }

  /** What a consumer holds beside `value`, which is undefined where there is none to compare. */
  async holds(consumer: SecretConsumer, value: string | undefined): Promise<Holds> {
    if (consumer.kind === "worker") {
      const agrees = await this.workers.agrees(consumer, derived(consumer, value ?? ""));
      return agrees === undefined ? "nothing" : agrees ? "vault's value" : "another value";
    }
    const held = await this.read(consumer);
    if (held === undefined || held === "") return "nothing";
    if (held === secretPlaceholder) return "placeholder";
    return value !== undefined && agree(held, value) ? "vault's value" : "another value";
  }

  /** Returns when the consumer holds it, or should do so by now. */
  async write(consumer: SecretConsumer, value: string): Promise<void> {
    if (consumer.kind === "ssm") return this.parameters.write(consumer.parameter, value);
    if (consumer.kind === "worker") {
      await this.workers.write(consumer, derived(consumer, value));
      const arrived = async () => (await this.holds(consumer, value)) === "vault's value";
      await comesTrue(arrived, this.around);
      return;
    }
    const { app, variable } = consumer;
    this.apps.delete(app);
    this.apps.set(app, this.heroku.setConfigVars(app, { [variable]: value }));
    await this.apps.get(app);
  }

  private async read(consumer: Exclude<SecretConsumer, WorkerSecret>): Promise<string | undefined> {
    if (consumer.kind === "ssm") return this.parameters.read(consumer.parameter);
    const values = await this.configVars(consumer.app);
    return values[consumer.variable];
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

/** What a Worker gets of a value. FreeScout's module API & Webhooks makes its webhooks' key of the app's in this way. */
const derived = ({ derived: how }: WorkerSecret, value: string): string =>
  how === undefined ? value : createHash("md5").update(`${value}webhook_key`).digest("hex");
