import { describe, expect, it } from "vitest";
import { rollback, type RollbackWish } from "../../../src/ops/rollback/operations";
import { surroundings, talkInto } from "../../support/platform/operations";
import { usePlatform } from "../../support/platform/use-platform";
import { emptyWorld, type World } from "../../support/platform/world";

const place = usePlatform(running);

const app = "raxx-api-prod";
const deployed = (version: number, slug: string, status = "succeeded") => ({
  ...{ id: String(version), version, status, description: `Deploy ${slug}` },
  slug: { id: slug },
});
function running(): World {
  const world = emptyWorld();
  world.apps.set(app, { FLAG_LIVE_TRADING: "0" });
  world.releases.set(app, [
    deployed(1, "a"),
    deployed(2, "b"),
    deployed(3, "x", "failed"),
    deployed(4, "c"),
  ]);
  return world;
}
const run = async (wish: Partial<RollbackWish> = {}, dryRun = false) =>
  rollback(
    { env: "prod", json: true, dryRun },
    { app: "api", reason: "orders fail", ...wish },
    talkInto({ told: [], printed: [] }),
    surroundings(place.platform, place.folder),
  );
const releases = () => place.platform.world.releases.get(app) ?? [];
const code = () => releases().at(-1)?.slug?.id;

describe("app rollback", () => {
  it("brings the code before back, with the configuration of now, and writes it down", async () => {
    expect(await run()).toBe(0);
    expect([code(), place.platform.world.apps.get(app)]).toEqual(["b", { FLAG_LIVE_TRADING: "0" }]);
    expect(place.platform.world.mails.map(({ subject }) => subject)).toEqual([
      `[raxx prod] app rollback ${app}: done`,
    ]);
  });

  it("is the same rollback when it is run again, and another one for another reason", async () => {
    await run();
    await run();
    expect([code(), releases()]).toMatchObject(["b", { length: 5 }]);
    await run({ reason: "still wrong" });
    expect(code()).toBe("a");
  });

  it("is a new one for the same reason where something was deployed since", async () => {
    await run();
    place.platform.world.releases.set(app, [...releases(), deployed(6, "d")]);
    await run();
    expect([code(), releases().length]).toEqual(["b", 7]);
  });

  it.each([3, 4, 5, 6, 7, 8])("is one where the answer to request %d is lost", async (number) => {
    place.platform.disturb((each) => (each === number ? "lost after" : undefined));
    await run().catch(() => undefined);
    place.platform.disturb(() => undefined);
    expect(await run()).toBe(0);
    expect(releases().filter(({ description }) => description.startsWith("raxx:"))).toHaveLength(1);
    expect(code()).toBe("b");
  });

  it("takes the release that is named, and none that never ran", async () => {
    await run({ to: 1 });
    expect(code()).toBe("a");
    await expect(run({ to: 3 })).rejects.toThrow(
      `${app} cannot be rolled back by this: it has no v3 that ran. See \`heroku releases --app ${app}\``,
    );
  });

  it("changes nothing with --dry-run, nor where there is no former code", async () => {
    expect(await run({}, true)).toBe(0);
    expect(releases()).toHaveLength(4);
    place.platform.world.releases.set(app, [deployed(1, "a")]);
    await expect(run()).rejects.toThrow("it has no former code");
    expect(releases()).toHaveLength(1);
  });
});
