import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit, type AuditFlags } from "../../../src/ops/adinsights/audit";
import { here } from "../../../src/ops/change/lock";
import { type FakeAdinsights, impatient, startAdinsights } from "../../support/adinsights";

let api: FakeAdinsights;
beforeAll(async () => void (api = await startAdinsights()));
beforeEach(() => {
  api.seen.length = 0;
  pages([row(1, "2025-11-28T00:00:00Z"), row(2, "2026-11-28T10:00:00Z")]);
});
afterAll(async () => api.stop());

const row = (id: number, createdAt: string, more: object = {}) => ({
  ...{ id, created_at: createdAt, action: "login", resource_type: "user", tenant_id: "T" },
  ...more,
});
/** Two rows a page, as Django REST framework links them: behind a proxy, by another name. */
const pages = (rows: readonly object[], size = 2): void =>
  api.answer(({ query }) => {
    const at = Number(query["page"] ?? 1);
    const isLast = at * size >= rows.length;
    const next = isLast ? null : `http://backend:8000/api/audit-logs/?page=${at + 1}`;
    const results = rows.slice((at - 1) * size, at * size);
    return { status: 200, body: { count: rows.length, next, previous: null, results } };
  });
const answering = (body: unknown): void => api.answer(() => ({ status: 200, body }));

interface Printed {
  rows: { id: number }[];
  counts: object;
  problems: string[];
  notes: string[];
}
async function run(flags: Partial<AuditFlags> = {}, env: NodeJS.ProcessEnv = {}) {
  let printed = "";
  const code = await audit(
    { env: "staging", json: true, ...flags },
    { print: (text) => void (printed = text) },
    {
      env: { ADINSIGHTS_URL: api.address, ADINSIGHTS_OPERATOR_TOKEN: "operator", ...env },
      patience: impatient,
      lock: { ...here, now: () => new Date("2026-11-28T12:00:00Z") },
    },
  );
  return { code, printed };
}
const json = async (flags: Partial<AuditFlags> = {}) => {
  const { code, printed } = await run(flags);
  return { code, ...(JSON.parse(printed) as Printed) };
};

