import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { run } from "../process/child";
import type { EngineCache } from "./cache";
import type { BuildHost, Engine } from "./engine";
import { answerOf } from "./reach";
import { seal } from "./seal";

/** What a released Pulumi has that we need: the engine, and the language host that it looks for beside itself. */
const executables = ["pulumi", "pulumi-language-nodejs"];

/** Where each version's files are. */
export const pulumiReleases = "https://github.com/pulumi/pulumi/releases/download";

/** A release that answers, and what its file must be. */
export interface Release {
  readonly url: string;
  readonly digest: string;
}

/**
 * The released CLI of the pinned version for this platform, if it can be reached; its digest is what Pulumi
 * published beside it.
 */
export async function reachRelease(
  version: string,
  releases: string,
): Promise<Release | undefined> {
  const folder = `${releases}/v${version}`;
  const name = `pulumi-v${version}-${process.platform}-${process.arch}.tar.gz`;
  const answer = await answerOf(`${folder}/pulumi-${version}-checksums.txt`);
  if (answer?.ok !== true) return undefined;
  const lines = (await answer.text().catch(() => "")).split("\n");
  const line = lines.map((each) => each.trim().split(/\s+/)).find(([, file]) => file === name);
  return line?.[0] === undefined ? undefined : { url: `${folder}/${name}`, digest: line[0] };
}

export interface FetchOptions {
  readonly host: BuildHost;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches the release into the cache. Nothing of it is run before its digest was compared.
 * @returns undefined, after a word, when that fails for whatever reason
 */
export async function fetchRelease(
  cache: EngineCache,
  release: Release,
  options: FetchOptions,
): Promise<Engine | undefined> {
  const draft = `${cache.release}.${process.pid}.tmp`;
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    await download(release, join(draft, "release.tar.gz"), options);
    await unpack(draft);
    seal(
      draft,
      executables.filter((name) => existsSync(join(draft, name))),
    );
    rmSync(cache.release, { recursive: true, force: true });
    renameSync(draft, cache.release);
    return { path: join(cache.release, "pulumi"), version: cache.version, source: "release" };
  } catch (error) {
    options.signal?.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    options.host.say(`The released Pulumi cannot be used: ${reason}`);
    return undefined;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A download that takes longer than this is given up, in milliseconds: Go is quicker. */
const longest = 180_000;

async function download(
  { url, digest }: Release,
  file: string,
  { host, signal }: FetchOptions,
): Promise<void> {
  host.say(`Fetching the released Pulumi from ${new URL(url).host}, once.`);
  const limit = AbortSignal.any([AbortSignal.timeout(longest), ...(signal ? [signal] : [])]);
  const answer = await fetch(url, { signal: limit });
  if (!answer.ok || answer.body === null) throw new Error(`${url} answers ${answer.status}`);
  const hash = createHash("sha256");
  let size = 0;
  const watched = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece);
      size += piece.length;
      host.progress(`fetching: ${Math.round(size / 1e6)} MB`);
      done(null, piece);
    },
  });
  await pipeline(Readable.fromWeb(answer.body), watched, createWriteStream(file));
  const found = hash.digest("hex");
  if (found !== digest) throw new Error(`${url} is ${found}, and not ${digest} as published`);
}

async function unpack(folder: string): Promise<void> {
  const archive = join(folder, "release.tar.gz");
  const words = ["-xzf", archive, "-C", folder, "--strip-components=1"];
  const { code, stderr } = await run("tar", [
    ...words,
    ...executables.map((name) => `pulumi/${name}`),
  ]);
  if (code !== 0) throw new Error(`tar says: ${stderr.trim()}`);
  rmSync(archive);
}
