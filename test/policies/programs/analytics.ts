import * as aws from "@pulumi/aws";
import * as cloudflare from "@pulumi/cloudflare";
import * as heroku from "@pulumi/heroku";
import * as pulumi from "@pulumi/pulumi";
import lock from "../../../db/analytics/schema.lock.json";
import { About, type At, component, hidden } from "./program";

let made = 0;

/** Each app has a real name of its own, so that programs beside each other are not about the same one. */
const uniqueName = (): string => `raxx-analytics-${(made += 1)}`;

type AppArgs = Partial<heroku.AppArgs>;

/** An analytics app with its database, as promised. */
function service(at: At, args: AppArgs = {}, plan = "standard-0"): heroku.App {
  const app = new heroku.App("analytics", { name: uniqueName(), region: "eu", ...args }, at);
  database(at, app, plan);
  return app;
}

const database = (at: At, app: heroku.App, plan: string, name = "db"): heroku.Addon =>
  new heroku.Addon(
    name,
    { appId: app.id, name: `${name}-${(made += 1)}`, plan: `heroku-postgresql:${plan}` },
    at,
  );

const space = (at: At, region?: string): heroku.Space =>
  new heroku.Space("space", { name: "raxx-analytics", organization: "raxx", region }, at);

const configured = (at: At, vars: AppArgs["configVars"]): heroku.App =>
  service(at, { configVars: vars });

const appInEu = new About("analytics-app-in-eu")
  .bad("app in the us", (at) => void service(at, { region: "us" }))
  .bad("app with an empty region", (at) => void service(at, { region: "" }))
  .bad("app in Tokyo", (at) => void service(at, { region: "tokyo" }))
  .bad("app in EU, in capitals", (at) => void service(at, { region: "EU" }))
  .bad("app in a region that nobody knows yet", (at) => void service(at, { region: hidden(at) }))
  .bad("space in London", (at) => void space(at, "london"))
  .bad("space in Zurich", (at) => void space(at, "zurich"))
  .bad("space in Virginia", (at) => void space(at, "virginia"))
  .bad("space without a region", (at) => void space(at))
  .fine("space in Frankfurt", (at) => void space(at, "frankfurt"))
  .fine("space in Dublin", (at) => void space(at, "dublin"))
  .fine("app in eu", (at) => void service(at))
  .fine("another app in the us", (at) => {
    void new heroku.App("web", { name: "web-analytics-dashboard", region: "us" }, at);
  });

const exportsIn = (at: At, region: string): void =>
  void new aws.s3.Bucket("exports", { bucket: "raxx-analytics-exports", region }, at);

const dataInEu = new About("analytics-data-in-eu")
  .bad("D1 without a jurisdiction", (at) => {
    void new cloudflare.D1Database("d1", { accountId: "a".repeat(32), name: "raxx-analytics" }, at);
  })
  .bad("D1 with a mere hint", (at) => {
    const args = { accountId: "a".repeat(32), name: "raxx-analytics" };
    void new cloudflare.D1Database("d1", { ...args, primaryLocationHint: "weur" }, at);
  })
  .bad("R2 bucket without a jurisdiction", (at) => {
    void new cloudflare.R2Bucket("r2", { accountId: "a".repeat(32), name: "raxx-analytics" }, at);
  })
  .bad("private space of the app in London, under another name", (at) => {
    const region = "london";
    const quiet = new heroku.Space("s", { name: "quiet", organization: "raxx", region }, at);
    service(at, { space: quiet.name });
  })
  .bad("a log add-on that stands anywhere", (at) => {
    const app = service(at);
    const args = { appId: app.id, name: "logs", plan: "papertrail:choklad" };
    void new heroku.Addon("logs", args, at);
  })
  .bad("a drain to a host that does not say where it is", (at) => {
    const app = service(at);
    void new heroku.Drain("drain", { appId: app.id, url: "syslog+tls://logs.example.com:514" }, at);
  })
  .bad("a drain to London", (at) => {
    const url = "syslog+tls://logs.eu-west-2.example.com:514";
    void new heroku.Drain("drain", { appId: service(at).id, url }, at);
  })
  .bad("Postgres asked to stand in the us", (at) => {
    const app = new heroku.App("analytics", { name: uniqueName(), region: "eu" }, at);
    const plan = "heroku-postgresql:standard-0";
    const config = { region: "us" };
    void new heroku.Addon("db", { appId: app.id, name: "db", plan, config }, at);
  })
  .fine("D1 in the Union", (at) => {
    const args = { accountId: "a".repeat(32), name: "raxx-analytics", jurisdiction: "eu" };
    void new cloudflare.D1Database("d1", args, at);
  })
  .fine("a drain to Frankfurt", (at) => {
    const url = "syslog+tls://logs.eu-central-1.example.com:514";
    void new heroku.Drain("drain", { appId: service(at).id, url }, at);
  })
  .fine("a bucket of who visits the site", (at) => {
    void new aws.s3.Bucket("b", { bucket: "raxx-web-analytics", region: "us-east-1" }, at);
  });

