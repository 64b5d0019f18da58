import { Client } from "pg";
import type { RestoreWish } from "../../../src/ops/db/restore-wish";
import type { PostgresServer } from "../postgres-server";
import type { PlatformServices } from "./services";
import { type Databases, emptyWorld, type Transfer, type World } from "./world";

const finished_at = "2026-11-28T02:04:00Z";

/** What a backup has, and what was written since: Raptor migrated and took an order, Queue heard of consents. */
const databases = {
  api: {
    backup: `CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY);
      INSERT INTO alembic_version VALUES ('0001');
      CREATE TABLE orders (id serial PRIMARY KEY, item text);
      INSERT INTO orders (item) VALUES ('before');
      CREATE TABLE users (id int PRIMARY KEY);
      CREATE TABLE sessions (user_id int REFERENCES users);
      INSERT INTO users VALUES (7720001), (7720002);
      INSERT INTO sessions VALUES (7720001), (7720001), (7720002)`,
    since: `ALTER TABLE orders ADD paid boolean; UPDATE alembic_version SET version_num = '0002';
      INSERT INTO orders (item) VALUES ('since')`,
  },
  queue: {
    backup: `CREATE TABLE jobs (id serial PRIMARY KEY, what text);
      INSERT INTO jobs (what) VALUES ('before');
      CREATE TABLE consent_history (id bigserial PRIMARY KEY, user_id int, event_type varchar(40),
        created_at timestamptz, metadata json);
      INSERT INTO consent_history (user_id, event_type, created_at, metadata) VALUES
        (7710001, 'opt_in', '2026-11-01T10:00:00.123456Z', '{}'),
        (7710002, 'opt_in', '2026-11-02T10:00:00Z', NULL)`,
    since: `INSERT INTO jobs (what) VALUES ('since');
      INSERT INTO consent_history (user_id, event_type, created_at, metadata) VALUES
        (7710001, 'opt_out', '2026-11-28T09:00:00.000001Z', '{ "by":  "hand" }'),
        (7710002, 'operator_action', '2026-11-28T10:00:00Z', '{"action":"shadow_analytics_manual_delete"}')`,
  },
} as const;

export type RestorableApp = keyof typeof databases;

const migration = "python -m alembic upgrade head";

/** Apps of prod with a real database each, and Heroku's backup `a042` of it. */
export class Restorable {
  constructor(
    private readonly server: PostgresServer,
    private readonly platform: PlatformServices,
  ) {}

  /** Once, for all tests of a server. */
  async prepare(): Promise<void> {
    await this.makeRole("raptor_app");
    for (const app of Object.keys(databases))
      for (const name of [app, momentOf(app)]) await this.server.run(`CREATE DATABASE ${name}`);
  }

  private async makeRole(name: string): Promise<void> {
    await this.server.run(`CREATE ROLE ${name} LOGIN PASSWORD 'canary-of-raptor-app'`);
  }

  /** As it was before a restore. @param via the way to an app's database, where that is another */
  async begin(app: RestorableApp, via: Via = (url) => url): Promise<void> {
    const { backup, since } = databases[app];
    await this.over(app, `${backup}; ${since}`);
    this.platform.begin(this.world(app, via));
  }

  /** Name of the database that an app has now. */
  current(app: RestorableApp): string {
    const url = this.platform.world.apps.get(`raxx-${app}-prod`)?.["DATABASE_URL"] ?? "";
    return new URL(url).pathname.slice(1);
  }

  /** Writes something else over an app's database. */
  async over(app: RestorableApp, sql: string, name: string = app): Promise<void> {
    await this.server.run(
      `DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public; ${sql}`,
      name,
    );
  }

