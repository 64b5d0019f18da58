import { beforeEach, describe, expect, it } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { restore } from "../../../src/ops/db/restore";
import type { RestoreWish } from "../../../src/ops/db/restore-wish";
import { filesIn, leaks } from "../../support/canary";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type RestorableApp, wishOf } from "../../support/platform/restorable";
import { useRestorable } from "../../support/platform/use-restorable";
import { password } from "../../support/postgres-server";

const here = useRestorable();
let reason = 0;
beforeEach(async () => {
  reason += 1;
  for (const app of ["api", "queue"] as const) {
    await here.restorable.begin(app);
    const bucket = new Bucket();
    const key = `operations/prod/restores/raxx-${app}-prod.json`;
    const found = await bucket.read(key);
    const ended = { ...(JSON.parse(found?.text ?? "{}") as object), ended: "2026-11-30T00:00:00Z" };
    if (found) await bucket.replace(key, JSON.stringify(ended), found.etag);
  }
});

const at = "2026-11-28T10:00:30Z";

async function run(app: RestorableApp, flags: Partial<RestoreWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const { backup: _none, ...common } = wishOf(app);
  const wish = { ...common, at, reason: `reason ${reason}`, ...flags };
  const code = await restore(wish, talkInto(said), surroundings(here.platform, here.folder));
  return { code, said, text: said.printed.join("\n") };
}

const databases = (app: RestorableApp) => here.platform.world.databases.get(`raxx-${app}-prod`);
const names = (app: RestorableApp) =>
  databases(app)?.all.map(({ name }) => name.replace(/-until-\d{12}$/, "-until-NOW"));
const attached = (app: RestorableApp) =>
  Object.fromEntries(databases(app)?.attachments.map(({ name, id }) => [name, id]) ?? []);
const isClosed = (app: RestorableApp): boolean =>
  here.platform.world.maintenance.has(`raxx-${app}-prod`);
const made = "raxx-api-prod-postgres-of-202611281000-id";

