import { Client, type ClientConfig, escapeIdentifier } from "pg";
import { CannotRun } from "../../../process/cannot-run";
import { connection } from "../../../schema/live";

/** What a drill leaves in the database while it works, so that one that was killed is known by the next. */
const mark = "raxx_drill";

/** Schemas that a person or a restore made, the extensions' own left out. */
const ownSchemas = `
  SELECT nspname AS name FROM pg_namespace n
  WHERE nspname NOT IN ('pg_catalog', 'information_schema') AND nspname !~ '^pg_(toast|temp)'
    AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_namespace'::regclass AND objid = n.oid AND deptype = 'e')`;

const ownRelations = `
  SELECT count(*)::int AS count FROM pg_class c JOIN (${ownSchemas}) s
    ON s.name = c.relnamespace::regnamespace::text OR quote_ident(s.name) = c.relnamespace::regnamespace::text
  WHERE NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')`;

/** An empty database to restore into, which is empty again afterwards. */
export class Scratch {
  private constructor(
    readonly config: ClientConfig,
    readonly client: Client,
  ) {}

  /**
   * Takes the database at `url` for a drill; what a drill left that was killed is removed first.
   * @throws CannotRun where it cannot be reached, or holds anything else: then nothing is touched
   */
  static async take(url: string): Promise<Scratch> {
    // Counting rows takes longer than reading a catalog.
    const { config, server } = connection(url, 0);
    const patient = { ...config, query_timeout: 0 };
    const client = new Client(patient);
    client.on("error", () => undefined);
    const scratch = new Scratch(patient, client);
    try {
      await client.connect();
      if (await scratch.isMarked()) await scratch.clear();
      if (await scratch.isEmpty()) await scratch.putMark();
      else throw new CannotRun(`${server} is not empty: a drill restores only into ${emptyOne}`);
      return scratch;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (error instanceof CannotRun) throw error;
      throw new CannotRun(
        `${server} cannot be taken for a drill: ${error instanceof Error ? error.message : "no answer"}. Give ${emptyOne}`,
        { cause: error },
      );
    }
  }

  /** Rows of a query. */
  async rows<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query(sql, [...values])).rows as Row[];
  }

  /** Makes a role that the backup speaks of, unless the server has it; it goes with what was restored. */
  async ensureRole(name: string): Promise<void> {
    const [found] = await this.rows("SELECT FROM pg_roles WHERE rolname = $1", [name]);
    if (found) return;
    await this.client.query(`CREATE ROLE ${escapeIdentifier(name)} NOLOGIN`);
    await this.client.query(`INSERT INTO ${mark}.made VALUES ('role', $1)`, [name]);
  }

  /** Removes everything that was restored or made, and lets go of the database. @throws CannotRun where something is left */
  async giveBack(): Promise<void> {
    try {
      await this.clear();
      if (!(await this.isEmpty())) throw new Error("something is left");
    } catch (error) {
      throw new CannotRun(
        `What the drill restored could not be removed (${error instanceof Error ? error.message : "no answer"}): drop the scratch database, it holds real data.`,
        { cause: error },
      );
    } finally {
      await this.client.end().catch(() => undefined);
    }
  }

  private async isMarked(): Promise<boolean> {
    return (await this.rows(`SELECT FROM pg_namespace WHERE nspname = '${mark}'`)).length > 0;
  }

  private async isEmpty(): Promise<boolean> {
    const [relations] = await this.rows<{ count: number }>(ownRelations);
    const schemas = await this.rows<{ name: string }>(ownSchemas);
    return relations?.count === 0 && schemas.every(({ name }) => name === "public");
  }

  private async putMark(): Promise<void> {
    await this.client.query(`
      CREATE SCHEMA ${mark};
      CREATE TABLE ${mark}.made (kind text, name text);
      INSERT INTO ${mark}.made SELECT 'extension there before', extname FROM pg_extension`);
  }

  /** The mark goes last: a drill that is killed while it cleans is still known. */
  private async clear(): Promise<void> {
    const made = await this.rows<{ kind: string; name: string }>(`SELECT * FROM ${mark}.made`);
    const before = made.filter(({ kind }) => kind !== "role").map(({ name }) => name);
    const schemas = await this.rows<{ name: string }>(ownSchemas);
    for (const { name } of schemas.filter((schema) => schema.name !== mark))
      await this.client.query(`DROP SCHEMA ${escapeIdentifier(name)} CASCADE`);
    const extensions = await this.rows<{ name: string }>(
      "SELECT extname AS name FROM pg_extension",
    );
    for (const { name } of extensions.filter((each) => !before.includes(each.name)))
      await this.client.query(`DROP EXTENSION IF EXISTS ${escapeIdentifier(name)} CASCADE`);
    await this.client.query("CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC");
    for (const { name } of made.filter(({ kind }) => kind === "role")) {
      await this.client.query(`DROP OWNED BY ${escapeIdentifier(name)}`);
      await this.client.query(`DROP ROLE ${escapeIdentifier(name)}`);
    }
    await this.client.query(`DROP SCHEMA ${mark} CASCADE`);
  }
}

const emptyOne =
  "an empty database of its own (`createdb raxx_drill`, or a throwaway Heroku Postgres), never one that is in use.";
