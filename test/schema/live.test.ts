import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogOf } from "../../src/schema/read-catalog";
import { readDatabase } from "../../src/schema/live";
import { readMigrations } from "../../src/schema/migrations";
import { generatedSchema } from "../support/generated-schema";
import { ownFile, password, PostgresServer } from "../support/postgres-server";

/** A key and a certificate that signs itself, for this machine as `0.0.0.0`, which no rule takes for it. */
const certificate = () =>
  generate([{ name: "commonName", value: "raxx-test" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "0.0.0.0" }] }],
  });

let server: PostgresServer;
let folder: string;
let authority: string;

beforeAll(async () => {
  const { private: key, cert } = await certificate();
  folder = mkdtempSync(join(tmpdir(), "raxx-tls-"));
  chmodSync(folder, 0o755);
  authority = join(folder, "authority.crt");
  writeFileSync(authority, cert);
  server = await PostgresServer.start({
    ssl: "on",
    ssl_key_file: ownFile(folder, "server.key", key),
    ssl_cert_file: ownFile(folder, "server.crt", cert),
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe("a live database has the catalog that PGlite gives for the same SQL", () => {
  const differ = async (database: string, sql: string) => {
    await server.run(`CREATE DATABASE ${database}`);
    await server.run(sql, database);
    const live = await readDatabase(server.url(database));
    expect(live).toEqual(await catalogOf([{ name: `${database}.sql`, sql }]));
    return live.tables.length;
  };

  it("of our own migrations", async () => {
    const sql = readMigrations().map((each) => each.sql);
    expect(await differ("own", sql.join("\n"))).toBe(1);
  });

  it.each([1, 20, 3000])("of a large generated schema, seed %i", async (seed) => {
    expect(await differ(`generated_${seed}`, generatedSchema(seed, 300))).toBeGreaterThan(500);
  });
});

describe("reading a live database", () => {
  it("needs no right but to connect", async () => {
    await server.run("CREATE TABLE theirs (a int); CREATE ROLE reader LOGIN PASSWORD 'reading'");
    const url = server.url().replace(/\/\/.*@/, "//reader:reading@");
    expect((await readDatabase(url)).tables.map(({ name }) => name)).toEqual(["theirs"]);
    await server.run("DROP TABLE theirs");
  });

  it("asks another machine for TLS, and takes a certificate of the authority that is named", async () => {
    const url = `${server.url("postgres", "0.0.0.0")}?sslrootcert=${authority}`;
    expect((await readDatabase(url)).tables).toEqual([]);
  });

  it("refuses a certificate that nobody vouches for", async () => {
    await expect(readDatabase(server.url("postgres", "0.0.0.0"))).rejects.toThrow(
      `0.0.0.0:${server.port}/postgres cannot be read: self-signed certificate`,
    );
  });

  it("refuses a certificate of another machine", async () => {
    const url = `${server.url("postgres", "127.0.0.1")}?sslrootcert=${authority}`;
    await expect(readDatabase(url)).rejects.toThrow(
      /127\.0\.0\.1.*cannot be read: .*does not match/,
    );
  });

  it.each(["disable", "allow", "prefer"])(
    "refuses sslmode=%s for another machine",
    async (mode) => {
      await expect(readDatabase(`postgres://u@db.example.com/x?sslmode=${mode}`)).rejects.toThrow(
        `sslmode=${mode} is refused: db.example.com is another machine, and TLS is required`,
      );
    },
  );

  it("says what is wrong without the password", async () => {
    const wrong = server.url().replace("postgres://postgres:", "postgres://postgres:hunter2");
    const failure = await readDatabase(wrong).catch((error: unknown) => String(error));
    expect(failure).toContain('password authentication failed for user "postgres"');
    expect(failure).not.toMatch(new RegExp(`hunter2|${password}`));
  });

  it.each([
    "",
    "nonsense",
    "mysql://u:hunter2@h/d",
    "postgres://u:hunter2@h",
    "postgres://u:hunter 2@/x",
  ])("takes no %j", async (url) => {
    await expect(readDatabase(url)).rejects.toThrow(
      "--url takes postgres://USER:PASSWORD@HOST:PORT/DATABASE",
    );
  });
});
