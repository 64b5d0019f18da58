import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Bucket } from "../../../src/ops/clients/bucket";
import { Objects } from "../../../src/ops/clients/objects";
import { FreeScoutDrill } from "../../../src/ops/drills/freescout/operations";
import { lastGoodDrill } from "../../../src/ops/drills/record";
import { Interrupted } from "../../../src/process/cannot-run";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const bucket = "raxx-support-attachments";
const key = "db-backups/freescout/2026-11-28.sql.gz";
const needed = ["users", "mailboxes", "customers", "conversations", "threads"];
let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let scratch: string;
let databases: string;
let said: Said;

/** A client that keeps databases as files: it counts the rows that it loads, a line each, and fails where it is told to. */
const client = (root: string) => `#!${process.execPath}
const fs = require("node:fs"), path = require("node:path");
const [options, , , name] = process.argv.slice(2);
const given = fs.readFileSync(options.split("=")[1], "utf8");
if (!given.includes('password="canary \\\\"pass\\\\""')) process.exit(9);
const input = fs.readFileSync(0, "utf8");
const file = (database) => path.join(${JSON.stringify(root)}, database + ".json");
const made = /^CREATE DATABASE (\\w+)/.exec(input), dropped = /^DROP DATABASE (\\w+)/.exec(input);
const counted = /^SELECT COUNT\\(\\*\\) FROM .(\\w+)./.exec(input);
if (made) fs.writeFileSync(file(made[1]), "{}");
else if (dropped) fs.rmSync(file(dropped[1]));
else if (counted) console.log(JSON.parse(fs.readFileSync(file(name)))[counted[1]] ?? 0);
else {
  if (fs.existsSync(file("refuses"))) process.exit(1);
  const rows = {}; let table = "";
  for (const line of input.split("\\n")) {
    const begins = /^INSERT INTO .(\\w+). VALUES/.exec(line);
    if (begins) table = begins[1];
    if (line.startsWith("(")) rows[table] = (rows[table] ?? 0) + 1;
  }
  if (fs.existsSync(file("forgets"))) delete rows.threads;
  fs.writeFileSync(file(name), JSON.stringify(rows));
}
`;

const dumpOf = (tables: readonly string[], rows = 3, more = "") =>
  [
    "-- MariaDB dump 10.19",
    ...tables.flatMap((name) => [
      `CREATE TABLE \`${name}\` (\`id\` int);`,
      `INSERT INTO \`${name}\` VALUES`,
      ...Array.from(
        { length: rows },
        (_, index) => `(${index},'it''s; (canary) \\'')${index === rows - 1 ? ";" : ","}`,
      ),
    ]),
    more,
    "-- Dump completed on 2026-11-28  6:00:01\n",
  ].join("\n");

async function stored(content: Buffer): Promise<void> {
  async function* pieces() {
    yield await Promise.resolve(content);
  }
  await new Objects(bucket).upload(key, pieces());
}

