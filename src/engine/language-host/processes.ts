import { type ChildProcessByStdio, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import type { ProgramInfo, RunPluginRequest, RunRequest } from "@pulumi/pulumi/proto/language_pb";

/** The runtime's options of Pulumi.yaml or PulumiPolicy.yaml that the host heeds. */
interface RuntimeOptions {
  /** Arguments of node, as one text. */
  readonly nodeargs?: string;
  /** False where the program needs no TypeScript compiler; true by default. */
  readonly typescript?: boolean;
}

/**
 * A child whose output we pass on. It must not have our own descriptors: Node makes them non-blocking, and
 * what is written after that can be lost.
 */
type Piped = ChildProcessByStdio<null, Readable, Readable>;

/** Starts the program that `request` names, with the SDK's own entry point. */
export function programProcess(request: RunRequest, engine: string): Piped {
  const info = programOf(request.getInfo());
  const { nodeargs = "", typescript = true } = info.options;
  const flags = {
    monitor: request.getMonitorAddress(),
    engine,
    "root-directory": info.root,
    organization: request.getOrganization(),
    project: request.getProject(),
    stack: request.getStack(),
    pwd: info.directory,
    parallel: String(request.getParallel()),
  };
  const args = [
    ...Object.entries(flags).flatMap(([name, value]) => (value === "" ? [] : [`--${name}`, value])),
    ...(request.getDryrun() ? ["--dry-run"] : []),
    info.entryPoint,
    ...request.getArgsList(),
  ];
  return sdkProcess(entryOf(info.directory, "run"), args, {
    nodeargs,
    cwd: info.directory,
    env: { ...process.env, PULUMI_NODEJS_TYPESCRIPT: String(typescript) },
    configuration: {
      PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toArray())),
      PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    },
  });
}

/** What an entry point of the SDK is started with. */
interface Surroundings {
  /** Arguments of node, as one text. */
  readonly nodeargs: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Variables that grow with the stack file, and do not fit into the environment of a process in the end. */
  readonly configuration: Readonly<Record<string, string>>;
}

function sdkProcess(
  entry: string,
  args: readonly string[],
  { nodeargs, configuration, ...options }: Surroundings,
): Piped {
  const starter = join(__dirname, "with-variables.cjs");
  const words = [...wordsOf(nodeargs), starter, entry, ...args];
  const child = spawn(process.execPath, words, {
    ...options,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  // A child that ends early does not read it; its exit code says enough.
  const pipe = child.stdio[3] as Writable;
  pipe.on("error", () => undefined).end(JSON.stringify(configuration));
  return child as unknown as Piped;
}

const wordsOf = (nodeargs: string): string[] => nodeargs.split(/\s+/).filter((arg) => arg !== "");

/**
 * Starts the policy pack that `request` names. One that needs no compiler is run by node alone, and without the
 * stack's configuration: it is judged by what is declared.
 */
export function pluginProcess(request: RunPluginRequest, engine: string): Piped {
  const info = programOf(request.getInfo());
  const { nodeargs = "", typescript = true } = info.options;
  const { PULUMI_CONFIG = "{}", ...told } = environmentOf(request.getEnvList());
  const env = { ...process.env, ...told };
  const cwd = request.getPwd() || info.directory;
  if (typescript)
    return sdkProcess(entryOf(info.directory, "run-policy-pack"), [engine, info.directory], {
      nodeargs,
      cwd,
      env,
      configuration: { PULUMI_CONFIG },
    });
  return spawn(process.execPath, [...wordsOf(nodeargs), mainOf(info.directory)], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env,
  });
}

function programOf(info: ProgramInfo | undefined) {
  return {
    root: info?.getRootDirectory() ?? "",
    directory: info?.getProgramDirectory() ?? process.cwd(),
    entryPoint: info?.getEntryPoint() || ".",
    options: (info?.getOptions()?.toJavaScript() ?? {}) as RuntimeOptions,
  };
}

/** The SDK's entry point as the program itself would resolve it, so that there is one SDK only. */
const entryOf = (directory: string, name: "run" | "run-policy-pack"): string =>
  createRequire(join(directory, "package.json")).resolve(`@pulumi/pulumi/cmd/${name}`);

function mainOf(directory: string): string {
  const { main = "index.js" } = JSON.parse(
    readFileSync(join(directory, "package.json"), "utf8"),
  ) as { main?: string };
  return join(directory, main);
}

/** `["A=1"]` as `{ A: "1" }`. */
const environmentOf = (list: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    list.map((entry) => {
      const at = entry.indexOf("=");
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
