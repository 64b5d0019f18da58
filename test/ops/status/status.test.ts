import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { StatusOperations } from "../../../src/ops/status/operations";
import { checkout } from "../../support/command";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";
import { StatusCloud } from "../../support/status-page";

const cloud = new StatusCloud();
let s3: S3Server;
let platform: PlatformServices;
let api: Server;
let folder: string;
let lost: boolean;

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-status-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  api = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const end = (status: number, body: unknown) =>
        response.writeHead(status).end(JSON.stringify(body));
      if (request.headers.authorization !== "Bearer token-of-cloudflare") return end(403, {});
      if (pathname === "/accounts/account/d1/database")
        return end(200, { result: [{ uuid: "id-of-it", name: "raxx-status" }] });
      if (pathname !== "/accounts/account/d1/database/id-of-it/query") return end(404, {});
      const { sql, params } = (await json(request)) as { sql: string; params: unknown[] };
      const done = await cloud.query(sql, ...params).catch(() => undefined);
      if (lost) return request.socket.destroy();
      return done
        ? end(200, { success: true, result: [{ results: done.results, success: true }] })
        : end(400, { success: false });
    })();
  });
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));
}, 60_000);
beforeEach(async () => {
  platform.begin(emptyWorld());
  lost = false;
  await cloud.empty();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  api.closeAllConnections();
  api.close();
  await platform.stop();
  await s3.stop();
  await cloud.stop();
  rmSync(folder, { recursive: true });
});

const clock = new Date("2026-05-21T14:30:00Z");
const printed: string[] = [];
const operations = (env: "prod" | "staging" = "prod", dryRun = false) => {
  const around = surroundings(platform, folder);
  const { port } = api.address() as AddressInfo;
  return new StatusOperations(
    { env, json: true, dryRun },
    talkInto({ told: [], printed }),
    { ...around, env: { ...around.env, CLOUDFLARE_BASE_URL: `http://127.0.0.1:${port}` } },
    () => clock,
    checkout,
  );
};
const shown = async () => {
  // What the page shows of maintenance depends on the day, so the tables are read.
  const rows = async (table: string) => (await cloud.query(`SELECT * FROM ${table}`)).results;
  return {
    incidents: await rows("incidents"),
    notes: await rows("notes"),
    maintenance: await rows("maintenance"),
    tickets: await rows("tickets"),
  };
};
const nothing = { incidents: [], notes: [], maintenance: [], tickets: [] };
const wish = { service: "Orders", title: "Orders were slow" };

describe("the status page, written by an operator", () => {
  it("shows an incident with its note, follows its ticket, and says when it was resolved", async () => {
    const started = "2026-05-21T14:03:00Z";
    expect(await operations().post({ ...wish, note: "We are looking.", started, ticket: 17 })).toBe(
      0,
    );
    expect(await operations().resolve(1, { note: "A restart helped." })).toBe(0);
    expect(await shown()).toMatchObject({
      incidents: [{ ...wish, started_at: started, resolved_at: "2026-05-21T14:30:00Z" }],
      notes: [{ body: "We are looking." }, { body: "A restart helped." }],
      tickets: [{ conversation: 17, incident_id: 1 }],
    });
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx prod] status post Orders: done",
      "[raxx prod] status resolve 1: done",
    ]);
  });

  it("takes the same twice as one, also where an answer was lost, and a new one after the old is over", async () => {
    const twice = { ...wish, note: "We are looking." };
    lost = true;
    await expect(operations().post(twice)).rejects.toThrow(/Cloudflare: POST .* failed/);
    lost = false;
    await operations().post(twice);
    await operations().post(twice);
    await operations().post({ ...twice, note: "Half of them arrive." });
    expect(await shown()).toMatchObject({ incidents: [wish], notes: [{}, {}] });
    await operations().resolve(1, {});
    await operations().resolve(1, { at: "2026-05-21T14:31:00Z" });
    expect((await shown()).incidents[0]).toMatchObject({ resolved_at: "2026-05-21T14:30:00Z" });
    await operations().post(wish);
    expect((await shown()).incidents).toHaveLength(2);
  });

  it.each([
    "We expect a fix by 15:00.",
    "Orders will be back soon",
    "ETA 20 minutes",
    "It should be over within the hour.",
    "Back in 10 minutes",
    "back in an hour",
  ])("refuses what looks ahead: %s", async (text) => {
    await expect(operations().post({ ...wish, note: text })).rejects.toThrow("looks ahead");
    await expect(operations().post({ ...wish, title: text })).rejects.toThrow("looks ahead");
    await operations().post(wish);
    await expect(operations().resolve(1, { note: text })).rejects.toThrow("looks ahead");
    expect(await shown()).toMatchObject({ incidents: [{ resolved_at: null }], notes: [] });
  });

  it.each([
    "We are looking.",
    "Orders failed for 12 minutes.",
    "Sign-in was slow since 14:03 UTC.",
  ])("takes what looks back: %s", async (note) => {
    expect(await operations().post({ ...wish, note })).toBe(0);
  });

  it("announces maintenance once, with its firm end", async () => {
    const window = { starts: "2026-06-01T02:00:00+02:00", ends: "2026-06-01T01:00:00Z" };
    const work = { service: "API", title: "Database upgrade", ...window };
    await operations().maintenance(work);
    await operations().maintenance(work);
    expect((await shown()).maintenance).toMatchObject([
      { starts_at: "2026-06-01T00:00:00Z", ends_at: "2026-06-01T01:00:00Z" },
    ]);
    expect(await operations().list()).toBe(0);
    expect(printed.at(-1)).toContain("Database upgrade");
  });

  it.each([
    ["2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "is not after"],
    ["2026-05-20T00:00:00Z", "2026-05-21T14:30:00Z", "is over; nothing was changed."],
  ])("refuses maintenance from %s to %s", async (starts, ends, words) => {
    const work = { service: "API", title: "Upgrade", starts, ends };
    await expect(operations().maintenance(work)).rejects.toThrow(words);
    expect(await shown()).toEqual(nothing);
  });

  it("refuses a beginning that is to come, an end before it, and an incident that is not there", async () => {
    await expect(operations().post({ ...wish, started: "2026-05-21T15:00:00Z" })).rejects.toThrow(
      "--started 2026-05-21T15:00:00Z is still to come; nothing was changed.",
    );
    await expect(operations().resolve(9, {})).rejects.toThrow("has no incident 9");
    expect(await shown()).toEqual(nothing);
    await operations().post(wish);
    await expect(operations().resolve(1, { at: "2026-05-21T14:00:00Z" })).rejects.toThrow(
      "began at 2026-05-21T14:30:00Z, after 2026-05-21T14:00:00Z; nothing was changed.",
    );
  });

  it("changes nothing with --dry-run, nor where the page is not deployed", async () => {
    expect(await operations("prod", true).post(wish)).toBe(0);
    await expect(operations("staging").post(wish)).rejects.toThrow(
      "Cloudflare has no D1 database raxx-status-staging; nothing was changed.",
    );
    expect(await shown()).toEqual(nothing);
  });

  it("makes the tables where they are not there, and leaves what is there", async () => {
    await operations().post({ service: "API", title: "Orders were slow" });
    const before = await shown();
    for (const table of ["tickets", "maintenance"]) await cloud.query(`DROP TABLE ${table}`);
    expect(await operations().migrate()).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? "")).toEqual({
      tables: ["incidents", "maintenance", "notes", "tickets"],
    });
    expect(await shown()).toEqual(before);
    expect(await operations().migrate()).toBe(0);
  });

  it("says how the tables are made where they are not there", async () => {
    await cloud.query("DROP TABLE incidents");
    await expect(operations().list()).rejects.toThrow("docs/runbooks/status.md says how");
  });
});

