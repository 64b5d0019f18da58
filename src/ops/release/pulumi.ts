import { appendFile } from "node:fs/promises";
import { stripVTControlCharacters } from "node:util";
import type { Environment } from "../../domain/environments";
import { pulumiEnded, startPulumi } from "../../engine/pulumi";
import type { Tokens } from "./tokens";

/** The three things a release does with a stack. `file` is the plan: written by `plan`, obeyed by `apply`. */
export interface Action {
  readonly kind: "preview" | "plan" | "apply";
  readonly file: string;
}

/**
 * The arguments for pulumi. `apply` keeps Pulumi's own preview in front of the update: it is held to the
 * plan as well, so a platform that changed since the approval stops before a resource is touched.
 */
export function pulumiArguments(action: Action, stack: Environment): readonly string[] {
  const pack = "src/policies";
  const levels = ["--policy-pack-config", `${pack}/config/${stack}.json`];
  const common = ["--stack", stack, "--policy-pack", pack, ...levels, "--non-interactive"];
  switch (action.kind) {
    case "preview":
      return ["preview", ...common];
    case "plan":
      return ["preview", "--save-plan", action.file, ...common];
    case "apply":
      return ["up", "--plan", action.file, "--yes", ...common];
  }
}

/** How to start pulumi: `summary` is the Markdown file a reviewer reads (`$GITHUB_STEP_SUMMARY`), if any. */
export interface Invocation {
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly tokens: Tokens;
  readonly summary?: string | undefined;
}

/**
 * Runs the `pulumi` on PATH, the tokens in its environment and nowhere else; its output is passed on.
 * @returns its exit code
 */
export async function releasePulumi(invocation: Invocation): Promise<number> {
  const { args, environment, tokens, summary } = invocation;
  const child = startPulumi(args, {
    env: { ...environment, ...tokens },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    chunks.push(chunk);
    process.stdout.write(chunk);
  });
  const exitCode = await pulumiEnded(child);
  if (summary) await appendFile(summary, summaryOf(args, chunks.join("")));
  return exitCode;
}

/** What the approver sees on the run's page: GitHub cuts a summary off at 1 MiB, so ours ends before. */
function summaryOf(args: readonly string[], output: string): string {
  const text = stripVTControlCharacters(output).slice(-900_000);
  return `### pulumi ${args[0] ?? ""}\n\n~~~text\n${text.trim()}\n~~~\n\n`;
}
