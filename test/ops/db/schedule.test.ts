import { describe, expect, it } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { schedule, type ScheduleWish } from "../../../src/ops/db/schedule";
import { surroundings, talkInto } from "../../support/platform/operations";
import { usePlatform } from "../../support/platform/use-platform";
import { type DumpSchedule, emptyWorld, type Transfer } from "../../support/platform/world";

const place = usePlatform(emptyWorld);

const at = (hour: number, name = "DATABASE_URL"): DumpSchedule => ({
  ...{ uuid: `${name}-${hour}`, name, hour, timezone: "UTC" },
});
const database = (schedules: DumpSchedule[], transfers: Transfer[] = []) => ({
  ...{ schedules, transfers, address: "http://127.0.0.1/" },
});

/** Raptor's as promised, Velvet's never, Queue's at another hour, and the analytics store's as none may be. */
function astray(analytics: DumpSchedule[] = [at(2)], transfers: Transfer[] = []): void {
  const { postgres } = place.platform.world;
  postgres.set("raxx-api-prod", database([at(2)]));
  postgres.set("raxx-velvet-prod", database([]));
  postgres.set("raxx-queue-prod", database([at(5, "ARCHIVE_URL"), at(6)]));
  postgres.set("raxx-analytics-prod", database(analytics, transfers));
}

const hours = (): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    [...place.platform.world.postgres].map(([app, { schedules }]) => [
      app,
      schedules.map(({ hour }) => hour),
    ]),
  );
const promised = {
  "raxx-api-prod": [2],
  "raxx-velvet-prod": [2],
  "raxx-queue-prod": [2],
  "raxx-analytics-prod": [],
};

async function run(flags: Partial<ScheduleWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish = { env: "prod", json: true, ...flags } as const;
  const code = await schedule(wish, talkInto(said), surroundings(place.platform, place.folder));
  return { code, text: said.printed.join("\n") };
}

describe("db schedule", () => {
  it("brings every declared schedule to Heroku, ends all others, and changes nothing the next time", async () => {
    astray();
    expect(await run()).toMatchObject({ code: 0 });
    expect(hours()).toEqual(promised);
    const { events } = await recordedEvents(new Bucket(), "prod");
    const target = "raxx-velvet-prod, raxx-queue-prod, raxx-analytics-prod";
    expect(events.map(({ command, target: of, result }) => [command, of, result])).toEqual(
      ["begun", "done"].map((result) => ["db schedule", target, result]),
    );
    const { code, text } = await run();
    expect({ code, changed: /"changed": true/.test(text) }).toEqual({ code: 0, changed: false });
    expect((await recordedEvents(new Bucket(), "prod")).events).toHaveLength(2);
  });

  it("only says what it would do, and that something would be done", async () => {
    astray();
    const { code, text } = await run({ dryRun: true, json: false });
    expect(code).toBe(1);
    const flat = text.replaceAll(/\s+/g, " ");
    expect(flat).toContain("raxx-api-prod: daily at 2:00 UTC, as it is declared.");
    expect(flat).toContain(
      "raxx-velvet-prod is dumped daily at 2:00 UTC, into us-east-1 (it is not at all). Nothing was changed.",
    );
    expect(flat).toContain(
      "raxx-analytics-prod is not dumped any more (it is daily at 2:00 UTC). Nothing was changed.",
    );
    expect(hours()).toMatchObject({ "raxx-velvet-prod": [], "raxx-analytics-prod": [2] });
  });

  it("is broken while a dump of the analytics store stands in us-east-1", async () => {
    const failed = { num: 3, succeeded: false, finished_at: null, processed_bytes: 0 };
    astray([], [failed]);
    const { code, text } = await run({ json: false });
    expect(code).toBe(1);
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "A dump of raxx-analytics-prod stands in us-east-1, number 3: look at `heroku pg:backups -a raxx-analytics-prod`, and delete each by `heroku pg:backups:delete NAME -a raxx-analytics-prod`.",
    );
  });

  it("ends no schedule before the promised one is there", async () => {
    astray();
    place.platform.disturb(() =>
      place.platform.asked
        .at(-1)
        ?.startsWith("POST /client/v11/databases/id-of-raxx-velvet-prod") ||
      place.platform.asked.at(-1)?.startsWith("POST /client/v11/databases/id-of-raxx-queue-prod")
        ? 422
        : undefined,
    );
    await expect(run()).rejects.toThrow(/422/);
    place.platform.disturb(() => undefined);
    expect(hours()["raxx-queue-prod"]).toEqual([5, 6]);
    expect(await run()).toMatchObject({ code: 0 });
    expect(hours()).toEqual(promised);
  });

  it("makes none of a database that belongs to another app", async () => {
    astray([]);
    place.platform.world.postgres.set("raxx-velvet-prod", {
      ...database([]),
      owner: "raxx-analytics-prod",
    });
    await expect(run()).rejects.toThrow(
      "DATABASE_URL of raxx-velvet-prod is a database of raxx-analytics-prod",
    );
    expect(hours()["raxx-velvet-prod"]).toEqual([]);
  });

  it("of staging knows the analytics store alone", async () => {
    place.platform.world.postgres.set("raxx-analytics-staging", database([at(1)]));
    expect(await run({ env: "staging" })).toMatchObject({ code: 0 });
    expect(hours()).toEqual({ "raxx-analytics-staging": [] });
  });
});
