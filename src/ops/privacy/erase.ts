import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { askDatabase, changeDatabase } from "../../schema/live";
import { announce, change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { Heroku } from "../clients/heroku";
import {
  countRows,
  deleteRows,
  type Place,
  placeOf,
  placesIn,
  refuseFollowers,
} from "./erased-rows";
import { digestOf, keyName, Erasures } from "./erasures";
import { replay, type Replayed } from "./replay";

/** What both commands take. */
interface Wish {
  readonly env: Environment;
  readonly app: "api" | "velvet" | "queue";
  /** The https address where it is recorded why. */
  readonly reference: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export interface EraseWish extends Wish {
  /** Columns that name the person, `table.column`, in the order in which rows go. */
  readonly from: readonly string[];
}

export interface ReplayWish extends Wish {
  /** The moment that the database came back from, ISO 8601. */
  readonly since: string;
}

/**
 * `raxx privacy erase`: a person's rows in an app's database are deleted, and that it was done is recorded by a digest, so
 * that a restore of a backup that has them deletes them again (GDPR Art. 17, BCP preamble).
 * @param readPerson the person's id as the columns have it; read, never shown
 * @throws CannotRun where a column is none of the database's, or names nobody of that id
 */
export async function erase(
  wish: EraseWish,
  readPerson: () => Promise<string>,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const { env, reference, dryRun, json } = wish;
  const { app, heroku, erasures, url } = await at(wish, around);
  const places = wish.from.map((name) => placeOf(name));
  const id = await readPerson();
  const rows = await askDatabase(url, async (client) => {
    const found = await placesIn(client, places);
    if (found.length < places.length) throw unknown(app, places, found);
    await refuseFollowers(client);
    return countRows(client, places, [id]);
  });
  const [key, recorded] = [await erasures.key(heroku), await erasures.all()];
  if (key === undefined && recorded.length > 0) throw keyless(app, recorded.length);
  const isRecorded =
    key !== undefined && recorded.some(({ person }) => person === digestOf(key, id));
  if (rows === 0 && !isRecorded)
    throw new CannotRun(
      `${app} has no row of that id in ${wish.from.join(", ")}. Nothing was changed. Is that the id as those columns have it?`,
    );
  const sentence = `${rows} rows of one person are deleted in ${app} (${wish.from.join(", ")}), and cannot be had back: a restore deletes them again.${key === undefined ? ` ${app} restarts, as it gets the key of its erasures.` : ""}`;
  if (dryRun) {
    showResult(talk, json, { env, app, dryRun, rows }, () => `${sentence} Nothing was changed.`);
    return kept;
  }
  await talk.confirm(sentence);
  const told = { command: "privacy erase", target: app, reference } as const;
  const deleted = await change(env, told, around, talk.tell, async () => {
    const held = await erasures.ensuredKey(heroku);
    return changeDatabase(url, async (client) => {
      // What the commit would refuse is refused before it is recorded as done.
      await client.query("SET CONSTRAINTS ALL IMMEDIATE");
      const count = await deleteRows(client, places, [id]);
      await erasures.record(held, id, wish.from, reference);
      return count;
    });
  });
  showResult(
    talk,
    json,
    { env, app, deleted, recorded: true },
    () => `${deleted} rows are deleted in ${app}, and a restore deletes them again.`,
  );
  return kept;
}

/** With a key made anew a restore would find none of the persons whose digests stand under the former one. */
const keyless = (app: string, count: number): CannotRun =>
  new CannotRun(
    `${app} has ${count} recorded erasures and not the key that they stand under (${keyName}). Nothing was changed. ` +
      `A release of ${app} from before it was lost shows it: \`heroku releases:info --app ${app} vN\`. Set it again, and run this once more.`,
  );

const unknown = (app: string, places: readonly Place[], found: readonly Place[]): CannotRun => {
  const missing = places.filter((place) => !found.includes(place)).map(({ name }) => name);
  return new CannotRun(`${app} has no column ${missing.join(", ")}. Nothing was changed.`);
};

/**
 * `raxx privacy replay`: what was erased in an app since the moment that its database came back from by hand is done again;
 * `db restore` does the same by itself.
 * @returns the exit code: broken where one is left to a person
 */
export async function replayErasures(
  wish: ReplayWish,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const { env, reference, dryRun, json } = wish;
  const { app, heroku, erasures, url } = await at(wish, around);
  const since = new Date(wish.since);
  const all = await erasures.since(since);
  const sentence = `${all.length} erasures on record of ${app} since ${since.toISOString()} are done again, where somebody is back.`;
  if (dryRun) {
    showResult(
      talk,
      json,
      { env, app, dryRun, erasures: all.length },
      () => `${sentence} Nothing was changed.`,
    );
    return kept;
  }
  await talk.confirm(sentence);
  const told = { command: "privacy replay", target: app, reference } as const;
  const done = await change(env, told, around, talk.tell, async () =>
    replay(url, erasures, await erasures.key(heroku), since),
  );
  showResult(talk, json, { env, app, ...done }, () =>
    [replayText(app, done), ...done.lost.map((each) => `To be done again by hand: ${each}`)].join(
      "\n",
    ),
  );
  return done.lost.length === 0 ? kept : broken;
}

/** What a replay did, in a sentence. */
export const replayText = (
  app: string,
  { erasures, persons, rows }: Omit<Replayed, "lost">,
): string =>
  `${erasures} erasures of ${app} done again: ${persons} persons were back, ${rows} rows deleted.`;

/** A replay within another operation is a line of the trail of its own. */
export async function announceReplay(
  env: Environment,
  app: string,
  reference: string,
  { erasures, persons, rows }: Replayed,
  around: Surroundings,
  tell: (line: string) => void,
): Promise<void> {
  const target = `${app}: ${erasures} erasures, ${persons} persons, ${rows} rows`;
  await announce(
    env,
    { command: "privacy replay", target, reference, result: "done" },
    around,
    tell,
  );
}

async function at({ env, app: short, dryRun }: Wish, around: Surroundings) {
  const app = `raxx-${short}-${env}`;
  const names = dryRun ? (["heroku"] as const) : (["heroku", "mail"] as const);
  const heroku = new Heroku(services(names, around.env).heroku, around.patience);
  const erasures = new Erasures(new Bucket(around.patience), env, app);
  const url = (await heroku.configVars(app))["DATABASE_URL"];
  if (url !== undefined && url !== "") return { app, heroku, erasures, url };
  throw new CannotRun(`${app} has no DATABASE_URL: \`heroku addons -a ${app}\`.`);
}