// A store of the Union is outside the one region that the platform itself is pinned to.
const exportsOutside = new About("analytics-data-in-eu", "staging", ["region-pinned"]);
for (const region of ["us-west-2", "eu-west-2", "eu-central-2", "ap-northeast-1"])
  exportsOutside.bad(`exports in ${region}`, (at) => exportsIn(at, region));
exportsOutside.bad("exports where nobody knows yet", (at) => {
  const region = hidden(at);
  void new aws.s3.Bucket("exports", { bucket: "raxx-analytics-exports", region }, at);
});

const dedicated = new About("analytics-db-dedicated")
  .bad("essential-0", (at) => void service(at, {}, "essential-0"))
  .bad("mini", (at) => void service(at, {}, "mini"))
  .bad("basic", (at) => void service(at, {}, "basic"))
  .bad("no database", (at) => {
    void new heroku.App("analytics", { name: uniqueName(), region: "eu" }, at);
  })
  .bad("two databases", (at) => void database(at, service(at), "standard-0", "second"))
  .bad("a plan that nobody knows yet", (at) => {
    const app = new heroku.App("analytics", { name: uniqueName(), region: "eu" }, at);
    void new heroku.Addon("db", { appId: app.id, name: "db", plan: hidden(at) }, at);
  })
  .fine("premium", (at) => void service(at, {}, "premium-2"))
  .fine("private", (at) => void service(at, {}, "private-0"))
  .fine("another app on essential-0", (at) => {
    const app = new heroku.App("shop", { name: "shop", region: "us" }, at);
    database(at, app, "essential-0");
  });

const attach = (at: At, app: heroku.App, addon: heroku.Addon, name = "EXTRA"): void =>
  void new heroku.AddonAttachment("attachment", { appId: app.id, addonId: addon.id, name }, at);

const other = (at: At): heroku.App => new heroku.App("shop", { name: "shop", region: "us" }, at);

function withDatabase(at: At): { app: heroku.App; db: heroku.Addon } {
  const app = new heroku.App("analytics", { name: uniqueName(), region: "eu" }, at);
  return { app, db: database(at, app, "standard-0") };
}

