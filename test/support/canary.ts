import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { formsOf } from "../../src/ops/secrets/forms";
import { exitCodeOf } from "../../src/process/child";

/** A place where something could have been left, and what was found there. */
export interface Trace {
  readonly place: string;
  readonly text: string;
}

/** A run that was watched. */
export interface Watched {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What it and all its children printed, were called with and, of the children, had in their environment. */
  readonly traces: readonly Trace[];
}

/** How a run is started. */
export interface Start {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** Runs a program and looks at every process of its tree, again and again, until it ends. */
export async function watched(
  program: string,
  args: readonly string[],
  { input = "", ...options }: Start,
): Promise<Watched> {
  const child = spawn(program, args, { ...options, stdio: "pipe" });
  child.stdin.on("error", () => undefined).end(input);
  const seen = new Map<string, Trace>();
  const looking = setInterval(() => look(child, seen), 5);
  try {
    const [stdout, stderr, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      exitCodeOf(child),
    ]);
    const printed = [
      { place: "stdout", text: stdout },
      { place: "stderr", text: stderr },
    ];
    return { code, stdout, stderr, traces: [...printed, ...seen.values()] };
  } finally {
    clearInterval(looking);
  }
}

/** The environment of the program itself is what it was started with; that of its children is its own doing. */
function look({ pid }: ChildProcess, seen: Map<string, Trace>): void {
  if (pid === undefined) return;
  for (const process of treeOf(pid)) {
    for (const file of process === pid ? ["cmdline"] : ["cmdline", "environ"]) {
      const place = `/proc/${process}/${file}`;
      const content = read(place);
      if (content !== "") seen.set(`${place} ${content}`, { place, text: content });
    }
  }
}

function treeOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(" ");
  return [pid, ...children.filter((each) => each !== "").flatMap((each) => treeOf(Number(each)))];
}

/** A process may end between two looks at it. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Every file below a folder. */
export const filesIn = (folder: string): readonly Trace[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((place) => ({ place, text: `${place}\n${readFileSync(place, "latin1")}` }))
    : [];

/**
 * Where a value stands in a trace, in whichever form.
 * @returns `stdout: base64 of canary-…` for each
 */
export const leaks = (traces: readonly Trace[], values: readonly string[]): readonly string[] =>
  values.flatMap((value) => {
    const forms = formsOf(value);
    return traces.flatMap(({ place, text: found }) =>
      forms
        .filter(([, form]) => found.includes(form))
        .map(([name]) => `${place}: ${name} of ${value}`),
    );
  });
