import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkIsolation } from "../../../src/ops/adinsights/operations";
import type { Observation } from "../../../src/ops/adinsights/deployment";
import { here } from "../../../src/ops/change/lock";
import { type FakeAdinsights, impatient, startAdinsights } from "../../support/adinsights";

const campaigns = "/api/analytics/campaigns/";
const telemetry = "/api/airbyte/telemetry/";
const audit = "/api/audit-logs/";

/** What each token is given, by path. */
type Data = Record<string, Record<string, unknown>>;
const apart = (): Data => ({
  one: {
    [campaigns]: { summary: { spend: 3 }, rows: [{ campaign_id: "c1" }, { campaign_id: "c2" }] },
    [telemetry]: [{ job_id: 7, connection: { tenant: { id: "ONE-id" } } }],
    [audit]: { count: 1, next: null, results: [{ id: 1, tenant_id: "one-id" }] },
  },
  two: {
    [campaigns]: { summary: { spend: 4 }, rows: [{ campaign_id: "c3" }] },
    [telemetry]: [{ job_id: 8, connection: { tenant: { id: "two-id" } } }],
    [audit]: { count: 1, next: null, results: [{ id: 1, tenant_id: "two-id" }] },
  },
});

let api: FakeAdinsights;
let data = apart();
let stranger: { status: number; body?: unknown };
beforeAll(async () => {
  api = await startAdinsights();
  api.answer(({ path, headers }) => {
    const token = headers.authorization?.replace("Bearer ", "") ?? "";
    return token === "" ? stranger : { status: 200, body: data[token]?.[path] };
  });
});
beforeEach(() => {
  data = apart();
  stranger = { status: 401 };
});
afterAll(async () => api.stop());

async function run(
  flags: Partial<Parameters<typeof checkIsolation>[0]> = {},
  otherToken = "two",
): Promise<{ code: number; seen: Observation[] }> {
  let printed = "";
  const code = await checkIsolation(
    { env: "staging", json: true, tenant: "one-id", otherTenant: "two-id", ...flags },
    (text) => void (printed = text),
    {
      env: {
        ADINSIGHTS_URL: api.address,
        ADINSIGHTS_TENANT_TOKEN: "one",
        ADINSIGHTS_OTHER_TENANT_TOKEN: otherToken,
      },
      patience: impatient,
      lock: here,
    },
  );
  return { code, seen: JSON.parse(printed) as Observation[] };
}
const give = (token: string, path: string, body: unknown): void =>
  void (data[token] = { ...data[token], [path]: body });

