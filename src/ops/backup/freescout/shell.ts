import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TicketsConfig } from "../../../config/schema";
import { CannotRun } from "../../../process/cannot-run";
import { exitCodeOf } from "../../../process/child";

/** How a host is reached and by which keys it is known. */
export type Host = Pick<
  NonNullable<TicketsConfig["dump"]>,
  "address" | "port" | "user" | "hostKeys"
>;

/**
 * What a command on a host prints, by the system's ssh. The host has to have one of its pinned keys; the private key lies
 * in a folder of its own, which only this user reads, as long as the command runs.
 * @param input for the command; nobody sees it, neither here nor there
 * @param signal ends the command
 * @throws CannotRun where the host is not reached, is not who it should be, or the command fails
 */
export async function* printedOn(
  host: Host,
  privateKey: string,
  command: string,
  input: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const folder = await mkdtemp(join(tmpdir(), "raxx-ssh-"));
  let child: ChildProcess | undefined;
  try {
    const options = await optionsIn(folder, host, privateKey);
    signal.throwIfAborted();
    const ssh = spawn("ssh", [...options, `${host.user}@${host.address}`, command], {
      stdio: ["pipe", "pipe", "pipe"],
      // No agent's key, and none of this process's own secrets.
      env: { PATH: process.env["PATH"] },
      signal,
    });
    child = ssh;
    const ended = exitCodeOf(ssh);
    ended.catch(() => undefined);
    let said = "";
    ssh.stderr
      .setEncoding("utf8")
      .on("data", (text: string) => (said = (said + text).slice(-2000)));
    ssh.stdin.on("error", () => undefined).end(input);
    yield* ssh.stdout as AsyncIterable<Uint8Array>;
    const code = await ended;
    if (code !== 0) throw new CannotRun(failure(host, code, said));
  } finally {
    child?.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function optionsIn(folder: string, host: Host, privateKey: string): Promise<string[]> {
  const key = join(folder, "key");
  await writeFile(key, `${privateKey.trimEnd()}\n`, { mode: 0o600 });
  const known = join(folder, "known_hosts");
  const name = host.port === 22 ? host.address : `[${host.address}]:${host.port}`;
  await writeFile(known, host.hostKeys.map((each) => `${name} ${each}\n`).join(""));
  const settings = {
    BatchMode: "yes",
    IdentitiesOnly: "yes",
    StrictHostKeyChecking: "yes",
    UserKnownHostsFile: known,
    GlobalKnownHostsFile: "/dev/null",
    ConnectTimeout: "20",
    ServerAliveInterval: "15",
    LogLevel: "ERROR",
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  return ["-F", "/dev/null", "-i", key, "-p", String(host.port), ...options];
}

/** ssh's own failures are 255; the rest is the command's. */
function failure({ address, port }: Host, code: number, said: string): string {
  const last = said.trim().split("\n").at(-1) ?? "";
  const where = `${address}:${port}`;
  if (/host key/i.test(said))
    return `${where} is not the host that the stack file pins (raxx:tickets.dump.hostKeys). Nothing was sent to it.`;
  if (code !== 255) return `The dump on ${where} failed with ${code}: ${last}`;
  return `ssh did not reach ${where}: ${last} Is port 22 open for this address, and /raxx/freescout/ssh_key the host's?`;
}
