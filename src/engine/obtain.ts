import { run } from "../process/child";
import { buildEngine } from "./build";
import { cachedEngine, type EngineCache, lockCache } from "./cache";
import { elapsed } from "./elapsed";
import type { BuildHost, Engine } from "./engine";
import { modulesInReach } from "./reach";
import { fetchRelease, reachRelease, type Release } from "./release";

export interface ObtainOptions {
  /** The checkout: holds tools/go.mod. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly host: BuildHost;
  readonly signal?: AbortSignal | undefined;
}

/** How an engine can be had on this machine. */
export interface Means {
  readonly release: Release | undefined;
  /** Path of the Go toolchain. */
  readonly go: string | undefined;
  /** Whether Go may fetch what it does not have yet. */
  readonly online: boolean;
}

/** Finds out what can be reached, in two seconds at most. */
export async function meansOf(
  version: string,
  go: string | undefined,
  releases: string,
  env: NodeJS.ProcessEnv,
): Promise<Means> {
  const [release, online] = await Promise.all([
    reachRelease(version, releases),
    go !== undefined && proxiesOf(go, env).then((list) => modulesInReach(list, env)),
  ]);
  return { release, go, online };
}

async function proxiesOf(go: string, env: NodeJS.ProcessEnv): Promise<string> {
  const asked = run(go, ["env", "GOPROXY"], { env, timeout: 10_000 });
  const { stdout } = await asked.catch(() => ({ stdout: "" }));
  return stdout.trim();
}

/**
 * Fetches the released engine, or else builds the pinned one, unless another run that we waited for has done so.
 * @returns undefined where there is no means to
 * @throws EngineBuildFailed with Go's last lines
 */
export async function obtainEngine(
  cache: EngineCache,
  means: Means,
  options: ObtainOptions,
): Promise<Engine | undefined> {
  const { host, signal } = options;
  const start = Date.now();
  const unlock = await lockCache(cache, () => {
    signal?.throwIfAborted();
    host.progress(`another run is making the engine; waiting (${elapsed(start)})`);
  });
  try {
    return (
      cachedEngine(cache, host) ??
      (await released(cache, means, options)) ??
      (await built(cache, means, options))
    );
  } finally {
    await unlock();
  }
}

const released = async (cache: EngineCache, { release }: Means, options: ObtainOptions) =>
  release && fetchRelease(cache, release, options);

const built = async (cache: EngineCache, { go, online }: Means, options: ObtainOptions) =>
  go === undefined ? undefined : buildEngine(cache, { ...options, go, online });
