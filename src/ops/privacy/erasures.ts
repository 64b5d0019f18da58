import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { actor } from "../change/event";
import type { Bucket } from "../clients/bucket";
import type { Heroku } from "../clients/heroku";
import { newKey } from "../db/sealed";

const erasure = z.object({
  /** When rows of the person were last deleted: what the database was afterwards has none of them. */
  at: z.iso.datetime(),
  by: z.string(),
  /** The https address where it is recorded why. */
  reference: z.string(),
  /** `table.column`, in the order in which rows go. */
  from: z.array(z.string()),
  /** HMAC of the person's id: nobody's without the key, which only the app's configuration has. */
  person: z.string().regex(/^[0-9a-f]{64}$/),
  /** Tells the key from another. */
  key: z.string(),
});

/** An erasure of a person in an app's database. It holds nobody's id. */
export type Erasure = z.infer<typeof erasure>;

/** The variable with the key; whoever has it and a database can tell who was erased, and nobody else can. */
export const keyName = "RAXX_ERASURE_KEY";

/** Stands for a person as long as the key is kept. */
export const digestOf = (key: string, id: string): string =>
  createHmac("sha256", Buffer.from(key, "hex")).update(id).digest("hex");

/** What tells one key from another, and says nothing of it. */
export const keyMark = (key: string): string => digestOf(key, "raxx erasures").slice(0, 12);

/** Erasures of an app, an object each in the state bucket, so that a restore does them again (BCP preamble, GDPR Art. 17). */
export class Erasures {
  private readonly folder: string;

  constructor(
    private readonly bucket: Bucket,
    env: Environment,
    private readonly app: string,
  ) {
    this.folder = `operations/${env}/erasures/${app}/`;
  }

  /**
   * Those that a database of a moment has not seen. Older ones are not of it: an id may be another person's by now, where a
   * restore took a sequence back.
   * @throws CannotRun where one cannot be read: a restore would bring a person back
   */
  async since(moment: Date): Promise<readonly Erasure[]> {
    return (await this.all()).filter(({ at }) => new Date(at) >= moment);
  }

  /** @throws CannotRun where one cannot be read */
  async all(): Promise<readonly Erasure[]> {
    const keys = (await this.bucket.list(this.folder)).map(({ key }) => key);
    return Promise.all(
      keys.map(async (key) => read(key, (await this.bucket.read(key))?.text ?? "")),
    );
  }

  /** Written down before the rows are gone for good. A person has one record, however often it is asked for. */
  async record(key: string, id: string, from: readonly string[], reference: string): Promise<void> {
    const made = { from, reference, person: digestOf(key, id), key: keyMark(key) };
    await this.write(made, (before) => [...new Set([...from, ...(before?.from ?? [])])]);
  }

  /** Of a person who was back: a backup since then may have had them, one of later has not. */
  async again(erasure: Erasure): Promise<void> {
    await this.write(erasure, () => erasure.from);
  }

  private async write(
    { reference, person, key }: Pick<Erasure, "reference" | "person" | "key">,
    from: (before: Erasure | undefined) => string[],
  ): Promise<void> {
    const object = `${this.folder}${person}.json`;
    const before = await this.bucket.read(object);
    const made: Erasure = {
      ...{ at: new Date().toISOString(), by: actor(), reference },
      ...{ from: from(before && read(object, before.text)), person, key },
    };
    const text = JSON.stringify(made);
    const isWritten = before
      ? await this.bucket.replace(object, text, before.etag)
      : await this.bucket.create(object, text);
    // A write whose answer was lost looks like somebody else's when it is repeated.
    if (isWritten || (await this.bucket.read(object))?.text === text) return;
    throw new CannotRun(
      `Somebody else has written ${object} meanwhile. Run the same command again.`,
    );
  }

  /** The key of an app; undefined where it has none. */
  async key(heroku: Heroku): Promise<string | undefined> {
    return (await heroku.configVars(this.app))[keyName];
  }

  /** The key, made with the first erasure; the app restarts then. */
  async ensuredKey(heroku: Heroku): Promise<string> {
    const held = await this.key(heroku);
    if (held !== undefined) return held;
    const made = newKey();
    await heroku.setConfigVars(this.app, { [keyName]: made });
    return made;
  }
}

function read(key: string, text: string): Erasure {
  try {
    return erasure.parse(JSON.parse(text));
  } catch {
    throw new CannotRun(
      `${key} in the state bucket is no record of an erasure: restore an older version of it.`,
    );
  }
}
