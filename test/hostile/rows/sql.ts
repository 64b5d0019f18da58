import type { Row } from "../row";

const clean = "CREATE TABLE totals (week date, amount integer);\n";
const kept = { ends: 0, prints: ["no personal data in 1 table, 2 columns"] };

const inputs: readonly (readonly [
  what: string,
  content: string | Uint8Array,
  row: Partial<Row>,
])[] = [
  ["a byte order mark", `\ufeff${clean}`, kept],
  ["lines that end as on Windows", clean.replaceAll("\n", "\r\n"), kept],
  [
    "letters of Latin-1",
    Buffer.from(`-- Pr\xfcfung\n${clean}`, "latin1"),
    { says: ["a.sql", /UTF-?8/] },
  ],
  ["nothing in it", "", { prints: ["no table was read"] }],
  ["a NUL", `${clean}SELECT '\0';`, { says: ["a.sql", /\S/] }],
  ["a picture in it", Buffer.from("89504e470d0a1a0a0000000d", "hex"), { says: ["a.sql"] }],
  ["a gzip that was cut off", Buffer.from("1f8b0800000000000003abcd", "hex"), { says: ["a.sql"] }],
  ["a quote that nobody closes", `${clean}COMMENT ON TABLE totals IS 'x`, { says: ["a.sql"] }],
  ["no SQL", "<html>503</html>", { says: ["a.sql:1", "syntax error"] }],
];

const commands: readonly Row[] = [
  ...inputs.map(([what, content, row]): Row => ({
    with: `a dump with ${what}`,
    run: ["schema", "check", "--sql", "a.sql"],
    given: (place) => void place.write("a.sql", content),
    ...row,
  })),
  {
    with: "a dump that is a folder",
    run: ["schema", "check", "--sql", "FOLDER/home"],
    says: ["home is a folder", "pg_restore", "give that file"],
  },
  {
    with: "a dump that is absent",
    run: ["schema", "check", "--sql", "nowhere.sql"],
    says: ["typed/nowhere.sql", "no such file or directory", "make it"],
  },
  {
    with: "migrations that are absent",
    run: ["schema", "check", "--migrations", "nowhere"],
    says: ["typed/nowhere", "no such file or directory", "make it"],
  },
  {
    with: "migrations that are a file",
    run: ["schema", "check", "--migrations", "a.sql"],
    given: (place) => void place.write("a.sql", clean),
    says: ["typed/a.sql", "not a directory", "choose another path"],
  },
  {
    with: "an address that is none",
    run: ["schema", "check", "--url", "localhost/x"],
    says: ["--url takes postgres://USER:PASSWORD@HOST:PORT/DATABASE"],
  },
  {
    with: "a database that is not there",
    run: ["schema", "check", "--url", "postgres://u:hunter2@127.0.0.1:9/d"],
    says: ["127.0.0.1:9/d cannot be read", "ECONNREFUSED"],
  },
  {
    with: "a database that never answers",
    run: ["schema", "check", "--url", "-"],
    given: ({ machines }) => ({
      env: { DATABASE_URL: `postgres://u:hunter2@127.0.0.1:${machines.silent}/d` },
    }),
    says: ["cannot be read", /timeout/],
  },
  {
    with: "a certificate that is absent",
    run: ["schema", "check", "--url", "postgres://u@example.org/d?sslrootcert=/nowhere/ca.pem"],
    says: ["/nowhere/ca.pem", "no such file", "make it"],
  },
  {
    with: "a revision that is none",
    run: ["schema", "check", "--review", "no-such..HEAD"],
    says: ["no-such"],
  },
  {
    with: "no git",
    run: ["schema", "check", "--review", "HEAD"],
    given: ({ bin }) => ({ env: { PATH: bin } }),
    says: ["git", "cannot be started"],
  },
  {
    with: "a stack that is none",
    run: ["check", "--stack", "live"],
    says: ["Choose staging or prod."],
  },
  {
    with: "an option that is none",
    run: ["preview", "--stak", "prod"],
    says: ["unknown option '--stak'", "--stack"],
  },
  { with: "a command that is none", run: ["chek"], says: ["unknown command 'chek'", "check"] },
  { with: "a stack that is none", run: ["release", "plan", "live"], says: ["staging, prod"] },
  { with: "no stack", run: ["recover"], says: ["missing required argument 'stack'"] },
];

export const sql: readonly Row[] = commands;
