import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Environment } from "../../../src/domain/environments";
import { freshness } from "../../../src/ops/adinsights/freshness";
import {
  type FakeAdinsights,
  impatient,
  type Reply,
  startAdinsights,
} from "../../support/adinsights";

const well = (): Record<string, Reply> => ({
  "/api/health/airbyte/": { status: 200, body: { status: "ok", jobs: [{ status: "running" }] } },
  "/api/health/dbt/": { status: 200, body: { status: "ok", models: [{ status: "skipped" }] } },
  "/api/metrics/combined/": {
    status: 200,
    body: { snapshot_generated_at: "2026-11-28T11:00:00Z" },
  },
});
let replies = well();
let api: FakeAdinsights;
beforeAll(async () => {
  api = await startAdinsights();
  api.answer(({ path }) => replies[path] ?? { status: 404 });
});
beforeEach(() => void (replies = well()));
afterAll(async () => api.stop());

const found = async (environment: Environment = "prod", tenantToken: string | undefined = "t") =>
  freshness({
    environment,
    address: api.address,
    ...(tenantToken !== "" && { tenantToken }),
    patience: impatient,
    now: () => new Date("2026-11-28T12:00:00Z"),
  });
const broken = async () =>
  (await found()).filter(({ kept }) => !kept).map(({ check, seen }) => [check, seen]);

describe("adinsights freshness", () => {
  it("finds nothing where all say that they are well, and the snapshot is an hour old", async () => {
    expect(await found()).toEqual([
      { check: "airbyte", kept: true, seen: '"ok"' },
      { check: "dbt", kept: true, seen: '"ok"' },
      { check: "snapshot", kept: true, seen: "60 min old, 60 allowed" },
    ]);
  });

  it.each<[string, unknown, string]>([
    ["/api/health/airbyte/", { status: "stale" }, '"stale"'],
    ["/api/health/airbyte/", { status: "No_Recent_Sync" }, '"no_recent_sync"'],
    ["/api/health/airbyte/", { status: "ok", tenants: [{ state: "stale" }] }, '"stale"'],
    ["/api/health/airbyte/", {}, "not understood: no status"],
    ["/api/health/airbyte/", ["ok"], "not understood: no status"],
    ["/api/health/airbyte/", { status: "perhaps" }, 'not understood: status "perhaps"'],
    ["/api/health/dbt/", { status: "failing" }, '"failing"'],
    ["/api/health/dbt/", { status: "stale" }, '"stale"'],
    ["/api/health/dbt/", { status: "ok", results: [{ status: "error" }] }, '"error"'],
    ["/api/health/dbt/", { status: "ok", results: [{ status: "fail" }] }, '"fail"'],
    ["/api/health/dbt/", { status: "ok", run: { status: { state: "failed" } } }, '"failed"'],
    ["/api/health/dbt/", { status: "ok", state: ["ok", "failed"] }, '"failed"'],
    [
      "/api/metrics/combined/",
      { snapshot_generated_at: "2026-11-28T10:59:00Z" },
      "61 min old, 60 allowed",
    ],
    ["/api/metrics/combined/", {}, "no snapshot_generated_at"],
    ["/api/metrics/combined/", { snapshot_generated_at: null }, "no snapshot_generated_at"],
    [
      "/api/metrics/combined/",
      { snapshot_generated_at: "2026-11-28T11:30:00" },
      "no snapshot_generated_at",
    ],
    [
      "/api/metrics/combined/",
      { snapshot_generated_at: "2026-11-28T12:30:00Z" },
      "-30 min old, 60 allowed",
    ],
  ])("tells of %s answering %j", async (path, body, seen) => {
    replies[path] = { status: 200, body };
    expect((await broken()).map(([, each]) => each)).toEqual([seen]);
  });

  it("takes no sync of the last hour for late where data come once a night, and dbt's for it", async () => {
    replies["/api/health/airbyte/"] = { status: 200, body: { status: "stale" } };
    replies["/api/health/dbt/"] = { status: 200, body: { status: "stale" } };
    expect((await found("staging")).map(({ kept }) => kept)).toEqual([true, false, true]);
  });

  it("does not pass what it could not look at", async () => {
    expect((await found("prod", "")).at(-1)).toEqual({
      check: "snapshot",
      kept: false,
      seen: "not looked at: ADINSIGHTS_TENANT_TOKEN is not set",
    });
    replies["/api/health/dbt/"] = { status: 500 };
    expect((await found())[1]).toMatchObject({
      kept: false,
      seen: expect.stringContaining("was answered 500") as unknown,
    });
  });
});
