import type { PGlite } from "@electric-sql/pglite";
import type { Catalog, CatalogTable } from "./model";

/** What a statement may need before it runs: chains such as a type, its function and its schema. */
const attempts = 25;

interface Refusal {
  readonly code?: string;
  readonly message: string;
}

/**
 * Stands in for what a dump uses and this PostgreSQL does not have: schemas, types of extensions, functions
 * of defaults, sequences. Without it, the table that uses it would be lost.
 */
export class StandIns {
  private readonly types = new Set<string>();

  constructor(private readonly database: PGlite) {}

  /** The statement with types that stand in: they take no `(Point,4326)`. */
  adapted(sql: string): string {
    let adapted = sql;
    for (const type of this.types)
      adapted = adapted.replaceAll(
        new RegExp(`(\\b${escaped(bare(type))}"?)\\s*\\([^()]*\\)`, "gi"),
        "$1",
      );
    return adapted;
  }

  /** Runs the statement, with stand-ins for what it lacks; the message of PostgreSQL when that fails. */
  async run(sql: string): Promise<string | undefined> {
    let last = "";
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      try {
        await this.database.exec(this.adapted(sql));
        return undefined;
      } catch (error) {
        const refusal = error as Refusal;
        const repeated = refusal.message === last;
        last = refusal.message;
        if (repeated || !(await this.standIn(refusal))) return refusal.message;
      }
    }
    return last;
  }

  /** Makes what PostgreSQL says is missing; whether it could. */
  private async standIn({ message }: Refusal): Promise<boolean> {
    for (const [pattern, make] of this.makers) {
      const [, ...found] = pattern.exec(message) ?? [];
      if (found.length === 0) continue;
      try {
        await make(...found);
        return true;
      } catch {
        return false;
      }
    }
    return false;
  }

  private readonly makers: readonly (readonly [
    RegExp,
    (...found: readonly string[]) => Promise<unknown>,
  ])[] = [
    [
      /^schema "(.+)" does not exist/,
      (name = "") => this.database.exec(`CREATE SCHEMA ${quoted(name)}`),
    ],
    [/^type "(.+)" does not exist/, (name = "") => this.makeType(name.replace(/(?:\[\])+$/, ""))],
    [
      /^role "(.+)" does not exist/,
      (name = "") => this.database.exec(`CREATE ROLE ${quoted(name)}`),
    ],
    [
      /^collation "(.+?)"(?: for encoding .*)? does not exist/,
      (name = "") => this.database.exec(`CREATE COLLATION pg_catalog.${quoted(name)} FROM "C"`),
    ],
    [
      /^foreign-data wrapper "(.+)" does not exist/,
      (name = "") => this.database.exec(`CREATE FOREIGN DATA WRAPPER ${quoted(name)}`),
    ],
    [
      /^server "(.+)" does not exist/,
      (name = "") =>
        this.database.exec(
          `CREATE FOREIGN DATA WRAPPER ${quoted(`${name}_wrapper`)};
           CREATE SERVER ${quoted(name)} FOREIGN DATA WRAPPER ${quoted(`${name}_wrapper`)}`,
        ),
    ],
    [/^function (.+\)) does not exist/, (signature = "") => this.makeFunction(signature, "text")],
    [
      /^column ".*" is of type (.+) but default expression is of type text/,
      (type = "") => this.retype(type),
    ],
    [
      /^relation "(.+_seq)" does not exist/,
      (name = "") => this.database.exec(`CREATE SEQUENCE ${path(name)}`),
    ],
  ];

  private async makeType(name: string): Promise<void> {
    this.types.add(name);
    await this.database.exec(`CREATE DOMAIN ${path(name)} AS text`);
  }

  private lastFunction = "";

  private async makeFunction(signature: string, returns: string): Promise<void> {
    this.lastFunction = signature;
    const declared = signature.replaceAll("unknown", "text");
    const schema = /^[^(]*\./.test(declared) ? "" : "pg_catalog.";
    await this.database.exec(
      `CREATE FUNCTION ${schema}${declared} RETURNS ${returns} LANGUAGE sql IMMUTABLE AS 'SELECT NULL::${returns}'`,
    );
  }

  /** A function that stands in returns what the column asks for. */
  private async retype(type: string): Promise<void> {
    const signature = this.lastFunction;
    await this.database.exec(`DROP FUNCTION ${signature.replaceAll("unknown", "text")}`);
    await this.makeFunction(signature, type);
  }

  /** The catalog as the application's own server has it: a stand-in rests on nothing. */
  hide({ tables, objects }: Catalog): Catalog {
    const names = new Set([...this.types].map(bare));
    const isStandIn = (type: string) => names.has(bare(type.replace(/(?:\[\])+$/, "")));
    return {
      tables: tables.map((table): CatalogTable => ({
        ...table,
        columns: table.columns.map(({ baseType, ...column }) =>
          baseType === undefined || isStandIn(column.type) ? column : { ...column, baseType },
        ),
      })),
      objects,
    };
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `public.geometry` with quotes. Where a dump has emptied the search path, only pg_catalog is still on it. */
const path = (name: string): string => {
  const parts = name.split(".").map((part) => (part.startsWith('"') ? part : quoted(part)));
  return parts.length === 1 ? `pg_catalog.${parts.join()}` : parts.join(".");
};

const bare = (name: string): string => name.split(".").at(-1)?.replaceAll('"', "") ?? "";
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