beforeAll(async () => {
  s3 = await S3Server.start([bucket, "raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-drill-"));
  databases = join(folder, "databases");
  scratch = join(folder, "scratch");
  for (const each of [databases, scratch, join(folder, "bin")]) mkdirSync(each);
  writeFileSync(join(folder, "bin", "mariadb"), client(databases), { mode: 0o755 });
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  vi.stubEnv("PATH", `${join(folder, "bin")}:${process.env["PATH"]}`);
  vi.stubEnv("TMPDIR", scratch);
});
beforeEach(async () => {
  platform.begin(emptyWorld());
  said = { told: [], printed: [] };
  for (const each of readdirSync(databases)) rmSync(join(databases, each));
  await stored(gzipSync(dumpOf(needed)));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const never = new AbortController().signal;
function drill(
  url = `mysql://root:${encodeURIComponent('canary "pass"')}@127.0.0.1:3306`,
  signal = never,
) {
  const around = surroundings(platform, folder);
  const env = { ...around.env, SCRATCH_MARIADB_URL: url };
  const flags = { env: "prod", from: "newest", json: true } as const;
  return new FreeScoutDrill(flags, talkInto(said), signal, { ...around, env });
}
const printed = () => JSON.parse(said.printed[0] ?? "") as { problems: string[] };
const nothingLeft = () => {
  expect(readdirSync(databases).filter((each) => each.startsWith("raxx_drill"))).toEqual([]);
  expect(readdirSync(scratch)).toEqual([]);
};

describe("drill freescout", () => {
  it("restores the newest dump, counts every table, drops the database, and is on record", async () => {
    expect(await drill().run()).toBe(0);
    expect(printed()).toMatchObject({
      backup: key,
      result: "passed",
      problems: [],
    });
    expect(said.told).toContain("the dump holds 5 tables with 15 rows");
    expect(await lastGoodDrill(new Bucket(), "prod", "freescout")).toMatchObject({ backup: key });
    nothingLeft();
    expect([...said.told, ...said.printed].join("\n")).not.toContain("canary");
  });

  it.each<[string, () => Promise<void> | void, string]>([
    [
      "a table is short of rows",
      () => writeFileSync(join(databases, "forgets.json"), ""),
      "threads has 0 rows after the restore; the dump has 3",
    ],
    [
      "a table is missing",
      async () => stored(gzipSync(dumpOf(needed.slice(1)))),
      "the dump has no table users",
    ],
    [
      "the dump names another database",
      async () => stored(gzipSync(dumpOf(needed, 3, "USE mysql;"))),
      "the dump names another database, so it was not restored",
    ],
  ])("fails where %s, and removes what it made", async (_case, spoil, problem) => {
    await spoil();
    expect(await drill().run()).toBe(1);
    expect(printed().problems).toEqual([problem]);
    nothingLeft();
  });

  it.each<[string, () => Promise<void> | void, RegExp]>([
    [
      "the server refuses the dump",
      () => writeFileSync(join(databases, "refuses.json"), ""),
      /mariadb ended with 1/,
    ],
    [
      "the dump is cut off",
      async () => stored(gzipSync(dumpOf(needed)).subarray(0, -12)),
      /no gzip that ends well/,
    ],
    [
      "the dump is not complete",
      async () => stored(gzipSync("CREATE TABLE `users` (`id` int);\n")),
      /does not say that it is complete/,
    ],
  ])("could not run where %s, and removes what it made", async (_case, spoil, message) => {
    await spoil();
    await expect(drill().run()).rejects.toThrow(message);
    nothingLeft();
  });

  it("is stopped by Ctrl-C, drops the database, and is on record as interrupted", async () => {
    const stopping = new AbortController();
    const made = watch(databases, (_event, name) => {
      if (name?.startsWith("raxx_drill")) stopping.abort(new Interrupted());
    });
    await expect(drill(undefined, stopping.signal).run()).rejects.toThrow(Interrupted);
    made.close();
    nothingLeft();
    const keys = await new Objects("raxx-iac-state-prod").keys("operations/prod/drills/freescout/");
    const record = await new Bucket().read(keys.toSorted().at(-1) ?? "");
    expect(JSON.parse(record?.text ?? "")).toMatchObject({
      result: "failed",
      problems: ["it was interrupted"],
    });
  });

  it("reads the dump where there is no MariaDB, says so, and puts nothing on record", async () => {
    const keys = async () => new Objects("raxx-iac-state-prod").keys("operations/prod/drills/");
    const before = await keys();
    expect(await drill("").run()).toBe(0);
    expect(printed()).toMatchObject({ backup: key, restored: false, tables: 5, rows: 15 });
    expect(await keys()).toEqual(before);
    expect(existsSync(join(databases, "x"))).toBe(false);
  });

  it("refuses an address that is none, without its password", async () => {
    await expect(drill("https://root:canary@127.0.0.1").run()).rejects.toThrow(
      /^SCRATCH_MARIADB_URL is no address such as (?!.*canary)/,
    );
  });
});