describe("adinsights tenants check", () => {
  it("is kept where each tenant is given its own data, and a stranger none", async () => {
    expect(await run()).toEqual({
      code: 0,
      seen: [
        {
          check: campaigns,
          kept: true,
          seen: "2 and 1 rows, none seen by both; they do not say whose they are",
        },
        { check: `${campaigns} without a token`, kept: true, seen: "401, refused" },
        { check: telemetry, kept: true, seen: "1 and 1 rows, each of its own tenant" },
        { check: `${telemetry} without a token`, kept: true, seen: "401, refused" },
        { check: audit, kept: true, seen: "1 and 1 rows, each of its own tenant" },
        { check: `${audit} without a token`, kept: true, seen: "401, refused" },
      ],
    });
  });

  it.each<[string, string, unknown, string]>([
    [
      "two",
      campaigns,
      { rows: [{ campaign_id: "c2" }] },
      "1 row is seen by both tenants, such as campaign_id c2",
    ],
    [
      "two",
      campaigns,
      { rows: [], errors: [{ id: 1 }] },
      "api.staging.adinsights.com: GET /api/analytics/campaigns/ answered with what is not understood: it has errors beside its rows. Nothing is concluded from it. Look at the answer with curl, and at src/ops/adinsights/payload.ts.",
    ],
    [
      "two",
      campaigns,
      { rows: [] },
      "tenant two-id has no row, which shows nothing: give the test tenant data",
    ],
    [
      "one",
      campaigns,
      { rows: [{ spend: 3 }] },
      "not understood: rows of tenant one-id name neither a tenant nor an id",
    ],
    [
      "one",
      campaigns,
      { tenant_id: "two-id", rows: [{ spend: 3 }] },
      "tenant one-id is given data of two-id",
    ],
    [
      "two",
      telemetry,
      [
        { job_id: 8, tenant_id: "two-id" },
        { job_id: 9, tenant_id: "third" },
      ],
      "tenant two-id is given data of third",
    ],
    [
      "one",
      audit,
      [
        { id: 1, tenant_id: "one-id" },
        { id: 2, metadata: { tenantId: "two-id" } },
      ],
      "tenant one-id is given data of two-id",
    ],
    [
      "two",
      telemetry,
      { jobs: [{ id: 1, tenant_id: "one-id" }], connections: [{ id: 1, tenant_id: "two-id" }] },
      "tenant two-id is given data of one-id",
    ],
  ])("tells of a tenant %s whose %s answers %j", async (token, path, body, seen) => {
    give(token, path, body);
    const { code, seen: found } = await run();
    expect([code, found.filter(({ kept }) => !kept)]).toEqual([
      1,
      [{ check: path, kept: false, seen }],
    ]);
  });

  const uuid = "8c1f3f0e-0b3a-4f1e-9c59-5f6d1f6f0a11";
  it.each<[string, object, object, string | undefined]>([
    ["rows of one id", { campaign_id: "c1" }, { campaign_id: "c1" }, "campaign_id c1"],
    ["rows of one content", { day: "x", spend: 3 }, { day: "x", spend: 3 }, "one without an id"],
    ["rows of another content", { day: "x", spend: 3 }, { day: "x", spend: 4 }, undefined],
    [
      "one row under either name",
      { id: uuid, tenant_id: "one-id" },
      { id: uuid.toUpperCase(), tenant_id: "two-id" },
      `id ${uuid}`,
    ],
    [
      "a number that each counts for itself",
      { id: 1, tenant_id: "one-id" },
      { id: 1, tenant_id: "two-id" },
      undefined,
    ],
  ])("does not take an answer's word for %s", async (_what, one, two, shared) => {
    give("one", campaigns, { tenant_id: "one-id", rows: [one] });
    give("two", campaigns, { tenant_id: "two-id", rows: [two] });
    const { code, seen } = await run();
    const found = seen.filter(({ kept }) => !kept).map((each) => each.seen);
    expect([code, found]).toEqual(
      shared === undefined
        ? [0, []]
        : [1, [expect.stringContaining(`1 row is seen by both tenants, such as ${shared}`)]],
    );
  });

  it("does not pass what is not understood", async () => {
    give("one", audit, { detail: "soon" });
    const { code, seen } = await run();
    expect([code, seen.find(({ check }) => check === audit)?.seen]).toEqual([
      1,
      expect.stringContaining("answered with what is not understood: it has no list of rows"),
    ]);
  });

  it.each([
    [{ status: 200, body: [] }, "200, answered"],
    [{ status: 500 }, expect.stringContaining("was answered 500")],
  ])("tells of a stranger who is answered %j", async (reply, seen) => {
    stranger = reply;
    const { code, seen: found } = await run();
    expect([code, found.filter(({ kept }) => !kept).map((each) => each.seen)]).toEqual([
      1,
      [seen, seen, seen],
    ]);
  });

  it.each([
    ["one token twice", {}, "one"],
    ["one tenant twice", { otherTenant: "ONE-ID" }, "two"],
  ])("asks nobody with %s", async (_what, flags, otherToken) => {
    api.seen.length = 0;
    await expect(run(flags, otherToken)).rejects.toThrow("are the same, which shows nothing.");
    expect(api.seen).toEqual([]);
  });
});
