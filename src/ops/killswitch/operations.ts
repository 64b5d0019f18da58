import { randomUUID } from "node:crypto";
import { raptorFeatures } from "../../config/raptor-features";
import type { PlatformConfig } from "../../config/schema";
import { services } from "../../config/services";
import { platformOf } from "../../config/stack-file/platform";
import type { Environment } from "../../domain/environments";
import { type Killswitch, killswitchNames, killswitches, killswitchStop } from "../../domain/stops";
import { isOff } from "../../policies/lens/switches";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { staying } from "../../process/signals";
import { raxx } from "../../process/raxx-command";
import { announce, change } from "../change/change";
import { actor } from "../change/event";
import { lift, liftedBy, newestStop, putInForce, type Stop } from "../change/stop-record";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { Heroku } from "../clients/heroku";
import { featuresApp, turnFeaturesOff, variablesOf } from "./features";

export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

export interface KillWish {
  readonly reason: string;
  readonly reference?: string;
}

export interface Approval {
  readonly approver: string;
  readonly reference: string;
}

/** A feature as it stands: its variable on the app, and whether it is stopped. */
interface Standing {
  readonly name: Killswitch;
  readonly variable: string;
  readonly enabled: boolean;
  readonly stop: Stop | null;
}

/** `raxx killswitch …` (BCP, Security; each resolves to the exit code). What is stopped no release turns on again. */
export class KillswitchOperations {
  private readonly bucket: Bucket;
  private readonly app: string;

  constructor(
    private readonly flags: Flags,
    private readonly talk: Talk,
    private readonly around: Surroundings = outside,
    /** Read when a stop is lifted: a stack file that is broken keeps nobody from turning something off. */
    private readonly config: () => PlatformConfig = () => platformOf(flags.env),
  ) {
    this.bucket = new Bucket(around.patience);
    this.app = featuresApp(flags.env);
  }

  /** Every feature; 1 where one is on although it is stopped. */
  async status(): Promise<number> {
    const { env } = this.flags;
    const values = await this.heroku().configVars(this.app);
    const features = await Promise.all(
      killswitchNames.map(async (name): Promise<Standing> => {
        const { variable } = killswitches[name];
        const newest = await newestStop(this.bucket, killswitchStop(env, name));
        const enabled = !isOff(values[variable]);
        return { name, variable, enabled, stop: newest?.stop ?? null };
      }),
    );
    const wrong = features.filter(({ enabled, stop }) => enabled && stop && !stop.lifted);
    this.show({ app: this.app, features, consistent: wrong.length === 0 }, () =>
      [
        ...features.map(lineOf),
        ...wrong.map(
          ({ name }) =>
            `${name} is on although it is stopped: ${raxx`killswitch on ${name} --env ${env} --reason "…"`}`,
        ),
      ].join("\n"),
    );
    return wrong.length === 0 ? kept : broken;
  }

  /**
   * Turns features off at once and keeps them off: off first, everything else after. It waits for no lock; run again, it
   * does what is left.
   * @throws CannotRun naming what is not done
   */
  async on(names: readonly Killswitch[], wish: KillWish): Promise<number> {
    const { env, dryRun } = this.flags;
    const heroku = this.heroku();
    const off = Object.keys(variablesOf(names, "0"));
    const will = `${names.join(", ")} of ${env} ${names.length === 1 ? "is" : "are"} turned off on ${this.app}, which restarts.`;
    if (dryRun) {
      this.show(
        { env, dryRun: true, app: this.app, off },
        () => `${will} No release turns that on before it is lifted. Nothing was changed.`,
      );
      return kept;
    }
    await this.talk.confirm(will);
    return staying(async () => {
      const faults: string[] = [];
      const tried = async (what: string, step: Promise<unknown>): Promise<void> =>
        void (await step.catch((error: unknown) => {
          faults.push(`${what}: ${error instanceof Error ? error.message : "no answer"}`);
        }));
      await tried(
        "off",
        turnFeaturesOff(heroku, env, names).then(() =>
          this.talk.tell(`${off.join(", ")} is 0 on ${this.app}.`),
        ),
      );
      await Promise.all(names.map(async (name) => tried(`stop of ${name}`, this.hold(name, wish))));
      const result = faults.length === 0 ? "done" : "failed";
      const told = { command: "killswitch on", target: names.join(", "), result } as const;
      const { reference } = wish;
      await announce(
        env,
        { ...told, detail: wish.reason, ...(reference !== undefined && { reference }) },
        this.around,
        this.talk.tell,
      );
      if (faults.length === 0 || this.flags.json)
        this.show(
          { env, app: this.app, off: names, faults },
          () =>
            `${names.join(", ")} is off on ${this.app}, and no release turns it on before it is lifted.`,
        );
      if (faults.length === 0) return kept;
      throw new CannotRun(
        `Not all is done:\n  - ${faults.join("\n  - ")}\nRun the same command again for what is left; by hand: ` +
          `heroku config:set ${off
            .map((name) => `${name}=0`)
            .join(" ")} --app ${this.app} >/dev/null 2>&1`,
      );
    });
  }

