import { readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const folder = "workers/status";
/** Each statement on a line of its own, which is how D1's `exec` takes them. */
const schema = readFileSync(`${folder}/schema.sql`, "utf8")
  .replaceAll(/^--.*$/gm, "")
  .split(";")
  .map((statement) => statement.replaceAll(/\s+/g, " ").trim())
  .filter((statement) => statement !== "");

/** The Worker in Cloudflare's own runtime, with D1 beside it. */
const cloud = new Miniflare({
  modules: true,
  scriptPath: `${folder}/index.js`,
  compatibilityDate: "2026-03-01",
  d1Databases: ["INCIDENTS"],
  // The Worker logs why it cannot read its database, which one test wants to happen.
  handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
    stdout.resume();
    stderr.resume();
  },
});

/** What the tests use of D1; its full types are a package of their own. */
interface Database {
  exec(sql: string): Promise<unknown>;
  prepare(sql: string): {
    bind(...values: unknown[]): { run(): Promise<{ meta: { last_row_id: number } }> };
  };
}
let database: Database;

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z$/, "Z");

const get = (path: string, init: { method?: string } = {}) =>
  cloud.dispatchFetch(`https://status.raxx.app${path}`, init);

async function begin(title: string, started: string, resolved: string | null = null) {
  const sql = "INSERT INTO incidents (service, title, started_at, resolved_at) VALUES (?, ?, ?, ?)";
  const { meta } = await database.prepare(sql).bind("API", title, started, resolved).run();
  return meta.last_row_id;
}

const note = (incident: number, posted: string, body: string) =>
  database
    .prepare("INSERT INTO notes (incident_id, posted_at, body) VALUES (?, ?, ?)")
    .bind(incident, posted, body)
    .run();

const plan = (starts: string, ends: string) =>
  database
    .prepare("INSERT INTO maintenance (service, title, starts_at, ends_at) VALUES (?, ?, ?, ?)")
    .bind("Console", "Database upgrade", starts, ends)
    .run();

beforeAll(async () => {
  database = (await cloud.getD1Database("INCIDENTS")) as Database;
}, 60_000);

beforeEach(async () => {
  for (const table of ["notes", "maintenance", "incidents"]) {
    await database.exec(`DROP TABLE IF EXISTS ${table}`);
  }
  for (const statement of schema) await database.exec(statement);
});

afterAll(() => cloud.dispose());

describe("the status page", () => {
  it("says that no incident is open, and not that all is well", async () => {
    const response = await get("/");
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain("No incident is open.");
    expect(text).not.toContain("<h2>");
  });

  it("shows an open incident with its notes, the newest first", async () => {
    const incident = await begin("Orders are slow", "2026-05-21T14:03:00Z");
    await note(incident, "2026-05-21T14:10:00Z", "We are looking.");
    await note(incident, "2026-05-21T14:40:00Z", "A restart helped.");
    const text = await (await get("/")).text();
    expect(text).toContain("One incident is open.");
    expect(text).toContain("<h3>API: Orders are slow</h3>");
    expect(text).toContain('<time datetime="2026-05-21T14:03:00Z">2026-05-21 14:03 UTC</time>');
    expect(text.indexOf("A restart helped.")).toBeLessThan(text.indexOf("We are looking."));
  });

  it("keeps a resolved incident for 90 days and then forgets it", async () => {
    await begin("Recent", daysAgo(60), daysAgo(60));
    await begin("Old", daysAgo(95), daysAgo(91));
    const log = (await (await get("/status.json")).json()) as { resolved: { title: string }[] };
    expect(log.resolved.map(({ title }) => title)).toEqual(["Recent"]);
  });

  it("announces maintenance until its window ends", async () => {
    await plan(daysAgo(-1), daysAgo(-2));
    await plan(daysAgo(3), daysAgo(2));
    const log = (await (await get("/status.json")).json()) as { maintenance: unknown[] };
    expect(log.maintenance).toHaveLength(1);
    expect(await (await get("/")).text()).toContain("Console: Database upgrade");
  });

  it("shows what people wrote as text, never as markup", async () => {
    const incident = await begin('<img src=x onerror="alert(1)">', "2026-05-21T14:03:00Z");
    await note(incident, "2026-05-21T14:10:00Z", "<script>alert(2)</script> & 'more'");
    const text = await (await get("/")).text();
    expect(text).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(text).toContain("&lt;script&gt;alert(2)&lt;/script&gt; &amp; &#39;more&#39;");
  });

  it("lets a browser run nothing and send nothing", async () => {
    const { headers } = await get("/");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("cache-control")).toBe("public, max-age=30");
  });

  it("serves its style sheet from its own host", async () => {
    const response = await get("/style.css");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/css; charset=utf-8",
    ]);
  });

  it("gives programs the same log as JSON", async () => {
    const incident = await begin("Orders are slow", "2026-05-21T14:03:00Z");
    await note(incident, "2026-05-21T14:10:00Z", "We are looking.");
    const response = await get("/status.json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual({
      open: [
        {
          service: "API",
          title: "Orders are slow",
          started_at: "2026-05-21T14:03:00Z",
          resolved_at: null,
          notes: [{ posted_at: "2026-05-21T14:10:00Z", body: "We are looking." }],
        },
      ],
      maintenance: [],
      resolved: [],
    });
  });

  it("admits that it cannot read the log rather than looking healthy", async () => {
    await database.exec("DROP TABLE notes");
    const response = await get("/");
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain("The incident log cannot be read at the moment.");
    expect(await (await get("/status.json")).json()).toEqual({ error: "unreadable" });
  });

  it.each(["POST", "PUT", "DELETE"])("refuses %s", async (method) => {
    const response = await get("/", { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it.each(["/admin", "/constructor", "/status.json/"])("has no page %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe("the incident log", () => {
  it("refuses a resolution before the beginning", async () => {
    await expect(
      begin("Orders are slow", "2026-05-21T14:03:00Z", "2026-05-21T14:02:00Z"),
    ).rejects.toThrow("CHECK constraint failed");
  });

  it("refuses a time that is not UTC", async () => {
    await expect(begin("Orders are slow", "2026-05-21 14:03")).rejects.toThrow(
      "CHECK constraint failed",
    );
  });

  it("refuses maintenance without a firm end (BCP §7.2)", async () => {
    const sql = "INSERT INTO maintenance (service, title, starts_at) VALUES ('API', 'x', ?)";
    await expect(database.prepare(sql).bind("2026-05-21T14:03:00Z").run()).rejects.toThrow(
      "NOT NULL constraint failed",
    );
  });
});