describe("FreeScout's webhook to the page", () => {
  const url = "https://status.raxx.app/webhooks/freescout";
  const right = { url, events: ["convo.status"], mailboxes: [] };
  const webhooks = () => platform.world.webhooks;
  const last = () => JSON.parse(printed.at(-1) ?? "") as unknown;

  it("is made once, for tickets of every mailbox that change their state", async () => {
    expect(await operations().webhook()).toBe(0);
    expect(last()).toEqual({ webhook: url, did: "made", removed: 0 });
    expect(await operations().webhook()).toBe(0);
    expect(last()).toEqual({ webhook: url, did: "kept", removed: 0 });
    expect(webhooks()).toEqual([{ id: 1, ...right }]);
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      `[raxx prod] status webhook ${url}: done`,
      `[raxx prod] status webhook ${url}: done`,
    ]);
  });

  it.each([
    ["another event", { ...right, events: ["convo.created"] }],
    ["more events", { ...right, events: ["convo.status", "convo.created"] }],
    ["one mailbox alone", { ...right, mailboxes: [3] }],
  ])("takes the place of one for %s", async (_what, wrong) => {
    webhooks().push({ id: 1, ...wrong });
    await operations().webhook();
    expect(last()).toMatchObject({ did: "made", removed: 1 });
    expect(webhooks()).toEqual([{ id: 2, ...right }]);
  });

  it("stays alone, and leaves those to other addresses", async () => {
    const others = ["https://other.example", `${url}/`].map((each) => ({ ...right, url: each }));
    webhooks().push(...[...others, right, right].map((each, at) => ({ id: at + 1, ...each })));
    await operations().webhook();
    expect(last()).toMatchObject({ did: "kept", removed: 1 });
    expect(webhooks().map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it("is not made twice where the answer was lost", async () => {
    platform.disturb(() =>
      platform.asked.at(-1) === "POST /api/webhooks" ? "lost after" : undefined,
    );
    expect(await operations().webhook()).toBe(0);
    expect(webhooks()).toHaveLength(1);
  });

  it("is not taken for made where FreeScout has none", async () => {
    platform.disturb(() =>
      platform.asked.at(-1) === "POST /api/webhooks" ? "lost before" : undefined,
    );
    await expect(operations().webhook()).rejects.toThrow(
      `FreeScout has no webhook to ${url} after it was asked for one. Run it again.`,
    );
  });

  it("is not made by a dry run, nor for staging, which has no FreeScout", async () => {
    expect(await operations("prod", true).webhook()).toBe(0);
    await expect(operations("staging").webhook()).rejects.toThrow(/^FreeScout is prod's alone/);
    expect(webhooks()).toEqual([]);
  });
});
