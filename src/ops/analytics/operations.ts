import { randomUUID } from "node:crypto";
import { services } from "../../config/services";
import { type Environment } from "../../domain/environments";
import { managedSecrets } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { announce, change } from "../change/change";
import { actor } from "../change/event";
import { outside, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { GitHub } from "../clients/github";
import { Heroku } from "../clients/heroku";
import { Infisical } from "../clients/infisical";
import { type Flag, readFlags, turnOff } from "./flags";
import { incident, type Kind } from "./incident";
import { showSilence, type Watch } from "./silence";
import { lift, newestStop, putInForce, type Stop } from "./stop-record";

export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
}

export interface StopWish {
  readonly kind: Kind;
  /** A short description; it ends the issue's title. */
  readonly reason: string;
  readonly reference?: string;
  readonly watch: Watch;
}

export interface LiftWish {
  readonly approver: string;
  readonly reference: string;
  readonly dpiaNote: string;
}

/** `raxx analytics …`: each resolves to the exit code. */
export class AnalyticsOperations {
  private readonly bucket: Bucket;

  constructor(
    private readonly flags: Flags,
    private readonly talk: Talk,
    private readonly around: Surroundings = outside,
  ) {
    this.bucket = new Bucket(around.patience);
  }

  /** Both switches, and whether a stop is in force; 1 where they disagree with each other or with the stop. */
  async status(): Promise<number> {
    const { env } = this.flags;
    const [flags, newest] = await Promise.all([
      readFlags(this.heroku(), env),
      newestStop(this.bucket, env),
    ]);
    const inForce = newest && !newest.stop.lifted ? newest.stop : undefined;
    const on = flags.filter((flag) => flag.on).length;
    const wrong = on === 1 || (inForce !== undefined && on > 0);
    this.show({ flags, stop: newest?.stop ?? null, consistent: !wrong }, () =>
      statusText(env, flags, inForce, wrong),
    );
    return wrong ? broken : kept;
  }

  /**
   * The emergency stop (runbook §3): off first, everything else after. It waits for no lock, and what fails later leaves
   * the switches off. Run again, it does what is left.
   */
  async stop({ kind, reason, reference, watch }: StopWish): Promise<number> {
    const { env } = this.flags;
    const heroku = this.heroku();
    await this.talk.confirm(
      `Analytics of ${env} stops: SHADOW_ANALYTICS_ENABLED becomes false on both apps, which restart.`,
    );
    await turnOff(heroku, env);
    this.talk.tell("Both switches are off.");
    const wanted: Stop = {
      id: randomUUID(),
      since: new Date().toISOString(),
      by: actor(),
      reason,
      ...(reference !== undefined && { reference }),
    };
    const { stop, issue, faults } = await this.afterwards(wanted, kind, watch);
    const told = { command: "analytics stop", target: env, ...(reference && { reference }) };
    const result = faults.length === 0 ? "done" : "failed";
    await announce(env, { ...told, result }, this.around, this.talk.tell);
    this.show({ stop, issue, faults }, () => stopText(env, issue));
    if (faults.length === 0) return kept;
    throw new CannotRun(
      `Analytics of ${env} is off, but not all is done:\n  - ${faults.join("\n  - ")}\nRun the same command again for what is left.`,
    );
  }

  /** What comes after the switches; no fault of one step keeps the others from being tried. */
  private async afterwards(wanted: Stop, kind: Kind, watch: Watch) {
    const faults: string[] = [];
    const tried = async <Result>(step: Promise<Result>): Promise<Result | undefined> =>
      step.catch((error: unknown) => {
        faults.push(error instanceof Error ? error.message : String(error));
        return undefined;
      });
    const stop = (await tried(this.inForce(wanted))) ?? wanted;
    const [issue] = await Promise.all([tried(this.file(stop, kind)), tried(this.watch(watch))]);
    await tried(this.stillOff());
    return { stop, issue, faults };
  }

  private async inForce(wanted: Stop): Promise<Stop> {
    const stop = await putInForce(this.bucket, this.flags.env, wanted);
    this.talk.tell("A stop is in force: no release turns analytics on before it is lifted.");
    return stop;
  }

  private async stillOff(): Promise<void> {
    const flags = await readFlags(this.heroku(), this.flags.env);
    const again = flags.filter(({ on }) => on).map(({ app }) => app);
    if (again.length > 0)
      throw new CannotRun(`${again.join(" and ")} was turned on again meanwhile`);
  }

  private async file(stop: Stop, kind: Kind): Promise<string> {
    const { github } = services(["github"], this.around.env);
    const draft = incident(this.flags.env, kind, stop);
    const url = await new GitHub(github, this.around.patience).file(draft, `raxx-stop ${stop.id}`);
    this.talk.tell(`The incident is ${url}`);
    return url;
  }

  private async watch(watch: Watch): Promise<void> {
    const { vault } = services(["vault"], this.around.env);
    const secret = managedSecrets(this.flags.env).find(({ name }) => name === "ANALYTICS_DB_URL");
    const newest =
      secret && (await new Infisical(vault, this.flags.env, this.around.patience).newest(secret));
    if (!newest)
      throw new CannotRun("The vault has no ANALYTICS_DB_URL, so the store was not watched.");
    await showSilence(newest.value, watch, this.talk.tell);
  }

  /** Ends a stop, on somebody's approval. It turns nothing on: the stack file and a release do. */
  async lift(wish: LiftWish): Promise<number> {
    const { env } = this.flags;
    await this.talk.confirm(
      `The stop of analytics in ${env} is lifted, as approved by ${wish.approver} (${wish.reference}); releases may turn it on again.`,
    );
    const told = { command: "analytics lift", target: env, reference: wish.reference };
    const stop = await change(env, told, this.around, this.talk.tell, async () =>
      lift(this.bucket, env, {
        at: new Date().toISOString(),
        by: actor(),
        ...wish,
      }),
    );
    this.show(stop, () => `The stop of ${stop.since} is lifted. Both switches are still off.`);
    return kept;
  }

  private heroku(): Heroku {
    return new Heroku(services(["heroku"], this.around.env).heroku, this.around.patience);
  }

  private show(data: unknown, text: () => string): void {
    this.talk.print(this.flags.json ? JSON.stringify(data, undefined, 2) : text());
  }
}

function statusText(
  environment: Environment,
  flags: readonly Flag[],
  stop: Stop | undefined,
  wrong: boolean,
): string {
  const lines = flags.map(({ app, on }) => `${app.padEnd(24)} ${on ? "on" : "off"}`);
  lines.push(
    stop ? `stop in force since ${stop.since}, by ${stop.by}: ${stop.reason}` : "no stop in force",
  );
  if (wrong)
    lines.push(`These do not fit: \`raxx analytics stop --env ${environment}\` turns both off.`);
  return lines.join("\n");
}

const stopText = (environment: Environment, issue: string | undefined): string =>
  [
    `Analytics of ${environment} is off.`,
    ...(issue === undefined ? [] : [`Incident: ${issue}`]),
    `In Pulumi.${environment}.yaml, set shadowAnalytics to \`enabled: false\` and commit it; until the stop is lifted, a release`,
    "with it on is refused.",
  ].join("\n");
