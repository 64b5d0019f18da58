import { beforeEach, describe, expect, it } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { raptorRoleMade, type RoleWish } from "../../../src/ops/db/role";
import { surroundings, talkInto } from "../../support/platform/operations";
import { useRestorable } from "../../support/platform/use-restorable";

const here = useRestorable();
beforeEach(async () => here.restorable.begin("api"));

const said = { told: [] as string[], printed: [] as string[] };
async function run(flags: Partial<RoleWish> = {}) {
  said.printed.length = 0;
  const wish = { env: "prod", json: true, ...flags } as const;
  const code = await raptorRoleMade(wish, talkInto(said), surroundings(here.platform, here.folder));
  return { code, printed: said.printed.join("\n") };
}
const asRole = async (sql: string): Promise<void> =>
  here.database.run(`SET ROLE raptor_app; ${sql}`, "api");
const result = async () => {
  const { code, printed } = await run();
  return { code, ...(JSON.parse(printed) as object) };
};
const whole = { env: "prod", app: "raxx-api-prod", role: "raptor_app" };

describe("db role", () => {
  it("makes the role that a new database has not, with what it may do and no more, once", async () => {
    await here.database.run("DROP OWNED BY raptor_app; DROP ROLE raptor_app", "api");
    expect(await result()).toEqual({ code: 0, ...whole, made: true, wrong: [] });
    await asRole("INSERT INTO orders (item) VALUES ('x'); DELETE FROM orders WHERE item = 'x'");
    await expect(asRole("TRUNCATE orders")).rejects.toThrow(/permission denied/);
    const asked = here.platform.asked.length;
    expect(await result()).toEqual({ code: 0, ...whole, there: true, wrong: [] });
    expect(here.platform.asked.slice(asked).filter((each) => !each.startsWith("GET"))).toEqual([]);
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(events.map(({ command, target, result: end }) => [command, target, end])).toEqual(
      ["begun", "done"].map((end) => ["db role", "raptor_app of raxx-api-prod", end]),
    );
  });

  it("gives a role its grants again, and only says so in a dry run", async () => {
    await here.database.run("REVOKE ALL ON orders FROM raptor_app", "api");
    const { code, printed } = await run({ dryRun: true, json: false });
    expect(code).toBe(1);
    expect(printed).toContain("The role raptor_app of raxx-api-prod gets what it may do.");
    expect(printed).toContain("raptor_app may not SELECT orders");
    await expect(asRole("TABLE public.orders")).rejects.toThrow(/permission denied/);
    expect(await result()).toEqual({ code: 0, ...whole, made: false, wrong: [] });
    await asRole("TABLE orders");
  });

  it("is broken by a role that may do more than is promised", async () => {
    await here.database.run("GRANT TRUNCATE ON orders TO raptor_app", "api");
    expect(await result()).toEqual({
      ...{ code: 1, ...whole, made: false },
      wrong: ["raptor_app may TRUNCATE orders"],
    });
  });

  it("knows no role of staging, whose plan has none", async () => {
    await expect(run({ env: "staging" })).rejects.toThrow(
      "Only raxx-api-prod has a restricted role",
    );
  });

  it("is one role where Heroku's answer was lost", async () => {
    await here.database.run("DROP OWNED BY raptor_app; DROP ROLE raptor_app", "api");
    here.platform.disturb(() =>
      here.platform.asked.at(-1)?.startsWith("POST /postgres/v0") ? "lost after" : undefined,
    );
    expect(await result()).toMatchObject({ code: 0, made: true });
    here.platform.disturb(() => undefined);
    expect(here.platform.world.postgres.get("raxx-api-prod")?.credentials).toEqual([
      "default",
      "raptor_app",
    ]);
  });
});
