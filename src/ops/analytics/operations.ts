import type { Environment } from "../../domain/environments";
import { analyticsStop } from "../../domain/stops";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { change } from "../change/change";
import { actor } from "../change/event";
import { outside, type Surroundings, type Talk } from "../change/surroundings";
import { Context, type Flags } from "./context";
import { diagnose } from "./diagnose";
import { evidence, type EvidenceWish } from "./evidence";
import { type Flag, readFlags } from "./flags";
import { gate, type GateWish } from "./gate";
import { migrate } from "./migrate";
import { rollback, type RollbackWish } from "./rollback";
import { stop, type StopWish } from "./stop";
import { type Approved, lift, liftedBy, newestStop, type Stop } from "../change/stop-record";

/** `raxx analytics …`: each resolves to the exit code. */
export class AnalyticsOperations {
  private readonly context: Context;

  /** @param places folders of the stack files and of db/analytics, where not the project's */
  constructor(
    flags: Flags,
    talk: Talk,
    around: Surroundings = outside,
    places: { readonly root?: string; readonly store?: string } = {},
  ) {
    this.context = new Context(flags, talk, around, places.root, places.store);
  }

  /** Both switches, and whether a stop is in force; 1 where they disagree with each other or with the stop. */
  async status(): Promise<number> {
    const { env, bucket } = this.context;
    const [flags, newest] = await Promise.all([
      readFlags(this.context.heroku(), env),
      newestStop(bucket, analyticsStop(env)),
    ]);
    const inForce = newest && !newest.stop.lifted ? newest.stop : undefined;
    const on = flags.filter((flag) => flag.on).length;
    const wrong = on === 1 || (inForce !== undefined && on > 0);
    this.context.show({ flags, stop: newest?.stop ?? null, consistent: !wrong }, () =>
      statusText(env, flags, inForce, wrong),
    );
    return wrong ? broken : kept;
  }

  async stop(wish: StopWish): Promise<number> {
    return stop(this.context, wish);
  }

  /**
   * Ends a stop, on somebody's approval. It turns nothing on: the stack file and a release do. Run again on the same
   * approval it does what is left of the first time, such as the line of the audit trail.
   */
  async lift(wish: Approved): Promise<number> {
    const { env, talk, bucket, around, flags } = this.context;
    this.context.needs("heroku", ...(flags.dryRun ? [] : (["mail"] as const)));
    await this.refuseWhileOn();
    const before = await liftedBy(bucket, analyticsStop(env), wish);
    const will = before
      ? `The stop of analytics in ${env} of ${before.since} was lifted on this approval already; the audit trail is completed.`
      : `The stop of analytics in ${env} is lifted, as approved by ${wish.approver} (${wish.reference}); releases may turn it on again.`;
    if (flags.dryRun) {
      const { stop: found } = (await newestStop(bucket, analyticsStop(env))) ?? {};
      this.context.show(
        { env, dryRun: true, stop: found ?? null },
        () => `${will} Nothing was changed.`,
      );
      return kept;
    }
    await talk.confirm(will);
    const told = { command: "analytics lift", target: env, reference: wish.reference } as const;
    const lifted = { at: new Date().toISOString(), by: actor(), ...wish };
    const record = await change(env, told, around, talk.tell, async () =>
      lift(bucket, analyticsStop(env), lifted),
    );
    this.context.show(record, () =>
      before
        ? `The stop of ${record.since} was lifted at ${record.lifted?.at} by ${record.lifted?.by}, and the audit trail says so.`
        : `The stop of ${record.since} is lifted. Both switches are still off.`,
    );
    return kept;
  }

  /** What is on while a stop is in force was turned on past it: nobody should learn that from a lift. */
  private async refuseWhileOn(): Promise<void> {
    const { env, bucket } = this.context;
    const newest = await newestStop(bucket, analyticsStop(env));
    if (newest === undefined || newest.stop.lifted) return;
    const on = (await readFlags(this.context.heroku(), env)).filter((flag) => flag.on);
    if (on.length === 0) return;
    throw new CannotRun(
      `${on.map(({ app }) => app).join(" and ")} is on: run \`${raxx`analytics stop --env ${env} --reason "…"`}\` first. Nothing was changed.`,
    );
  }

  async gate(wish: GateWish): Promise<number> {
    return gate(this.context, wish);
  }

  async diagnose(): Promise<number> {
    return diagnose(this.context);
  }

  async migrate(): Promise<number> {
    return migrate(this.context);
  }

  async rollback(wish: RollbackWish): Promise<number> {
    return rollback(this.context, wish);
  }

  async evidence(wish: EvidenceWish): Promise<number> {
    return evidence(this.context, wish);
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
    lines.push(
      `These do not fit. This turns both off:\n  ${raxx`analytics stop --env ${environment} --reason "…"`}`,
    );
  return lines.join("\n");
}
