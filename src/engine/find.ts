import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { buildEngine } from "./build";
import { cachedEngine, type EngineCache, engineCache } from "./cache";
import type { BuildHost, Engine } from "./engine";
import { CannotRun } from "../process/cannot-run";
import { run } from "../process/child";
import { isNewEnough, parseVersion, requiredVersion } from "./versions";

/** Neither an engine nor the means to build one. */
export class EngineMissing extends CannotRun {
  override readonly name = "EngineMissing";

  constructor(required: string) {
    super(
      [
        "No Pulumi engine was found: there is no usable `pulumi` on PATH, and no `go` to build one with.",
        "Install one of the two, then run this again:",
        `  Pulumi CLI ${required} or newer   https://www.pulumi.com/docs/install/`,
        "  Go 1.21 or newer           https://go.dev/dl/  (builds the pinned engine once, about five minutes)",
      ].join("\n"),
    );
  }
}

/** Where to look, and whom to tell. */
export interface FindEngineOptions {
  /** The checkout: holds tools/go.mod, which pins the version to build. */
  readonly root: string;
  /** Variables that decide: PATH, XDG_CACHE_HOME, HOME. */
  readonly env: NodeJS.ProcessEnv;
  /** Gets one line of progress or explanation at a time; they belong on standard error. */
  readonly host: BuildHost;
  /** Aborting it ends a running build and leaves the cache as it was. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds the engine: `pulumi` on PATH when it is not older than the SDK, else the pinned version from our
 * cache, else the pinned version built with Go.
 * @throws EngineMissing when there is neither an engine nor Go
 * @throws EngineBuildFailed with Go's last lines
 */
export async function findEngine(options: FindEngineOptions): Promise<Engine> {
  const installed = await installedEngine(options);
  if (installed) return installed;
  const cache = engineCache(options.root, options.env);
  return cachedEngine(cache) ?? (await builtEngine(cache, options));
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

function builtEngine(cache: EngineCache, options: FindEngineOptions): Promise<Engine> {
  const go = onPath("go", options.env);
  if (go === undefined) throw new EngineMissing(requiredVersion(options.root));
  return buildEngine(cache, { ...options, go });
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
  const asked = run(path, ["version"], { env: quiet, timeout: 30_000 });
  const { code, stdout } = await asked.catch(() => ({ code: 1, stdout: "" }));
  return code === 0 ? parseVersion(stdout) : undefined;
}
