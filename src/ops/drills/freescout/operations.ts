import { randomBytes } from "node:crypto";
import { createGunzip } from "node:zlib";
import { pipeline } from "node:stream";
import { platformOf } from "../../../config/stack-file/platform";
import type { PlatformConfig } from "../../../config/schema";
import type { Environment } from "../../../domain/environments";
import { CannotRun } from "../../../process/cannot-run";
import { broken, kept } from "../../../process/exit-codes.json";
import { raxx } from "../../../process/raxx-command";
import { stoppable } from "../../../process/stoppable";
import { verifiedDump } from "../../backup/freescout/verified";
import { outside, showResult, type Surroundings, type Talk } from "../../change/surroundings";
import { Objects } from "../../clients/objects";
import { drill, type Notes } from "../drill";
import { ScratchMariaDb } from "./mariadb";
import { DumpScanner, type Scanned } from "./scan";

/** Tables without which nothing of FreeScout works. */
const neededTables = ["conversations", "customers", "mailboxes", "threads", "users"];

/** What `raxx drill freescout` takes. */
export interface FreeScoutDrillFlags {
  readonly env: Environment;
  /** A key below db-backups/freescout/, or `newest`. */
  readonly from: string;
  readonly json?: boolean;
}

/**
 * Restores a dump of FreeScout into a scratch MariaDB, counts every table's rows, and removes the database however it
 * ended (BCP §2.3, §4 Win 4). Without a MariaDB the dump is only read; that is told, and is no drill on record.
 */
export class FreeScoutDrill {
  constructor(
    private readonly flags: FreeScoutDrillFlags,
    private readonly talk: Talk,
    private readonly signal: AbortSignal,
    private readonly around: Surroundings = outside,
    private readonly config: PlatformConfig = platformOf(flags.env),
  ) {}

  async run(): Promise<number> {
    const { env, json } = this.flags;
    const { tickets } = this.config;
    if (!tickets)
      throw new CannotRun(`${env} has no FreeScout: \`${raxx`drill freescout --env prod`}\`.`);
    const objects = new Objects(tickets.attachments.bucket, this.around.patience);
    const key = await keyOf(objects, this.flags.from);
    const url = this.around.env["SCRATCH_MARIADB_URL"];
    if (!url) return this.read(objects, key);
    const record = await drill(env, "freescout", this.around, this.talk.tell, async (notes) => {
      notes.backup = key;
      const scanned = await this.scanned(objects, key);
      notes.problems.push(...problemsOf(scanned));
      this.talk.tell(`the dump holds ${scanned.tables.size} tables with ${rowsOf(scanned)} rows`);
      if (scanned.leaves) return;
      await ScratchMariaDb.use(url, async (server) =>
        restored(server, this.dump(objects, key), scanned, notes),
      );
    });
    showResult(this.talk, json, record, () =>
      [
        `drill freescout: ${record.result}; ${record.backup} in ${record.durationSeconds} s`,
        ...record.problems.map((problem) => `  - ${problem}`),
      ].join("\n"),
    );
    return record.result === "passed" ? kept : broken;
  }

  private async read(objects: Objects, key: string): Promise<number> {
    const scanned = await this.scanned(objects, key);
    const problems = problemsOf(scanned);
    const data = { backup: key, restored: false, ...factsOf(scanned), problems };
    const text = [
      `${key} was read and not restored: ${scanned.tables.size} tables, ${rowsOf(scanned)} rows.`,
      ...problems.map((problem) => `  - ${problem}`),
      "Nothing is on record: for a drill, SCRATCH_MARIADB_URL names a MariaDB of no consequence.",
    ];
    showResult(this.talk, this.flags.json, data, () => text.join("\n"));
    return problems.length === 0 ? kept : broken;
  }

  private async scanned(objects: Objects, key: string): Promise<Scanned> {
    this.talk.tell(`reading ${key}`);
    const scanner = new DumpScanner();
    for await (const piece of unpacked(this.dump(objects, key))) scanner.add(piece);
    return scanner.end();
  }

  private dump(objects: Objects, key: string): AsyncIterable<Uint8Array> {
    return stoppable(objects.read(key), this.signal);
  }
}

async function keyOf(objects: Objects, from: string): Promise<string> {
  if (from !== "newest") return from;
  const keys = (await objects.keys("db-backups/freescout/")).filter((key) =>
    /\/\d{4}-\d\d-\d\d\.sql\.gz$/.test(key),
  );
  const newest = keys.toSorted().at(-1);
  if (newest !== undefined) return newest;
  throw new CannotRun(
    `${objects.bucket} has no dump of FreeScout: \`${raxx`backup freescout --env prod`}\` makes one.`,
  );
}

/** @throws CannotRun where it is no whole dump */
const unpacked = (pieces: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> =>
  pipeline(verifiedDump(pieces), createGunzip(), () => undefined) as AsyncIterable<Buffer>;

function problemsOf({ tables, unmade, ends, leaves }: Scanned): string[] {
  const absent = neededTables.filter((name) => !tables.has(name));
  return [
    ...(ends ? [] : ["the dump ends within a statement"]),
    ...(leaves ? ["the dump names another database, so it was not restored"] : []),
    ...unmade.map((name) => `the dump has rows for ${name}, which it does not make`),
    ...absent.map((name) => `the dump has no table ${name}`),
  ];
}

const rowsOf = ({ tables }: Scanned): number => [...tables.values()].reduce((a, b) => a + b, 0);

const factsOf = (scanned: Scanned) => ({ tables: scanned.tables.size, rows: rowsOf(scanned) });

/** Into a database of its own, which is removed whatever happens. */
async function restored(
  server: ScratchMariaDb,
  dump: AsyncIterable<Uint8Array>,
  { tables }: Scanned,
  notes: Notes,
): Promise<void> {
  const database = `raxx_drill_${randomBytes(6).toString("hex")}`;
  await server.run(`CREATE DATABASE ${database} CHARACTER SET utf8mb4;`);
  try {
    await server.load(unpacked(dump), database);
    for (const [name, rows] of tables) {
      const quoted = `\`${name.replaceAll("`", "``")}\``;
      const [found] = await server.run(`SELECT COUNT(*) FROM ${quoted};`, database);
      if (Number(found) !== rows)
        notes.problems.push(`${name} has ${found} rows after the restore; the dump has ${rows}`);
    }
  } finally {
    await server.run(`DROP DATABASE ${database};`).catch(() => {
      notes.problems.push(`the database ${database} is left: drop it by hand`);
    });
  }
}
