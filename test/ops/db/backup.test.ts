import { describe, expect, it, vi } from "vitest";
import { parsed } from "../../../src/cli/command";
import { raxxCommand } from "../../../src/cli/commands";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { backup, type BackupWish } from "../../../src/ops/db/operations";
import { surroundings, talkInto } from "../../support/platform/operations";
import { usePlatform } from "../../support/platform/use-platform";
import { emptyWorld, type World } from "../../support/platform/world";

const place = usePlatform(prod);

const finished_at = "2026-11-28T02:04:00Z";
function prod(facts: { owner?: string; succeeds?: boolean } = {}): World {
  const world = emptyWorld();
  const scheduled = { num: 42, succeeded: true, finished_at, processed_bytes: 4, schedule: {} };
  const postgres = {
    transfers: [scheduled],
    schedules: [],
    address: "http://127.0.0.1/",
    ...facts,
  };
  world.postgres.set("raxx-api-prod", postgres);
  return world;
}

const numbers = (): unknown[] =>
  (place.platform.world.postgres.get("raxx-api-prod")?.transfers ?? []).map(({ num }) => num);

async function run(flags: Partial<BackupWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish = { env: "prod", app: "api", reason: "before orders", json: true } as const;
  const code = await backup(
    { ...wish, ...flags },
    talkInto(said),
    surroundings(place.platform, place.folder),
  );
  return { code, printed: JSON.parse(said.printed[0] ?? "") as unknown };
}

describe("db backup", () => {
  it("waits for a new backup, and the trail says why it was made", async () => {
    expect(await run()).toEqual({
      code: 0,
      printed: {
        ...{ env: "prod", app: "raxx-api-prod", backup: "b043", bytes: 7 },
        at: expect.any(String) as unknown,
      },
    });
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(
      events.map(({ command, target, result, reference }) => [command, target, result, reference]),
    ).toEqual(
      ["begun", "done"].map((result) => ["db backup", "raxx-api-prod", result, "before orders"]),
    );
  });

  it("makes none where it only shows what it would do", async () => {
    expect(await run({ dryRun: true })).toEqual({
      code: 0,
      printed: { env: "prod", app: "raxx-api-prod", dryRun: true },
    });
    expect(numbers()).toEqual([42]);
  });

  it("is one backup, also where Heroku's answer to the wish was lost", async () => {
    place.platform.disturb(() =>
      place.platform.asked.at(-1)?.endsWith("/backups") ? "lost after" : undefined,
    );
    expect(await run()).toMatchObject({ code: 0, printed: { backup: "b043" } });
    expect(numbers()).toEqual([42, 43]);
  });

  it("that was not begun is told, and made by the same command", async () => {
    place.platform.disturb(() =>
      place.platform.asked.at(-1)?.endsWith("/backups") ? "lost before" : undefined,
    );
    await expect(run()).rejects.toThrow(
      "No backup of raxx-api-prod was begun. Run the same command again.",
    );
    place.platform.disturb(() => undefined);
    expect(await run()).toMatchObject({ code: 0, printed: { backup: "b043" } });
  });

  it("that failed at Heroku is told, and an older one is not taken for it", async () => {
    place.platform.begin(prod({ succeeds: false }));
    await expect(run()).rejects.toThrow("The backup of raxx-api-prod failed at Heroku.");
  });

  it("is none of a database that belongs to another app", async () => {
    place.platform.begin(prod({ owner: "raxx-analytics-prod" }));
    await expect(run()).rejects.toThrow(
      "DATABASE_URL of raxx-api-prod is a database of raxx-analytics-prod; nothing was changed.",
    );
    expect(numbers()).toEqual([42]);
  });

  it.each(["analytics", "raxx-analytics-prod"])(
    "is refused of the analytics store: %s",
    async (app) => {
      const asked = place.platform.asked.length;
      const written: string[] = [];
      const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
        written.push(String(text));
        return true;
      });
      await parsed(
        raxxCommand(),
        ["db", "backup", "--env", "prod", "--app", app, "--reason", "x"],
        "user",
      );
      stderr.mockRestore();
      expect(process.exitCode).toBe(2);
      process.exitCode = undefined;
      expect(written.join("").replaceAll(/\s+/g, " ")).toContain(
        "Heroku keeps backups in us-east-1, where nothing of the analytics store may be",
      );
      expect(place.platform.asked).toHaveLength(asked);
    },
  );
});
