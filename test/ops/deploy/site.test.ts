import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { deploySite, type SiteWish } from "../../../src/ops/deploy/site";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-site-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(emptyWorld());
  platform.world.pages.set("antlers", []);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const deployments = () => platform.world.pages.get("antlers") ?? [];
async function run(flags: Partial<SiteWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish = {
    env: "prod",
    site: "antlers",
    reason: "the rebuild",
    json: true,
    ...flags,
  } as const;
  const code = await deploySite(wish, talkInto(said), surroundings(platform, folder));
  return { code, text: said.printed.join("\n").replaceAll(/\s+/g, " ") };
}

describe("site deploy", () => {
  it("has the site built from GitHub, waits until it is served, and the trail says so", async () => {
    const { code, text } = await run({ json: false });
    expect([code, text]).toEqual([
      0,
      "antlers was deployed from 0123456789ab: https://app.raxx.app",
    ]);
    expect(deployments().map(({ latest_stage: stage }) => stage.name)).toEqual(["deploy"]);
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(events.map(({ command, target, result }) => [command, target, result])).toEqual(
      ["begun", "done"].map((end) => ["site deploy", "antlers", end]),
    );
  });

  it("waits for one that is being built, and builds no other", async () => {
    deployments().push({
      ...{ id: "one", url: "https://one.antlers.pages.dev", environment: "production" },
      latest_stage: { name: "build", status: "active" },
      deployment_trigger: { metadata: { commit_hash: "" } },
    });
    // The first look is the plan's; then it is done, and another one is asked for.
    expect((await run({ dryRun: true, json: false })).text).toContain(
      "antlers is being deployed already (one), and is waited for. Nothing was started.",
    );
    Object.assign(deployments()[0] ?? {}, { latest_stage: { name: "build", status: "active" } });
    platform.disturb(() => undefined);
    expect(await run()).toMatchObject({ code: 0 });
  });

  it("is one deployment where Cloudflare's answer was lost", async () => {
    platform.disturb(() =>
      platform.asked.at(-1)?.startsWith("POST /accounts") ? "lost after" : undefined,
    );
    expect(await run()).toMatchObject({ code: 0 });
    expect(deployments()).toHaveLength(1);
  });

  it("says where none was begun, and where one failed", async () => {
    platform.disturb(() =>
      platform.asked.at(-1)?.startsWith("POST /accounts") ? "lost before" : undefined,
    );
    await expect(run()).rejects.toThrow("No deployment of antlers was begun.");
    platform.disturb(() => undefined);
    platform.world.failingPages.add("antlers");
    await expect(run()).rejects.toThrow(
      "The deployment deployment-1 of antlers failed; what was served before is served still.",
    );
  });

  it("knows no site that the stack file does not declare", async () => {
    await expect(run({ site: "antler" })).rejects.toThrow(
      "Pulumi.prod.yaml has no site antler; it has antlers, getraxx, internal-docs.",
    );
  });
});
