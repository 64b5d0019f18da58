import { beforeEach, describe, expect, it } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { Incidents } from "../../../src/ops/incident/record";
import { erase } from "../../../src/ops/privacy/erase";
import { restore } from "../../../src/ops/db/restore";
import type { RestoreWish } from "../../../src/ops/db/restore-wish";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type RestorableApp, wishOf } from "../../support/platform/restorable";
import { useRestorable } from "../../support/platform/use-restorable";
import { filesIn, leaks } from "../../support/canary";
import { password } from "../../support/postgres-server";

const here = useRestorable();
let reason = 0;
beforeEach(async () => {
  // What a test leaves under way is ended, so that the next one begins.
  for (const app of ["api", "queue"] as const) await forgotten(app);
  reason += 1;
});

const recordOf = (app: RestorableApp): string => `operations/prod/restores/raxx-${app}-prod.json`;

async function forgotten(app: RestorableApp): Promise<void> {
  await here.restorable.begin(app);
  const bucket = new Bucket();
  const found = await bucket.read(recordOf(app));
  if (!found) return;
  const ended = { ...(JSON.parse(found.text) as object), ended: new Date().toISOString() };
  await bucket.replace(recordOf(app), JSON.stringify(ended), found.etag);
}

const begin = async (app: RestorableApp): Promise<void> => here.restorable.begin(app);

async function run(app: RestorableApp, flags: Partial<RestoreWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish = { ...wishOf(app), reason: `reason ${reason}`, ...flags };
  const code = await restore(wish, talkInto(said), surroundings(here.platform, here.folder));
  return { code, said, printed: JSON.parse(said.printed[0] ?? "") as Record<string, unknown> };
}

const items = async (): Promise<unknown[]> =>
  here.restorable.rows("api", "SELECT item FROM orders ORDER BY id");
const only = [{ item: "before" }];
const both = [{ item: "before" }, { item: "since" }];
const isClosed = (app: RestorableApp): boolean =>
  here.platform.world.maintenance.has(`raxx-${app}-prod`);

