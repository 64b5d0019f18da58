import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import { type EngineEvent, plannedChanges, readEvents } from "../../engine/events";
import { tokenResources } from "../../domain/release-tokens";
import { pulumiEnded, startPulumi } from "../../engine/pulumi";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { stoppingOnce } from "../../process/signals";
import type { Tokens } from "./tokens";

/** What a release makes pulumi do. */
export type Action =
  /** Shows what would change, as far as the state knows what exists. */
  | { readonly kind: "preview" }
  /** Looks at what exists, shows what would change and writes it down. */
  | { readonly kind: "plan"; readonly file: string }
  /** Looks again, before anything is touched. */
  | { readonly kind: "review" }
  /** Carries out a plan. */
  | { readonly kind: "apply"; readonly file: string; readonly message: string };

/** The arguments for pulumi. What `apply` does is held to the plan, and its review came right before. */
export function pulumiArguments(action: Action, stack: Environment): readonly string[] {
  const pack = "src/policies";
  const levels = ["--policy-pack-config", `${pack}/config/${stack}.json`];
  // Prod's stack declares the tokens that a release is made with.
  const apart = stack === "prod" ? ["--exclude", tokenResources] : [];
  const common = [
    "--stack",
    stack,
    "--policy-pack",
    pack,
    ...levels,
    "--diff",
    "--non-interactive",
  ];
  switch (action.kind) {
    case "preview":
      return ["preview", ...common];
    case "plan":
      return ["preview", "--refresh", "--save-plan", action.file, ...apart, ...common];
    case "review":
      return ["preview", "--refresh", ...apart, ...common];
    case "apply": {
      const { file, message } = action;
      return [
        "up",
        "--refresh",
        "--plan",
        file,
        "--message",
        message,
        "--skip-preview",
        "--yes",
        ...apart,
        ...common,
      ];
    }
  }
}

/** How to start pulumi. */
export interface Invocation {
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly tokens: Tokens;
  /** Gets what pulumi prints, as it comes. */
  readonly print: (text: string) => void;
  /** Gets what happens after a signal. */
  readonly tell: (line: string) => void;
}

/** What pulumi came to. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly events: readonly EngineEvent[];
  /** Whether a signal asked it to stop. */
  readonly stopped: boolean;
}

/**
 * Runs the `pulumi` on PATH, the tokens in its environment and nowhere else. A signal asks it once to stop,
 * and then it is waited for.
 */
export async function releasePulumi(invocation: Invocation): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "raxx-release-"));
  try {
    const log = join(folder, "events");
    const { code, output, stopped } = await printing(invocation, log);
    const events = await readEvents(log);
    if (code === kept) refuseSilence(events);
    return { code, output, events, stopped };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An end that is told to be good, of which no event tells, is that of something else than Pulumi. */
function refuseSilence(events: readonly EngineEvent[]): void {
  const counts = Object.values(plannedChanges(events) ?? {});
  if (counts.some((count) => count > 0)) return;
  throw new CannotRun(
    "pulumi ended without an error and told of no resource: is the pulumi on PATH the real one? " +
      "Nothing is known of what it did.",
  );
}

async function printing(
  { args, environment, tokens, print, tell }: Invocation,
  log: string,
): Promise<Omit<Outcome, "events">> {
  const child = startPulumi([...args, "--event-log", log], {
    // The event log is one of the options that Pulumi keeps for those who ask.
    env: { ...environment, ...tokens, PULUMI_DEBUG_COMMANDS: "true" },
    // Both by way of us: a reader that goes away would end it in the middle.
    stdio: ["ignore", "pipe", "pipe"],
    // In a process group of its own: what a terminal sends on Ctrl-C must not reach it beside ours.
    detached: true,
  });
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
    print(chunk);
  });
  child.stderr?.on("data", (chunk: Buffer) => process.stderr.write(chunk));
  let stopped = false;
  const signalled = (line: string): void => {
    stopped = true;
    tell(line);
  };
  const code = await stoppingOnce(child, signalled, () => pulumiEnded(child));
  return { code, output, stopped };
}
