import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientConfig } from "pg";
import { onPath } from "../../../engine/find";
import { CannotRun } from "../../../process/cannot-run";
import { exitCodeOf } from "../../../process/child";

/** The program that reads what `pg_dump --format=custom` wrote, which is what Heroku keeps. @throws CannotRun without it */
export function restorer(env: NodeJS.ProcessEnv): string {
  const program = onPath("pg_restore", env);
  if (program !== undefined) return program;
  throw new CannotRun(
    "pg_restore is not on PATH: install PostgreSQL's client programs (Debian: apt-get install postgresql-client, macOS: brew install libpq), of the backup's major version or newer.",
  );
}

/** Where a backup comes from, and where it goes. */
interface Restore {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  /** Holds a signature, so it is never shown. */
  readonly address: string;
  readonly into: ClientConfig;
  readonly authority: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Streams a backup from its address into the database: no byte of it is on a disk of this machine. Resolves to what
 * pg_restore refused, a sentence each, which never holds a row.
 * @throws CannotRun where the backup cannot be fetched or is none
 */
export async function restoreBackup(restore: Restore): Promise<readonly string[]> {
  const body = await bodyOf(restore);
  const child = spawn(restore.program, argumentsFor(restore.into), {
    env: environmentFor(restore),
    stdio: ["pipe", "ignore", "pipe"],
    ...(restore.signal && { signal: restore.signal }),
  });
  const ended = exitCodeOf(child);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    if (said.length < longestSaid) said += chunk;
  });
  // It ends early where it refuses the whole; its words say why.
  const fed = pipeline(body, beginningWithMagic, child.stdin).catch((error: unknown) => error);
  const [code, stopped] = await Promise.all([ended, fed]);
  if (stopped instanceof CannotRun) throw stopped;
  const refused = refusals(said);
  if (code !== 0 && refused.length === 0)
    return [`pg_restore ended with ${code}${stopped ? ", and the backup's stream broke" : ""}`];
  return refused;
}

const longestSaid = 1_000_000;

async function bodyOf({ address, signal }: Restore): Promise<Readable> {
  const host = new URL(address).host;
  const response = await fetch(address, { ...(signal && { signal }) }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new CannotRun(`The backup cannot be fetched from ${host}: no answer. Try again.`);
  });
  if (!response.ok || !response.body)
    throw new CannotRun(
      `The backup cannot be fetched from ${host}: ${response.status}. Try again.`,
    );
  return Readable.fromWeb(response.body);
}

/** Refuses what is no archive of pg_dump before the first byte reaches a program. */
async function* beginningWithMagic(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (head === undefined) yield chunk;
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < magic.length) continue;
      refuseOther(head);
      yield head;
      head = undefined;
    }
  }
  if (head !== undefined) refuseOther(head);
}

const magic = Buffer.from("PGDMP");

function refuseOther(head: Buffer): void {
  if (head.subarray(0, magic.length).equals(magic)) return;
  throw new CannotRun(
    "The backup is no archive of pg_dump (it does not begin with PGDMP): take another by `raxx db backup`.",
  );
}

/** Owners are of the other server. What a scratch server has no use for is left out. */
const argumentsFor = ({ database = "" }: ClientConfig): string[] => [
  "--format=custom",
  "--no-owner",
  "--no-publications",
  "--no-subscriptions",
  "--no-tablespaces",
  "--no-security-labels",
  "--no-password",
  `--dbname=dbname='${database.replace(/[\\']/g, "\\$&")}'`,
];

/** The password is in the environment of this one child: an argument is seen by everybody. */
const environmentFor = ({ env, into, authority }: Restore): NodeJS.ProcessEnv => ({
  PATH: env["PATH"],
  LC_ALL: "C",
  PGHOST: into.host,
  PGPORT: String(into.port),
  PGUSER: into.user,
  PGPASSWORD: String(into.password),
  PGCONNECT_TIMEOUT: "10",
  PGSSLMODE: into.ssl ? "verify-full" : "prefer",
  ...(into.ssl && { PGSSLROOTCERT: authority ?? "system" }),
});

/** `error: …` lines, without what may quote a row: COPY's own words end at the table, and details are other lines. */
function refusals(said: string): string[] {
  const errors = [...said.matchAll(/^pg_restore: error: (.*)$/gm)].map(([, text = ""]) =>
    text.replace(/^(COPY failed for table "[^"]*").*$/, "$1").slice(0, 300),
  );
  const rest = errors.length - mostTold;
  return rest > 0 ? [...errors.slice(0, mostTold), `${rest} more of pg_restore`] : errors;
}

const mostTold = 10;
