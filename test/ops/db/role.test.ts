import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { raptorRoleMade, type RoleWish } from "../../../src/ops/db/role";
import { surroundings, talkInto } from "../../support/platform/operations";
import { Restorable } from "../../support/platform/restorable";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let database: PostgresServer;
let platform: PlatformServices;
let folder: string;
let restorable: Restorable;
beforeAll(async () => {
  database = await PostgresServer.start();
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-role-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  restorable = new Restorable(database, platform);
  await restorable.prepare();
});
beforeEach(async () => restorable.begin("api"));
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await database.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const said = { told: [] as string[], printed: [] as string[] };
async function run(flags: Partial<RoleWish> = {}) {
  said.printed.length = 0;
  const wish = { env: "prod", json: true, ...flags } as const;
  const code = await raptorRoleMade(wish, talkInto(said), surroundings(platform, folder));
  return { code, printed: said.printed.join("\n") };
}
const asRole = async (sql: string): Promise<void> =>
  database.run(`SET ROLE raptor_app; ${sql}`, "api");
const result = async () => {
  const { code, printed } = await run();
  return { code, ...(JSON.parse(printed) as object) };
};
const whole = { env: "prod", app: "raxx-api-prod", role: "raptor_app" };

describe("db role", () => {
  it("makes the role that a new database has not, with what it may do and no more, once", async () => {
    await database.run("DROP OWNED BY raptor_app; DROP ROLE raptor_app", "api");
    expect(await result()).toEqual({ code: 0, ...whole, made: true, wrong: [] });
    await asRole("INSERT INTO orders (item) VALUES ('x'); DELETE FROM orders WHERE item = 'x'");
    await expect(asRole("TRUNCATE orders")).rejects.toThrow(/permission denied/);
    const asked = platform.asked.length;
    expect(await result()).toEqual({ code: 0, ...whole, there: true, wrong: [] });
    expect(platform.asked.slice(asked).filter((each) => !each.startsWith("GET"))).toEqual([]);
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(events.map(({ command, target, result: end }) => [command, target, end])).toEqual(
      ["begun", "done"].map((end) => ["db role", "raptor_app of raxx-api-prod", end]),
    );
  });

  it("gives a role its grants again, and only says so in a dry run", async () => {
    await database.run("REVOKE ALL ON orders FROM raptor_app", "api");
    const { code, printed } = await run({ dryRun: true, json: false });
    expect(code).toBe(1);
    expect(printed).toContain("The role raptor_app of raxx-api-prod gets what it may do.");
    expect(printed).toContain("raptor_app may not SELECT orders");
    await expect(asRole("TABLE public.orders")).rejects.toThrow(/permission denied/);
    expect(await result()).toEqual({ code: 0, ...whole, made: false, wrong: [] });
    await asRole("TABLE orders");
  });

  it("is broken by a role that may do more than is promised", async () => {
    await database.run("GRANT TRUNCATE ON orders TO raptor_app", "api");
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
    await database.run("DROP OWNED BY raptor_app; DROP ROLE raptor_app", "api");
    platform.disturb(() =>
      platform.asked.at(-1)?.startsWith("POST /postgres/v0") ? "lost after" : undefined,
    );
    expect(await result()).toMatchObject({ code: 0, made: true });
    platform.disturb(() => undefined);
    expect(platform.world.postgres.get("raxx-api-prod")?.credentials).toEqual([
      "default",
      "raptor_app",
    ]);
  });
});
