import { CannotRun } from "../../process/cannot-run";
import type { Heroku } from "../clients/heroku";
import { bringBack, consentRows } from "./consent-rows";
import type { RestoreRecord } from "./restore-record";
import { newKey, opened, sealed } from "./sealed";

/** The variable that holds the key while a restore is under way; it is no app's, and goes with its end. */
const keyName = "RAXX_RESTORE_KEY";

/**
 * Rows of `consent_history` while their database is written over. They stand sealed in the state bucket, so that any
 * machine goes on, and the key in the app's configuration, so that the bucket's versions hold nobody's data afterwards.
 */
export class KeptConsent {
  constructor(
    private readonly app: string,
    private readonly heroku: Heroku,
    private readonly record: RestoreRecord,
    private readonly id: string,
  ) {}

  /**
   * Keeps what the database has, beside what was kept of it before another restore was begun in place of this one.
   * @returns how many rows; 0 as well where it has no such table
   */
  async keep(url: string): Promise<number> {
    const rows = [...new Set([...(await this.before()), ...((await consentRows(url)) ?? [])])];
    if (rows.length > 0)
      await this.record.keep(this.id, sealed(JSON.stringify(rows), await this.key()));
    return rows.length;
  }

  /**
   * Puts back what the restored database lacks.
   * @param captured the backup that has the rows as well
   * @throws CannotRun where a row cannot be put back
   */
  async bring(url: string, captured: string): Promise<void> {
    const { missing } = await bringBack(url, await this.rows(captured));
    if (missing === 0) return;
    throw new CannotRun(
      `${missing} rows of consent_history of ${this.app} could not be put back: the table is absent, or another row has their ` +
        `number. They are in the backup ${captured}; put them back by hand, and run the same command again.`,
    );
  }

  async throwKeyAway(): Promise<void> {
    if ((await this.heroku.configVars(this.app))[keyName] === undefined) return;
    const left = await this.heroku.unsetConfigVar(this.app, keyName);
    if (left[keyName] === undefined) return;
    throw new CannotRun(
      `${keyName} is still set on ${this.app}. Run the same command again, or \`heroku config:unset ${keyName} --app ${this.app}\`.`,
    );
  }

  private async key(): Promise<string> {
    const held = (await this.heroku.configVars(this.app))[keyName];
    if (held !== undefined) return held;
    const made = newKey();
    await this.heroku.setConfigVars(this.app, { [keyName]: made });
    return made;
  }

  private async before(): Promise<readonly string[]> {
    const text = await this.record.read(this.id);
    return text === undefined ? [] : this.rowsIn(text, "an older backup: put them back by hand.");
  }

  private async rows(captured: string): Promise<readonly string[]> {
    return this.rowsIn(
      (await this.record.read(this.id)) ?? "",
      `the backup ${captured}: put it back by --backup ${captured} --instead, or them by hand.`,
    );
  }

  /** @param where the rows are as well, and how they come back from there */
  private async rowsIn(sealedText: string, where: string): Promise<readonly string[]> {
    const key = (await this.heroku.configVars(this.app))[keyName] ?? "";
    const text = opened(sealedText, key);
    if (text !== undefined) return JSON.parse(text) as string[];
    throw new CannotRun(
      `The kept rows of consent_history of ${this.app} cannot be opened: ${keyName} was taken away or changed. They are in ${where}`,
    );
  }
}
