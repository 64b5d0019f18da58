import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { promote, type PromotionWish } from "../../../src/ops/promotion/promote";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type World } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let printed: string[];

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-promotion-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(deployed());
  printed = [];
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const release = (version: number, slug: string) => ({
  ...{ id: `${slug}${version}`, version, status: "succeeded", description: "Deploy" },
  slug: { id: slug },
});

/** Staging is a release ahead of prod. */
function deployed(): World {
  const world = emptyWorld();
  for (const app of ["api", "analytics"])
    for (const env of ["staging", "prod"]) world.apps.set(`raxx-${app}-${env}`, {});
  world.releases.set("raxx-api-staging", [release(1, "a"), release(2, "b")]);
  world.releases.set("raxx-api-prod", [release(1, "a")]);
  return world;
}

const run = async (
  wish: Partial<PromotionWish> = {},
  confirm = async () => Promise.resolve(),
): Promise<number> =>
  promote(
    { app: "api", json: true, ...wish },
    { ...talkInto({ told: [], printed }), confirm },
    surroundings(platform, folder),
  );
const slugs = () => platform.world.releases.get("raxx-api-prod")?.map(({ slug }) => slug?.id);

describe("app promote", () => {
  it("gives prod what staging runs, and writes it down", async () => {
    expect(await run()).toBe(0);
    expect(slugs()).toEqual(["a", "b"]);
    expect(JSON.parse(printed.join(""))).toEqual({
      ...{ app: "raxx-api-prod", from: "raxx-api-staging", version: 2 },
    });
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx prod] app promote raxx-api-prod: done",
    ]);
  });

  it("promotes nothing twice", async () => {
    await run();
    expect(await run()).toBe(0);
    expect(slugs()).toEqual(["a", "b"]);
  });

  it("does what is left, whichever answer was lost", async () => {
    const before = platform.asked.length;
    await run();
    const requests = platform.asked.length - before;
    for (let point = 0; point < requests; point += 1) {
      platform.begin(deployed());
      platform.disturb((number) => (number === point ? "lost after" : undefined));
      await run().catch(() => undefined);
      platform.disturb(() => undefined);
      expect([point, await run(), slugs()]).toEqual([point, 0, ["a", "b"]]);
    }
  });

  it("promotes no other code than what was agreed to", async () => {
    const deploys = async (): Promise<void> => {
      platform.world.releases.get("raxx-api-staging")?.push(release(3, "c"));
      return Promise.resolve();
    };
    await expect(run({}, deploys)).rejects.toThrow(
      "raxx-api-staging runs v3 now, and no longer v2: nothing was promoted. Look at it, and run the same command again.",
    );
    expect(slugs()).toEqual(["a"]);
    expect(await run()).toBe(0);
    expect(slugs()).toEqual(["a", "c"]);
  });

  it("says why Heroku refuses, and leaves prod as it was", async () => {
    platform.world.refusedPromotions.set("raxx-api-prod", "the release command failed");
    await expect(run()).rejects.toThrow(
      "Heroku did not promote raxx-api-staging (the release command failed); what ran in raxx-api-prod before still runs.",
    );
    expect(slugs()).toEqual(["a"]);
  });

  it("promotes no code where staging has none, and takes no release that failed for it", async () => {
    platform.world.releases.set("raxx-api-staging", [
      release(1, "a"),
      { ...release(2, "b"), status: "failed" },
    ]);
    await run();
    expect(slugs()).toEqual(["a"]);
    platform.world.releases.set("raxx-api-staging", []);
    await expect(run()).rejects.toThrow("raxx-api-staging runs no code of its own");
  });

  it("promotes no analytics of which staging is not well", async () => {
    const before = platform.asked.length;
    await expect(run({ app: "analytics" })).rejects.toThrow("ANALYTICS_DB_URL");
    const asked = platform.asked.slice(before);
    expect(asked.filter((each) => each.includes("pipeline"))).toEqual([]);
  });

  it("changes nothing with --dry-run", async () => {
    expect(await run({ dryRun: true })).toBe(0);
    expect([slugs(), platform.world.mails]).toEqual([["a"], []]);
  });
});
