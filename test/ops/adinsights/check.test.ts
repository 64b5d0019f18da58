import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Environment } from "../../../src/domain/environments";
import { checkAdinsights } from "../../../src/ops/adinsights/check";

interface Reply {
  status: number;
  body: string;
}

const now = new Date("2026-11-28T12:00:00Z");
/** A deployment that keeps every promise. */
const well = (): Record<string, Reply> => ({
  "GET /api/health/": { status: 200, body: '{"status":"ok"}' },
  "GET /api/health/airbyte/": { status: 200, body: '{"status":"ok","last_sync":"…"}' },
  "GET /api/health/dbt/": { status: 200, body: '{"status":"ok"}' },
  "GET /health": { status: 200, body: "OK" },
  "POST /api/airbyte/webhook/": { status: 403, body: '{"detail":"forbidden"}' },
  "GET /api/metrics/combined/": {
    status: 200,
    body: '{"snapshot_generated_at":"2026-11-28T11:30:00Z"}',
  },
});
let replies = well();
let server: Server;
const tokens: (string | undefined)[] = [];
beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    const path = request.url?.split("?")[0];
    if (path === "/api/metrics/combined/") tokens.push(request.headers.authorization);
    const reply = replies[`${request.method} ${path}`] ?? { status: 404, body: "" };
    response.writeHead(reply.status).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
beforeEach(() => void (replies = well()));
afterAll(() => server.close());

const check = async (
  tenantToken: string | undefined = "tenant",
  environment: Environment = "prod",
) =>
  checkAdinsights({
    environment,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...(tenantToken !== undefined && { tenantToken }),
    patience: { timeoutMs: 2000, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 },
    now: () => now,
  });
const broken = async () => (await check()).filter(({ kept }) => !kept);

describe("adinsights check", () => {
  it("finds nothing in a deployment that keeps its promises, and looks with a tenant's token", async () => {
    expect(await broken()).toEqual([]);
    expect(tokens).toEqual(["Bearer tenant"]);
  });

  it.each([
    ["GET /api/health/", 500, "", "backend", /answered 500/],
    ["GET /api/health/airbyte/", 200, '{"status":"stale"}', "airbyte", /^200 "stale"$/],
    ["GET /api/health/airbyte/", 200, '{"status":"no_recent_sync"}', "airbyte", /no_recent_sync/],
    ["GET /api/health/dbt/", 200, '{"status":"failing"}', "dbt", /^200 "failing"$/],
    ["GET /api/health/dbt/", 200, "<html>", "dbt", /is not JSON/],
    ["GET /health", 503, "", "superset", /answered 503/],
    ["GET /api/metrics/combined/", 200, "{}", "snapshot", /^no snapshot_generated_at$/],
    [
      "GET /api/metrics/combined/",
      200,
      '{"snapshot_generated_at":"2026-11-28T10:59:00Z"}',
      "snapshot",
      /^61 min old, 60 allowed$/,
    ],
  ])("tells of %s answering %d %s", async (request, status, body, name, seen) => {
    replies[request] = { status, body };
    const found = await broken();
    expect(found.map((each) => each.check)).toEqual([name]);
    expect(found[0]?.seen).toMatch(seen);
  });

  it.each([
    [200, '{"ok":true}', "200, taken"],
    [503, "", "503: a secret is required, and none is configured"],
  ])("tells of a webhook that answers %d to a stranger", async (status, body, seen) => {
    replies["POST /api/airbyte/webhook/"] = { status, body };
    expect(await broken()).toEqual([
      { check: "webhook without a secret", kept: false, seen },
      { check: "webhook with a wrong secret", kept: false, seen },
    ]);
  });

  it("expects no sync of the last hour where data comes once a night", async () => {
    replies["GET /api/health/airbyte/"] = { status: 200, body: '{"status":"stale"}' };
    replies["GET /api/metrics/combined/"] = {
      status: 200,
      body: '{"snapshot_generated_at":"2026-11-27T20:00:00Z"}',
    };
    expect((await check("tenant", "staging")).filter(({ kept }) => !kept)).toEqual([]);
  });

  it("does not pass what it could not look at", async () => {
    const found = await checkAdinsights({
      environment: "prod",
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      patience: { timeoutMs: 2000, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 },
      now: () => now,
    });
    expect(found.filter(({ kept }) => !kept)).toEqual([
      {
        check: "snapshot",
        kept: false,
        seen: "not looked at: ADINSIGHTS_TENANT_TOKEN is not set",
      },
    ]);
  });
});
