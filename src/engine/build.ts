import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { BuildHost, Engine } from "./engine";
import { buildFailure } from "./build-failure";
import { type EngineCache, publish } from "./cache";
import { elapsed } from "./elapsed";
import { Interrupted } from "../process/cannot-run";
import { exitCodeOf, killGroup } from "../process/child";

export interface BuildOptions {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly host: BuildHost;
  readonly signal?: AbortSignal | undefined;
  /** Path of the Go toolchain. */
  readonly go: string;
  /** Whether modules that are not there can be fetched; else Go is to say at once which is missing. */
  readonly online: boolean;
}

const command = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";

/**
 * Builds the pinned engine into the cache. Stopping it is harmless: Go keeps what it has compiled, and the next
 * build goes on from there.
 * @throws EngineBuildFailed with Go's last lines
 */
export async function buildEngine(cache: EngineCache, options: BuildOptions): Promise<Engine> {
  const { host } = options;
  const start = Date.now();
  host.say(
    `Building the Pulumi engine ${cache.version} with Go, once (about five minutes on two cores).`,
  );
  await publish(cache, (target) => compile(target, cache.version, options));
  host.say(`Built ${cache.executable} in ${elapsed(start)}.`);
  return { path: cache.executable, version: cache.version, source: "built" };
}

/** What Go has said so far. */
interface BuildLog {
  downloads: number;
  packages: number;
  /** Everything but the names of packages and downloads. */
  readonly lines: string[];
}

async function compile(target: string, version: string, options: BuildOptions): Promise<void> {
  const { root, env, host, signal, go, online } = options;
  if (signal?.aborted) throw new Interrupted();
  const start = Date.now();
  const log: BuildLog = { downloads: 0, packages: 0, lines: [] };
  const flags = `-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${version}`;
  const child = spawn(go, ["build", "-v", "-trimpath", "-ldflags", flags, "-o", target, command], {
    cwd: join(root, "tools"),
    env: {
      ...env,
      CGO_ENABLED: "0",
      GOWORK: "off",
      GOFLAGS: "-mod=readonly",
      ...(online ? {} : { GOPROXY: "off" }),
    },
    stdio: ["ignore", "ignore", "pipe"],
    // A process group of its own, so that stopping Go stops its compilers too.
    detached: true,
  });
  createInterface(child.stderr).on("line", (line) => record(log, line));
  const ticking = setInterval(() => host.progress(`${shown(log)}, ${elapsed(start)}`), 1000);
  const stop = (): void => killGroup(child);
  signal?.addEventListener("abort", stop);
  try {
    const code = await exitCodeOf(child);
    if (signal?.aborted) throw new Interrupted();
    if (code !== 0) throw buildFailure(code, log.lines);
  } finally {
    clearInterval(ticking);
    signal?.removeEventListener("abort", stop);
  }
}

function record(log: BuildLog, line: string): void {
  if (line.startsWith("go: downloading ")) log.downloads += 1;
  else if (/^[\w.~-]+(\/[\w.~-]+)*$/.test(line)) log.packages += 1;
  else log.lines.push(line);
}

function shown({ downloads, packages }: BuildLog): string {
  if (packages === 0 && downloads > 0) return `downloading: ${downloads} modules`;
  return packages === 0 ? "preparing" : `compiling: ${packages} packages so far`;
}
