import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { checkTally, type ModuleReport, type Report, type Tally, testTally } from "./reports";
import type { Step } from "./steps";

/** What came of a step; `output` is everything it wrote, in order. */
export interface StepResult extends Tally {
  readonly step: Step;
  readonly seconds: number;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Runs a step to its end, calling `onModule` as each test file ends. Never rejects: not starting is failing. */
export async function runStep(
  step: Step,
  onModule: (module: ModuleReport) => void,
): Promise<StepResult> {
  const started = performance.now();
  const { exitCode, output, reports } = await execute(step, onModule);
  const tally: Tally & { reason?: string } =
    step.counts === "tests" ? testTally(reports, exitCode) : checkTally(exitCode);
  const { reason, ...counts } = tally;
  const seconds = (performance.now() - started) / 1000;
  return { step, seconds, output: reason ? `${output}\n${reason}\n` : output, ...counts };
}

/** Ends every step that still runs, for a Ctrl-C that reached only this process. */
export function stopSteps(): void {
  for (const child of running) child.kill("SIGTERM");
}

interface Execution {
  readonly exitCode: number | null;
  readonly output: string;
  readonly reports: readonly Report[];
}

function execute(step: Step, onModule: (module: ModuleReport) => void): Promise<Execution> {
  const [file, ...args] = step.command;
  const reports: Report[] = [];
  const chunks: string[] = [];
  const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe", "ipc"], env: environment() });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  }
  child.on("message", (message) => {
    const report = message as Report;
    reports.push(report);
    if (report.kind === "module") onModule(report);
  });
  return new Promise((resolve) => {
    const end = (exitCode: number | null) => {
      running.delete(child);
      resolve({ exitCode, output: chunks.join(""), reports });
    };
    child.on("error", (error) => {
      chunks.push(`${file} could not be started: ${error.message}; run npm ci\n`);
      end(null);
    });
    // Not "close": a process left behind by a test may hold the pipes open for ever.
    child.on("exit", (exitCode) => setTimeout(end, 100, exitCode));
  });
}

function environment(): NodeJS.ProcessEnv {
  const binaries = join(process.cwd(), "node_modules", ".bin");
  const color = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  return { ...process.env, ...color, PATH: `${binaries}${delimiter}${process.env["PATH"] ?? ""}` };
}
