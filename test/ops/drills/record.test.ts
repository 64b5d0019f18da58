import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bucket } from "../../../src/ops/clients/bucket";
import { drill } from "../../../src/ops/drills/drill";
import { type DrillRecord, keepRecord, lastGoodDrill } from "../../../src/ops/drills/record";
import { CannotRun } from "../../../src/process/cannot-run";
import { surroundings } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let state: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  state = mkdtempSync(join(tmpdir(), "raxx-drills-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => platform.begin(emptyWorld()));
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(state, { recursive: true });
});

const good: DrillRecord = {
  kind: "vault",
  startedAt: "2026-11-20T08:00:00.000Z",
  durationSeconds: 61.5,
  backup: "vault-exports/2026-11-20.json.gpg",
  result: "passed",
  problems: [],
  facts: { secrets: 4 },
  by: "kris@laptop",
};
const failed: DrillRecord = {
  ...good,
  startedAt: "2026-11-27T08:00:00.000Z",
  result: "failed",
  problems: ["the vault took 3 of 4 secrets"],
};

describe("the record of drills", () => {
  it("tells the newest good drill, whatever came after it", async () => {
    const bucket = new Bucket();
    expect(await lastGoodDrill(bucket, "prod", "vault")).toBeUndefined();
    const key = await keepRecord(bucket, "prod", good);
    await keepRecord(bucket, "prod", failed);
    await bucket.create("operations/prod/drills/vault/2026-11-28T08:00:00.000Z.json", "{");
    expect(key).toBe("operations/prod/drills/vault/2026-11-20T08:00:00.000Z.json");
    expect(await lastGoodDrill(bucket, "prod", "vault")).toEqual({ ...good, key });
    expect(await lastGoodDrill(bucket, "staging", "vault")).toBeUndefined();
    expect(await lastGoodDrill(bucket, "prod", "freescout")).toBeUndefined();
  });

  it("is written twice without harm, and never over another", async () => {
    const bucket = new Bucket();
    const key = await keepRecord(bucket, "staging", good);
    expect(await keepRecord(bucket, "staging", good)).toBe(key);
    await expect(keepRecord(bucket, "staging", { ...good, by: "another" })).rejects.toThrow(
      /is the record of another drill/,
    );
  });
});

describe("a drill", () => {
  const run = (work: Parameters<typeof drill>[4]) =>
    drill("staging", "freescout", surroundings(platform, state), () => undefined, work);

  it("that notes no problem has passed, and is told by mail", async () => {
    const record = await run(async (notes) => {
      notes.backup = "db-backups/freescout/2026-11-27.sql.gz";
      return Promise.resolve();
    });
    expect(record).toMatchObject({ result: "passed", problems: [], kind: "freescout" });
    const { key, ...kept } = (await lastGoodDrill(new Bucket(), "staging", "freescout")) ?? {};
    expect(kept).toEqual(record);
    expect(key).toBe(`operations/staging/drills/freescout/${record.startedAt}.json`);
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx staging] drill freescout staging: done",
    ]);
  });

  it("that is stopped is on record as failed, with the backup and why", async () => {
    const before = (await new Bucket().list("operations/staging/drills/freescout/")).length;
    const stopped = run(async (notes) => {
      notes.backup = "dump";
      return Promise.reject(new CannotRun("mariadb is not on PATH"));
    });
    await expect(stopped).rejects.toThrow("mariadb is not on PATH");
    const all = await new Bucket().list("operations/staging/drills/freescout/");
    expect(all).toHaveLength(before + 1);
    const text = (await new Bucket().read(all.at(-1)?.key ?? ""))?.text ?? "";
    expect(JSON.parse(text)).toMatchObject({
      backup: "dump",
      result: "failed",
      problems: ["mariadb is not on PATH"],
    });
  });
});
