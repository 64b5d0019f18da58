import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "../../process/cannot-run";
import { isNotice } from "../../privacy/category";
import { broken, couldNotRun, kept } from "../../process/exit-codes.json";
import { typedPath } from "../../process/typed-path";
import { classified, type ClassifiedTable } from "../../schema/classification";
import { checkStore, reviewStore, writeLock } from "../../schema/commands";
import { readDatabase } from "../../schema/live";
import { readFiles } from "../../schema/limited";
import type { DatabaseSchema } from "../../schema/read-sql";
import type { Skipped, Unread } from "../../schema/skipped";
import { withFiles } from "./piped";
import { classificationText, disagreementText, reviewText } from "./text";

/** What `schema check` is asked for; at most one of the first four. */
export interface GuardFlags {
  readonly sql?: readonly string[];
  readonly migrations?: string;
  readonly url?: string;
  readonly review?: string;
  /** Why what could not be read is no reason to fail. */
  readonly acceptSkipped?: string;
  readonly json?: boolean;
}

type Print = (text: string) => void;

/** What `schema check` says of a schema that is not the store's. */
interface Classification {
  readonly tables: readonly ClassifiedTable[];
  readonly skipped: readonly Skipped[];
  /** What could have made or changed a column, and was not understood. */
  readonly unread: readonly Unread[];
  /** Why that was accepted. */
  readonly accepted?: string;
  readonly durationMs: number;
}

/** Runs the migrations and writes what they give. @returns the exit code */
export async function lock(print: Print): Promise<number> {
  const found = await writeLock();
  print("db/analytics/schema.lock.json and dictionary.lock.json are written: review what changed");
  print(disagreementText(found));
  return found.length === 0 ? kept : broken;
}

/**
 * Checks the analytics store, or classifies another schema.
 * @returns the exit code: broken where something was found
 * @throws CannotRun when what was asked for cannot be read
 */
export async function check(flags: GuardFlags, print: Print): Promise<number> {
  const sources = [flags.sql, flags.migrations, flags.url, flags.review].filter(Boolean);
  if (sources.length > 1)
    throw new CannotRun("give one of --sql, --migrations, --url and --review");
  if (flags.review !== undefined) {
    const items = await reviewStore(flags.review);
    return report({ items }, items.length, reviewText(items), flags, print);
  }
  if (sources.length === 0) {
    const found = await checkStore();
    return report({ disagreements: found }, found.length, disagreementText(found), flags, print);
  }
  const result = await classify(flags);
  print(flags.json ? JSON.stringify(result, null, 2) : classificationText(result));
  return verdict(result);
}

/** A schema that was not read whole is judged only where it is broken already; no table at all is none. */
function verdict({ tables, unread, accepted }: Classification): number {
  const isPersonal = tables.some(({ columns }) =>
    columns.some(({ findings }) => findings.some(({ category }) => !isNotice(category))),
  );
  if (isPersonal) return broken;
  const isWhole = tables.length > 0 && (unread.length === 0 || accepted !== undefined);
  return isWhole ? kept : couldNotRun;
}

function report(
  json: object,
  found: number,
  text: string,
  flags: GuardFlags,
  print: Print,
): number {
  print(flags.json ? JSON.stringify(json, null, 2) : text);
  return found === 0 ? kept : broken;
}

async function classify(flags: GuardFlags): Promise<Classification> {
  const started = performance.now();
  const { databases, skipped, unread } =
    flags.url === undefined
      ? await withFiles(sqlFiles(flags), readFiles)
      : {
          databases: [{ catalog: await readDatabase(databaseUrl(flags.url)) }],
          skipped: [],
          unread: [],
        };
  return {
    tables: databases.flatMap((each) => tablesOf(each, databases.length > 1)),
    skipped,
    unread,
    ...(flags.acceptSkipped !== undefined && { accepted: flags.acceptSkipped }),
    durationMs: Math.round(performance.now() - started),
  };
}

/** The database is named where there is more than one. */
const tablesOf = ({ database, catalog }: DatabaseSchema, isOneOfMany: boolean): ClassifiedTable[] =>
  classified(catalog).map((table) =>
    isOneOfMany ? { database: database ?? "", ...table } : table,
  );

/** An argument list is seen by everybody on the machine; the environment is not. */
const databaseUrl = (url: string): string =>
  url === "-" ? (process.env["DATABASE_URL"] ?? "") : url;

function sqlFiles({ sql = [], migrations }: GuardFlags): string[] {
  const paths = migrations === undefined ? [...sql] : sqlIn(typedPath(migrations));
  if (paths.includes("")) throw new CannotRun("--sql names no file");
  if (paths.length === 0) throw new CannotRun(`${migrations} holds no .sql file`);
  return paths;
}

const sqlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith(".sql"))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((name) => join(folder, name));
