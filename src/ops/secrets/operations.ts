import { type Services, services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import type { RecordedCommand } from "../../domain/operations";
import { type ManagedSecret, placeOf } from "../../domain/secrets";
import { broken, kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { adinsightsAddress, adinsightsApi } from "../adinsights/deployment";
import { analyticsAddress } from "../clients/analytics";
import { Infisical } from "../clients/infisical";
import type { Service } from "../clients/request";
import { chosen } from "./choose";
import { Consumers } from "./consumers";
import { issue } from "./issue";
import type { Prover } from "./prove";
import { handText } from "./remedy";
import { nextValue, rotate, type Wish } from "./rotate";
import { ages } from "./status";
import { inStep, survey } from "./survey";
import { bring, type Synced, valuesOf } from "./sync";
import { ageText, doneText, registryText, standingText, syncedText } from "./text";
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
    // The vault alone is asked: whoever looks at ages holds no key of a consumer.
    const { vault } = services(["vault"], this.around.env);
    const asked = new Infisical(vault, this.flags.env, this.around.patience);
    const now = this.around.lock.now;
    const found = await ages({ vault: asked, now }, chosen(this.flags.env, names));
    this.show(
      found.map(({ secret, ...age }) => ({ ...named(secret), ...age })),
      () => ageText(this.flags.env, found),
    );
    return found.some(({ due }) => due === "due" || due === "missing") ? broken : kept;
  }

  /**
   * Consumers beside the vault, by digest; 1 where one differs. Of a secret that is named, and that a person brings
   * somewhere, the service behind is asked as well.
   */
  async verify(names: readonly string[]): Promise<number> {
    const secrets = chosen(this.flags.env, names);
    const tools = this.tools();
    const isAsked = names.length > 0 && secrets.some(({ byHand }) => byHand !== undefined);
    const found = await survey(tools, secrets, isAsked ? this.webhook() : undefined);
    this.show(
      found.map(({ secret, ...standing }) => ({ ...named(secret), ...standing })),
      () => standingText(this.flags.env, found),
    );
    return found.every(inStep) ? kept : broken;
  }

  /** Brings every consumer to the vault's value. */
  async sync(names: readonly string[]): Promise<number> {
    const secrets = chosen(this.flags.env, names);
    const tools = this.tools(this.flags.dryRun ? [] : ["mail", ...neededToWrite(secrets)]);
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
    for (const { secret } of done)
      if (secret.byHand !== undefined) this.talk.tell(handText(this.flags.env, secret));
    return this.ended(done);
  }

  /** A new value for one secret, or the one before, everywhere; and the proof. */
  async rotate(name: string, wish: Wish): Promise<number> {
    const [secret] = chosen(this.flags.env, [name]);
    if (!secret) return kept;
    const tools = this.tools(this.flags.dryRun ? [] : neededToRotate(secret, wish));
    const prover = this.prover(secret);
    const places = [
      ...secret.consumers.map((each) => ("app" in each ? each.app : placeOf(each))),
      ...(secret.byHand === undefined ? [] : [`by your hand in ${secret.byHand}`]),
    ];
    const { did } = await nextValue(tools, secret, wish);
    const sentence = `${secret.name} of ${this.flags.env} ${willBe[did]}, in the vault and in ${places.join(", ")}.`;
    if (this.flags.dryRun) {
      const written = secret.consumers.map(placeOf);
      this.show(
        { ...named(secret), dryRun: true, would: did, consumers: written },
        () => `${sentence} Nothing was changed.`,
      );
      return kept;
    }
    await this.talk.confirm(sentence);
    const command = wish.undo ? "secrets rotate --undo" : "secrets rotate";
    const done = await this.changing(command, [secret], async () =>
      rotate(this.tools(), prover, secret, wish),
    );
    this.show({ ...named(secret), did: done.did, written: done.written, proof: done.proof }, () =>
      doneText(this.flags.env, done),
    );
    return kept;
  }

  private async changing<Result>(
    command: RecordedCommand,
    secrets: readonly ManagedSecret[],
    work: () => Promise<Result>,
  ): Promise<Result> {
    const target = secrets.map(({ name }) => name).join(", ");
    return change(this.flags.env, { command, target }, this.around, this.talk.tell, work);
  }

  /** @param more what is needed later on, so that all that is missing is named at once */
  private tools(more: readonly (keyof Services)[] = []): Tools {
    const { vault } = services(["vault", "heroku", ...more], this.around.env);
    const { env: environment } = this.flags;
    const { patience: patient, lock } = this.around;
    return {
      environment,
      vault: new Infisical(vault, environment, patient),
      consumers: new Consumers(environment, this.around),
      issue: async (secret) => issue(secret, this.around, this.talk.tell),
      isDone: this.talk.offer,
      now: lock.now,
      tell: this.talk.tell,
    };
  }

  private prover({ byHand }: ManagedSecret): Prover {
    const { env, patience: patient, restartMs, pauseMs } = this.around;
    const address = analyticsAddress(this.flags.env, env);
    const webhook = byHand === undefined ? {} : { webhook: this.webhook() };
    return { address, ...webhook, patience: patient, restartMs, pauseMs };
  }

  private webhook(): Service {
    const { env, patience: patient } = this.around;
    const address = adinsightsAddress(this.flags.env, env);
    return adinsightsApi(this.flags.env, { address, patience: patient });
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

/** Who is asked beside the vault and the apps: the mail of the trail, and the party that issues a new value. */
const neededToRotate = (
  secret: ManagedSecret,
  { undo = false, supplied }: Wish,
): readonly (keyof Services)[] =>
  secret.issuer && !undo && supplied === undefined
    ? ["mail", ...ofCloudflare]
    : ["mail", ...neededToWrite([secret])];

/** Beside Heroku and AWS, who is asked to take a value. */
const neededToWrite = (secrets: readonly ManagedSecret[]): readonly (keyof Services)[] =>
  secrets.some(({ consumers }) => consumers.some(({ kind }) => kind === "worker"))
    ? ofCloudflare
    : [];

const ofCloudflare = ["cloudflare", "cloudflareAccount"] as const;

const willBe = {
  rotated: "gets a new value",
  proven:
    "was given a new value less than an hour ago, which is proven once more and not replaced (--again makes another)",
  finished: "has a value of a rotation that has begun, which is finished",
  restored: "goes back to the value before",
} as const;

const named = ({ name, vaultPath }: ManagedSecret) => ({ name, vaultPath });
