import { beforeEach, describe, expect, it } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { erase, type EraseWish, replayErasures } from "../../../src/ops/privacy/erase";
import { Erasures } from "../../../src/ops/privacy/erasures";
import { filesIn, leaks } from "../../support/canary";
import { surroundings, talkInto } from "../../support/platform/operations";
import { useRestorable } from "../../support/platform/use-restorable";

const here = useRestorable();
let key: string | undefined;
beforeEach(async () => {
  await here.restorable.begin("api");
  const variables = here.platform.world.apps.get("raxx-api-prod") ?? {};
  if (key !== undefined) variables["RAXX_ERASURE_KEY"] = key;
});

const reference = "https://github.com/raxx-app/TradeMasterAPI/issues/77";
const from = ["sessions.user_id", "users.id"];

async function run(id: string, flags: Partial<EraseWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish: EraseWish = { env: "prod", app: "api", from, reference, json: true, ...flags };
  const around = surroundings(here.platform, here.folder);
  const code = await erase(wish, async () => Promise.resolve(id), talkInto(said), around);
  key = here.platform.world.apps.get("raxx-api-prod")?.["RAXX_ERASURE_KEY"];
  return { code, said, printed: JSON.parse(said.printed[0] ?? "") as Record<string, unknown> };
}

async function replay(dryRun = false, since = "2026-11-28T02:00:00Z") {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish = { env: "prod", app: "api", since, reference, json: true, dryRun } as const;
  const code = await replayErasures(wish, talkInto(said), surroundings(here.platform, here.folder));
  return { code, printed: JSON.parse(said.printed[0] ?? "") as Record<string, unknown> };
}

const users = async () => here.restorable.rows("api", "SELECT id FROM users ORDER BY id");
const both = [{ id: 7720001 }, { id: 7720002 }];

describe("privacy erase", () => {
  it("deletes a person's rows in the order of the columns, and nobody else's", async () => {
    expect(await run("7720001")).toMatchObject({
      code: 0,
      printed: { deleted: 3, recorded: true },
    });
    expect(await users()).toEqual([{ id: 7720002 }]);
    expect(await here.restorable.rows("api", "SELECT user_id FROM sessions")).toEqual([
      { user_id: 7720002 },
    ]);
  });

  it("records it under a digest, and leaves the id nowhere", async () => {
    const { said } = await run("7720001");
    const [kept] = await new Bucket().list("operations/prod/erasures/raxx-api-prod/");
    const text = (await new Bucket().read(kept?.key ?? ""))?.text ?? "";
    expect(JSON.parse(text)).toMatchObject({ from, reference });
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(events.at(-1)).toMatchObject({ command: "privacy erase", target: "raxx-api-prod" });
    const traces = [
      { place: "said", text: JSON.stringify([said, here.platform.world.mails]) },
      ...filesIn(here.folder),
      ...filesIn(here.s3.folder),
    ];
    expect(leaks(traces, ["7720001", key ?? ""])).toEqual([]);
  });

  it.each([
    ["an id that nobody has", "999", {}, "has no row of that id in sessions.user_id, users.id"],
    ["a column that is none", "7720001", { from: ["users.name"] }, "has no column users.name"],
    ["a text that names none", "7720001", { from: ["users"] }, "users is no column"],
    [
      "proof of consent",
      "7720001",
      { from: ["public.consent_history.user_id"] },
      "Rows of consent_history outlive an erasure",
    ],
    ["an order that a key forbids", "7720001", { from: ["users.id"] }, "foreign key"],
  ])("refuses %s, and changes nothing", async (_what, id, flags, message) => {
    await expect(run(id, flags)).rejects.toThrow(message);
    expect(await users()).toEqual(both);
  });

  it("records nothing that the commit would refuse", async () => {
    await here.database.run(
      "ALTER TABLE sessions ALTER CONSTRAINT sessions_user_id_fkey DEFERRABLE INITIALLY DEFERRED",
      "api",
    );
    const erasures = new Erasures(new Bucket(), "prod", "raxx-api-prod");
    const before = await erasures.all();
    await expect(run("7720001", { from: ["users.id"] })).rejects.toThrow("foreign key");
    expect(await erasures.all()).toEqual(before);
  });

  it("refuses where proof of consent would go with the person", async () => {
    await here.database.run(
      "CREATE TABLE consent_history (user_id int REFERENCES users ON DELETE CASCADE)",
      "api",
    );
    await expect(run("7720001")).rejects.toThrow("Rows of consent_history follow");
    expect(await users()).toEqual(both);
  });

  it("makes no second key where the one of former erasures is lost", async () => {
    await run("7720001");
    const variables = here.platform.world.apps.get("raxx-api-prod") ?? {};
    delete variables["RAXX_ERASURE_KEY"];
    await expect(run("7720002")).rejects.toThrow(
      /^raxx-api-prod has \d+ recorded erasures and not the key that they stand under \(RAXX_ERASURE_KEY\)\./,
    );
    expect(variables["RAXX_ERASURE_KEY"]).toBeUndefined();
    variables["RAXX_ERASURE_KEY"] = key ?? "";
    expect(await users()).toEqual([{ id: 7720002 }]);
  });

  it("only counts with --dry-run", async () => {
    expect(await run("7720001", { dryRun: true })).toMatchObject({ printed: { rows: 3 } });
    expect(await users()).toEqual(both);
  });

  it("is one record of a person, however often it is run", async () => {
    await run("7720001");
    await run("7720001");
    const list = await new Bucket().list("operations/prod/erasures/raxx-api-prod/");
    expect(list).toHaveLength(1);
  });
});

