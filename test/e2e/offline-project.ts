import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { bundle } from "../../src/start/bundles";
import { findEngine } from "../../src/engine/find";
import { goOffline, type Offline } from "../../src/preview/offline";
import { readWorld, type WorldRecord } from "../../src/simulator/cloud/world";
import { ProgressDisplay } from "../../src/cli/progress";

export const root = join(__dirname, "..", "..");

/** An operation on a resource that a run planned or did; `same` and plain reads are left out. */
export interface Step {
  readonly op: string;
  readonly type: string;
  readonly name: string;
  /** Properties that differ; absent for a resource that is created or deleted. */
  readonly differs?: readonly string[];
}

/** What a command of the engine came to. */
export interface Run {
  readonly code: number | null;
  /** What it printed, on both streams. */
  readonly output: string;
  readonly steps: readonly Step[];
}

/** A resource as `pulumi stack export` shows it. */
export interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly custom: boolean;
  readonly protect?: boolean;
  readonly parent?: string;
  /** URN and id of the provider instance. */
  readonly provider?: string;
  readonly dependencies?: readonly string[];
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

export interface State {
  readonly resources?: readonly StateResource[];
  /** What an interrupted update was about to do. */
  readonly pending_operations?: readonly {
    readonly type: string;
    readonly resource: StateResource;
  }[];
}

/** The engine over a simulated cloud of its own, which ends with the test. */
export class OfflineProject {
  private constructor(
    readonly folder: string,
    private readonly offline: Offline,
  ) {}

  /** @param project folder of a Pulumi.yaml; the checkout's own program when absent */
  static async open(project?: string): Promise<OfflineProject> {
    const host = new ProgressDisplay(process.stderr);
    const engine = await findEngine({ root, env: process.env, host });
    const folder = mkdtempSync(join(tmpdir(), "raxx-e2e-"));
    const offline = await goOffline({ root, project, folder, engine });
    if (project !== undefined) await bundleProgram(project, offline.project);
    return new OfflineProject(folder, offline);
  }

  async close(): Promise<void> {
    await this.offline.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Folder of Pulumi.yaml and the stack files. */
  get project(): string {
    return this.offline.project;
  }

  /** File that keeps the simulated cloud. */
  get world(): string {
    return join(this.folder, "world.json");
  }

  /** What exists in the simulated cloud. */
  get cloud(): readonly WorldRecord[] {
    return readWorld(this.world).records;
  }

  /** Starts `pulumi` and resolves when it has ended; `started` gets the process before that. */
  async pulumi(args: readonly string[], started?: (engine: ChildProcess) => void): Promise<Run> {
    const log = join(this.folder, "events");
    rmSync(log, { force: true });
    const planning = ["preview", "up", "refresh", "destroy"].includes(args[0] ?? "");
    const all = [...args, "--non-interactive", "--color", "never"];
    if (planning) all.push("--suppress-progress", "--event-log", log);
    const child = spawn("pulumi", all, {
      cwd: this.offline.project,
      env: this.environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    started?.(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject).once("close", resolve);
    });
    return { code, output, steps: planning ? stepsOf(log) : [] };
  }

  /** What the stack's state holds. */
  async resources(stack: string): Promise<readonly StateResource[]> {
    return (await this.state(stack)).resources ?? [];
  }

  /** The state with its secrets in the clear: ciphertext differs each time. */
  async state(stack: string): Promise<State> {
    const { output } = await this.pulumi(["stack", "export", "--show-secrets", "--stack", stack]);
    return (JSON.parse(output) as { deployment: State }).deployment;
  }

  /** Variables for commands; a test may point PULUMI_DEBUG_PROVIDERS elsewhere. */
  readonly overrides: Record<string, string> = {};

  get environment(): NodeJS.ProcessEnv {
    return { ...this.offline.environment, PULUMI_DEBUG_COMMANDS: "true", ...this.overrides };
  }

  /** Changes the stack file as a person would; `path` is as in `raxx:apps.api.host`. */
  configure(stack: string, path: string, value: unknown): void {
    const file = join(this.offline.project, `Pulumi.${stack}.yaml`);
    const content = parse(readFileSync(file, "utf8")) as { config: Record<string, unknown> };
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const owner = keys.reduce((at, key) => at[key] as Record<string, unknown>, content.config);
    owner[last] = value;
    // Quoted, so that a day stays a text.
    writeFileSync(file, stringify(content, { defaultStringType: "QUOTE_DOUBLE" }));
  }
}

interface Metadata {
  readonly op: string;
  readonly urn: string;
  readonly type: string;
  readonly diffs?: readonly string[] | null;
}

type Event = Partial<Record<"resourcePreEvent" | "resOutputsEvent", { metadata: Metadata }>>;

const unremarkable = ["same", "refresh", "read", "read-discard", "discard"];

/** One step for each resource and operation, in the order of their names. */
function stepsOf(log: string): Step[] {
  const steps = new Map<string, Step>();
  for (const line of readFileSync(log, "utf8").split("\n").filter(Boolean)) {
    const event = JSON.parse(line) as Event;
    const metadata = (event.resourcePreEvent ?? event.resOutputsEvent)?.metadata;
    if (metadata === undefined || unremarkable.includes(metadata.op)) continue;
    const { op, type, urn, diffs } = metadata;
    const step = { op, type, name: urn.split("::").slice(3).join("::") };
    steps.set(`${urn} ${op}`, diffs?.length ? { ...step, differs: diffs } : step);
  }
  return [...steps.values()].toSorted((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ name, type, op }: Step): string => `${name} ${type} ${op}`;

/**
 * `main: program.js` is made of the project's src/index.ts, as the checkout's own program is made: it starts in a
 * fraction of the time that the sources take.
 */
async function bundleProgram(from: string, to: string): Promise<void> {
  const { main } = parse(readFileSync(join(to, "Pulumi.yaml"), "utf8")) as { main?: string };
  if (main !== "program.js") return;
  const entryPoints = { program: join(from, "src", "index.ts") };
  const made = await bundle({ entryPoints, outdir: to, followed: true });
  for (const { path, contents } of made) writeFileSync(path, contents);
}
