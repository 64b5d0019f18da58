import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Environment } from "../../src/domain/environments";
import { accesses, credentialNames, tokenParameter } from "../../src/domain/release-tokens";
import { exitCodeOf } from "../../src/process/child";
import { fillIn } from "../support/filled-in";
import { type ParameterStore, startParameterStore } from "../support/parameter-store";
import { CrashProxy } from "./crash-proxy";
import { OfflineProject, type Run } from "./offline-project";

/** What no plan, state, record or line of output may contain: part of each token. */
export const mark = "token-of-the-release-test";
const stored = Object.fromEntries(
  accesses.flatMap((access) =>
    credentialNames(access).map((token) => [tokenParameter(access, token), `${mark}-${access}`]),
  ),
);

export interface Released {
  readonly exitCode: number;
  readonly output: string;
}

/** The checkout with a stack file that can be released, tokens to release it with, and an engine that can be killed. */
export class ReleasedProject {
  /** What each command of ours printed. */
  readonly outputs: string[] = [];
  /** Variables beside those of the project, for commands of ours. */
  readonly variables: Record<string, string> = {};

  private constructor(
    private readonly stack: Environment,
    readonly offline: OfflineProject,
    private readonly store: ParameterStore,
    readonly proxy: CrashProxy,
  ) {}

  /** @param program folder of a Pulumi.yaml; the checkout's own program when absent */
  static async open(stack: Environment, program?: string): Promise<ReleasedProject> {
    const store = await startParameterStore(stored);
    const offline = await OfflineProject.open(program);
    fillIn(join(offline.project, `Pulumi.${stack}.yaml`));
    const proxy = new CrashProxy();
    const providers = offline.environment["PULUMI_DEBUG_PROVIDERS"] ?? "";
    offline.overrides["PULUMI_DEBUG_PROVIDERS"] = await proxy.before(providers);
    return new ReleasedProject(stack, offline, store, proxy);
  }

  async close(): Promise<void> {
    this.proxy.close();
    await this.offline.close();
    await this.store.stop();
  }

  /** Variables for commands of ours. */
  get environment(): NodeJS.ProcessEnv {
    return {
      ...this.offline.environment,
      ...this.store.environment,
      ...this.variables,
      GITHUB_SHA: "c".repeat(40),
    };
  }

  /** As `npm run release` does it; `started` gets the process. */
  release(action: string, started?: (child: ChildProcess) => void): Promise<Released> {
    return this.raxx(["release", action, this.stack], started);
  }

  /** As `npm run recover` does it. */
  recover(...answers: string[]): Promise<Released> {
    return this.raxx(["recover", this.stack, ...answers]);
  }

  /** An update without a plan, as a person does it. */
  up(started?: (engine: ChildProcess) => void): Promise<Run> {
    return this.offline.pulumi(["up", "--yes", "--skip-preview", "--stack", this.stack], started);
  }

  /** Any command of ours. */
  async raxx(
    words: readonly string[],
    started: (child: ChildProcess) => void = () => undefined,
  ): Promise<Released> {
    const child = spawn(process.execPath, ["src/cli/raxx.cjs", ...words], {
      cwd: this.offline.project,
      env: this.environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    started(child);
    const exitCode = await exitCodeOf(child);
    this.outputs.push(output);
    return { exitCode, output };
  }
}

/** @throws with all that it printed, where it failed */
export async function succeeded<Ended extends Run | Released>(
  running: Promise<Ended>,
): Promise<Ended> {
  const run = await running;
  const code = "code" in run ? run.code : run.exitCode;
  if (code !== 0) throw new Error(`ended with ${code}:\n${run.output}`);
  return run;
}
