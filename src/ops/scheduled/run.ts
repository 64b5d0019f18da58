import { spawn } from "node:child_process";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import {
  scheduledAccesses,
  type ScheduledJob,
  type ScheduledJobName,
  scheduledJobs,
} from "../../domain/scheduled-jobs";
import { tokenNames } from "../../domain/release-tokens";
import { exitCodeOf } from "../../process/child";
import { kept } from "../../process/exit-codes.json";
import { forwardingSignals } from "../../process/signals";
import { summaryOf } from "../release/summary";
import { type Credentials, fetchCredentials, maskCommands } from "../release/tokens";

/** What a run of a job meets; tests have programs of their own. */
export interface Runner {
  readonly env: NodeJS.ProcessEnv;
  /** What `node` is given before the arguments of a command. */
  readonly program: string;
  readonly credentials: (access: string, names: readonly string[]) => Promise<Credentials<string>>;
}

const here: Runner = {
  env: process.env,
  program: join("src", "cli", "raxx.cjs"),
  credentials: fetchCredentials,
};

/**
 * Runs the commands of a scheduled job one after the other, with the credentials that its access keeps in SSM and for
 * this run alone. One that fails keeps no other from running; `stop` does, and which were left out is told.
 * @returns the worst exit code of them
 * @throws Interrupted where `stop` came before the last of them
 */
export async function runJob(
  name: ScheduledJobName,
  tell: (line: string) => void,
  stop: AbortSignal,
  runner: Runner = here,
): Promise<number> {
  const job: ScheduledJob = scheduledJobs[name];
  const credentials = await credentialsOf(job, runner);
  if (runner.env["GITHUB_ACTIONS"] === "true") process.stdout.write(maskCommands(credentials));
  let worst: number = kept;
  for (const args of job.commands) {
    const command = `raxx ${args.join(" ")}`;
    if (stop.aborted) tell(`${name} was cancelled before ${command}`);
    stop.throwIfAborted();
    tell(command);
    const { code, output } = await ranCommand(args, credentials, runner);
    await summarize(command, code, output, credentials, runner);
    worst = Math.max(worst, code);
  }
  return worst;
}

async function credentialsOf(job: ScheduledJob, runner: Runner): Promise<Credentials<string>> {
  if (job.access === undefined) return {};
  const names = job.access === "preview" ? tokenNames : scheduledAccesses[job.access];
  return runner.credentials(job.access, names);
}

/** Its output goes on as it comes, and is kept for the page of the run. */
async function ranCommand(
  args: readonly string[],
  credentials: Credentials<string>,
  { env, program }: Runner,
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [...process.execArgv, program, ...args], {
    env: { ...env, ...credentials },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      process[stream].write(chunk);
    });
  const code = await forwardingSignals(child, async () => exitCodeOf(child));
  return { code, output };
}

async function summarize(
  command: string,
  code: number,
  output: string,
  credentials: Credentials<string>,
  { env }: Runner,
): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file)
    await appendFile(
      file,
      summaryOf(`${command}: exit ${code}`, output, Object.values(credentials)),
    );
}
