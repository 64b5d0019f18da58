import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { classified, type ClassifiedTable } from "../schema/classification";
import { checkStore, reviewStore, writeLock } from "../schema/commands";
import { readDatabase } from "../schema/live";
import { readSql } from "../schema/read-sql";
import type { Skipped } from "../schema/skipped";
import type { SqlFile } from "../schema/statements";
import { classificationText, disagreementText, reviewText } from "../ops/schema/text";

interface CheckFlags {
  readonly sql?: readonly string[];
  readonly migrations?: string;
  readonly url?: string;
  readonly review?: string;
  readonly json?: boolean;
}

type Print = (text: string) => void;

/** Where results go, and where what went wrong goes. */
interface Output {
  readonly print: Print;
  readonly report: Print;
}

/** What `schema check` says of a schema that is not the store's. */
interface Classification {
  readonly tables: readonly ClassifiedTable[];
  readonly skipped: readonly Skipped[];
  readonly durationMs: number;
}

/** `raxx schema lock` and `raxx schema check`: the guard of the analytics store, and of any schema. */
export function addSchemaCommands(
  cli: Command,
  action: <Args extends unknown[]>(
    run: (...args: Args) => Promise<number>,
  ) => (...args: Args) => Promise<void>,
  output: Output,
): void {
  const run = (command: (flags: CheckFlags, print: Print) => Promise<number>) =>
    action((flags: CheckFlags) => explained(() => command(flags, output.print), output.report));
  const schema = cli.command("schema").description("the guard of the analytics store's schema");
  schema
    .command("lock")
    .description("run the migrations and write what they give, to be reviewed")
    .action(run((_, print) => lock(print)));
  schema
    .command("check")
    .description(
      "without options: whether migrations, lock, dictionary and classifier agree;\n" +
        "with one: what is personal data in another schema, or what a DPIA must look at",
    )
    .option("--sql <file...>", "classify what pg_dump --schema-only or alembic --sql wrote")
    .option(
      "--migrations <folder>",
      "classify what the .sql files of a folder give, in order of name",
    )
    .option("--url <url>", "classify a live database (read only; - reads DATABASE_URL)")
    .option(
      "--review <from..to>",
      "list what a DPIA re-run must look at between two revisions",
      revisions,
    )
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      "\nExits 0 when nothing was found, 1 when something was, 2 when it could not run.",
    )
    .action(run(check));
}

function revisions(text: string): string {
  if (/^-|\s/.test(text)) throw new InvalidArgumentError("Give FROM..TO, such as main..HEAD.");
  return text;
}

async function lock(print: Print): Promise<number> {
  const found = await writeLock();
  print("db/analytics/schema.lock.json and dictionary.lock.json are written: review what changed");
  print(disagreementText(found));
  return found.length === 0 ? 0 : 1;
}

async function check(flags: CheckFlags, print: Print): Promise<number> {
  const sources = [flags.sql, flags.migrations, flags.url, flags.review].filter(Boolean);
  if (sources.length > 1)
    throw new UsageError("give one of --sql, --migrations, --url and --review");
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

/** What cannot be read or reached is told in a sentence; only a fault of ours needs its stack. */
async function explained(command: () => Promise<number>, report: Print): Promise<number> {
  try {
    return await command();
  } catch (error) {
    const isOurs = /^(?:SqlError|DatabaseError|UsageError|StoreError)$/;
    const isKnown = error instanceof Error && (isOurs.test(error.name) || "syscall" in error);
    if (!isKnown) throw error;
    report(error.message);
    return 2;
  }
}

/** The command was called in a way that it does not have. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

function report(
  json: object,
  found: number,
  text: string,
  flags: CheckFlags,
  print: Print,
): number {
  print(flags.json ? JSON.stringify(json, null, 2) : text);
  return found === 0 ? 0 : 1;
}

async function classify(flags: CheckFlags): Promise<Classification> {
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

/** Files are named from where the person stands, which npm changes. */
const fromHere = (path: string): string => resolve(process.env["INIT_CWD"] ?? "", path);

function sqlFiles({ sql = [], migrations }: CheckFlags): SqlFile[] {
  const paths = migrations === undefined ? sql.map(fromHere) : sqlIn(fromHere(migrations));
  if (paths.length === 0) throw new UsageError(`${migrations} holds no .sql file`);
  return paths.map((path) => ({ name: basename(path), sql: readFileSync(path, "utf8") }));
}

const sqlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith(".sql"))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((name) => join(folder, name));
