import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Simulated providers that run in a process of their own. */
export interface RunningProviders {
  /** Value for PULUMI_DEBUG_PROVIDERS. */
  debugProviders: string;
  /** Ends the process; resolves when it has ended. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the simulated providers over a world file (created when absent), with the faults of another file.
 * They end with this process, however it ends. Rejects with the reason when they cannot start.
 */
export async function startProviders(files: {
  world: string;
  faults?: string;
}): Promise<RunningProviders> {
  const starter = join(__dirname, "..", "start", "run.cjs");
  const options = ["--world", files.world, ...(files.faults ? ["--faults", files.faults] : [])];
  const child = spawn(process.execPath, [starter, "simulator", ...options], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const line = once(createInterface(child.stdout), "line") as Promise<string[]>;
  const ports = await Promise.race([line, ended.then(() => undefined)]);
  if (ports === undefined)
    throw new Error(complaint.trim() || "the simulated providers did not start");
  return { debugProviders: listOf(ports[0] ?? "{}"), stop: () => stop(child, ended) };
}

const listOf = (ports: string): string =>
  Object.entries(JSON.parse(ports) as Record<string, number>)
    .map(([plugin, port]) => `${plugin}:${port}`)
    .join(",");

async function stop(child: ReturnType<typeof spawn>, ended: Promise<unknown>): Promise<void> {
  child.stdin?.end();
  await ended;
}