describe("db restore --at", () => {
  it("puts the database of the minute in place of the former, which it keeps under another name", async () => {
    await here.restorable.begin("api");
    const { code, text } = await run("api");
    expect([code, JSON.parse(text)]).toMatchObject([
      0,
      { app: "raxx-api-prod", at: "2026-11-28T10:00:00.000Z", before: "b043" },
    ]);
    expect(names("api")).toEqual(["raxx-api-prod-postgres-until-NOW", "raxx-api-prod-postgres"]);
    expect(attached("api")).toEqual({
      ...{ DATABASE: made, RAPTOR_APP_DATABASE: made, HEROKU_POSTGRESQL_PINK: made },
      HEROKU_POSTGRESQL_TEAL: "id-of-raxx-api-prod",
    });
    expect(await here.restorable.rows("api", "SELECT item FROM orders")).toEqual([
      { item: "before" },
    ]);
    expect(
      await here.restorable.rows("api", "SELECT version_num AS at FROM alembic_version"),
    ).toEqual([{ at: "0002" }]);
    expect(isClosed("api")).toBe(false);
  });

  it("moves the daily dump to the new database, and gives raptor_app its rows there", async () => {
    await here.restorable.begin("api");
    await run("api");
    expect(databases("api")?.all[1]?.schedules).toMatchObject([{ hour: 2, timezone: "UTC" }]);
    expect(here.platform.world.postgres.get("raxx-api-prod")?.schedules).toEqual([]);
    expect(databases("api")?.all[1]?.credentials).toEqual(["default", "raptor_app"]);
    await here.database.run("SET ROLE raptor_app; TABLE orders", "api_of_a_moment");
  });

  it("keeps every row of consent_history", async () => {
    await here.restorable.begin("queue");
    const { text } = await run("queue", { at: "2026-11-28T08:00:00Z" });
    expect(JSON.parse(text)).toMatchObject({ consentKept: 4, optOuts: 1 });
    expect(
      await here.restorable.rows("queue", "SELECT count(*)::int AS rows FROM consent_history"),
    ).toEqual([{ rows: 4 }]);
  });

  it("says how the former goes, and how the state comes to know the new one", async () => {
    await here.restorable.begin("api");
    const { text } = await run("api", { json: false });
    const plain = text.replaceAll(/\s(?:\\\s)?\s*/g, " ");
    expect(plain).toMatch(
      /The former database is (\S+), and stays until `heroku addons:destroy \1 -a raxx-api-prod`/,
    );
    expect(plain).toContain(
      "`pulumi state delete --stack prod --force --target-dependents 'urn:pulumi:prod::raxx::raxx:platform:System$raxx:heroku:Service$heroku:index/addon:Addon::api-postgres'`",
    );
    expect(plain).toContain("`npm run -s raxx -- adopt apply --stack prod`");
  });

  it.each([
    ["before the log begins", "2026-11-26T13:58:00Z"],
    ["still to come", "2999-01-01T00:00:00Z"],
  ])("refuses a moment that is %s, with the window", async (_which, moment) => {
    await here.restorable.begin("api");
    await expect(run("api", { at: moment })).rejects.toThrow(
      /^The database of raxx-api-prod can be taken back to any minute from 2026-11-26T13:59:00\.000Z until now, and .* Nothing was changed\.$/s,
    );
    expect([isClosed("api"), names("api")]).toEqual([false, ["raxx-api-prod-postgres"]]);
  });

  it("refuses where Heroku cannot yet, and says what Heroku says", async () => {
    await here.restorable.begin("api");
    Object.assign(databases("api") ?? {}, { earliest: "Temporarily Unavailable" });
    await expect(run("api")).rejects.toThrow(
      "Heroku cannot take the database of raxx-api-prod back to a moment (Temporarily Unavailable)",
    );
  });

  it("only shows what it would do with --dry-run", async () => {
    await here.restorable.begin("api");
    const from = here.platform.asked.length;
    const { text } = await run("api", { dryRun: true, json: false });
    expect(text.replaceAll(/\s+/g, " ")).toMatch(
      /^Heroku makes a database of what raxx-api-prod had at 2026-11-28T10:00Z, which takes the place of the one that it has; .* Nothing was changed\.$/,
    );
    expect(here.platform.asked.slice(from).filter((each) => !each.startsWith("GET "))).toEqual([]);
  });

  it("promotes nothing that Heroku could not make, and takes another in its place", async () => {
    await here.restorable.begin("api");
    Object.assign(databases("api") ?? {}, { ends: "failed" });
    await expect(run("api")).rejects.toThrow(
      /^Heroku could not make raxx-api-prod-postgres-of-202611281000: .* raxx-api-prod is in maintenance/s,
    );
    expect(attached("api")["DATABASE"]).toBe("id-of-raxx-api-prod");
    const { code } = await run("api", { at: undefined, backup: "a042", instead: true });
    expect([code, isClosed("api")]).toEqual([0, false]);
  });

  it("promotes nothing that is empty", async () => {
    await here.restorable.begin("api");
    const rollback = databases("api");
    const make = rollback?.make;
    Object.assign(rollback ?? {}, {
      make: async (to: string) => {
        const url = await make?.(to);
        await here.restorable.over("api", "", "api_of_a_moment");
        return url;
      },
    });
    await expect(run("api")).rejects.toThrow(
      "raxx-api-prod-postgres-of-202611281000 is not promoted, as no table came back",
    );
    expect(attached("api")["DATABASE"]).toBe("id-of-raxx-api-prod");
  });

  it("does nothing a second time for one reason, and begins another for another", async () => {
    await here.restorable.begin("api");
    await run("api");
    await run("api");
    expect(databases("api")?.all).toHaveLength(2);
  });

  it("leaves lines in the trail, and neither address nor password anywhere", async () => {
    await here.restorable.begin("queue");
    const { said } = await run("queue", { reason: "moved back" });
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(
      events
        .filter(({ reference }) => reference?.startsWith("moved back"))
        .map(({ command, result }) => `${command} ${result}`),
    ).toEqual(["db restore begun", "db restore done"]);
    const traces = [
      { place: "said", text: JSON.stringify([said, here.platform.world.mails]) },
      ...filesIn(here.folder),
      ...filesIn(here.s3.folder),
    ];
    expect(leaks(traces, ["7710001", password, encodeURIComponent(password)])).toEqual([]);
  });
});
