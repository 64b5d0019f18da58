import { access, mkdir, realpath, rm, stat, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { environments } from "../domain/environments";
import type { Engine } from "../engine/engine";
import { runPulumi } from "../engine/pulumi";
import { CannotRun } from "../process/cannot-run";
import { besidesProxies } from "../process/loopback";
import { installLanguageHost } from "../engine/language-host/install";
import { startProviders } from "../simulator/start";
import { prepareProject, type Workspace } from "./workspace";

/** Variables that lead to a real account, to a real state, or to another configuration than the checkout's. */
const leadsElsewhere =
  /^(?:AWS_|HEROKU_|CLOUDFLARE_|CF_|GITHUB_TOKEN$|GITHUB_OWNER$|GH_TOKEN$|PULUMI_)/;

/** The engine with simulated providers and local state, ready to run commands. */
export interface Offline {
  /** Folder to run commands in: a project with the checkout's program and stack files. */
  readonly project: string;
  /** Environment to run commands with; `pulumi` is on its PATH. */
  readonly environment: NodeJS.ProcessEnv;
  /** Ends the simulated providers. */
  stop(): Promise<void>;
}

export interface OfflineOptions extends Workspace {
  /** Where state, world and project are kept; made when absent. */
  readonly folder: string;
  readonly engine: Engine;
  /** Faults for the simulated providers to inject. */
  readonly faults?: string | undefined;
}

/**
 * Attaches the engine to simulated providers. Nothing in the environment leads to a real account, and
 * nothing that commands write reaches the checkout.
 */
export async function goOffline(options: OfflineOptions): Promise<Offline> {
  const { folder, engine, faults } = options;
  const project = join(folder, "project");
  await prepareProject(options, project);
  await mkdir(join(folder, "state"), { recursive: true });
  const environment = await engineEnvironment(folder, engine, await hasLongStackFile(project));
  const starting = startProviders({ world: join(folder, "world.json"), ...(faults && { faults }) });
  const creating = createStacks(project, folder, environment);
  const [, failure] = await Promise.allSettled([starting, creating]);
  const providers = await starting;
  if (failure.status === "rejected") {
    await providers.stop();
    throw failure.reason;
  }
  return {
    project,
    environment: { ...environment, PULUMI_DEBUG_PROVIDERS: providers.debugProviders },
    stop: () => providers.stop(),
  };
}

/** Bytes of a stack file that fit into a variable of 128 KiB, whatever JSON in JSON makes of them. */
const shortStackFile = 32 * 1024;

async function hasLongStackFile(project: string): Promise<boolean> {
  const files = environments.map((stack) => stat(join(project, `Pulumi.${stack}.yaml`)));
  return (await Promise.all(files)).some(({ size }) => size > shortStackFile);
}

async function engineEnvironment(
  folder: string,
  engine: Engine,
  hasLongConfiguration: boolean,
): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, "bin");
  if (bin.includes(delimiter))
    throw new CannotRun(`${folder} cannot stand on PATH: choose a folder without "${delimiter}"`);
  await link(engine.path, bin, "pulumi");
  const home = join(folder, "home");
  const nowhere = join(folder, "no-aws");
  const kept = Object.entries(process.env).filter(([name]) => !leadsElsewhere.test(name));
  const environment = {
    ...besidesProxies(Object.fromEntries(kept)),
    // What stands in the home folder leads to an account as well.
    AWS_CONFIG_FILE: nowhere,
    AWS_SHARED_CREDENTIALS_FILE: nowhere,
    AWS_EC2_METADATA_DISABLED: "true",
    PATH: [bin, process.env["PATH"] ?? ""].join(delimiter),
    // Without the metadata that stands beside each file: a crash can leave that empty, and the state unreadable.
    PULUMI_BACKEND_URL: `${pathToFileURL(join(folder, "state")).href}?metadata=skip`,
    PULUMI_CONFIG_PASSPHRASE: "offline",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_HOME: home,
    PULUMI_SKIP_UPDATE_CHECK: "true",
  };
  await installLanguageHost(engine, { bin, home }, environment, hasLongConfiguration);
  return environment;
}

async function link(target: string, folder: string, name: string): Promise<void> {
  // Whoever has the folder on PATH finds there the link that is about to be replaced.
  const real = await realpath(target);
  await mkdir(folder, { recursive: true });
  await rm(join(folder, name), { force: true });
  await symlink(real, join(folder, name));
}

/** Both stacks exist from the start, so that a command only has to name one. */
async function createStacks(cwd: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  for (const stack of environments) {
    if (await exists(join(folder, "state", ".pulumi", "stacks", "raxx", `${stack}.json`))) continue;
    const args = ["stack", "init", stack, "--no-select", "--non-interactive"];
    const { code, stderr } = await runPulumi(args, { cwd, env });
    if (code !== 0)
      throw new CannotRun(`stack ${stack} cannot be made in ${folder}: ${stderr.trim()}`);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
