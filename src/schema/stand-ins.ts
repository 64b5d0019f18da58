import type { PGlite } from "@electric-sql/pglite";
import type { Catalog, CatalogTable } from "./model";

/** What a statement may need before it runs: chains such as a type, its function and its schema. */
const attempts = 25;

interface Allowed {
  readonly functions?: boolean;
  readonly defined?: boolean;
}

/** Behind the name of a stand-in that had to give way. */
const aside = " (elsewhere)";

const body = (returns: string): string =>
  returns.startsWith("SETOF") ? "1 LIMIT 0" : `NULL::${returns}`;

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

  /** @param defined bare names of what the script makes itself, and that needs no stand-in while it may still come */
  constructor(
    private readonly database: PGlite,
    private readonly defined: ReadonlySet<string>,
  ) {}

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

  /**
   * Runs the statement, with stand-ins for what it lacks; the message of PostgreSQL when that fails.
   * @param allowed what may be stood in for: nothing that the script makes later, as long as that may still come;
   *   no function where it is called, because what it does is not known
   */
  async run(sql: string, allowed: Allowed = {}): Promise<string | undefined> {
    let last = "";
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      try {
        await this.database.exec(this.adapted(sql));
        return undefined;
      } catch (error) {
        const refusal = error as Refusal;
        const repeated = refusal.message === last;
        last = refusal.message;
        if (repeated || !(await this.standIn(refusal, allowed))) return refusal.message;
      }
    }
    return last;
  }

  /** Makes what PostgreSQL says is missing; whether it could. */
  private async standIn({ message }: Refusal, allowed: Allowed): Promise<boolean> {
    if (allowed.functions === false && /^(?:function|procedure) /.test(message)) return false;
    for (const [pattern, make] of this.makers) {
      const [, ...found] = pattern.exec(message) ?? [];
      if (found.length === 0) continue;
      const isToCome = this.defined.has(bare(found[0]?.replace(/\(.*/, "") ?? ""));
      if (isToCome && allowed.defined === false) return false;
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
      /^column ".*" is of type (.+) but (?:default |generation )?expression is of type text/,
      (type = "") => this.retype(type),
    ],
    [/^argument of .+ must be type (\w+), not type text/, (type = "") => this.retype(type)],
    [/^operator does not exist: text \S+ ([a-z][\w ]*)$/, (type = "") => this.retype(type)],
    [/^operator does not exist: ([a-z][\w ]*?) \S+ text$/, (type = "") => this.retype(type)],
    [
      /^a column definition list is (only allowed) for functions returning "record"/,
      () => this.retype("SETOF record"),
    ],
    [/^(?:type|relation) "(.+)" already exists/, (name = "") => this.giveWay(name)],
    [
      /^relation "(.+_seq)" does not exist/,
      (name = "") => this.database.exec(`CREATE SEQUENCE ${path(name)}`),
    ],
  ];

  private async makeType(name: string): Promise<void> {
    this.types.add(name);
    await this.database.exec(`CREATE DOMAIN ${path(name)} AS text`);
  }

  /** The script has a type or table of this name itself: what stood in for another keeps its columns. */
  private async giveWay(name: string): Promise<void> {
    const own = [...this.types].find((type) => bare(type) === bare(name));
    if (own === undefined || this.renamed.has(bare(name))) throw new Error("not a stand-in");
    this.renamed.add(bare(name));
    await this.database.exec(
      `ALTER DOMAIN ${path(own)} RENAME TO ${quoted(`${bare(name)}${aside}`)}`,
    );
  }

  private readonly renamed = new Set<string>();

  private lastFunction = "";

  private async makeFunction(signature: string, returns: string): Promise<void> {
    this.lastFunction = signature;
    const declared = signature.replaceAll("unknown", "text");
    const schema = /^[^(]*\./.test(declared) ? "" : "pg_catalog.";
    await this.database.exec(
      `CREATE FUNCTION ${schema}${declared} RETURNS ${returns} LANGUAGE sql IMMUTABLE AS 'SELECT ${body(returns)}'`,
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
    const isStandIn = (type: string) =>
      names.has(bare(type.replace(/(?:\[\])+$/, "")).replace(aside, ""));
    return {
      tables: tables.map((table): CatalogTable => ({
        ...table,
        columns: table.columns.map(({ baseType, ...column }) =>
          baseType === undefined
            ? column
            : isStandIn(column.type)
              ? { ...column, type: column.type.replaceAll('"', "").replace(aside, "") }
              : { ...column, baseType },
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