const isolated = new About("analytics-db-isolated")
  .bad("attached to another app", (at) => attach(at, other(at), withDatabase(at).db))
  .bad("another database attached to it", (at) => {
    const shop = other(at);
    const db = database(at, shop, "standard-0", "shop-db");
    attach(at, withDatabase(at).app, db);
  })
  .bad("its address in another app's variables", (at) => {
    const { db } = withDatabase(at);
    const shop = other(at);
    const sensitiveVars = {
      READ_URL: pulumi.secret(db.configVarValues.apply((vars) => JSON.stringify(vars))),
    };
    void new heroku.AppConfigAssociation("vars", { appId: shop.id, sensitiveVars }, at);
  })
  .bad("a follower of another database", (at) => {
    const shop = database(at, other(at), "standard-0", "shop-db");
    const app = new heroku.App("analytics", { name: uniqueName(), region: "eu" }, at);
    const plan = "heroku-postgresql:standard-0";
    const config = { follow: shop.name };
    void new heroku.Addon("db", { appId: app.id, name: "db", plan, config }, at);
  })
  .bad("another app follows it", (at) => {
    const { db } = withDatabase(at);
    const plan = "heroku-postgresql:standard-0";
    const config = { follow: db.name };
    void new heroku.Addon("copy", { appId: other(at).id, name: "copy", plan, config }, at);
  })
  .fine("attached to its own app under a second name", (at) => {
    const { app, db } = withDatabase(at);
    attach(at, app, db, "ANALYTICS_DB");
  })
  .fine("two other apps share a database", (at) => {
    const db = database(at, other(at), "standard-0", "shop-db");
    attach(at, new heroku.App("admin", { name: "shop-admin", region: "us" }, at), db);
  });

interface Column {
  name: string;
  type: string;
  nullable: boolean;
}
interface Table {
  name: string;
  columns: Column[];
  primaryKey: string[];
  foreignKeys: { columns: string[]; references: { table: string; columns: string[] } }[];
  checks: string[];
  indexed: string[];
}

/** The approved schema with a change. */
function schema(at: At, change: (tables: Table[]) => void): void {
  const tables = structuredClone(lock.tables) as unknown as Table[];
  change(tables);
  component("raxx:analytics:Schema", "schema", { digest: lock.digest, tables }, at);
}

const signals = (tables: Table[]): Table =>
  tables.find(({ name }) => name === "aggregate_signals") as Table;

const withColumn =
  (name: string, type = "text") =>
  (at: At) =>
    schema(at, (tables) => signals(tables).columns.push({ name, type, nullable: true }));

const approved = new About("analytics-schema-approved")
  .bad("a column that is not in the dictionary", withColumn("favourite_colour_code", "smallint"))
  .bad("a column of another type", (at) =>
    schema(at, (tables) => {
      (signals(tables).columns.find(({ name }) => name === "signal_count") as Column).type =
        "bigint";
    }),
  )
  .bad("a table that is not in the dictionary", (at) =>
    schema(at, (tables) =>
      tables.push({
        name: "colours",
        columns: [{ name: "colour_code", type: "smallint", nullable: false }],
        primaryKey: ["colour_code"],
        foreignKeys: [],
        checks: [],
        indexed: [],
      }),
    ),
  )
  .fine("a column dropped", (at) =>
    schema(at, (tables) => {
      const table = signals(tables);
      table.columns = table.columns.filter(({ name }) => name !== "error_type");
    }),
  )
  .fine("the schema as it is", (at) => schema(at, () => undefined));

const route = (path: string, goal: number) => (at: At) => {
  component("raxx:analytics:Goals", "goals", { routes: [{ path, goal }] }, at);
};

const goals = new About("analytics-goals-approved")
  .bad("a path for Goal 3", route("/export", 3))
  .bad("every path for Goal 1", route("/*", 1))
  .fine("a path for Goal 2", route("/recommendations", 2));

const without = (word: string) => (at: At) =>
  schema(at, (tables) => {
    const table = signals(tables);
    table.checks = table.checks.filter((check) => !check.includes(word));
  });

const bounded = new About("analytics-values-bounded")
  .bad("a week that begins on any day", without("isodow"))
  .bad("a pseudonym that is any text", without("pseudonym ~"))
  .bad("win rates that are no ranges", without("_percent$"))
  .bad("rows whose arrival has no index", (at) =>
    schema(at, (tables) => {
      signals(tables).indexed = [];
    }),
  );

const personal = new About("analytics-no-pii-columns", "staging", ["analytics-schema-approved"]);
// Text that no CHECK closes could hold anybody's data as well.
const personalText = new About("analytics-no-pii-columns", "staging", [
  "analytics-schema-approved",
  "analytics-values-bounded",
]);
for (const name of ["email", "ip_address", "full_name", "phone_number", "date_of_birth"])
  personalText.bad(`column ${name}`, withColumn(name));
