import { createHash } from "node:crypto";
import { ListMultipartUploadsCommand, PutBucketVersioningCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { placeWhole } from "../../../src/ops/backup/place";
import { Objects } from "../../../src/ops/clients/objects";
import { s3Client } from "../../../src/ops/clients/s3";
import { type Fault, type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const bucket = "raxx-iac-state-prod";
const patience = { timeoutMs: 2000, attempts: 2, firstPauseMs: 1, longestPauseMs: 5 };
const key = "backups/2026-11-28.bin";

let s3: S3Server;
let platform: PlatformServices;
beforeAll(async () => {
  s3 = await S3Server.start([bucket]);
  platform = await startPlatform(emptyWorld(), s3);
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  const VersioningConfiguration = { Status: "Enabled" } as const;
  await s3Client(patience).send(
    new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }),
  );
});
beforeEach(() => platform.begin(emptyWorld()));
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
});

async function* pieces(...contents: Buffer[]) {
  for (const content of contents) yield await Promise.resolve(content);
}
/** Larger than a part, of pieces that end within one. */
const large = (seed: string): Buffer[] =>
  Array.from({ length: 9 }, (_, index) => Buffer.alloc(1_000_000, `${seed}${index};`));
const sha256 = (contents: readonly Buffer[]) =>
  createHash("sha256").update(Buffer.concat(contents)).digest("hex");
async function stored(objects: Objects, at = key): Promise<string | undefined> {
  if (!(await objects.keys(at)).includes(at)) return undefined;
  const contents: Uint8Array[] = [];
  for await (const piece of objects.read(at)) contents.push(piece);
  return sha256(contents.map((each) => Buffer.from(each)));
}

/** Uploads of an object that nobody ended. */
async function unended(key: string): Promise<number> {
  const place = { Bucket: bucket, Prefix: key };
  const { Uploads = [] } = await s3Client(patience).send(new ListMultipartUploadsCommand(place));
  return Uploads.length;
}

describe("a backup", () => {
  it("that is too large to be copied at once gets its name in parts, as the same object", async () => {
    const objects = new Objects(bucket, patience, 5 * 1024 * 1024);
    const contents = [...large("parts"), ...large("more")];
    const asked = platform.asked.length;
    const placed = await placeWhole(objects, "parts/x", pieces(...contents));
    expect(placed.sha256).toBe(sha256(contents));
    expect(await stored(objects, "parts/x")).toBe(placed.sha256);
    // 18,000,000 bytes: up in four parts, and copied in as many.
    const made = platform.asked.slice(asked);
    expect(made.filter((each) => each === "PUT /raxx-iac-state-prod/parts/x")).toHaveLength(4);
    expect(await objects.keys("parts/")).toEqual(["parts/x"]);
    expect(await unended("parts/x")).toBe(0);
  });

  it("that lost its copy on the way keeps the one before, and nothing of it is left by the next", async () => {
    const objects = new Objects(bucket, patience, 5 * 1024 * 1024);
    const before = await placeWhole(objects, "parts/y", pieces(Buffer.from("before")));
    let copied = 0;
    platform.disturb(() =>
      platform.asked.at(-1) === "PUT /raxx-iac-state-prod/parts/y" && (copied += 1) > 1
        ? 503
        : platform.asked.at(-1)?.startsWith("DELETE /raxx-iac-state-prod/parts/y")
          ? 503
          : undefined,
    );
    const failing = placeWhole(objects, "parts/y", pieces(...large("new")));
    await expect(failing).rejects.toThrow(
      /UploadPartCopy raxx-iac-state-prod\/parts\/y was answered 503/,
    );
    platform.disturb(() => undefined);
    expect(await stored(objects, "parts/y")).toBe(before.sha256);
    expect(await unended("parts/y")).toBe(1);
    const after = await placeWhole(objects, "parts/y", pieces(...large("new")));
    expect(await stored(objects, "parts/y")).toBe(after.sha256);
    expect(await unended("parts/y")).toBe(0);
  });

  it("has its name, its size and its digest, and nothing else is left", async () => {
    const objects = new Objects(bucket, patience);
    const contents = large("whole");
    const placed = await placeWhole(objects, key, pieces(...contents));
    expect(placed).toEqual({ key, bytes: 9_000_000, sha256: sha256(contents) });
    expect(await stored(objects)).toBe(placed.sha256);
    expect(await objects.keys("backups/")).toEqual([key]);
  });

  it("may be empty", async () => {
    const objects = new Objects(bucket, patience);
    const placed = await placeWhole(objects, "empty/none", pieces());
    expect(placed).toEqual({ key: "empty/none", bytes: 0, sha256: sha256([]) });
  });

  it("has no name where its source fails, and leaves no upload", async () => {
    const objects = new Objects(bucket, patience);
    async function* failing() {
      yield* pieces(...large("failing"));
      throw new Error("the source broke");
    }
    await expect(placeWhole(objects, "failing/x", failing())).rejects.toThrow("the source broke");
    expect(await objects.keys("failing/")).toEqual([]);
  });

  it("has no name where it is refused for how it begins", async () => {
    const objects = new Objects(bucket, patience);
    const heads: number[] = [];
    const prove = async (head: Uint8Array) => {
      heads.push(head.length);
      return Promise.reject(new Error("not for the operator"));
    };
    await expect(
      placeWhole(objects, "refused/x", pieces(...large("refused")), prove),
    ).rejects.toThrow("not for the operator");
    expect(heads[0]).toBeGreaterThanOrEqual(16_384);
    expect(await objects.keys("refused/x")).toEqual([]);
    // What was left is gone with the next run.
    await placeWhole(objects, "refused/x", pieces(Buffer.from("right")));
    expect(await objects.keys("refused/")).toEqual(["refused/x"]);
  });
});

describe("a backup that is cut off at any request", () => {
  it.each<Fault>(["lost before", "lost after", "silent before", 503])(
    "leaves the one before or the whole new one under its name: %s",
    async (fault) => {
      const objects = new Objects(bucket, patience);
      const before = await placeWhole(objects, key, pieces(Buffer.from(`before ${String(fault)}`)));
      const contents = large(String(fault));
      let request = 0;
      for (let met = true; met; request += 1) {
        met = false;
        await new Promise<void>((resolve) => {
          const hit = (number: number) => {
            met ||= number >= request;
            return number >= request ? fault : undefined;
          };
          platform.disturb(hit, resolve);
          const ended = () => resolve();
          // One that is killed is never heard of again.
          const killed = new Objects(bucket, { ...patience, timeoutMs: 3_600_000 });
          placeWhole(killed, key, pieces(...contents)).then(ended, ended);
        });
        platform.disturb(() => undefined);
        expect([before.sha256, sha256(contents)]).toContain(await stored(objects));
      }
      expect(request).toBeGreaterThan(8);
      await placeWhole(objects, key, pieces(...contents));
      expect(await stored(objects)).toBe(sha256(contents));
      expect(await objects.keys("backups/")).toEqual([key]);
    },
  );
});
