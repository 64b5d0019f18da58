import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { CannotRun, Interrupted } from "../../../process/cannot-run";
import { exitCodeOf } from "../../../process/child";

/** A MariaDB of no consequence, by its own client; its password lies in a file that only this user reads, meanwhile. */
export class ScratchMariaDb {
  private constructor(
    private readonly folder: string,
    private readonly address: string,
  ) {}

  /**
   * @param url such as `mysql://user:password@127.0.0.1:3306`
   * @throws CannotRun where it is none
   */
  static async use<Result>(
    url: string,
    work: (server: ScratchMariaDb) => Promise<Result>,
  ): Promise<Result> {
    const { hostname, port, username, password } = addressOf(url);
    const folder = await mkdtemp(join(tmpdir(), "raxx-mariadb-"));
    try {
      const quoted = decodeURIComponent(password).replaceAll(/["\\]/g, String.raw`\$&`);
      const lines = [
        "[client]",
        `host=${hostname}`,
        `port=${port || "3306"}`,
        "protocol=tcp",
        `user=${decodeURIComponent(username)}`,
        `password="${quoted}"`,
      ];
      await writeFile(join(folder, "client.cnf"), `${lines.join("\n")}\n`, { mode: 0o600 });
      return await work(new ScratchMariaDb(folder, `${hostname}:${port || "3306"}`));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Runs statements; resolves to the rows, a line each, without their names. */
  async run(sql: string, database?: string): Promise<readonly string[]> {
    const printed = await this.client(Readable.from([sql]), database);
    return printed.split("\n").filter((line) => line !== "");
  }

  /** Runs a dump. */
  async load(dump: AsyncIterable<Uint8Array>, database: string): Promise<void> {
    await this.client(dump, database);
  }

  private async client(
    input: AsyncIterable<Uint8Array | string>,
    database?: string,
  ): Promise<string> {
    const args = [`--defaults-file=${join(this.folder, "client.cnf")}`, "--batch", "-N"];
    const child = spawn("mariadb", database === undefined ? args : [...args, database], {
      stdio: ["pipe", "pipe", "pipe"],
      env: { PATH: process.env["PATH"] },
    });
    // What the client says may quote the dump; its code says enough.
    child.stderr.resume();
    const fed = pipeline(input, child.stdin).then(
      () => undefined,
      (error: unknown) => error,
    );
    const [printed, code, fault] = await Promise.all([text(child.stdout), exitCodeOf(child), fed]);
    if (fault instanceof CannotRun || fault instanceof Interrupted) throw fault;
    if (code === 0) return printed;
    throw new CannotRun(
      `mariadb ended with ${code} at ${this.address}: is it there, and may the user of SCRATCH_MARIADB_URL make databases?`,
    );
  }
}

function addressOf(url: string): URL {
  try {
    const address = new URL(url);
    if (/^(?:mysql|mariadb):$/.test(address.protocol) && address.hostname !== "") return address;
  } catch {
    // Told below, without its password.
  }
  throw new CannotRun(
    "SCRATCH_MARIADB_URL is no address such as mysql://user:password@127.0.0.1:3306.",
  );
}
