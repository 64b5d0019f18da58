import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exitCodeOf } from "../../src/process/child";

/** A command to measure as a whole process, with all that it starts. */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that are no failure of the measurement; 0 alone by default. */
  readonly codes?: readonly number[];
  /** Measures until it has printed this, and ends it then. */
  readonly until?: string;
}

/** A command of `raxx`, as its npm script starts it. */
export const raxx = (root: string, ...args: string[]): Command => ({
  argv: [process.execPath, join(root, "src", "cli", "raxx.cjs"), ...args],
  cwd: root,
});

/** What a run took. */
export interface Sample {
  readonly seconds: number;
  /** Processor time of the command and all that it waited for; where the system does not say, the seconds. */
  readonly cpuSeconds: number;
  /** Largest resident memory of one Node process in it, in MB (10^6 bytes). */
  readonly peakMb: number;
}

const peakRecorder = join(__dirname, "peak.cjs");

/**
 * Runs the command once.
 * @throws Error with its last lines where it ends with another exit code
 */
export async function measured(command: Command, scratch: string): Promise<Sample> {
  const peaks = join(scratch, `peaks-${process.hrtime.bigint()}`);
  const [program, ...args] = command.argv;
  const before = childrenSeconds();
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: command.cwd,
    detached: command.until !== undefined,
    env: { ...(command.env ?? process.env), ...recording(command.env ?? process.env, peaks) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let answered = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (answered > 0 || command.until === undefined || !text.includes(command.until)) return;
      answered = performance.now();
      process.kill(-(child.pid ?? 0), "SIGTERM");
    });
  const code = await exitCodeOf(child);
  const seconds = ((answered || performance.now()) - started) / 1000;
  const failed = command.until === undefined ? !(command.codes ?? [0]).includes(code) : !answered;
  if (failed)
    throw new Error(`${command.argv.join(" ")} ended with ${code}:\n${text.slice(-2000)}`);
  const after = childrenSeconds();
  const cpuSeconds =
    before === undefined || after === undefined ? seconds : Math.max(after - before, 0.01);
  return { seconds, cpuSeconds, peakMb: peakIn(peaks) };
}

/** Every Node process of the command notes its memory when it ends. */
const recording = (env: NodeJS.ProcessEnv, file: string): NodeJS.ProcessEnv => ({
  RAXX_BENCH_PEAKS: file,
  NODE_OPTIONS: `${env["NODE_OPTIONS"] ?? ""} --require ${JSON.stringify(peakRecorder)}`.trim(),
});

function peakIn(file: string): number {
  if (!existsSync(file)) return 0;
  const kilobytes = readFileSync(file, "utf8").trim().split("\n").map(Number);
  return (Math.max(...kilobytes) * 1024) / 1e6;
}

/** Processor seconds of all children that have ended and were waited for; `undefined` where Linux's /proc is not. */
function childrenSeconds(): number | undefined {
  if (!existsSync("/proc/self/stat")) return undefined;
  const stat = readFileSync("/proc/self/stat", "utf8");
  // After the name, which may hold blanks: state is the third field, cutime and cstime are 16 and 17.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticksPerSecond = 100;
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}
