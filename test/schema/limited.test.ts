import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limitedCatalog, readFiles } from "../../src/schema/limited";

const sql = "CREATE TABLE people (email text);\n";
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "schema-files-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const readAs = async (name: string, content: string | Buffer) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readFiles([file], { statement: 15_000, whole: 300_000, memory: 1_500_000_000 });
};

describe("a migration of the store", () => {
  it("is ended where it has no end", async () => {
    const loop = { name: "0002_loop.sql", sql: "DO $$ BEGIN LOOP END LOOP; END $$;" };
    const limits = { statement: 2000, whole: 300_000, memory: 1_500_000_000 };
    await expect(limitedCatalog([{ name: "0001_it.sql", sql }, loop], limits)).rejects.toThrow(
      "db/analytics/migrations/0002_loop.sql does not run: it ran for more than 2 s",
    );
  });
});

describe("a file", () => {
  it("is read in a process that is ended where a statement has no end, and without that statement", async () => {
    const { databases, unread } = await readAs(
      "loop.sql",
      `${sql}DO $$ BEGIN LOOP END LOOP; END $$;`,
    );
    expect(databases[0]?.catalog.tables.map(({ name }) => name)).toEqual(["people"]);
    expect(unread).toEqual([
      {
        where: "loop.sql:2",
        statement: "DO $$ BEGIN LOOP END LOOP; END $$",
        makes: "whatever it runs",
        reason: "it ran for more than 15 s",
      },
    ]);
  });

  it("may be packed by gzip", async () => {
    const { databases } = await readAs("dump.sql.gz", gzipSync(sql));
    expect(databases[0]?.catalog.tables.map(({ name }) => name)).toEqual(["people"]);
  });

  it.each<[string, string | Buffer, string]>([
    [
      "UTF-16",
      Buffer.from(`\uFEFF${sql}`, "utf16le"),
      "is UTF-16 and not UTF-8; run iconv -f UTF-16 -t UTF-8 x > schema.sql and give that file",
    ],
    [
      "pg_dump's own format",
      "PGDMP\u0001\u000e",
      "is a dump in pg_dump's custom format; run pg_restore --schema-only --file=schema.sql x and give that file",
    ],
    [
      "MySQL",
      "-- MySQL dump 10.13\nCREATE TABLE `a` (`b` int);",
      "is a dump of MySQL or MariaDB, and only SQL of PostgreSQL is read",
    ],
    [
      "SQLite",
      "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;",
      "is a dump of SQLite, and only SQL of PostgreSQL is read",
    ],
    [
      "SQL behind a NUL",
      `CREATE TABLE a (b int);\n\0${sql}`,
      "holds a NUL byte, which PostgreSQL refuses",
    ],
  ])("of %s is named as what it is, with what to do", async (_, content, message) => {
    await expect(readAs("x", content)).rejects.toThrow(`x ${message}`);
  });
});
