import { readFileSync } from "node:fs";
import { Client, type ClientConfig } from "pg";
import { readCatalog } from "./read-catalog";
import type { Catalog } from "./model";
import { CannotRun } from "../process/cannot-run";

/** Milliseconds; a catalog is small, and a store that does not answer is not to be held up. */
const connectTimeout = 10_000;
const statementTimeout = 30_000;
/** A migration may rewrite a table. */
const changeTimeout = 600_000;

/** The database could not be read; the message names the server and never holds a password. */
class DatabaseError extends CannotRun {
  override readonly name = "DatabaseError";
}

/** Reads the catalog of a live database, as `askDatabase` asks it. */
export const readDatabase = async (url: string): Promise<Catalog> => askDatabase(url, readCatalog);

/**
 * Asks a live database in a transaction that can write nothing.
 * @param url `postgres://user:password@host:port/database`; TLS with a verified certificate unless the host is this
 *   machine, of the authority in `sslrootcert=FILE` where the system does not know it
 * @throws DatabaseError
 */
export const askDatabase = async <Answer>(
  url: string,
  ask: (client: Client) => Promise<Answer>,
): Promise<Answer> =>
  connected(url, { what: "cannot be read", timeout: statementTimeout }, async (client) => {
    await client.query("BEGIN TRANSACTION READ ONLY");
    const answer = await ask(client);
    await client.query("ROLLBACK");
    return answer;
  });

/**
 * Changes a live database in one transaction: all of it happens, or nothing. Where the connection ends at the very
 * end nobody here knows which; whoever asks the database does.
 * @param url as for `askDatabase`
 * @throws DatabaseError
 */
export const changeDatabase = async <Answer>(
  url: string,
  change: (client: Client) => Promise<Answer>,
): Promise<Answer> =>
  connected(url, { what: "was not changed", timeout: changeTimeout }, async (client) => {
    await client.query("BEGIN TRANSACTION READ WRITE");
    const answer = await change(client);
    await client.query("COMMIT");
    return answer;
  });

async function connected<Answer>(
  url: string,
  { what, timeout }: { readonly what: string; readonly timeout: number },
  use: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  const { config, server } = connection(url, timeout);
  const client = new Client(config);
  // What the server says after the end, such as that it ends, is of no interest any more.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await use(client);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(`${server} ${what}: ${reason}`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * How a database is reached, and what it may be called aloud.
 * @throws DatabaseError where the address is none, or its way is not safe
 */
export function connection(url: string, timeout: number): { config: ClientConfig; server: string } {
  const parsed = parse(url);
  const { host, port, database } = placeOf(parsed);
  const config = {
    host,
    port,
    database,
    user: decoded(parsed.username, "user"),
    password: decoded(parsed.password, "password"),
    ssl: tls(parsed, host),
    application_name: "raxx",
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: timeout,
    query_timeout: timeout + connectTimeout,
  };
  return { config, server: `${host}:${port}/${database}` };
}

/**
 * What a database may be called aloud: `host:port/database`.
 * @param whose where the address stands, for the message where it is none
 * @throws DatabaseError
 */
export function serverOf(url: string, whose: string): string {
  try {
    const { host, port, database } = placeOf(parse(url));
    return `${host}:${port}/${database}`;
  } catch (error) {
    if (error instanceof DatabaseError)
      throw new DatabaseError(`${whose} is no address of a database`);
    throw error;
  }
}

const placeOf = (parsed: URL) => ({
  host: parsed.hostname.replace(/^\[(.*)\]$/, "$1"),
  port: Number(parsed.port || 5432),
  database: decoded(parsed.pathname.slice(1), "database"),
});

/** A password with a bare `%` is one that nobody encoded: what it means can only be guessed. */
function decoded(text: string, what: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DatabaseError(
      `the database's address has a % in its ${what} that stands for nothing: write %25 for a percent sign`,
    );
  }
}

function parse(url: string): URL {
  const usage = "--url takes postgres://USER:PASSWORD@HOST:PORT/DATABASE";
  if (!URL.canParse(url)) throw new DatabaseError(usage);
  const parsed = new URL(url);
  if (
    !/^postgres(?:ql)?:$/.test(parsed.protocol) ||
    parsed.hostname === "" ||
    parsed.pathname.length < 2
  )
    throw new DatabaseError(usage);
  return parsed;
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** On the way to another machine the certificate is verified; a weaker `sslmode` is refused, not obeyed. */
function tls({ searchParams }: URL, host: string): ClientConfig["ssl"] {
  const mode = searchParams.get("sslmode");
  const authority = searchParams.get("sslrootcert");
  const weak = mode === "disable" || mode === "allow" || mode === "prefer";
  if (loopback.test(host) && (mode === null || weak) && authority === null) return false;
  if (weak)
    throw new DatabaseError(
      `sslmode=${mode} is refused: ${host} is another machine, and TLS is required`,
    );
  return {
    rejectUnauthorized: true,
    // The name to verify; of an address, pg would pass none on, and `localhost` would be asked for.
    host,
    ...(authority !== null && { ca: readFileSync(authority, "utf8") }),
  };
}