describe("adinsights audit", () => {
  it("reads all pages with the operator's token, the oldest entry first", async () => {
    pages([
      row(3, "2026-11-28T10:00:00Z"),
      row(2, "2026-11-28T09:00:00Z", { action: "sync" }),
      row(1, "2025-11-28T00:00:00Z"),
    ]);
    const { code, rows, counts, problems, notes } = await json();
    expect([code, rows.map(({ id }) => id), counts, problems, notes]).toEqual([
      0,
      [1, 2, 3],
      { login: 2, sync: 1 },
      [],
      [],
    ]);
    expect(api.seen.map(({ query, headers }) => [query["page"], headers.authorization])).toEqual([
      [undefined, "Bearer operator"],
      ["2", "Bearer operator"],
    ]);
  });

  it("takes a plain list, and a row that shifted onto the next page once", async () => {
    answering([row(1, "2025-11-28T00:00:00Z")]);
    expect((await json()).rows).toHaveLength(1);
    const [a, b, c] = [1, 2, 3].map((id) => row(id, `2025-11-0${id}T00:00:00Z`));
    api.answer(({ query }) =>
      query["page"] === undefined
        ? { status: 200, body: { count: 3, next: "/api/audit-logs/?page=2", results: [c, b] } }
        : { status: 200, body: { count: 4, next: null, results: [b, a] } },
    );
    expect((await json()).rows).toHaveLength(3);
  });

  it("asks for an action and a type, and gives nothing else where the API does not filter", async () => {
    pages([
      row(1, "2026-11-28T08:00:00Z"),
      row(2, "2026-11-28T09:00:00Z", { action: "sync", resource_type: "connection" }),
      row(3, "2026-11-28T10:00:00Z", { action: "sync", resource_type: "connection" }),
    ]);
    const wanted = {
      action: "sync",
      resourceType: "connection",
      since: "2026-11-28T11:00:00+01:00",
    };
    expect((await json(wanted)).rows).toMatchObject([{ id: 3 }]);
    expect(api.seen[0]?.query).toEqual({ action: "sync", resource_type: "connection" });
  });

  it("counts an action of any name", async () => {
    pages([
      row(1, "2026-11-28T08:00:00Z", { action: "constructor" }),
      row(2, "2026-11-28T09:00:00Z", { action: "__proto__" }),
    ]);
    expect(Object.entries((await json()).counts)).toEqual([
      ["constructor", 1],
      ["__proto__", 1],
    ]);
  });

  it("says that the history cannot be shown where the oldest entry is younger than a year", async () => {
    pages([row(1, "2026-11-18T12:00:00Z")]);
    const { code, notes } = await json();
    expect([code, notes]).toEqual([
      0,
      [
        "The oldest entry is 10 days old: that 365 days are kept cannot be shown from it. " +
          "Either nothing was logged before, or it was deleted too early.",
      ],
    ]);
  });

  it("says that nothing deletes where it is older than a year and a day", async () => {
    pages([row(1, "2025-11-26T00:00:00Z")]);
    expect((await json()).notes).toEqual([
      "The oldest entry is 367 days old: nothing deletes what is older than 365 days, or an obligation asks for more.",
    ]);
  });

  it.each<[string, readonly object[], Partial<AuditFlags>, number, readonly string[]]>([
    [
      "nothing is logged",
      [],
      {},
      1,
      ["Nothing is logged, or nothing that ADINSIGHTS_OPERATOR_TOKEN may see."],
    ],
    ["nothing is logged of an action", [], { action: "sync" }, 0, []],
    [
      "an entry among others belongs to no tenant",
      [row(1, "2025-11-28T00:00:00Z"), row(2, "2025-11-28T00:00:00Z", { tenant_id: null })],
      {},
      1,
      ["1 of 2 entries name no tenant."],
    ],
  ])("tells that %s", async (_what, rows, flags, code, problems) => {
    pages(rows);
    expect(await json(flags)).toMatchObject({ code, problems });
  });

  it("prints a table that a person reads", async () => {
    pages([row(1, "2026-11-18T12:00:00Z", { tenant_id: undefined, resource_type: null })]);
    const { printed } = await run({ json: false });
    expect(printed).toMatch(/2026-11-18T12:00:00\W+login\W+-\W+-/);
    expect(printed).toContain("By action: login 1");
    expect(printed).toContain(
      "npm run -s raxx -- adinsights tenants check --env staging --tenant … --other-tenant …",
    );
  });

  it.each<[unknown, string]>([
    ["nothing", "it is neither a list nor an object"],
    [{ detail: "ok" }, "it has no list of rows"],
    [{ results: [1] }, "its rows are no objects"],
    [{ results: [], next: 3 }, "next is no address"],
    [{ results: [], next: "https://x/api/tenants/?page=2" }, "next leads to another path"],
    [{ results: [], next: "/api/audit-logs/" }, "its pages lead round in a circle"],
    [{ results: [], has_more: true }, "has_more may lead to further pages"],
    [{ results: [], hasMore: true }, "hasMore may lead to further pages"],
    [{ results: [], links: {} }, "links may lead to further pages"],
    [{ results: [], meta: {} }, "meta may lead to further pages"],
    [{ results: [], limit: 10 }, "limit may lead to further pages"],
    [{ results: [], total: 1 }, "it counts 1 rows, and its pages had 0"],
    [{ results: [], count: 2, next: null }, "it counts 2 rows, and its pages had 0"],
    [[{ action: "login" }], "a row's created_at is no moment with a time zone"],
    [[{ created_at: "2026-11-28T10:00:00", action: "a" }], "a row's created_at is no moment"],
    [[{ created_at: "2026-02-30T10:00:00Z", action: "a" }], "a row's created_at is no moment"],
    [[{ created_at: "2026-11-28T10:00:00Z" }], "a row has no action"],
  ])("concludes nothing from %j", async (body, why) => {
    answering(typeof body === "string" ? JSON.stringify(body) : body);
    await expect(run()).rejects.toThrow(
      `api.staging.adinsights.com: GET /api/audit-logs/ answered with what is not understood: ${why}`,
    );
  });

  it("names the token that is refused, and takes no other address for prod's", async () => {
    api.answer(() => ({ status: 401 }));
    await expect(run()).rejects.toThrow(
      "was answered 401. Is ADINSIGHTS_OPERATOR_TOKEN valid, and of this environment?",
    );
    await expect(run({ env: "prod" })).rejects.toThrow(
      "ADINSIGHTS_URL is set to another address, and prod is asked at https://api.prod.adinsights.com alone.",
    );
  });
});