describe("db restore", () => {
  it("backs up, closes, restores, migrates, grants, looks, and opens, in that order", async () => {
    await begin("api");
    const from = here.platform.asked.length;
    expect(await run("api")).toMatchObject({
      code: 0,
      printed: {
        ...{ env: "prod", app: "raxx-api-prod", backup: "a042", before: "b043", consentKept: 0 },
        at: "2026-11-28T02:04:00.000Z",
      },
    });
    expect(await items()).toEqual(only);
    expect(
      await here.restorable.rows("api", "SELECT version_num AS at FROM alembic_version"),
    ).toEqual([{ at: "0002" }]);
    const changes = here.platform.asked
      .slice(from)
      .filter((each) => /^(POST|PATCH) \/(apps|client)/.test(each));
    expect(changes).toEqual([
      "POST /client/v11/databases/id-of-raxx-api-prod/backups",
      "PATCH /apps/raxx-api-prod",
      "POST /client/v11/databases/id-of-raxx-api-prod/restores",
      "POST /apps/raxx-api-prod/dynos",
      "PATCH /apps/raxx-api-prod",
    ]);
    expect(isClosed("api")).toBe(false);
  });

  it("gives raptor_app its rows and their numbers again, and no more", async () => {
    await begin("api");
    await run("api");
    await here.database.run(
      "SET ROLE raptor_app; INSERT INTO orders (item) VALUES ('its own'); DELETE FROM orders WHERE item = 'its own'",
      "api",
    );
    for (const forbidden of ["TRUNCATE orders", "DROP TABLE orders", "CREATE TABLE mine (id int)"])
      await expect(here.database.run(`SET ROLE raptor_app; ${forbidden}`, "api")).rejects.toThrow(
        /permission denied|must be owner/,
      );
  });

  it("leaves two lines in the trail, with the reason", async () => {
    await begin("api");
    await run("api", { reason: "told once" });
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(
      events
        .filter(({ reference }) => reference === `told once (${wishOf("api").erasures})`)
        .map(({ command, target, result }) => [command, target, result]),
    ).toEqual(["begun", "done"].map((result) => ["db restore", "raxx-api-prod", result]));
  });

  it("only shows what it would do with --dry-run", async () => {
    await begin("api");
    const from = here.platform.asked.length;
    expect(await run("api", { dryRun: true })).toMatchObject({
      code: 0,
      printed: { dryRun: true, state: "begins", backup: "a042", workers: ["worker"] },
    });
    expect(here.platform.asked.slice(from).filter((each) => !each.startsWith("GET "))).toEqual([]);
    expect(await items()).toEqual(both);
  });

  it("says in the question which app it is and what is lost", async () => {
    await begin("api");
    const asked: string[] = [];
    const talk = {
      ...talkInto({ told: [], printed: [] }),
      confirm: async (what: string) => {
        asked.push(what);
        return Promise.reject(new Error("no"));
      },
    };
    const wish = { ...wishOf("api"), reason: "asked" };
    await expect(restore(wish, talk, surroundings(here.platform, here.folder))).rejects.toThrow(
      "no",
    );
    expect(asked[0]).toMatch(
      /^The database of raxx-api-prod is written over with its backup a042 of 2026-11-28T02:04:00\.000Z\. What raxx-api-prod wrote in the .* since then is lost, but for consent_history\. Its dynos worker go on writing in maintenance: stop them before, `heroku ps:scale worker=0 -a raxx-api-prod`\./,
    );
    expect(await items()).toEqual(both);
  });

  it("refuses a backup that there is none of", async () => {
    await begin("api");
    await expect(run("api", { backup: "b777" })).rejects.toThrow(
      "raxx-api-prod has no backup b777 that ended well; `heroku pg:backups -a raxx-api-prod` lists them. Nothing was changed.",
    );
  });

  it("changes nothing where Heroku tells no time of a backup that is known", async () => {
    await begin("api");
    const [made] = here.platform.world.postgres.get("raxx-api-prod")?.transfers ?? [];
    Object.assign(made ?? {}, { finished_at: "yesterday" });
    await expect(run("api")).rejects.toThrow(
      "Heroku Postgres answered in another form than it is known to: is HEROKU_DATA_HOST its API?",
    );
    expect(isClosed("api")).toBe(false);
  });

  it("refuses a Raptor of which nobody knows the revision, unless it is said", async () => {
    await begin("api");
    await here.database.run("DROP TABLE alembic_version", "api");
    await expect(run("api")).rejects.toThrow(/add --revision.* Nothing was changed\.$/s);
    expect(isClosed("api")).toBe(false);
    expect(await run("api", { revision: "0002" })).toMatchObject({ code: 0 });
  });

  const answered = "https://github.com/raxx-app/TradeMasterAPI/issues/77";

  /** A request of a data subject that was answered after the backup. */
  async function answer(reference: string): Promise<void> {
    const incidents = new Incidents(new Bucket(), "prod");
    const opened = new Date().toISOString();
    const { id } = await incidents.begin(
      {
        ...{ title: `a request, ${reference}`, service: "the platform", severity: "sev3" },
        ...{ breach: false, subject: true, detected: opened, opened, by: "the test" },
        ...{ told: {}, log: [{ at: opened, by: "the test", did: "subject-answered", reference }] },
      },
      (found) => found,
    );
    expect(id).toBeTruthy();
  }

  it("stays closed in prod where a request was answered since that no record calls an erasure", async () => {
    await begin("api");
    await answer(answered);
    const { erasures: _none, ...wish } = { ...wishOf("api"), reason: "erasures" };
    await expect(
      restore(wish, talkInto({ told: [], printed: [] }), surroundings(here.platform, here.folder)),
    ).rejects.toThrow(
      /Whether these requests of data subjects erased somebody in it since 2026-11-28T02:04:00\.000Z, no record says: \S+\/77\. .*--backup a042 --reason erasures --erasures "https:\/\/…"`\. raxx-api-prod is in maintenance and serves nobody/s,
    );
    expect(isClosed("api")).toBe(true);
    await run("api", { reason: "erasures" });
    expect(isClosed("api")).toBe(false);
    expect(here.platform.world.postgres.get("raxx-api-prod")?.restores).toHaveLength(1);
  });

  const persons = async () => here.restorable.rows("api", "SELECT id FROM users ORDER BY id");
  const erasure = {
    ...({ env: "prod", app: "api", from: ["sessions.user_id", "users.id"] } as const),
    reference: answered,
  };
  const silent = () => talkInto({ told: [], printed: [] });
  let key: string | undefined;
  const variables = () => here.platform.world.apps.get("raxx-api-prod") ?? {};
  async function erased(id: string): Promise<void> {
    if (key !== undefined) variables()["RAXX_ERASURE_KEY"] = key;
    await erase(
      erasure,
      async () => Promise.resolve(id),
      silent(),
      surroundings(here.platform, here.folder),
    );
    key = variables()["RAXX_ERASURE_KEY"];
  }

  it("does again what was erased since the backup, before the app is opened, and records it", async () => {
    await begin("api");
    await answer(answered);
    await erased("7720001");
    expect(await persons()).toEqual([{ id: 7720002 }]);
    const { printed } = await run("api", { erasures: undefined, reason: "replays" });
    expect(printed["erasures"]).toEqual({ erasures: 1, persons: 1, rows: 3, lost: [] });
    expect(await persons()).toEqual([{ id: 7720002 }]);
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(events.findLast(({ command }) => command === "privacy replay")).toMatchObject({
      ...{ result: "done", reference: "replays" },
      target: "raxx-api-prod: 1 erasures, 1 persons, 3 rows",
    });
    const traces = [
      { place: "said", text: JSON.stringify([here.platform.world.mails]) },
      ...filesIn(here.folder),
      ...filesIn(here.s3.folder),
    ];
    expect(leaks(traces, ["7720001"])).toEqual([]);
  });

  it("stays closed where the key of the erasures is gone, as nobody can tell whose they were", async () => {
    await begin("api");
    await erased("7720001");
    delete variables()["RAXX_ERASURE_KEY"];
    await expect(run("api", { erasures: undefined })).rejects.toThrow(/no record says: \S+\/77\./);
    expect(isClosed("api")).toBe(true);
    variables()["RAXX_ERASURE_KEY"] = key ?? "";
    expect(await run("api", { erasures: undefined })).toMatchObject({ code: 0 });
    expect(await persons()).toEqual([{ id: 7720002 }]);
  });

  it("stays closed where something is wrong, and goes on once it is mended, without a second restore", async () => {
    await begin("api");
    here.platform.world.runs.clear();
    await expect(run("api")).rejects.toThrow(
      /^raxx-api-prod was restored from a042 and is not as it should be: the Alembic revision is 0001; it should be 0002\. .* raxx-api-prod is in maintenance and serves nobody: the same command goes on/s,
    );
    expect(isClosed("api")).toBe(true);
    await here.database.run("UPDATE alembic_version SET version_num = '0002'", "api");
    expect(await run("api")).toMatchObject({ code: 0 });
    expect(isClosed("api")).toBe(false);
    expect(here.platform.world.postgres.get("raxx-api-prod")?.restores).toHaveLength(1);
  });

  it("takes another backup in place of one that does not do, only where that is meant", async () => {
    await begin("api");
    here.platform.world.runs.clear();
    await expect(run("api")).rejects.toThrow("is not as it should be");
    await expect(run("api", { backup: "b041" })).rejects.toThrow(
      /A restore of raxx-api-prod from a042 was begun by .* has not ended\. .* or add --instead/s,
    );
    expect(await run("api", { backup: "b041", instead: true, revision: "0001" })).toMatchObject({
      code: 0,
      printed: { backup: "b041", before: "b043" },
    });
  });

  it("is not done a second time for one reason over what was written since, but for another", async () => {
    await begin("api");
    await run("api");
    await here.database.run("INSERT INTO orders (item) VALUES ('since')", "api");
    expect(await run("api")).toMatchObject({ code: 0 });
    expect(await items()).toEqual(both);
    await run("api", { reason: "again" });
    expect(await items()).toEqual(only);
  });

  it("begins anew, and asks anew, where somebody opened the app before anything was restored", async () => {
    await begin("api");
    Object.assign(here.platform.world.postgres.get("raxx-api-prod") ?? {}, { restores: undefined });
    await expect(run("api")).rejects.toThrow("was answered 422");
    here.platform.world.maintenance.clear();
    Object.assign(here.platform.world.postgres.get("raxx-api-prod") ?? {}, { restores: [] });
    await expect(run("api")).rejects.toThrow(
      /^raxx-api-prod was opened before it was restored, .* which begins anew\.$/s,
    );
    expect(await items()).toEqual(both);
    expect(await run("api")).toMatchObject({ code: 0, printed: { before: "b044" } });
  });

  it("begun and given up before the app was closed, knows what was deployed and written since", async () => {
    await begin("api");
    here.platform.disturb(() =>
      here.platform.asked.at(-1)?.endsWith("/backups") ? 403 : undefined,
    );
    await expect(run("api")).rejects.toThrow("was answered 403");
    here.platform.disturb(() => undefined);
    await here.database.run("UPDATE alembic_version SET version_num = '0003'", "api");
    here.platform.world.runs.set("raxx-api-prod python -m alembic upgrade head", async () =>
      here.database.run("UPDATE alembic_version SET version_num = '0003'", "api"),
    );
    const ofYesterday = { num: 43, succeeded: true, finished_at: "2026-11-28T12:00:00Z" };
    here.platform.world.postgres
      .get("raxx-api-prod")
      ?.transfers.push({ ...ofYesterday, processed_bytes: 4 });
    expect(await run("api")).toMatchObject({ code: 0, printed: { before: "b044" } });
    expect(
      await here.restorable.rows("api", "SELECT version_num AS at FROM alembic_version"),
    ).toEqual([{ at: "0003" }]);
  });

  it("is closed again where somebody opened it before it was found right, and not restored again", async () => {
    await begin("api");
    here.platform.world.runs.clear();
    await expect(run("api")).rejects.toThrow("is not as it should be");
    here.platform.world.maintenance.clear();
    await expect(run("api")).rejects.toThrow("is in maintenance");
    expect(isClosed("api")).toBe(true);
    expect(here.platform.world.postgres.get("raxx-api-prod")?.restores).toHaveLength(1);
  });

  it("restores again where Heroku says that a restore failed", async () => {
    await begin("api");
    const postgres = here.platform.world.postgres.get("raxx-api-prod");
    const fails = async () => {
      Object.assign(postgres ?? {}, { succeeds: false });
      return Promise.resolve();
    };
    const works = postgres?.restore;
    Object.assign(postgres ?? {}, { restore: fails });
    await expect(run("api")).rejects.toThrow("The restore of raxx-api-prod failed at Heroku");
    here.platform.world.maintenance.clear();
    await expect(run("api")).rejects.toThrow(
      /was opened after its restore had failed, and is closed again\. .* raxx-api-prod is in maintenance/s,
    );
    Object.assign(postgres ?? {}, { restore: works, succeeds: true });
    await run("api");
    expect(await items()).toEqual(only);
  });

  const dropRole = async (): Promise<void> =>
    here.database.run("DROP OWNED BY raptor_app; DROP ROLE raptor_app", "api");
  const mayRead = async (): Promise<void> =>
    here.database.run("SET ROLE raptor_app; TABLE orders", "api");

  it("has Heroku make raptor_app again where the server has lost it, and grants it its rows", async () => {
    await begin("api");
    await dropRole();
    expect(await run("api")).toMatchObject({ code: 0 });
    expect(here.platform.world.postgres.get("raxx-api-prod")?.credentials).toEqual([
      "default",
      "raptor_app",
    ]);
    await mayRead();
  });

  it("waits for no role of a credential that Heroku has already, and says what to type", async () => {
    await begin("api");
    await dropRole();
    here.platform.world.postgres.get("raxx-api-prod")?.credentials?.push("raptor_app");
    await expect(run("api")).rejects.toThrow(
      /has no such role \(yet\): `heroku pg:credentials DATABASE_URL -a raxx-api-prod`/,
    );
    expect(isClosed("api")).toBe(true);
    await here.database.run("CREATE ROLE raptor_app LOGIN PASSWORD 'canary-of-raptor-app'");
    expect(await run("api")).toMatchObject({ code: 0 });
    await mayRead();
  });

  it("keeps every row of consent_history, to the microsecond and the letter, and its numbers go on", async () => {
    await begin("queue");
    const all = "SELECT row_to_json(c)::text AS row FROM consent_history c ORDER BY id";
    const before = await here.restorable.rows("queue", all);
    expect(await run("queue")).toMatchObject({ code: 0, printed: { consentKept: 4, optOuts: 1 } });
    expect(await here.restorable.rows("queue", all)).toEqual(before);
    expect(await here.restorable.rows("queue", "SELECT what FROM jobs")).toEqual([
      { what: "before" },
    ]);
    await here.database.run("INSERT INTO consent_history (user_id) VALUES (1)", "queue");
    expect(
      await here.restorable.rows("queue", "SELECT max(id)::int AS id FROM consent_history"),
    ).toEqual([{ id: 5 }]);
  });

  it("stays closed where a row of consent_history finds another in its place", async () => {
    await begin("queue");
    const postgres = here.platform.world.postgres.get("raxx-queue-prod");
    const works = postgres?.restore;
    Object.assign(postgres ?? {}, {
      restore: async () => {
        await works?.("42");
        await here.database.run(
          "INSERT INTO consent_history (user_id, event_type) VALUES (1, 'opt_in')",
          "queue",
        );
      },
    });
    await expect(run("queue")).rejects.toThrow(
      /^1 rows of consent_history of raxx-queue-prod could not be put back: .* They are in the backup b043/s,
    );
    expect(isClosed("queue")).toBe(true);
  });

  const consents = async () =>
    here.restorable.rows(
      "queue",
      "SELECT row_to_json(c)::text AS row FROM consent_history c ORDER BY id",
    );
  const instead = { backup: "b041", instead: true };

  it("keeps consent_history anew for another backup, once its key was thrown away", async () => {
    await begin("queue");
    const before = await consents();
    here.platform.disturb(() =>
      here.platform.asked.at(-1) === "PATCH /apps/raxx-queue-prod" && isClosed("queue")
        ? 403
        : undefined,
    );
    await expect(run("queue")).rejects.toThrow("was answered 403");
    here.platform.disturb(() => undefined);
    expect([isClosed("queue"), here.platform.world.apps.get("raxx-queue-prod")]).toEqual([
      true,
      { OTHER: "canary-of-another", DATABASE_URL: here.database.url("queue") },
    ]);
    expect(await run("queue", instead)).toMatchObject({ code: 0, printed: { consentKept: 4 } });
    expect(await consents()).toEqual(before);
  });

  it("keeps what was kept of consent_history, where the app was opened before that came back", async () => {
    await begin("queue");
    const before = await consents();
    const postgres = here.platform.world.postgres.get("raxx-queue-prod");
    here.platform.disturb(() =>
      here.platform.asked.at(-1)?.endsWith("/config-vars") && postgres?.restores?.length === 1
        ? 403
        : undefined,
    );
    await expect(run("queue")).rejects.toThrow("was answered 403");
    here.platform.disturb(() => undefined);
    here.platform.world.maintenance.clear();
    await expect(run("queue", instead)).rejects.toThrow("which begins anew");
    expect(await run("queue", instead)).toMatchObject({ code: 0, printed: { consentKept: 4 } });
    expect(await consents()).toEqual(before);
  });

  it("leaves no user, key, password or signature anywhere, nor its key in the app", async () => {
    await begin("queue");
    let key = "";
    here.platform.disturb(() => {
      key = here.platform.world.apps.get("raxx-queue-prod")?.["RAXX_RESTORE_KEY"] ?? key;
      return undefined;
    });
    const { said } = await run("queue");
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(here.platform.world.apps.get("raxx-queue-prod")).toEqual({
      OTHER: "canary-of-another",
      DATABASE_URL: here.database.url("queue"),
    });
    const secret = [key, "7710001", "canary-of", password, encodeURIComponent(password)];
    const traces = [
      { place: "said", text: JSON.stringify([said, here.platform.world.mails]) },
      ...filesIn(here.folder),
      ...filesIn(here.s3.folder),
    ];
    expect(leaks(traces, secret)).toEqual([]);
  });
});
