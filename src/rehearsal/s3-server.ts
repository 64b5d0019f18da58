import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { lock } from "proper-lockfile";
import { CannotRun } from "../process/cannot-run";
import { run } from "../process/child";
import { freePort } from "./free-port";

/** A real S3 server on the loopback interface, with versions, which ends with whoever started it. */
export class S3Server {
  private constructor(
    /** Where its objects are. */
    readonly folder: string,
    private readonly server: ChildProcess,
    readonly port: number,
  ) {}

  static async start(buckets: readonly string[]): Promise<S3Server> {
    const program = await built();
    const folder = mkdtempSync(join(tmpdir(), "raxx-s3-"));
    for (const bucket of buckets) mkdirSync(join(folder, "data", bucket), { recursive: true });
    mkdirSync(join(folder, "versions"));
    const port = await freePort();
    const args = [
      "--port",
      `127.0.0.1:${port}`,
      "posix",
      "--versioning-dir",
      join(folder, "versions"),
    ];
    const server = spawn(program, [...args, join(folder, "data")], {
      env: { ROOT_ACCESS_KEY: "test", ROOT_SECRET_KEY: "testtest" },
      stdio: "ignore",
    });
    await answering(port, server);
    return new S3Server(folder, server, port);
  }

  async stop(): Promise<void> {
    // A Ctrl-C in the terminal has reached it as well.
    const isOver = this.server.exitCode !== null || this.server.signalCode !== null;
    const ended = isOver ? undefined : once(this.server, "exit");
    this.server.kill("SIGKILL");
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** versitygw as tools/s3/go.sum pins it; built once, in a minute, and kept beside the engine. */
async function built(): Promise<string> {
  const module = join(__dirname, "..", "..", "tools", "s3");
  const sum = createHash("sha256")
    .update(readFileSync(join(module, "go.sum")))
    .digest("hex");
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const folder = join(cache, "raxx-infrastructure", "s3", sum.slice(0, 16));
  const program = join(folder, "versitygw");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  // Another process may want it as well.
  const unlock = await lock(folder, { retries: { forever: true, factor: 1, minTimeout: 1000 } });
  try {
    if (!existsSync(program)) await build(module, program);
  } finally {
    await unlock();
  }
  return program;
}

async function build(module: string, program: string): Promise<void> {
  const unfinished = `${program}.unfinished`;
  const command = "github.com/versity/versitygw/cmd/versitygw";
  const args = ["build", "-trimpath", "-ldflags=-s -w", "-o", unfinished, command];
  const { code, stderr } = await run("go", args, { cwd: module }).catch((error: unknown) => {
    throw new CannotRun(
      "The rehearsal's S3 server is built once, with Go, which is not on PATH: install Go 1.21 or newer (https://go.dev/dl/).",
      { cause: error },
    );
  });
  if (code !== 0) throw new CannotRun(`The rehearsal's S3 server cannot be built: ${stderr}`);
  renameSync(unfinished, program);
}

async function answering(port: number, server: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const socket = connect(port, "127.0.0.1");
    const outcome = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (outcome) return;
    if (attempt === 100 || server.exitCode !== null) throw new Error("the S3 server did not start");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