describe("privacy replay", () => {
  it("does again what came back by hand, and finds nobody the second time", async () => {
    await run("7720001");
    await here.database.run(
      "INSERT INTO users VALUES (7720001); INSERT INTO sessions VALUES (7720001)",
      "api",
    );
    expect(await replay(true)).toMatchObject({ code: 0, printed: { dryRun: true, erasures: 1 } });
    expect(await users()).toEqual(both);
    expect(await replay()).toMatchObject({ code: 0, printed: { persons: 1, rows: 2, lost: [] } });
    expect(await users()).toEqual([{ id: 7720002 }]);
    expect(await replay()).toMatchObject({ code: 0, printed: { persons: 0, rows: 0 } });
  });

  const back = "INSERT INTO users VALUES (7720001); INSERT INTO sessions VALUES (7720001)";

  it("leaves alone who has the id since, where the erasure was before", async () => {
    await run("7720001");
    await here.database.run(back, "api");
    const later = new Date(Date.now() + 1000).toISOString();
    expect(await replay(false, later)).toMatchObject({ printed: { erasures: 0, rows: 0 } });
    expect(await users()).toEqual(both);
  });

  it("is done again of a backup that was made before the replay, and has who was back", async () => {
    await run("7720001");
    const between = new Date().toISOString();
    await here.database.run(back, "api");
    await replay();
    await here.database.run(back, "api");
    expect(await replay(false, between)).toMatchObject({ printed: { persons: 1, rows: 2 } });
  });

  it("deletes in the order that keys allow, whatever the columns of two erasures were", async () => {
    await run("7720001");
    await here.database.run("INSERT INTO users VALUES (7720001)", "api");
    await run("7720001", { from: ["users.id"] });
    await here.database.run(back, "api");
    expect(await replay()).toMatchObject({ code: 0, printed: { persons: 1, rows: 2, lost: [] } });
    expect(await users()).toEqual([{ id: 7720002 }]);
  });

  it.each([
    ["none of its columns is of a row that refers to the person", "users.id", ""],
    ["a column has another name", "", "ALTER TABLE sessions RENAME user_id TO person"],
  ])("exits 1 and names the record where %s", async (_what, columns, change) => {
    const since = new Date().toISOString();
    await here.database.run("DELETE FROM sessions WHERE user_id = 7720002", "api");
    await run("7720002", columns === "" ? {} : { from: [columns] });
    await here.database.run(back.replaceAll("7720001", "7720002"), "api");
    await here.database.run(change, "api");
    expect(await replay(false, since)).toMatchObject({
      code: 1,
      printed: { rows: 0, lost: [reference] },
    });
    expect(await users()).toEqual(both);
  });

  it("exits 1 where nobody can tell whose an erasure was, and says where it is recorded", async () => {
    await run("7720001");
    delete here.platform.world.apps.get("raxx-api-prod")?.["RAXX_ERASURE_KEY"];
    expect(await replay()).toMatchObject({ code: 1, printed: { erasures: 0, lost: [reference] } });
  });
});
