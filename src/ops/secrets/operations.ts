import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import type { ManagedSecret } from "../../domain/secrets";
import { broken, kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Heroku } from "../clients/heroku";
import { Infisical } from "../clients/infisical";
import { Parameters } from "../clients/parameters";
import { chosen } from "./choose";
import { Consumers } from "./consumers";
import { issue } from "./issue";
import type { Prover } from "./prove";
import { nextValue, rotate, type Wish } from "./rotate";
import { ages } from "./status";
import { inStep, survey } from "./survey";
import { bring, type Synced, valuesOf } from "./sync";
import { ageText, registryText, standingText, syncedText } from "./text";
import type { Tools } from "./tools";

/** What every command on secrets takes. */
export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/** `raxx secrets …`: each resolves to the exit code. */
export class SecretOperations {
  constructor(
    private readonly flags: Flags,
    private readonly talk: Talk,
    private readonly around: Surroundings = outside,
  ) {}

  /** The registry: every secret, where it is kept, who reads it. Asks nobody. */
  list(names: readonly string[]): number {
    const secrets = chosen(this.flags.env, names);
    this.show(secrets, () => registryText(secrets));
    return kept;
  }

  /** Ages beside periods; 1 where a value is due or missing. */
  async status(names: readonly string[]): Promise<number> {
    const found = await ages(this.tools(), chosen(this.flags.env, names));
    this.show(
      found.map(({ secret, ...age }) => ({ ...named(secret), ...age })),
      () => ageText(found),
    );
    return found.some(({ due }) => due === "due" || due === "missing") ? broken : kept;
  }

  /** Consumers beside the vault, by digest; 1 where one differs. */
  async verify(names: readonly string[]): Promise<number> {
    const found = await survey(this.tools(), chosen(this.flags.env, names));
    this.show(
      found.map(({ secret, ...standing }) => ({ ...named(secret), ...standing })),
      () => standingText(found),
    );
    return found.every(inStep) ? kept : broken;
  }

  /** Brings every consumer to the vault's value. */
  async sync(names: readonly string[]): Promise<number> {
    const secrets = chosen(this.flags.env, names);
    const tools = this.tools();
    const values = await valuesOf(tools, secrets);
    const wanted = await Promise.all(
      [...values].map(async ([secret, value]) => bring(tools, secret, value, true)),
    );
    const open = wanted.filter(({ written }) => written.length > 0);
    if (this.flags.dryRun || open.length === 0) return this.ended(open);
    await this.talk.confirm(
      `${syncedText(open)}\nin ${this.flags.env}; Heroku apps among them restart.`,
    );
    const label = "secrets sync";
    const done = await this.changing(
      label,
      open.map(({ secret }) => secret),
      async () => {
        // Somebody else may have rotated one while this waited for a yes, or for the lock.
        const now = this.tools();
        const newest = await valuesOf(
          now,
          open.map(({ secret }) => secret),
        );
        const written = [];
        for (const { secret } of open)
          written.push(await bring(now, secret, newest.get(secret) ?? ""));
        return written;
      },
    );
    return this.ended(done);
  }

  /** A new value for one secret, or the one before, everywhere; and the proof. */
  async rotate(name: string, wish: Wish): Promise<number> {
    const [secret] = chosen(this.flags.env, [name]);
    if (!secret) return kept;
    const tools = this.tools();
    const places = secret.consumers.map((each) => ("app" in each ? each.app : each.parameter));
    const { did } = await nextValue(tools, secret, wish);
    const sentence = `${secret.name} of ${this.flags.env} ${willBe[did]}, in the vault and in ${places.join(", ")}.`;
    if (this.flags.dryRun) {
      this.talk.print(`${sentence} Nothing was changed.`);
      return kept;
    }
    await this.talk.confirm(sentence);
    const command = wish.undo ? "secrets rotate --undo" : "secrets rotate";
    const done = await this.changing(command, [secret], async () =>
      rotate(this.tools(), this.prover(), secret, wish),
    );
    this.show(
      { ...named(secret), did: done.did, written: done.written, proof: done.proof },
      () => `${secret.name}: ${done.did}; ${done.proof}.`,
    );
    return kept;
  }

  private async changing<Result>(
    command: string,
    secrets: readonly ManagedSecret[],
    work: () => Promise<Result>,
  ): Promise<Result> {
    const target = secrets.map(({ name }) => name).join(", ");
    return change(this.flags.env, { command, target }, this.around, this.talk.tell, work);
  }

  private tools(): Tools {
    const { vault, heroku } = services(["vault", "heroku"], this.around.env);
    const { env: environment } = this.flags;
    const { patience: patient, lock } = this.around;
    return {
      environment,
      vault: new Infisical(vault, environment, patient),
      consumers: new Consumers(new Heroku(heroku, patient), new Parameters(environment, patient)),
      issue: async (secret) => issue(secret, this.around, this.talk.tell),
      now: lock.now,
      tell: this.talk.tell,
    };
  }

  private prover(): Prover {
    const { address } = services(["analytics"], this.around.env).analytics;
    const { patience: patient, restartMs, pauseMs } = this.around;
    return { ...(address !== undefined && { address }), patience: patient, restartMs, pauseMs };
  }

  private ended(synced: readonly Synced[]): number {
    this.show(
      synced.map(({ secret, written }) => ({ ...named(secret), written })),
      () => (synced.length === 0 ? "Every consumer holds the vault's value." : syncedText(synced)),
    );
    return kept;
  }

  private show(data: unknown, text: () => string): void {
    showResult(this.talk, this.flags.json, data, text);
  }
}

const willBe = {
  rotated: "gets a new value",
  finished: "has a value of a rotation that has begun, which is finished",
  restored: "goes back to the value before",
} as const;

const named = ({ name, vaultPath }: ManagedSecret) => ({ name, vaultPath });
