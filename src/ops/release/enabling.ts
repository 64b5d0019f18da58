import type { Environment } from "../../domain/environments";
import type { EngineEvent } from "../../engine/events";
import { checks } from "../analytics/checks";
import { Context } from "../analytics/context";
import { readFlags, turnOff } from "../analytics/flags";
import { checkText } from "../analytics/gate";
import { stopInForce } from "../analytics/stop-record";
import { outside } from "../change/surroundings";
import { sendsAnalyticsOn, turnsAnalyticsOn } from "./stopped";
import type { Tokens } from "./tokens";

type Tell = (line: string) => void;

/**
 * The gate of the analytics switch around one update, where a plan turns the switch on; where it only sends it as on
 * again, beside another variable, nothing but a stop that came meanwhile is looked for.
 */
export class Enabling {
  private constructor(
    private readonly turnsOn: boolean,
    private readonly context: Context,
    private readonly tell: Tell,
  ) {}

  /** @param events of the proposal that is about to be carried out */
  static in(
    stack: Environment,
    events: readonly EngineEvent[],
    tokens: Tokens,
    tell: Tell,
  ): Enabling | undefined {
    const turnsOn = turnsAnalyticsOn(events);
    if (!turnsOn && !sendsAnalyticsOn(events)) return undefined;
    // Heroku is asked with the release's own token.
    const env = { ...process.env, ...tokens };
    const silent = {
      tell,
      print: tell,
      confirm: refuse,
      offer: async () => Promise.resolve(false),
    };
    return new Enabling(turnsOn, new Context({ env: stack }, silent, { ...outside, env }), tell);
  }

  /**
   * Asks the gate before anything is touched (analytics runbook §1 steps 4–6). Resolves to whether it is open.
   * @throws CannotRun where something cannot be asked
   */
  async isOpen(): Promise<boolean> {
    if (!this.turnsOn) return true;
    const { env } = this.context;
    this.tell(`The plan of ${env} turns analytics on, so the gate is asked first.`);
    const found = await checks(this.context);
    this.tell(checkText(found));
    const open = found.every(({ ok }) => ok);
    if (!open) this.tell(`The update of ${env} is refused; nothing was changed.`);
    return open;
  }

  /**
   * Reads both flags after the update (runbook §1 steps 6–7), and whether somebody has stopped analytics while it ran:
   * then they are turned off again, at once. Resolves to whether all is as the plan says.
   */
  async isDone(): Promise<boolean> {
    const { env, bucket } = this.context;
    const heroku = this.context.heroku();
    const stop = await stopInForce(bucket, env);
    if (stop) {
      await turnOff(heroku, env);
      this.tell(
        `A stop of analytics was put in force while the update ran (${stop.reason}); both switches are off again. ` +
          `Commit Pulumi.${env}.yaml with the switch off: docs/runbooks/analytics-stop.md`,
      );
      return false;
    }
    if (!this.turnsOn) return true;
    const flags = await readFlags(heroku, env);
    for (const { app, on } of flags) this.tell(`${app}: analytics is ${on ? "on" : "OFF"}`);
    const done = flags.every(({ on }) => on);
    if (!done)
      this.tell(
        `Both were to be on: npm run raxx -- analytics status --env ${env}, then plan again.`,
      );
    return done;
  }
}

const refuse = async (): Promise<never> =>
  Promise.reject(new Error("a release asks nothing while it runs"));