personal
  .bad("an address by its type", withColumn("origin", "inet"))
  .bad("a container for anything", withColumn("details", "jsonb"));

const identity = new About("analytics-no-identity-key", "staging", [
  "analytics-no-pii-columns",
  "analytics-schema-approved",
]).bad("column account_ref", withColumn("account_ref", "bigint"));

// A key to persons is personal data by itself.
const foreignKey = new About("analytics-no-identity-key", "staging", [
  "analytics-no-pii-columns",
]).bad("a key to the users table", (at) =>
  schema(at, (tables) => {
    const references = { table: "users", columns: ["id"] };
    signals(tables).foreignKeys.push({ columns: ["signal_id"], references });
  }),
);

const lowered = {
  ANALYTICS_K_FLOOR: "10",
  I_ACCEPT_WEAKER_ANONYMITY: "1",
  ANALYTICS_K_FLOOR_APPROVAL:
    "Kristerpher Henderson, 2026-08-01, https://github.com/raxx-app/x/issues/1",
  ANALYTICS_K_FLOOR_DPIA_NOTE: "https://github.com/raxx-app/x/issues/2",
};

const floor = new About("analytics-k-floor")
  .bad("19", (at) => void configured(at, { ANALYTICS_K_FLOOR: "19" }))
  .bad("0", (at) => void configured(at, { ANALYTICS_K_FLOOR: "0" }))
  .bad("not a number", (at) => void configured(at, { ANALYTICS_K_FLOOR: "twenty" }))
  .bad("a number that nobody knows yet", (at) => {
    configured(at, { ANALYTICS_K_FLOOR: hidden(at) });
  })
  .bad("weaker anonymity without approval", (at) => {
    configured(at, { I_ACCEPT_WEAKER_ANONYMITY: "1" });
  })
  .bad("a signal table without the CHECK", (at) =>
    schema(at, (tables) => {
      const table = signals(tables);
      table.checks = table.checks.filter((check) => !check.includes("contributor_count"));
    }),
  )
  .fine("20", (at) => void configured(at, { ANALYTICS_K_FLOOR: "20" }))
  .fine("25", (at) => void configured(at, { ANALYTICS_K_FLOOR: "25" }))
  .fine("10, approved and noted in the DPIA", (at) => void configured(at, lowered))
  .bad("10, approved, beside a database that holds to 20", (at) => {
    configured(at, lowered);
    schema(at, () => undefined);
  });

const manualDelete = new About("analytics-no-manual-delete")
  .bad("on", (at) => void configured(at, { I_ACCEPT_MANUAL_DELETE: "1" }))
  .bad("off, but declared", (at) => void configured(at, { I_ACCEPT_MANUAL_DELETE: "0" }))
  .bad("among the sensitive variables", (at) => {
    service(at, { sensitiveConfigVars: { I_ACCEPT_MANUAL_DELETE: pulumi.secret("1") } });
  })
  .bad("through an association", (at) => {
    const vars = { I_ACCEPT_MANUAL_DELETE: "1" };
    void new heroku.AppConfigAssociation("vars", { appId: service(at).id, vars }, at);
  });

const flag = "SHADOW_ANALYTICS_ENABLED";
const consoleUrl = "https://raxx-console-staging.herokuapp.com";

/** The api that clients talk to, with what it has to have. */
function api(at: At, vars: Record<string, string>): void {
  const configVars = { CONSOLE_INTERNAL_URL: consoleUrl, ...vars };
  void new heroku.App("api", { name: "raxx-api-staging", region: "us", configVars }, at);
  const to = (app: string) => ({ kind: "heroku", app, variable: "INTERNAL_API_SECRET" });
  const consumers = [to("raxx-api-staging"), to("raxx-console-staging")];
  const vaultPath = "/raxx/apps/INTERNAL_API_SECRET";
  const strength = { minimumBytes: 32, rotationDays: 90 };
  const facts = { name: "INTERNAL_API_SECRET", vaultPath, consumers, ...strength };
  component("raxx:secrets:Contract", "internal", facts, at);
}

