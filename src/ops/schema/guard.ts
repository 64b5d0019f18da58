import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { typedPath } from "../../process/typed-path";
import { classified, type ClassifiedTable } from "../../schema/classification";
import { checkStore, reviewStore, writeLock } from "../../schema/commands";
import { readDatabase } from "../../schema/live";
import { readSql } from "../../schema/read-sql";
import type { Skipped } from "../../schema/skipped";
import type { SqlFile } from "../../schema/statements";
import { classificationText, disagreementText, reviewText } from "./text";

/** What `schema check` is asked for; at most one of the first four. */
export interface GuardFlags {
  readonly sql?: readonly string[];
  readonly migrations?: string;
  readonly url?: string;
  readonly review?: string;
  readonly json?: boolean;
}

type Print = (text: string) => void;

/** What `schema check` says of a schema that is not the store's. */
interface Classification {
  readonly tables: readonly ClassifiedTable[];
  readonly skipped: readonly Skipped[];
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
  const personal = result.tables.flatMap(({ columns }) =>
    columns.flatMap(({ findings }) => findings),
  );
  const text = classificationText(result.tables, result.skipped);
  return report(result, personal.length, text, flags, print);
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
  const { catalog, skipped } =
    flags.url === undefined
      ? await readSql(sqlFiles(flags))
      : { catalog: await readDatabase(databaseUrl(flags.url)), skipped: [] };
  const tables = classified(catalog);
  return { tables, skipped, durationMs: Math.round(performance.now() - started) };
}

/** An argument list is seen by everybody on the machine; the environment is not. */
const databaseUrl = (url: string): string =>
  url === "-" ? (process.env["DATABASE_URL"] ?? "") : url;

function sqlFiles({ sql = [], migrations }: GuardFlags): SqlFile[] {
  const paths = migrations === undefined ? sql.map(typedPath) : sqlIn(typedPath(migrations));
  if (paths.length === 0) throw new CannotRun(`${migrations} holds no .sql file`);
  return paths.map((path) => ({ name: basename(path), sql: readFileSync(path, "utf8") }));
}

const sqlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith(".sql"))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((name) => join(folder, name));
