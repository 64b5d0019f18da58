import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "../process/cannot-run";
import { couldNotRun } from "../process/exit-codes.json";
import type { Migration } from "./migrations";
import type { Catalog } from "./model";
import type { ReadSql } from "./read-sql";
import { StoreError } from "./store-error";

/** What the reading process is asked for: SQL of others, or the catalog of the store's own migrations. */
export type Job = FilesJob | { readonly migrations: readonly Migration[] };

export interface FilesJob {
  readonly paths: readonly string[];
  /** How many statements may run at once. */
  readonly batch: number;
  /** Statements that went beyond a limit before, by their place, and how. */
  readonly refused: Readonly<Record<string, string>>;
}

/** What the reading process says. */
export type Answer =
  | { readonly is: "started"; readonly places: readonly string[] }
  | { readonly is: "read"; readonly result: ReadSql | Catalog }
  | { readonly is: "failed"; readonly message: string; readonly isKnown: boolean };

/** What reading may cost: time in milliseconds, memory in bytes. */
export interface Limits {
  readonly statement: number;
  readonly whole: number;
  readonly memory: number;
}

const usual: Limits = { statement: 20_000, whole: 600_000, memory: 1_500_000_000 };

/** How many statements run at once where nothing is in the way. */
const batch = 250;

/** How often the process is looked at, in milliseconds. */
const often = 100;

/**
 * Reads files of SQL in a process of its own, which is ended at the limits. A statement that went beyond one is told
 * as not read, and the rest is read without it.
 * @throws CannotRun for what cannot be read, or not within the limits
 */
export async function readFiles(paths: readonly string[], limits = usual): Promise<ReadSql> {
  const until = performance.now() + limits.whole;
  let job: FilesJob = { paths, batch, refused: {} };
  for (;;) {
    const outcome = await attempt<ReadSql>(job, limits, until);
    if ("result" in outcome) return outcome.result;
    const [place, ...others] = outcome.places;
    if (place === undefined || outcome.isFinal)
      throw new CannotRun(`${paths.join(", ")} cannot be read: it ${outcome.beyond}`);
    job =
      others.length > 0
        ? { ...job, batch: 1 }
        : { ...job, refused: { ...job.refused, [place]: `it ${outcome.beyond}` } };
  }
}

/**
 * The catalog that the store's migrations give, from a process that is ended at the limits as well: a migration is
 * code, and whoever writes one may be wrong.
 * @throws StoreError naming the migration that PostgreSQL refuses, or that goes beyond a limit
 */
export async function limitedCatalog(
  migrations: readonly Migration[],
  limits = usual,
): Promise<Catalog> {
  const outcome = await attempt<Catalog>({ migrations }, limits, performance.now() + limits.whole);
  if ("result" in outcome) return outcome.result;
  const [name = ""] = outcome.places;
  throw new StoreError(`db/analytics/migrations/${name} does not run: it ${outcome.beyond}`);
}

/** What came of one process: what it read, or what ran when it went beyond a limit. */
type Outcome<Result> =
  | { readonly result: Result }
  | { readonly places: readonly string[]; readonly beyond: string; readonly isFinal: boolean };

async function attempt<Result extends ReadSql | Catalog>(
  job: Job,
  limits: Limits,
  until: number,
): Promise<Outcome<Result>> {
  const child = start();
  const running = { places: [] as readonly string[], since: performance.now() };
  try {
    return await new Promise<Outcome<Result>>((resolve, reject) => {
      const end = (beyond: string, isFinal: boolean) =>
        resolve({ places: running.places, beyond, isFinal });
      const timer = setInterval(() => {
        const exceeded = exceededBy(child, running, limits, until);
        if (exceeded !== undefined) end(exceeded.beyond, exceeded.isFinal);
      }, often);
      let result: Result | undefined;
      let said = "";
      child.stderr?.on("data", (text: Buffer) => (said += text.toString()));
      // It has said all by then, and kept its compiled code for the next start.
      child.once("close", (code) => {
        clearInterval(timer);
        if (result !== undefined) resolve({ result });
        else if (code === couldNotRun) reject(new CannotRun(said.trim()));
        else end("ended the process that read it, for want of memory", false);
      });
      child.on("error", reject);
      child.on("message", (answer: Answer) => {
        // Only ever the answer to the job.
        if (answer.is === "read") result = answer.result as Result;
        else if (answer.is === "failed") reject(failure(answer));
        else Object.assign(running, { places: answer.places, since: performance.now() });
      });
      child.send(job);
    });
  } finally {
    child.kill("SIGKILL");
  }
}

const failure = ({ message, isKnown }: { message: string; isKnown: boolean }): Error =>
  isKnown ? new CannotRun(message) : new CannotRun(`the SQL cannot be read: ${message}`);

function start(): ChildProcess {
  return spawn(process.execPath, [join(__dirname, "..", "start", "reader.cjs")], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
  });
}

function exceededBy(
  child: ChildProcess,
  running: { readonly places: readonly string[]; readonly since: number },
  limits: Limits,
  until: number,
): { readonly beyond: string; readonly isFinal: boolean } | undefined {
  const now = performance.now();
  if (now > until)
    return { beyond: `took more than ${limits.whole / 1000} s in all`, isFinal: true };
  if (running.places.length > 0 && now - running.since > limits.statement)
    return { beyond: `ran for more than ${limits.statement / 1000} s`, isFinal: false };
  if (memoryOf(child.pid) > limits.memory)
    return { beyond: `took more than ${limits.memory / 1e6} MB`, isFinal: false };
  return undefined;
}

/** Resident memory of a process in bytes; 0 where the system does not tell. */
function memoryOf(pid = 0): number {
  try {
    if (process.platform === "linux")
      return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * 4096;
    return (
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "latin1" })) * 1024
    );
  } catch {
    return 0;
  }
}