  private async hold(name: Killswitch, { reason, reference }: KillWish): Promise<Stop> {
    return putInForce(this.bucket, killswitchStop(this.flags.env, name), {
      id: randomUUID(),
      since: new Date().toISOString(),
      by: actor(),
      reason,
      ...(reference !== undefined && { reference }),
    });
  }

  /**
   * Lifts stops, on somebody's approval. What the stack file has on is turned on again; live trading is not: paper comes
   * first (BCP preamble).
   * @throws CannotRun where one is not stopped, before anything is changed
   */
  async off(names: readonly Killswitch[], approval: Approval): Promise<number> {
    const { env, dryRun } = this.flags;
    const wanted = raptorFeatures(this.config());
    const turnsOn = (name: Killswitch): boolean => name !== "live-trading" && wanted[name];
    if (!dryRun) services(names.some(turnsOn) ? ["heroku", "mail"] : ["mail"], this.around.env);
    const open = await this.toLift(names, approval);
    const again = open.filter(turnsOn);
    const unwanted = names.filter((name) => name !== "live-trading" && !wanted[name]);
    const will = `The stop of ${names.join(", ")} in ${env} is lifted, as approved by ${approval.approver} (${approval.reference})${
      again.length > 0 ? `; ${again.join(", ")} is on again, and ${this.app} restarts` : ""
    }.${unwanted.length > 0 ? ` ${staysOff(env, unwanted)}` : ""}`;
    if (dryRun) {
      this.show(
        { env, dryRun: true, lifted: names, on: again },
        () => `${will} Nothing was changed.`,
      );
      return kept;
    }
    await this.talk.confirm(will);
    const target = names.join(", ");
    const told = { command: "killswitch off", target, reference: approval.reference } as const;
    await change(env, told, this.around, this.talk.tell, async () => {
      // On before it is lifted: a run that dies between the two is repeated, and lifts what is on.
      if (again.length > 0) await this.heroku().setConfigVars(this.app, variablesOf(again, "1"));
      for (const name of open)
        await lift(this.bucket, killswitchStop(env, name), {
          at: new Date().toISOString(),
          by: actor(),
          ...approval,
        });
    });
    this.show({ env, lifted: names, on: again }, () => liftedText(env, names, unwanted));
    return kept;
  }

  /** Those that this very approval has not lifted already, as a run before may have that died. */
  private async toLift(
    names: readonly Killswitch[],
    approval: Approval,
  ): Promise<readonly Killswitch[]> {
    const open: Killswitch[] = [];
    // One after the other: the first that is not stopped is the one that is told.
    for (const name of names) {
      const place = killswitchStop(this.flags.env, name);
      if (!(await liftedBy(this.bucket, place, approval))) open.push(name);
    }
    return open;
  }

  private heroku(): Heroku {
    return new Heroku(services(["heroku"], this.around.env).heroku, this.around.patience);
  }

  private show(data: unknown, text: () => string): void {
    showResult(this.talk, this.flags.json, data, text);
  }
}

function lineOf({ name, variable, enabled, stop }: Standing): string {
  const held =
    stop && !stop.lifted
      ? `stopped since ${stop.since} by ${stop.by}: ${stop.reason}`
      : "not stopped";
  return `${name.padEnd(21)} ${(enabled ? "on" : "off").padEnd(4)} ${held} (${variable})`;
}

const staysOff = (env: Environment, names: readonly Killswitch[]): string =>
  `Off as Pulumi.${env}.yaml has it, and it stays so: ${names.join(", ")}.`;

const liftedText = (
  env: Environment,
  names: readonly Killswitch[],
  unwanted: readonly Killswitch[],
): string =>
  [
    `Lifted in ${env}: ${names.join(", ")}.`,
    ...(unwanted.length > 0 ? [staysOff(env, unwanted)] : []),
    ...(names.includes("live-trading")
      ? [
          `Live trading stays off: release Pulumi.${env}.yaml with it off, and then with a new paperGate: npm run release -- plan ${env}`,
        ]
      : []),
  ].join("\n");
