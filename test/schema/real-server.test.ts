import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { classified } from "../../src/schema/classification";
import { Divider } from "../../src/schema/divide";
import type { Catalog } from "../../src/schema/model";
import { readCatalog } from "../../src/schema/read-catalog";
import { readSql } from "../../src/schema/read-sql";
import { textOf } from "../../src/schema/source";
import { scripts, type ScriptPart } from "../support/arbitrary-schema";
import { PostgresServer } from "../support/postgres-server";

let server: PostgresServer;
let client: Client;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "schema-scripts-"));
  server = await PostgresServer.start();
  client = new Client({ connectionString: server.url() });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** What a server has when psql has sent it the script: statements that fail are passed over. */
async function onServer(parts: readonly ScriptPart[]): Promise<Catalog> {
  await client.query('DROP SCHEMA IF EXISTS "Odd Schema" CASCADE; DROP SCHEMA public CASCADE');
  await client.query("CREATE SCHEMA public; SET search_path = public");
  for (const { text, sent = text } of parts)
    for (const statement of await statementsIn(sent))
      await client.query(statement).catch(() => undefined);
  return readCatalog(client);
}

async function statementsIn(text: string): Promise<string[]> {
  const statements: string[] = [];
  for await (const piece of new Divider(Readable.from([text])[Symbol.asyncIterator]()).pieces())
    statements.push(piece.text);
  return statements;
}

/** Ways in which a script comes as a file. */
const forms: Readonly<Record<string, (text: string) => string | Buffer>> = {
  plain: (text) => text,
  gzip: (text) => gzipSync(text),
  "a mark of its encoding": (text) => `\uFEFF${text}`,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
};

async function readAs(form: string, parts: readonly ScriptPart[]) {
  const file = join(folder, "script.sql");
  writeFileSync(file, forms[form]?.(parts.map(({ text }) => text).join("\n")) ?? "");
  return readSql([{ name: "script.sql", parts: textOf(file) }]);
}

/** Tables, columns, types and findings. */
const judged = (catalog: Catalog) =>
  classified(catalog).map(({ schema, name, kind, columns }) => [
    `${kind} ${schema}.${name}`,
    ...columns.map(
      (column) =>
        `${column.name} ${column.type}: ${column.findings.map(({ category }) => category).join()}`,
    ),
  ]);

it("a script gives here what it gives on a server, however it is wrapped", async () => {
  const cases = Number(process.env["SCRIPTS"] ?? 40);
  await fc.assert(
    fc.asyncProperty(scripts, fc.constantFrom(...Object.keys(forms)), async (parts, form) => {
      const { databases, unread } = await readAs(form, parts);
      expect(unread).toEqual([]);
      const [here] = databases;
      expect(here && judged(here.catalog)).toEqual(judged(await onServer(parts)));
    }),
    { numRuns: cases },
  );
});
