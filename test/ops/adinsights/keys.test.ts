import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkKeys } from "../../../src/ops/adinsights/keys";
import { LogGroupService } from "../../support/log-group";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";

const service = new LogGroupService("/raxx/adinsights/prod/celery");
let platform: PlatformServices;
let folder: string;
let address: string;
let said: Said;
beforeAll(async () => {
  platform = await startPlatform(emptyWorld());
  address = await service.start();
  folder = mkdtempSync(join(tmpdir(), "raxx-keys-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  service.begin();
  platform.begin(emptyWorld());
  said = { told: [], printed: [] };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await service.stop();
  rmSync(folder, { recursive: true });
});

const keep = (daysAgo: number, task = "core.tasks.rotate_deks", tenant = "canary-of-a-tenant") =>
  service.kept.push({
    stream: "worker/1",
    at: Date.now() - daysAgo * 86_400_000,
    message: JSON.stringify({ logger: "celery.tasks", task_name: task, tenant_id: tenant }),
  });

async function check(flags: { tell?: boolean } = {}) {
  const { env, ...around } = surroundings(platform, folder);
  const code = await checkKeys({ env: "prod", json: true, ...flags }, talkInto(said), {
    ...around,
    env: { ...env, AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: address },
  });
  const [{ seen }] = JSON.parse(said.printed.join("")) as [{ seen: string }];
  return { code, seen };
}
const none = 'no lines of "core.tasks.rotate_deks" in 8 days';

describe("adinsights keys", () => {
  it("ends with 0 where the weekly task left lines in time, and shows their number alone", async () => {
    keep(7.9);
    expect(await check()).toEqual({
      code: 0,
      seen: '1 line of "core.tasks.rotate_deks" in 8 days',
    });
    keep(7.9);
    said = { told: [], printed: [] };
    expect(await check()).toEqual({
      code: 0,
      seen: '2 lines of "core.tasks.rotate_deks" in 8 days',
    });
    expect(said.printed.join()).not.toContain("canary-of-a-tenant");
  });

  it("ends with 1 where the newest is older, or of another task", async () => {
    keep(8.1);
    keep(1, "core.tasks.sync_tenant");
    expect(await check()).toEqual({ code: 1, seen: none });
    expect([platform.world.messages, platform.world.mails]).toEqual([[], []]);
  });

  it("tells the operator, in Slack and by one mail a day, with what to do", async () => {
    expect(await check({ tell: true })).toEqual({ code: 1, seen: none });
    const [message] = platform.world.messages;
    expect(message?.text).toContain("[raxx prod] adinsights keys: no rotation in 8 days");
    expect(message?.text).toContain("adinsights run rotate-deks --env prod");
    expect(platform.world.mails.map(({ id }) => id?.slice(0, 12))).toEqual(["<raxx-alert-"]);
    expect(said.told).toEqual([
      "The operator was told by Slack.",
      "The operator was told by mail.",
    ]);
  });

  it("concludes nothing from a group that it may not read", async () => {
    service.faults = [400, 400];
    await expect(check({ tell: true })).rejects.toThrow(
      "Is /raxx/adinsights/prod/celery deployed, in this account, and may the credentials read it?",
    );
  });
});
