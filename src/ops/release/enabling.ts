import type { Environment } from "../../domain/environments";
import type { EngineEvent } from "../../engine/events";
import { checks } from "../analytics/checks";
import { Context } from "../analytics/context";
import { readFlags } from "../analytics/flags";
import { checkText } from "../analytics/gate";
import { outside } from "../change/surroundings";
import { turnsAnalyticsOn } from "./stopped";
import type { Tokens } from "./tokens";
import { raxx } from "../../process/raxx-command";

type Tell = (line: string) => void;

/** The gate of the analytics switch around one update whose plan turns the switch on. */
export class Enabling {
  private constructor(
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
    if (!turnsAnalyticsOn(events)) return undefined;
    // Heroku is asked with the release's own token.
    const env = { ...process.env, ...tokens };
    const silent = {
      tell,
      print: tell,
      confirm: refuse,
      offer: async () => Promise.resolve(false),
    };
    return new Enabling(new Context({ env: stack }, silent, { ...outside, env }), tell);
  }

  /**
   * Asks the gate before anything is touched (analytics runbook §1 steps 4–6). Resolves to whether it is open.
   * @throws CannotRun where something cannot be asked
   */
  async isOpen(): Promise<boolean> {
    const { env } = this.context;
    this.tell(`The plan of ${env} turns analytics on, so the gate is asked first.`);
    const found = await checks(this.context);
    this.tell(checkText(found));
    const open = found.every(({ ok }) => ok);
    if (!open) this.tell(`The update of ${env} is refused; nothing was changed.`);
    return open;
  }

  /** Reads both flags after the update (runbook §1 steps 6–7). Resolves to whether both are as the plan says. */
  async isDone(): Promise<boolean> {
    const { env } = this.context;
    const flags = await readFlags(this.context.heroku(), env);
    for (const { app, on } of flags) this.tell(`${app}: analytics is ${on ? "on" : "OFF"}`);
    const done = flags.every(({ on }) => on);
    if (!done)
      this.tell(`Both were to be on: \`${raxx`analytics status --env ${env}`}\`, then plan again.`);
    return done;
  }
}

const refuse = async (): Promise<never> =>
  Promise.reject(new Error("a release asks nothing while it runs"));