  /** Rows of a query in an app's database. */
  async rows(app: RestorableApp, sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: this.server.url(this.current(app)) });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** All that a restore may change, but for times and what is written down of it. */
  async state(app: RestorableApp): Promise<unknown> {
    const name = `raxx-${app}-prod`;
    const { world } = this.platform;
    const tables =
      app === "api"
        ? (["orders", "alembic_version"] as const)
        : (["jobs", "consent_history"] as const);
    const all = `SELECT row_to_json(t)::text AS row FROM`;
    return {
      tables: await Promise.all(
        tables.map(async (table) => this.rows(app, `${all} ${table} t ORDER BY 1`)),
      ),
      grants: await this.rows(
        app,
        "SELECT table_name, privilege_type FROM information_schema.role_table_grants WHERE grantee = 'raptor_app' ORDER BY 1, 2",
      ),
      sequences: await this.rows(
        app,
        "SELECT sequencename, last_value FROM pg_sequences ORDER BY 1",
      ),
      maintenance: [...world.maintenance],
      variables: Object.keys(world.apps.get(name) ?? {}),
      restores: world.postgres.get(name)?.restores?.length,
      backups: world.postgres.get(name)?.transfers.length,
      schedules: world.postgres.get(name)?.schedules.length,
      databases: world.databases
        .get(name)
        ?.all.map(({ id, name: called, schedules }) => [
          ...[id, called.replace(/-until-\d+$/, ""), schedules.length],
        ]),
      attachments: world.databases.get(name)?.attachments.map(({ name: as, id }) => [as, id]),
    };
  }

  private world(app: RestorableApp, via: Via): World {
    const world = emptyWorld();
    const name = `raxx-${app}-prod`;
    const scheduled = { num: 42, succeeded: true, finished_at, processed_bytes: 4, schedule: {} };
    const byHand = { num: 41, succeeded: true, finished_at, processed_bytes: 4 };
    const url = via(this.server.url(app));
    world.apps.set(name, { OTHER: "canary-of-another", DATABASE_URL: url });
    world.postgres.set(name, {
      ...{
        transfers: [byHand, scheduled] as Transfer[],
        schedules: [{ uuid: "first", name: "DATABASE_URL", hour: 2, timezone: "UTC" }],
        address: "http://127.0.0.1/",
      },
      restores: [],
      restore: async () => this.over(app, databases[app].backup, this.current(app)),
      credentials: ["default"],
      makeRole: async (role) => this.makeRole(role),
    });
    world.runs.set(`${name} ${migration}`, async () =>
      this.server.run(
        `DO $$ BEGIN IF EXISTS (SELECT FROM alembic_version WHERE version_num = '0001') THEN
          ALTER TABLE orders ADD paid boolean; UPDATE alembic_version SET version_num = '0002'; END IF; END $$`,
        this.current(app),
      ),
    );
    world.databases.set(name, this.databases(app, via));
    return world;
  }

  private databases(app: RestorableApp, via: Via): Databases {
    const id = `id-of-raxx-${app}-prod`;
    const first = {
      ...{ id, name: `raxx-${app}-prod-postgres`, plan: "heroku-postgresql:standard-0" },
      ...{ url: via(this.server.url(app)), standing: "available" as const },
      ...{ credentials: ["default", ...(app === "api" ? ["raptor_app"] : [])] },
      schedules: [],
    };
    return {
      ...{ earliest: "earliest from 2026-11-26 13:59 UTC", all: [first], ends: "available" },
      attachments: [
        ...(app === "api"
          ? [{ name: "RAPTOR_APP_DATABASE", namespace: "credential:raptor_app", id }]
          : []),
        { name: "DATABASE", namespace: null, id },
      ],
      make: async () => {
        await this.over(app, databases[app].backup, momentOf(app));
        return via(this.server.url(momentOf(app)));
      },
    };
  }
}

/** Another way to a database. */
type Via = (url: string) => string;

/** Name of the database that an app gets of a moment. */
const momentOf = (app: string): string => `${app}_of_a_moment`;

/** The wish that the tests begin with. */
export const wishOf = (app: RestorableApp): RestoreWish => ({
  ...({ env: "prod", app, backup: "a042", json: true } as const),
  reason: "orders were deleted",
  erasures: "https://github.com/raxx-app/TradeMasterAPI/issues/9",
});