/** The service in the same environment as the api. */
const flagged = (at: At, configVars: AppArgs["configVars"]): heroku.App =>
  service(at, { name: "raxx-analytics-staging", configVars });

/** The switch turned on, with what had to be recorded before. */
const on = {
  [flag]: "true",
  SHADOW_ANALYTICS_MIGRATED: "Kristerpher, 2026-08-01, https://github.com/raxx-app/x/issues/1",
  SHADOW_ANALYTICS_HEALTHY: "Kristerpher, 2026-08-02, https://github.com/raxx-app/x/issues/1",
};

const evidenced = new About("shadow-flag-evidenced")
  .bad("on, and nobody says that it may be", (at) => {
    flagged(at, { [flag]: "true" });
    api(at, on);
  })
  .bad("migrated, and not known to answer", (at) => {
    flagged(at, on);
    api(at, { ...on, SHADOW_ANALYTICS_HEALTHY: "yes" });
  })
  .fine("off", (at) => {
    flagged(at, { [flag]: "false" });
    api(at, { [flag]: "false" });
  });

const shadow = new About("shadow-flag-consistent")
  .bad("on here, off there", (at) => {
    flagged(at, on);
    api(at, { [flag]: "false" });
  })
  .bad("on here, absent there", (at) => {
    flagged(at, on);
    api(at, {});
  })
  .bad("yes", (at) => void configured(at, { ...on, [flag]: "yes" }))
  .bad("True on both", (at) => {
    flagged(at, { ...on, [flag]: "True" });
    api(at, { ...on, [flag]: "True" });
  })
  .fine("absent on both", (at) => {
    flagged(at, {});
    api(at, {});
  })
  .fine("on, on both", (at) => {
    flagged(at, on);
    api(at, on);
  });

const addressShared = new About("analytics-db-isolated", "staging", ["secret-contract-kept"]).bad(
  "a managed secret gives its address to two apps",
  (at) => {
    const to = (app: string) => ({ kind: "heroku", app, variable: "ANALYTICS_DB_URL" });
    const vaultPath = "/raxx/analytics/ANALYTICS_DB_URL";
    const consumers = [to("raxx-analytics-staging"), to("shop")];
    component(
      "raxx:secrets:Contract",
      "url",
      { name: "ANALYTICS_DB_URL", vaultPath, consumers },
      at,
    );
  },
);

const friend = "friend@example.com";

const thirdParty = new About("analytics-no-third-party")
  .bad("a collaborator of somebody else's", (at) => {
    const appId = service(at).id;
    void new heroku.Collaborator("friend", { appId, email: friend }, at);
  })
  .fine("the operator", (at) => {
    const appId = service(at).id;
    void new heroku.Collaborator("operator", { appId, email: "ops@raxx.app" }, at);
  })
  .fine("a collaborator of another app", (at) => {
    void new heroku.Collaborator("friend", { appId: other(at).id, email: friend }, at);
  });

// What it tells leaves for an address that says no place in the Union.
const webhook = new About("analytics-no-third-party", "staging", ["analytics-data-in-eu"]).bad(
  "a webhook that tells another service",
  (at) => {
    const args = { level: "notify", includes: ["api:release"], url: "https://hooks.example.com/x" };
    void new heroku.AppWebhook("hook", { appId: service(at).id, ...args }, at);
  },
);

export const analyticsPrograms = [
  ...[appInEu, dataInEu, exportsOutside, dedicated, isolated, approved, goals, personal, identity],
  ...[personalText, bounded],
  ...[foreignKey, floor, manualDelete, shadow, evidenced, addressShared, thirdParty, webhook],
].flatMap(({ cases }) => cases);
