import { S3Client, PutBucketVersioningCommand } from "@aws-sdk/client-s3";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Versions } from "../../../src/ops/clients/versions";
import { Bucket } from "../../../src/ops/clients/bucket";
import { backendAt, stateKey } from "../../../src/ops/drills/state/places";
import { restoreState } from "../../../src/ops/drills/state/restore";
import type { Ended } from "../../../src/process/child";
import { run } from "../../../src/process/child";
import { raxxArguments } from "../../support/command";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";
import { OfflineProject } from "../offline-project";

const program = join(__dirname, "..", "programs", "losses");
const bucket = "raxx-iac-state-prod";
const key = stateKey("pulumi", "prod");

/** The real engine keeps its state in a real S3 server with versions; each test leaves it as it was. */
describe("drill state", () => {
  let s3: S3Server;
  let platform: PlatformServices;
  let project: OfflineProject;
  let local: string;
  let versions: Versions;
  /** Every state that the engine wrote, oldest first. */
  let history: readonly Buffer[];

  beforeAll(async () => {
    s3 = await S3Server.start([bucket]);
    platform = await startPlatform(emptyWorld(), s3);
    local = mkdtempSync(join(tmpdir(), "raxx-drill-state-"));
    for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
    await new S3Client({
      region: "us-east-1",
      forcePathStyle: true,
      endpoint: `http://127.0.0.1:${s3.port}`,
    }).send(
      new PutBucketVersioningCommand({
        Bucket: bucket,
        VersioningConfiguration: { Status: "Enabled" },
      }),
    );
    versions = new Versions();
    project = await OfflineProject.open(program);
    copyFileSync(join(program, "index.ts"), join(project.project, "index.ts"));
    const server = `http://127.0.0.1:${s3.port}`;
    project.overrides["PULUMI_BACKEND_URL"] = backendAt("pulumi", { AWS_ENDPOINT_URL_S3: server });
    // What the engine says instead of a checksum, this server takes for one.
    project.overrides["AWS_REQUEST_CHECKSUM_CALCULATION"] = "when_supported";
    project.overrides["AWS_ACCESS_KEY_ID"] = "test";
    project.overrides["AWS_SECRET_ACCESS_KEY"] = "testtest";
    await pulumi("stack", "init", "prod", "--no-select");
    for (const name of ["raxx-archive", "raxx-archive-2", "raxx-archive-3"]) {
      project.configure("prod", "raxx:archive", name);
      await pulumi("up", "--yes", "--skip-preview", "--stack", "prod");
      await pulumi("state", "unprotect", "--all", "--yes", "--stack", "prod");
    }
    history = await written(key);
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await project.close();
    await platform.stop();
    await s3.stop();
    rmSync(local, { recursive: true });
  });

  async function pulumi(...args: string[]): Promise<void> {
    const { code, output } = await project.pulumi(args);
    if (code !== 0) throw new Error(`pulumi ${args[0]} ended with ${code}:\n${output}`);
  }

  async function written(of: string): Promise<Buffer[]> {
    const contents: Buffer[] = [];
    for (const version of (await versions.of(of)).filter(({ isMarker }) => !isMarker).toReversed())
      contents.push(await versions.read(version));
    return contents;
  }

  const drill = (...words: string[]): Promise<Ended> =>
    run(process.execPath, [...raxxArguments, "drill", "state", "--env", "prod", ...words], {
      cwd: project.project,
      env: {
        ...project.environment,
        ...platform.environment,
        PULUMI_BACKEND_URL: project.overrides["PULUMI_BACKEND_URL"],
        XDG_STATE_HOME: local,
        NO_COLOR: "1",
      },
    });

  const everything = async (prefix = "") =>
    (await versions.below(prefix)).map(({ id, isMarker }) => `${id} ${isMarker}`);

  it("goes back to the exact state from 50 random points of a history, and loses nothing", async () => {
    const copy = stateKey("operations/prod/points", "prod");
    const points = fc
      .sample(point(history.length), { numRuns: 50, seed: 15 })
      .toSorted((a, b) => a.index - b.index);
    for (const [index, content] of history.entries()) {
      // As the engine writes: first a copy of what is there.
      if (index > 0) await versions.write(`${copy}.bak`, history[index - 1] ?? Buffer.alloc(0));
      await versions.write(copy, content);
      for (const hit of points.filter((each) => each.index === index)) {
        if (hit.kind === "deleted") await versions.delete(copy);
        else await versions.write(copy, damaged(content, hit));
        const before = (await everything(copy)).filter((line) => line.endsWith("false"));
        const restored = await restoreState(versions, copy, "prod");
        expect(restored.written).toBe(true);
        const newest = (await versions.of(copy)).find(({ isLatest }) => isLatest);
        expect(newest && (await versions.read(newest))).toEqual(content);
        expect(await everything(copy)).toEqual(expect.arrayContaining(before));
      }
    }
    const kept = (await written(copy)).map(String);
    expect(history.map(String).filter((state) => !kept.includes(state))).toEqual([]);
  });

  it("brings back a copy that was damaged in three ways, previews it, and removes what it made", async () => {
    // What a drill left that was killed.
    await versions.write("operations/prod/drills/scratch/state/left", Buffer.from("over"));
    const before = await everything("pulumi/");
    const { code, stdout, stderr } = await drill("--json");
    expect({ code, stderr: stderr.split("\n").slice(0, 4) }).toEqual({
      code: 0,
      stderr: [
        "corrupted: back, byte for byte",
        "truncated: back, byte for byte",
        "deleted: back, byte for byte",
        "The engine previews the restored state…",
      ],
    });
    const record = JSON.parse(stdout) as { startedAt: string; backup: string };
    expect(record).toMatchObject({ kind: "state", result: "passed", problems: [] });
    expect(record.backup).toMatch(/^pulumi\/\.pulumi\/stacks\/raxx\/prod\.json, version \S+ of 2/);
    const kept = await new Bucket().read(`operations/prod/drills/state/${record.startedAt}.json`);
    expect(JSON.parse(kept?.text ?? "")).toEqual(record);
    expect(await everything("operations/prod/drills/scratch/")).toEqual([]);
    expect(await everything("pulumi/")).toEqual(before);
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx prod] drill state prod: done",
    ]);
  });

  it("fails, on record, where a preview of the restored state has changes", async () => {
    project.configure("prod", "raxx:archive", "raxx-archive-4");
    const { code, stdout } = await drill();
    project.configure("prod", "raxx:archive", "raxx-archive-3");
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(
        /^drill state: failed in [^]*\n {2}- a preview .* has changes: `pulumi/,
      ),
    ]);
    expect(await everything("operations/prod/drills/scratch/")).toEqual([]);
  });

  it("asks nobody, and changes nothing, with --dry-run or without --yes", async () => {
    const before = await everything();
    const dry = await drill("--dry-run");
    expect([dry.code, dry.stdout]).toEqual([
      0,
      expect.stringMatching(/^pulumi\/[^]*: 4 resources, written [^]*Nothing was changed\.\n$/),
    ]);
    const unasked = await drill("--for-real");
    expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringMatching(/add --yes/)]);
    expect(await everything()).toEqual(before);
  });

  it.each(["truncated", "deleted"] as const)(
    "brings the real state back after it was %s, with --for-real",
    async (kind) => {
      const state = history.at(-1) ?? Buffer.alloc(0);
      if (kind === "deleted") await versions.delete(key);
      else await versions.write(key, state.subarray(0, 2000));
      const { code, stdout, stderr } = await drill("--for-real", "--yes");
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: expect.stringMatching(/^drill state: passed in /) as string,
      });
      expect(stderr).toContain("The state is back.");
      expect((await written(key)).at(-1)).toEqual(state);
    },
  );

  it("does not write over an engine that is at work", async () => {
    const lock = "pulumi/.pulumi/locks/organization/raxx/prod/1.json";
    await versions.write(lock, Buffer.from("{}"));
    const { code, stderr } = await drill("--for-real", "--yes");
    await versions.removeBelow(lock);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^An engine holds .*1\.json since .*Nothing was changed\.\n$/),
    ]);
  });

  it("goes back to the version that a person chose", async () => {
    const earlier = history.at(-3) ?? Buffer.alloc(0);
    let chosen = "";
    for (const version of (await versions.of(key)).filter(({ isMarker }) => !isMarker))
      if ((await versions.read(version)).equals(earlier)) chosen = version.id;
    const { code } = await drill("--for-real", "--yes", "--version", chosen);
    expect(code).toBe(0);
    expect((await written(key)).at(-1)).toEqual(earlier);
  });
});

/** What happens to a state, and when: at which version, where in it, and what a byte becomes. */
const point = (count: number) =>
  fc.record({
    index: fc.nat({ max: count - 1 }),
    kind: fc.constantFrom("corrupted", "truncated", "deleted"),
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    mask: fc.integer({ min: 1, max: 255 }),
  });

function damaged(content: Buffer, hit: { kind: string; place: number; mask: number }): Buffer {
  const at = Math.floor(hit.place * content.length);
  if (hit.kind === "truncated") return content.subarray(0, at);
  const copy = Buffer.from(content);
  copy[at] = (copy[at] ?? 0) ^ hit.mask;
  return copy;
}
