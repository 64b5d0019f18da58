import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(__dirname, "..", "..");

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `raxx schema …` as `npm run raxx` does, from the test's own folder. */
const raxx = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(root, "src/cli/main.ts"), "schema", ...args],
      { cwd: root, env: { ...process.env, INIT_CWD: folder, NO_COLOR: "1" } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

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
    expect(await raxx("check")).toEqual({
      code: 0,
      stdout: "✓ the analytics store: migrations, lock, dictionary and classifier agree\n",
      stderr: "",
    });
  });

  it("classifies any schema as JSON, and exits 1 where it found something", async () => {
    const { code, stdout } = await raxx("check", "--sql", "dump.sql", "--json");
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
                    confidence: 0.9,
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
                    confidence: 0.9,
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
        durationMs: expect.any(Number) as number,
      },
    ]);
  });

  it("tells a person what it found and what it did not read", async () => {
    expect((await raxx("check", "--sql", "dump.sql")).stdout).toBe(`public.users
  id bigint  person-key 90 %
  email text  contact 90 %
not read: 1 × GRANT or REVOKE: privileges say nothing about columns
✗ 2 columns of 1 table, 3 columns can hold personal data
`);
  });

  it("exits 0 where there is none, in a folder of migrations as well", async () => {
    expect((await raxx("check", "--sql", "clean.sql")).code).toBe(0);
    rmSync(join(folder, "broken.sql"));
    expect((await raxx("check", "--migrations", ".")).code).toBe(1);
    writeFileSync(join(folder, "broken.sql"), "CREATE TABL x ();");
  });

  it("leaves quietly when nobody reads on", async () => {
    const command = `"${process.execPath}" --import tsx src/cli/main.ts schema check --sql "${join(folder, "dump.sql")}" --json`;
    const ended = await new Promise<string>((resolve) => {
      execFile("sh", ["-c", `${command} | true`], { cwd: root }, (_, stdout, stderr) =>
        resolve(stdout + stderr),
      );
    });
    expect(ended).toBe("");
  });

  it.runIf(existsSync(join(root, ".git")))(
    "lists what a DPIA must look at between two revisions",
    async () => {
      const { code, stdout } = await raxx("check", "--review", "HEAD..HEAD", "--json");
      expect([code, JSON.parse(stdout)]).toEqual([0, { items: [] }]);
    },
  );

  it.each<[string[], RegExp]>([
    [["--sql", "broken.sql"], /^broken\.sql:1: syntax error at or near "TABL"\n/],
    [["--sql", "nowhere.sql"], /no such file or directory, open '.*nowhere\.sql'/],
    [["--sql", "dump.sql", "--url", "-"], /^give one of --sql, --migrations, --url and --review/],
    [["--url", "postgres://u:hunter2@127.0.0.1:1/d"], /^127\.0\.0\.1:1\/d cannot be read: /],
    [["--review", "nowhere..HEAD"], /nowhere/],
  ])("exits 2 and says what is wrong with %j", async (args, message) => {
    const { code, stdout, stderr } = await raxx("check", ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/hunter2|\n {4}at /);
  });
});
