import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { exportAudit, type ExportFlags } from "../../../src/ops/adinsights/export-audit";
import { exportedDays, planned } from "../../../src/ops/adinsights/export-days";
import { Bucket } from "../../../src/ops/clients/bucket";
import { type FakeAdinsights, impatient, startAdinsights } from "../../support/adinsights";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const audit = "raxx-adinsights-audit-staging";
let s3: S3Server;
let platform: PlatformServices;
let api: FakeAdinsights;
let folder: string;
beforeEach(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod", audit]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-audit-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  return async () => {
    vi.unstubAllEnvs();
    await platform.stop();
    await s3.stop();
    rmSync(folder, { recursive: true });
  };
});
beforeAll(async () => void (api = await startAdinsights()));
afterAll(async () => api.stop());

const now = "2026-11-28T04:00:00Z";
const row = (id: number, createdAt: string, tenant = "T") => ({
  ...{ id, created_at: createdAt, action: "login", resource_type: "user", tenant_id: tenant },
});
const logged = (...results: readonly object[]): void =>
  api.answer(() => ({ status: 200, body: { count: results.length, next: null, results } }));

async function run(flags: Partial<ExportFlags> = {}, at: string | (() => Date) = now) {
  const said = { told: [] as string[], printed: [] as string[] };
  const around = surroundings(platform, folder);
  const env = {
    ...around.env,
    ADINSIGHTS_URL: api.address,
    ADINSIGHTS_OPERATOR_TOKEN: "token-of-an-operator",
  };
  const lock = { ...around.lock, now: typeof at === "string" ? () => new Date(at) : at };
  const wish = { env: "staging", json: true, ...flags } as const;
  const code = await exportAudit(wish, talkInto(said), { ...around, env, lock });
  return { code, told: said.told, printed: said.printed.join("\n") };
}
interface Printed {
  exported: { day: string; rows: number; sha256: string }[];
  missing: string[];
}
const json = async (flags: Partial<ExportFlags> = {}, at: string | (() => Date) = now) => {
  const { code, printed } = await run(flags, at);
  const { exported, missing } = JSON.parse(printed) as Printed;
  return { code, days: exported.map(({ day, rows }) => [day, rows]), missing };
};
const keys = async () => (await new Bucket(impatient, audit).list("")).map(({ key }) => key);
const content = async (day: string): Promise<unknown> =>
  JSON.parse((await new Bucket(impatient, audit).read(`audit-logs/${day}.json`))?.text ?? "");
const subjects = () => platform.world.mails.map(({ subject }) => subject);

describe("adinsights export-audit", () => {
  const entries = [row(2, "2026-11-27T23:59:59Z"), row(1, "2026-11-27T00:00:00Z", "U")];

  it("writes each finished day as one object with its digest, and writes that down", async () => {
    logged(row(3, "2026-11-28T00:00:00Z"), ...entries, row(0, "2026-11-25T12:00:00Z"));
    expect(await json()).toEqual({
      code: 0,
      days: [
        ["2026-11-25", 1],
        ["2026-11-26", 0],
        ["2026-11-27", 2],
      ],
      missing: [],
    });
    expect(await content("2026-11-27")).toEqual({
      ...{ format: "adinsights-audit-export", version: 1, environment: "staging" },
      ...{ day: "2026-11-27", rows: 2, tenants: 2 },
      sha256: createHash("sha256").update(JSON.stringify(entries.toReversed())).digest("hex"),
      entries: entries.toReversed(),
    });
    expect(subjects()).toEqual([
      `[raxx staging] adinsights export-audit ${audit}/audit-logs/: done`,
    ]);
    expect(platform.world.mails[0]?.text).toContain("2026-11-25 to 2026-11-27, 3 days");
  });

  it("leaves a day for later that ended while the log was read", async () => {
    logged(...entries);
    const before = api.seen.length;
    const clock = () =>
      new Date(api.seen.length === before ? "2026-11-27T23:59:59Z" : "2026-11-28T00:00:01Z");
    expect(await json({}, clock)).toEqual({ code: 0, days: [], missing: [] });
  });

  it("writes nothing twice, and on the next day that day alone", async () => {
    logged(...entries);
    await run();
    const first = await content("2026-11-27");
    logged(row(9, "2026-11-27T12:00:00Z"));
    expect((await json()).days).toEqual([]);
    expect([await content("2026-11-27"), subjects().length]).toEqual([first, 1]);
    logged(...entries, row(4, "2026-11-28T12:00:00Z"));
    expect((await json({}, "2026-11-29T04:00:00Z")).days).toEqual([["2026-11-28", 1]]);
  });

  it("leaves alone what another run wrote meanwhile", async () => {
    logged(...entries);
    await new Bucket(impatient, audit).create("audit-logs/2026-11-27.json", '"first"');
    const list = vi.spyOn(Bucket.prototype, "list").mockResolvedValueOnce([]);
    const { told } = await run();
    list.mockRestore();
    expect(told).toContain("audit-logs/2026-11-27.json is there already, and was not touched.");
    expect(await content("2026-11-27")).toBe("first");
  });

  it("writes nothing on a dry run", async () => {
    logged(...entries);
    expect((await json({ dryRun: true })).days).toEqual([["2026-11-27", 2]]);
    expect([await keys(), subjects()]).toEqual([[], []]);
  });

  it("tells of a day since the first export that is lost", async () => {
    const bucket = new Bucket(impatient, audit);
    await bucket.create("audit-logs/2026-11-24.json", "{}");
    logged(row(1, "2026-11-26T12:00:00Z"));
    expect(await json()).toEqual({
      code: 1,
      days: [
        ["2026-11-26", 1],
        ["2026-11-27", 0],
      ],
      missing: ["2026-11-25"],
    });
    const { code, printed } = await run({ json: false });
    expect(code).toBe(1);
    expect(printed).toContain(
      "Without an export, and no longer whole in the database: 2026-11-25.",
    );
  });

  it("exports nothing where no entry is seen, and tells the operator", async () => {
    logged();
    await expect(run()).rejects.toThrow(
      "api.staging.adinsights.com gives no audit entry at all: may the holder of ADINSIGHTS_OPERATOR_TOKEN see them? Nothing was exported.",
    );
    expect([await keys(), subjects()]).toEqual([
      [],
      ["[raxx staging] adinsights export-audit failed"],
    ]);
  });

  it("exports nothing of an answer that is not understood", async () => {
    logged(...entries, { action: "login" });
    await expect(run()).rejects.toThrow("a row's created_at is no moment with a time zone");
    expect(await keys()).toEqual([]);
  });
});

describe("the days to be exported", () => {
  const plan = (oldest: string, exported: readonly string[] = []) =>
    planned(
      [{ at: Date.parse(oldest), action: "login", resourceType: "", whole: {} }],
      new Set(exported),
      new Date(now),
    );

  it("are no more than those that the nightly deletion leaves whole", () => {
    const { write, missing } = plan("2020-01-01T00:00:00Z");
    expect([write.length, write[0], write.at(-1), missing]).toEqual([
      364,
      "2025-11-29",
      "2026-11-27",
      [],
    ]);
  });

  it("are missing once the first export is older, and no longer after a year", () => {
    expect(plan("2020-01-01T00:00:00Z", ["2024-01-01"]).missing).toEqual(["2025-11-28"]);
  });

  it("are known by the names of the objects alone", () => {
    expect([
      ...exportedDays([
        "audit-logs/2026-11-27.json",
        "audit-logs/x/2026-11-26.json",
        "audit-logs/a",
      ]),
    ]).toEqual(["2026-11-27"]);
  });
});
