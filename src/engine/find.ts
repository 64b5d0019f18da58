import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { CannotRun } from "../process/cannot-run";
import { run } from "../process/child";
import { EngineBuildFailed } from "./build-failure";
import { cachedEngine, type EngineCache, engineCache } from "./cache";
import type { BuildHost, Engine } from "./engine";
import { meansOf, obtainEngine } from "./obtain";
import { pulumiReleases } from "./release";
import { openToOthers } from "./seal";
import { isNewEnough, parseVersion, requiredVersion } from "./versions";

/** Neither an engine nor the means to build one. */
export class EngineMissing extends CannotRun {
  override readonly name = "EngineMissing";

  constructor(required: string, hasGo: boolean) {
    super(hasGo ? offline(required) : nothing(required));
  }
}

const offline = (required: string): string =>
  "No Pulumi engine was found, and this machine is offline: neither its release nor Go's modules can be reached. " +
  `Connect it once, or install Pulumi ${required} or newer.`;

const nothing = (required: string): string =>
  [
    "No Pulumi engine was found: there is no usable `pulumi` on PATH, its release cannot be reached, and there is no `go` to build one with.",
    "Install one of the two, then run this again:",
    `  Pulumi CLI ${required} or newer   https://www.pulumi.com/docs/install/`,
    "  Go 1.21 or newer           https://go.dev/dl/  (builds the pinned engine once, about five minutes)",
  ].join("\n");

/** Where to look, and whom to tell. */
export interface FindEngineOptions {
  /** The checkout: holds tools/go.mod, which pins the version to build. */
  readonly root: string;
  /** Variables that decide: PATH, XDG_CACHE_HOME, HOME, and RAXX_PULUMI_RELEASES, a mirror of Pulumi's releases. */
  readonly env: NodeJS.ProcessEnv;
  /** Gets one line of progress or explanation at a time; they belong on standard error. */
  readonly host: BuildHost;
  /** Aborting it ends a running build and leaves the cache as it was. */
  readonly signal?: AbortSignal | undefined;
  /** Called when an engine has to be fetched or built, which takes a while; the engine waits for it. */
  readonly meanwhile?: (() => Promise<unknown>) | undefined;
}

/**
 * Finds the engine: `pulumi` on PATH when it is not older than the SDK; what Pulumi's npm package or SDK has
 * installed; our cache; the released CLI of the pinned version; the same built with Go.
 * @throws EngineMissing when there is neither an engine nor the means to get one
 * @throws EngineBuildFailed with Go's last lines
 */
export async function findEngine(options: FindEngineOptions): Promise<Engine> {
  const { root, env, host } = options;
  const cache = engineCache(root, env);
  return (
    (await installedEngine(options)) ??
    (await versionsEngine(cache.version, options)) ??
    cachedEngine(cache, host) ??
    (await newEngine(cache, options))
  );
}

async function newEngine(cache: EngineCache, options: FindEngineOptions): Promise<Engine> {
  const { root, env, meanwhile } = options;
  const releases = env["RAXX_PULUMI_RELEASES"] || pulumiReleases;
  const asking = meansOf(cache.version, onPath("go", env), releases, env);
  const [means] = await Promise.all([asking, meanwhile?.()]);
  options.signal?.throwIfAborted();
  const engine = await obtainEngine(cache, means, options).catch((error: unknown) => {
    if (error instanceof EngineBuildFailed && !means.online) return undefined;
    throw error;
  });
  if (engine !== undefined) return engine;
  throw new EngineMissing(requiredVersion(root), means.go !== undefined);
}

/** The folder that Pulumi's npm package and its SDK install a version into. */
async function versionsEngine(
  version: string,
  { env, host }: FindEngineOptions,
): Promise<Engine | undefined> {
  const home = env["PULUMI_HOME"] || join(env["HOME"] || homedir(), ".pulumi");
  const path = join(home, "versions", version, "bin", "pulumi");
  if (!isExecutable(path)) return undefined;
  const problem = openToOthers(path);
  if (problem === undefined && (await versionOf(path, env)) === version)
    return { path, version, source: "installed" };
  host.say(`${path} is passed over: ${problem ?? `it is not ${version}`}`);
  return undefined;
}

async function installedEngine({
  root,
  env,
  host,
}: FindEngineOptions): Promise<Engine | undefined> {
  const path = onPath("pulumi", env);
  if (path === undefined) return undefined;
  const version = await versionOf(path, env);
  const required = requiredVersion(root);
  if (version !== undefined && isNewEnough(version, required))
    return { path, version, source: "path" };
  const found = version === undefined ? "does not say its version" : `is ${version}`;
  host.say(
    `${path} ${found}; this program needs ${required} or newer of major version 3, so it is passed over`,
  );
  return undefined;
}

/** The executable that a shell would run for `name`. */
export function onPath(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Undefined when the executable fails, hangs, or prints something else. */
async function versionOf(path: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const quiet = { ...env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  const asked = run(path, ["version"], { env: quiet, timeout: 10_000 });
  const { code, stdout } = await asked.catch(() => ({ code: 1, stdout: "" }));
  return code === 0 ? parseVersion(stdout) : undefined;
}
