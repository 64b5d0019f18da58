import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/process/child";
import { checkout, raxx, raxxArguments } from "../support/command";

/** Runs `raxx schema …` as a person does who stands in the test's own folder. */
const schema = (...args: string[]) => raxx(["schema", ...args], { INIT_CWD: folder });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schema-command-"));
  writeFileSync(
    join(folder, "dump.sql"),
    "CREATE TABLE users (id bigint, email text, theme text);\nGRANT ALL ON users TO boss;",
  );
  writeFileSync(join(folder, "clean.sql"), "CREATE TABLE totals (week date, amount integer);");
  writeFileSync(join(folder, "broken.sql"), "CREATE TABL x ();");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("raxx schema check", () => {
  it("finds that migrations, lock, dictionary and classifier agree", async () => {
    expect(await schema("check")).toEqual({
      code: 0,
      stdout: "✓ the analytics store: migrations, lock, dictionary and classifier agree\n",
      stderr: "",
    });
  });

  it("classifies any schema as JSON, and exits 1 where it found something", async () => {
    const { code, stdout } = await schema("check", "--sql", "dump.sql", "--json");
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        tables: [
          {
            schema: "public",
            name: "users",
            kind: "table",
            columns: [
              {
                name: "id",
                type: "bigint",
                findings: [
                  {
                    category: "person-key",
                    severity: "high",
                    confidence: 0.98,
                    evidence: "the number of a person",
                  },
                ],
              },
              {
                name: "email",
                type: "text",
                findings: [
                  {
                    category: "contact",
                    severity: "high",
                    confidence: 0.98,
                    evidence: "its name (email)",
                  },
                ],
              },
              { name: "theme", type: "text", findings: [] },
            ],
          },
        ],
        skipped: [
          { what: "GRANT or REVOKE", reason: "privileges say nothing about columns", count: 1 },
        ],
        unread: [],
        durationMs: expect.any(Number) as number,
      },
    ]);
  });

  it("tells a person what it found and what it did not read", async () => {
    expect((await schema("check", "--sql", "dump.sql")).stdout).toBe(`public.users
  id bigint  person-key 98 %
  email text  contact 98 %
not read: 1 × GRANT or REVOKE: privileges say nothing about columns
✗ 2 columns of 1 table, 3 columns can hold personal data
`);
  });

  it("exits 0 where there is none, in a folder of migrations as well", async () => {
    expect((await schema("check", "--sql", "clean.sql")).code).toBe(0);
    rmSync(join(folder, "broken.sql"));
    expect((await schema("check", "--migrations", ".")).code).toBe(1);
    writeFileSync(join(folder, "broken.sql"), "CREATE TABL x ();");
  });

  it("lists contact data of institutions, which fails nothing", async () => {
    writeFileSync(
      join(folder, "hospitals.txt"),
      "CREATE TABLE hospitals (code text, hospital_phone text);",
    );
    const { code, stdout } = await schema("check", "--sql", "hospitals.txt");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^public\.hospitals\n  hospital_phone text  institution-contact \d+ %$/m,
    );
    expect(stdout).toContain(
      "✓ no personal data in 1 table, 2 columns; 1 column with contact data of institutions",
    );
  });

  it("fails for what was not read, until somebody says why it may be passed over", async () => {
    const sql = "CREATE TABLE totals (week date);\nALTER TABLE gone ADD COLUMN x text;";
    writeFileSync(join(folder, "partly.txt"), sql);
    const { code, stdout } = await schema("check", "--sql", "partly.txt");
    expect([code, stdout]).toEqual([
      2,
      `✗ not read: column gone.x (partly.txt:2): relation "gone" does not exist
    ALTER TABLE gone ADD COLUMN x text
✓ no personal data in 1 table, 1 column
✗ 1 statement that could have made or changed columns not read; look at them, and accept them by --accept-skipped "REASON"
`,
    ]);
    const accepted = await schema(
      "check",
      "--sql",
      "partly.txt",
      "--accept-skipped",
      "an old table",
    );
    expect(accepted.code).toBe(0);
  });

  it("does not pass where there is no table", async () => {
    writeFileSync(join(folder, "none.txt"), "GRANT ALL ON users TO boss;");
    const { code, stdout } = await schema("check", "--sql", "none.txt", "--accept-skipped", "why");
    expect(code).toBe(2);
    expect(stdout).toContain("✗ no table was read: there is nothing to judge");
  });

  // Longer than what is looked at to tell what a file is.
  const long = `-- ${"x".repeat(9000)}`;

  it.each(["-", "/dev/stdin", "pipe"])("reads all of what a pipe brings, by %s", async (source) => {
    const command = [process.execPath, ...raxxArguments].map((word) => `"${word}"`).join(" ");
    const writer = `{ echo "CREATE TABLE users (email text);"; echo "${long}"; }`;
    const pipe = join(folder, "pipe");
    const line =
      source === "pipe"
        ? `mkfifo "${pipe}"; ${writer} > "${pipe}" & ${command} schema check --sql "${pipe}"`
        : `${writer} | ${command} schema check --sql ${source}`;
    const { code, stdout } = await run("sh", ["-c", line], {
      cwd: checkout,
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect([code, stdout]).toEqual([
      1,
      `public.users\n  email text  contact 98 %\n✗ 1 column of 1 table, 1 column can hold personal data\n`,
    ]);
  });

  it("leaves quietly when nobody reads on", async () => {
    const command = [process.execPath, ...raxxArguments].map((word) => `"${word}"`).join(" ");
    const piped = `${command} schema check --sql "${join(folder, "dump.sql")}" --json | true`;
    const { stdout, stderr } = await run("sh", ["-c", piped], { cwd: checkout });
    expect(stdout + stderr).toBe("");
  });

  it.runIf(existsSync(join(checkout, ".git")))(
    "lists what a DPIA must look at between two revisions",
    async () => {
      const { code, stdout } = await schema("check", "--review", "HEAD..HEAD", "--json");
      expect([code, JSON.parse(stdout)]).toEqual([0, { items: [] }]);
    },
  );

  it.each<[string[], RegExp]>([
    [["--sql", "broken.sql"], /^broken\.sql:1: syntax error at or near "TABL"\n/],
    [["--sql", "nowhere.sql"], /no such file or directory, stat '.*nowhere\.sql'/],
    [["--sql", ""], /^--sql names no file\n$/],
    [["--sql", "dump.sql", "--url", "-"], /^give one of --sql, --migrations, --url and --review/],
    [["--url", "postgres://u:hunter2@127.0.0.1:1/d"], /^127\.0\.0\.1:1\/d cannot be read: /],
    [["--review", "nowhere..HEAD"], /nowhere/],
  ])("exits 2 and says what is wrong with %j", async (args, message) => {
    const { code, stdout, stderr } = await schema("check", ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/hunter2|\n {4}at /);
  });
});
