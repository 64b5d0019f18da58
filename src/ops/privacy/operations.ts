import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { agreedStore } from "../analytics/live-store";
import { change } from "../change/change";
import { erasureDays } from "../../domain/erasure";
import { analyticsStop } from "../../domain/stops";
import { raxx } from "../../process/raxx-command";
import { alertOperator, sentText } from "../change/alert";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { localFolder } from "../change/trail";
import { stopInForce } from "../change/stop-record";
import { Bucket } from "../clients/bucket";
import { Heroku } from "../clients/heroku";
import { Infisical } from "../clients/infisical";
import { checked, isKept, type Unseen } from "./check";
import { checkText } from "./check-text";
import { isActive, type Proof } from "./consent";
import { consentRows, openOptOuts, refuseSkew, unknownEvents } from "./consent-history";
import { storeFacts } from "./consent-store";
import { type Deletes, judged } from "./deletes";
import { rowsBefore, standingOf } from "./delete-record";
import { deleteByHand, guardName, refuseUnfounded, rowsOf, type Vouched } from "./manual-delete";
import { pseudonyms } from "./pseudonym";
import { consentText, deletesText } from "./text";

/** What every command on privacy takes. */
export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  /** Whether the operator is told in Slack what is due. */
  readonly tell?: boolean;
}

/** `raxx privacy …`: each resolves to the exit code. */
export class PrivacyOperations {
  constructor(
    private readonly flags: Flags,
    private readonly talk: Talk,
    private readonly around: Surroundings = outside,
  ) {}

  /**
   * Opt-outs whose delete is near its limits (runbook §4 step 5, DPIA §4.2); 1 where one is, where the guard of a manual
   * delete is still set, where a completion that cannot be shown would have been due, and where the table has events
   * of which nobody said what they are: each may be an opt-out by another name.
   * @param completed the event by which the Queue service says that a delete is done, where it does
   * @param others events that are known to be neither consent nor a delete
   */
  async deletes(completed: string | undefined, others: readonly string[] = []): Promise<number> {
    const { env, tell } = this.flags;
    if (tell) services(["heroku", "slack"], this.around.env);
    const heroku = this.heroku();
    const queue = await this.queue(heroku);
    const found = await openOptOuts(queue, completed);
    const unknown = await unknownEvents(queue, [completed ?? "", ...others]);
    refuseSkew(found);
    const guarded = (await heroku.configVars(`raxx-analytics-${env}`))[guardName];
    const report: Deletes = {
      ...judged(found, this.pseudonym()),
      completion: completed ?? null,
      unknown,
      manualDeleteGuard: guarded === undefined || guarded === "" ? "unset" : "set",
    };
    this.show(report, () => deletesText(env, report));
    if (tell && report.due.length > 0) await this.tellDue(report.due);
    const clean =
      report.due.length === 0 && unknown.length === 0 && report.manualDeleteGuard === "unset";
    return clean ? kept : broken;
  }

  /**
   * The Queue service's store of consent beside what is promised of it (runbook §4, §6; DPIA §3 R5, §4.2, §4.6); 1 where a
   * promise is broken, or cannot be seen to be kept.
   * @param completed as for `deletes`, like `others`
   * @param seen what a person has looked at where this cannot
   */
  async check(
    completed: string | undefined,
    others: readonly string[] = [],
    seen: readonly Unseen[] = [],
  ): Promise<number> {
    const facts = await storeFacts(await this.queue(this.heroku()), completed, others);
    refuseSkew(facts.rows?.open ?? []);
    const report = checked(facts, this.pseudonym(), seen);
    this.show(report, () => checkText(this.flags.env, report));
    return isKept(report) ? kept : broken;
  }

  /**
   * Whether a user consented at a moment (runbook §6, DPIA §4.6). An answer, whichever it is, is 0.
   * @param at ISO 8601 with its zone
   * @param completed as for `deletes`; it changes no consent
   * @param readUser the user's id in the Queue service; read, never shown
   * @throws CannotRun where the moment is still to come, or the event that counted is none that the documents name
   */
  async consent(
    at: string,
    completed: string | undefined,
    readUser: () => Promise<string>,
  ): Promise<number> {
    const url = await this.queue(this.heroku());
    const user = await readUser();
    const { events, known, future } = await consentRows(url, user, at, completed);
    if (future) throw new CannotRun(`${at} is still to come: nobody can tell what counts then.`);
    const last = events.at(-1) ?? null;
    const proof: Proof = {
      pseudonym: this.pseudonym()(user),
      at,
      active: isActive(events),
      since: last,
      known,
      history: events,
    };
    this.show(proof, () => consentText(proof));
    return kept;
  }

