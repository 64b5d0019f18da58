import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type AlertFlags, runAlerts } from "../../../src/ops/adinsights/alerts";
import { type FakeAdinsights, startAdinsights } from "../../support/adinsights";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let api: FakeAdinsights;
let folder: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  api = await startAdinsights();
  folder = mkdtempSync(join(tmpdir(), "raxx-alerts-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(emptyWorld());
  api.seen.length = 0;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await api.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

async function run(flags: Partial<AlertFlags> = {}) {
  const said = { told: [], printed: [] as string[] };
  const around = surroundings(platform, folder);
  const env = {
    ...around.env,
    ADINSIGHTS_URL: api.address,
    ADINSIGHTS_OPERATOR_TOKEN: "token-of-an-operator",
  };
  const wish = { env: "staging", json: true, reference: "incident 17", ...flags } as const;
  const code = await runAlerts(wish, talkInto(said), { ...around, env });
  return { code, printed: said.printed.join("\n") };
}
const mails = () => platform.world.mails.map(({ subject }) => subject);
const target = () => `${api.address}/alerts/run`;

describe("adinsights alerts run", () => {
  it("has the alerts evaluated once, tells what came of it, and writes it down", async () => {
    api.answer(() => ({ status: 202, body: { status: "queued", evaluated: 4, tenants: ["x"] } }));
    const { code, printed } = await run();
    expect([code, JSON.parse(printed)]).toEqual([
      0,
      { env: "staging", answered: 202, status: "queued", counts: { evaluated: 4 } },
    ]);
    expect(
      api.seen.map(({ method, path, headers }) => [method, path, headers.authorization]),
    ).toEqual([["POST", "/alerts/run", "Bearer token-of-an-operator"]]);
    expect(mails()).toEqual([`[raxx staging] adinsights alerts run ${target()}: done`]);
    expect(platform.world.mails[0]?.text).toContain("incident 17");
  });

  it("asks nobody on a dry run", async () => {
    const { code, printed } = await run({ dryRun: true });
    expect([code, JSON.parse(printed), api.seen, mails()]).toEqual([
      0,
      { env: "staging", dryRun: true, target: target() },
      [],
      [],
    ]);
  });

  it.each([
    [{ status: "error" }, "status error"],
    [{ ok: false }, "ok is false"],
    [{ errors: ["one"] }, "errors"],
    [{ status: "ok", failed: 2 }, "failed"],
  ])("tells and writes down that an evaluation failed: %j", async (body, why) => {
    api.answer(() => ({ status: 200, body }));
    await expect(run()).rejects.toThrow(
      `api.staging.adinsights.com: POST /alerts/run was answered 200 and says that it failed (${why}).`,
    );
    expect(mails()).toEqual([`[raxx staging] adinsights alerts run ${target()}: failed`]);
  });

  it.each([{ status: "ok", errors: [], failed: 0 }, {}])("takes %j for done", async (body) => {
    api.answer(() => ({ status: 200, body }));
    expect((await run()).code).toBe(0);
  });

  it("does not take a list for done", async () => {
    api.answer(() => ({ status: 200, body: [{ status: "error" }] }));
    await expect(run()).rejects.toThrow(
      "POST /alerts/run was answered 200 with what is no object, so whether the alerts were evaluated is not known.",
    );
    expect(mails()).toEqual([`[raxx staging] adinsights alerts run ${target()}: failed`]);
  });

  it("asks once where it is answered 503: the alerts may have gone out", async () => {
    api.answer(() => ({ status: 503 }));
    await expect(run()).rejects.toThrow("POST /alerts/run was answered 503");
    expect(api.seen).toHaveLength(1);
  });
});
