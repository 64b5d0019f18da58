import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkLogs } from "../../../src/ops/adinsights/logs";
import { outside } from "../../../src/ops/change/surroundings";
import { LogGroupService } from "../../support/log-group";

const service = new LogGroupService(/^\/raxx\/adinsights\/prod\/(?:api|celery|scheduler)$/);
const now = Date.parse("2026-06-12T12:00:00Z");
let address: string;
beforeAll(async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "key-of-the-role");
  address = await service.start();
});
beforeEach(() => {
  service.begin();
  keep("api", '{"logger":"api.access","path":"/api/health/","status":200}');
  keep("scheduler", "Scheduler started");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await service.stop();
});

const keep = (stream: string, ...messages: readonly string[]) =>
  service.kept.push(
    ...messages.map((message) => ({
      group: `/raxx/adinsights/prod/${stream}`,
      stream: "backend/1",
      at: now - 600_000,
      message,
    })),
  );
const task = (fields: object): string =>
  JSON.stringify({ logger: "celery.tasks", task_name: "integrations.sync_tenant", ...fields });
const tenant = "6f1d2c9a-0b57-4a53-9a55-0f0f4c1d7a01";

async function check(hours = 1) {
  const printed: string[] = [];
  const around = {
    env: { AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: address },
    patience: { timeoutMs: 5000, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 },
    lock: { ...outside.lock, now: () => new Date(now) },
  };
  const code = await checkLogs(
    { env: "prod", json: true, hours },
    (text) => printed.push(text),
    around,
  );
  const seen = JSON.parse(printed.join("")) as { check: string; kept: boolean; seen: string }[];
  return { code, seen: Object.fromEntries(seen.map((each) => [each.check, each.seen])), printed };
}
const tenancy = "celery: tasks name their tenant";

describe("adinsights logs", () => {
  it("ends with 0 where every stream speaks and every task names its tenant", async () => {
    keep("celery", task({ tenant_id: tenant }), task({ extra: { tenant_id: tenant } }), "plain");
    const { code, seen } = await check();
    expect([code, seen]).toEqual([
      0,
      {
        "api: lines arrive": "1 lines",
        "celery: lines arrive": "3 lines",
        [tenancy]: "2 lines of tasks",
        "scheduler: lines arrive": "1 lines",
      },
    ]);
  });

  it.each([
    ["has none", {}],
    ["has an empty one", { tenant_id: "" }],
    ["has null", { tenant_id: null }],
  ])("ends with 1 where a task %s, and names the task and no tenant", async (_, fields) => {
    keep("celery", task({ tenant_id: tenant }), task(fields), task(fields));
    const { code, seen, printed } = await check();
    expect([code, seen[tenancy]]).toEqual([
      1,
      "without tenant_id, of 3: integrations.sync_tenant: 2",
    ]);
    expect(printed.join("")).not.toContain(tenant);
  });

  it("does not ask it of what is done for all tenants", async () => {
    keep("celery", task({ tenant_id: tenant }), task({ task_name: "core.tasks.rotate_deks" }));
    expect((await check()).code).toBe(0);
  });

  it("shows of a task's name only what a name consists of", async () => {
    keep("celery", task({ task_name: "\u001B[31mtask <b>\n" }));
    expect((await check()).seen[tenancy]).toBe("without tenant_id, of 1: 31mtaskb: 1");
  });

  it("does not take a log without a task for one that is in order", async () => {
    keep("celery", "beat: starting", '{"broken": ', "[1]", "null");
    const { code, seen } = await check();
    expect([code, seen[tenancy]]).toEqual([1, "no line of a task: nothing was judged"]);
  });

  it("ends with 1 where a stream is silent for as long as it looks", async () => {
    keep("celery", task({ tenant_id: tenant }));
    for (const each of service.kept) Object.assign(each, { at: now - 3 * 3_600_000 });
    const { code, seen } = await check(1);
    expect([code, seen["api: lines arrive"]]).toEqual([1, "none in 1 h"]);
    expect((await check(4)).code).toBe(0);
  });

  it("passes for nothing where the groups may not be read", async () => {
    service.faults = [403];
    await expect(check()).rejects.toThrow("CloudWatch Logs: POST / was answered 403.");
  });
});
