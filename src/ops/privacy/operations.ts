import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { localFolder } from "../change/trail";
import { Heroku } from "../clients/heroku";
import { Infisical } from "../clients/infisical";
import { vaultValue } from "../clients/vault-value";
import { isActive, type Proof } from "./consent";
import { consentRows, openOptOuts, refuseSkew } from "./consent-history";
import { type Deletes, judged } from "./deletes";
import { deleteByHand, guardName, refuseWithoutOptOut, rowsOf } from "./manual-delete";
import { pseudonyms } from "./pseudonym";
import { consentText, deletesText } from "./text";

/** What every command on privacy takes. */
export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
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
   * delete is still set, and where a completion that cannot be shown would have been due.
   * @param completed the event by which the Queue service says that a delete is done, where it does
   */
  async deletes(completed: string | undefined): Promise<number> {
    const { env } = this.flags;
    const heroku = this.heroku();
    const found = await openOptOuts(await this.queue(heroku), completed);
    refuseSkew(found);
    const guarded = (await heroku.configVars(`raxx-analytics-${env}`))[guardName];
    const report: Deletes = {
      ...judged(found, this.pseudonym()),
      completion: completed ?? null,
      manualDeleteGuard: guarded === undefined || guarded === "" ? "unset" : "set",
    };
    this.show(report, () => deletesText(env, report));
    const clean = report.due.length === 0 && report.manualDeleteGuard === "unset";
    return clean ? kept : broken;
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
   * @param readBoth the pseudonym, then the user's id; read, never shown
   */
  async delete(reference: string, readBoth: () => Promise<readonly string[]>): Promise<number> {
    const { env } = this.flags;
    const heroku = this.heroku();
    const queue = await this.queue(heroku);
    const store = await this.store();
    const [pseudonym = "", user = ""] = await readBoth();
    if (!/^[0-9a-f]{64}$/.test(pseudonym))
      throw new CannotRun(
        "That is no pseudonym: it has 64 hexadecimal digits. Nothing was changed.",
      );
    await refuseWithoutOptOut(queue, user);
    const shown = this.pseudonym()(user);
    const rows = await rowsOf(store, pseudonym);
    const app = `raxx-analytics-${env}`;
    const sentence = `${rows} rows of one pseudonym are deleted in the analytics store of ${env} for user ${shown}, and cannot be had back; ${app} restarts twice.`;
    if (this.flags.dryRun) {
      this.show({ pseudonym: shown, rows }, () => `${sentence} Nothing was changed.`);
      return kept;
    }
    await this.talk.confirm(sentence);
    const told = { command: "privacy delete", target: `user ${shown}`, reference };
    const wish = { app, store, queue, pseudonym, user, reference };
    const deleted = await change(env, told, this.around, this.talk.tell, async () =>
      deleteByHand(wish, heroku),
    );
    this.show(
      { pseudonym: shown, deleted, guard: "unset", documented: true },
      () =>
        `${deleted} rows are deleted, none is left, ${guardName} is unset, and consent_history says so.`,
    );
    return kept;
  }

  private async store(): Promise<string> {
    const { env } = this.flags;
    const { vault } = services(["vault"], this.around.env);
    const infisical = new Infisical(vault, env, this.around.patience);
    return vaultValue(infisical, env, "ANALYTICS_DB_URL", "without which the store is not found");
  }

  private pseudonym(): (user: string) => string {
    return pseudonyms(localFolder(this.around.env));
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