  /**
   * Deletes the rows of a pseudonym by hand, where the pipeline cannot be repaired in time (runbook §4 step 4).
   * @param reference the https address where it is recorded why
   * @param vouched what somebody knows that no database shows
   * @param readBoth the pseudonym, then the user's id; read, never shown
   */
  async delete(
    reference: string,
    readBoth: () => Promise<readonly string[]>,
    vouched: Vouched = { noneLeft: false, despiteOptIn: false },
  ): Promise<number> {
    const { env, dryRun } = this.flags;
    services(["heroku", "vault", ...(dryRun ? [] : (["mail"] as const))], this.around.env);
    const heroku = this.heroku();
    const queue = await this.queue(heroku);
    const store = await this.store(heroku);
    const [pseudonym = "", user = ""] = await readBoth();
    if (!/^[0-9a-f]{64}$/.test(pseudonym))
      throw new CannotRun(
        "That is no pseudonym: it has 64 hexadecimal digits. Nothing was changed.",
      );
    const standing = await standingOf(queue, user);
    const shown = this.pseudonym()(user);
    const rows = await rowsOf(store, pseudonym);
    refuseUnfounded(standing, rows + (await rowsBefore(store, standing.begun)), vouched);
    const app = `raxx-analytics-${env}`;
    const sentence = `${rows} rows of one pseudonym are deleted in the analytics store of ${env} for user ${shown}, and cannot be had back; ${app} restarts twice.`;
    if (dryRun) {
      this.show({ pseudonym: shown, rows }, () => `${sentence} Nothing was changed.`);
      return kept;
    }
    await this.refuseWhileKept();
    await this.talk.confirm(sentence);
    const told = { command: "privacy delete", target: `user ${shown}`, reference } as const;
    const wish = { app, store, queue, pseudonym, user, reference };
    const deleted = await change(env, told, this.around, this.talk.tell, async () =>
      deleteByHand(wish, heroku, vouched.noneLeft),
    );
    this.show(
      { pseudonym: shown, deleted, guard: "unset", documented: true },
      () =>
        `${deleted} rows are deleted, none is left, ${guardName} is unset, and consent_history says so.`,
    );
    return kept;
  }

  /** After a risk of re-identification the store stays as it is until a legal review (runbook §7 A step 2). */
  private async refuseWhileKept(): Promise<void> {
    const { env } = this.flags;
    const stop = await stopInForce(new Bucket(this.around.patience), analyticsStop(env));
    if (stop?.keepsStore !== true) return;
    throw new CannotRun(
      `The stop of ${stop.since} (${stop.reason}) keeps the store as it is until a legal review: nothing was deleted. ` +
        `After it: \`${raxx`analytics lift --env ${env} --approver "…" --reference "https://…" --dpia-note "https://…"`}\``,
    );
  }

  private async store(heroku: Heroku): Promise<string> {
    const { env } = this.flags;
    const { vault } = services(["vault"], this.around.env);
    return agreedStore({ env, heroku, vault: new Infisical(vault, env, this.around.patience) });
  }

  private pseudonym(): (user: string) => string {
    return pseudonyms(localFolder(this.around.env));
  }

  /** A message in the operator's Slack from day 25 on (runbook §4 step 5); no user is in it, nor a pseudonym. */
  private async tellDue(due: Deletes["due"]): Promise<void> {
    const { env } = this.flags;
    const subject = `[raxx ${env}] privacy deletes: ${due.length} near or past ${erasureDays.limit} days`;
    const oldest = Math.max(...due.map(({ days }) => days));
    const text = `No delete is shown as done, the oldest for ${oldest} days: docs/runbooks/privacy.md\n  ${raxx`privacy deletes --env ${env}`}`;
    const sent = await alertOperator({ subject, text, by: ["Slack"], daily: true }, this.around);
    for (const line of sentText(sent)) this.talk.tell(line);
  }

  private heroku(): Heroku {
    return new Heroku(services(["heroku"], this.around.env).heroku, this.around.patience);
  }

  /** The address of the Queue service's database, which Heroku keeps and changes (runbook §4 step 1). */
  private async queue(heroku: Heroku): Promise<string> {
    const { env } = this.flags;
    if (env !== "prod")
      throw new CannotRun(
        `${env} has no Queue service, so no consent is kept there; prod has one.`,
      );
    const app = `raxx-queue-${env}`;
    const url = (await heroku.configVars(app))["DATABASE_URL"];
    if (url === undefined || url === "")
      throw new CannotRun(
        `${app} has no DATABASE_URL: is its Postgres attached? \`heroku addons --app ${app}\` shows it.`,
      );
    return url;
  }

  private show(data: unknown, text: () => string): void {
    showResult(this.talk, this.flags.json, data, text);
  }
}
