import * as aws from "@pulumi/aws";
import * as github from "@pulumi/github";
import * as heroku from "@pulumi/heroku";
import * as pulumi from "@pulumi/pulumi";
import { About, type At, component, hidden } from "./program";

type Vars = Record<string, pulumi.Input<string>>;

const drain = (
  at: At,
  app: heroku.App,
  name = "drain",
  url = "syslog+tls://logs.example.com:514",
) => new heroku.Drain(name, { appId: app.id, url }, at);

const protectedAt = (at: At): At => ({ ...at, protect: true });

/** An app that no rule asks for more than the platform's own. */
const worker = (at: At, vars: Vars = {}): heroku.App =>
  new heroku.App("worker", { name: "worker", region: "us", configVars: vars }, at);

function contract(at: At, name: string, apps: readonly string[], variable = name): void {
  const consumers = apps.map((app) => ({ kind: "heroku", app, variable }));
  const strength = { minimumBytes: 32, rotationDays: 90 };
  const facts = { name, vaultPath: `/raxx/apps/${name}`, consumers, ...strength };
  component("raxx:secrets:Contract", name, facts, at);
}

const paperFirst = new About("paper-first")
  .bad("LIVE_TRADING_ENABLED", (at) => void worker(at, { LIVE_TRADING_ENABLED: "true" }))
  .bad("FLAG_LIVE_TRADING=1", (at) => void worker(at, { FLAG_LIVE_TRADING: "1" }))
  .bad("ALPACA_PAPER=false", (at) => void worker(at, { ALPACA_PAPER: "false" }))
  .bad("TRADING_MODE=live", (at) => void worker(at, { TRADING_MODE: "live" }))
  .bad("a switch that nobody can see", (at) => {
    worker(at, { LIVE_TRADING_ENABLED: hidden(at) });
  })
  .bad("in a repository's variables", (at) => {
    const args = { repository: "x", variableName: "LIVE_TRADING_ENABLED", value: "true" };
    void new github.ActionsVariable("v", args, at);
  })
  .fine("off", (at) => void worker(at, { LIVE_TRADING_ENABLED: "false" }))
  .fine("paper mode", (at) => void worker(at, { TRADING_MODE: "paper", ALPACA_PAPER: "true" }))
  .fine("with the gate's evidence", (at) => {
    const PAPER_GATE_EVIDENCE = "Jane Doe, 2026-08-01, https://github.com/raxx-app/x/issues/1";
    worker(at, { LIVE_TRADING_ENABLED: "true", PAPER_GATE_EVIDENCE });
  });

const parameter = (at: At, args: Partial<aws.ssm.ParameterArgs>): void =>
  void new aws.ssm.Parameter(
    "parameter",
    { name: "/shop/API_TOKEN", type: "SecureString", value: "x", region: "us-east-1", ...args },
    at,
  );

const plaintext = new About("no-plaintext-secrets")
  .bad("a secret's name among an app's variables", (at) => {
    worker(at, { STRIPE_API_KEY: "x" });
  })
  .bad("an address that logs in", (at) => {
    worker(at, { SEARCH: "https://user:password@search.example.com" });
  })
  .bad("a GitHub token in a variable", (at) => {
    worker(at, { UPSTREAM: `ghp_${"a1".repeat(18)}` });
  })
  .bad("an association's plain map", (at) => {
    const vars = { SESSION_SECRET: "x" };
    void new heroku.AppConfigAssociation("vars", { appId: worker(at).id, vars }, at);
  })
  .bad("an Actions variable", (at) => {
    const args = { repository: "x", variableName: "DEPLOY_TOKEN", value: "x" };
    void new github.ActionsVariable("v", args, at);
  })
  .bad("a function's environment", (at) => {
    lambda(at, { DB_PASSWORD: "x" });
  })
  .bad("a marked secret in a plain place", (at) => {
    worker(at, { HANDSHAKE: pulumi.secret("x") });
  })
  .fine("a public key's id", (at) => void worker(at, { AWS_KMS_KEY_ID: "alias/shop" }))
  .fine("an address without credentials", (at) => {
    worker(at, { SEARCH: "https://search.example.com:9200" });
  })
  .fine("a sensitive variable", (at) => {
    const sensitiveVars = { SESSION_SECRET: pulumi.secret("x") };
    void new heroku.AppConfigAssociation("vars", { appId: worker(at).id, sensitiveVars }, at);
  });

// A parameter that is not ours is not in our registry either.
const plainParameter = new About("no-plaintext-secrets", "staging", ["secret-path-scheme"])
  .bad("a secret in a plain parameter", (at) => parameter(at, { type: "String" }))
  .bad("insecureValue", (at) => {
    parameter(at, { type: "String", value: undefined, insecureValue: "x" });
  });

function lambda(at: At, variables: Vars): void {
  const role = "arn:aws:iam::123456789012:role/shop";
  const code = new pulumi.asset.AssetArchive({
    "i.js": new pulumi.asset.StringAsset("exports.handler = () => {};"),
  });
  const args = { name: "shop", role, code, handler: "i.handler", runtime: "nodejs22.x" };
  void new aws.lambda.Function("function", { ...args, environment: { variables } }, at);
}

const credentials = new About("no-stored-credentials")
  .bad("an access key", (at) => void new aws.iam.AccessKey("key", { user: "ci" }, at))
  .bad("a login", (at) => void new aws.iam.UserLoginProfile("login", { user: "ci" }, at));
for (const secretName of ["AWS_SECRET_ACCESS_KEY", "HEROKU_API_KEY", "CLOUDFLARE_API_TOKEN"])
  credentials.bad(`GitHub secret ${secretName}`, (at) => {
    const args = { repository: "x", secretName, plaintextValue: pulumi.secret("x") };
    void new github.ActionsSecret("secret", args, at);
  });
credentials.fine("another GitHub secret", (at) => {
  const args = { repository: "x", secretName: "CODECOV_TOKEN", plaintextValue: pulumi.secret("x") };
  void new github.ActionsSecret("secret", args, at);
});

const pathScheme = new About("secret-path-scheme")
  .bad("outside the scheme", (at) => parameter(at, {}))
  .bad("unknown to the registry", (at) => parameter(at, { name: "/raxx/shop/API_TOKEN" }))
  .bad("without a system", (at) => parameter(at, { name: "/raxx/API_TOKEN" }))
  .fine("registered", (at) => parameter(at, { name: "/raxx/freescout/db_password" }));

const prodApp = (at: At, name: string, vars: Vars = {}): heroku.App =>
  new heroku.App("app", { name, region: "us", configVars: vars }, protectedAt(at));

const drains = new About("log-drain-wired", "prod")
  .bad("no drain", (at) => void prodApp(at, "raxx-frontend-prod"))
  .bad("a drain in the clear", (at) => {
    drain(at, prodApp(at, "raxx-frontend-prod"), "drain", "syslog://logs.example.com:514");
  })
  .bad("a drain over http", (at) => {
    drain(at, prodApp(at, "raxx-frontend-prod"), "drain", "http://logs.example.com");
  })
  .bad("the drain of another app", (at) => {
    prodApp(at, "raxx-frontend-prod");
    const second = new heroku.App("second", { name: "second", region: "us" }, protectedAt(at));
    drain(at, second);
  })
  .fine("a drain over TLS", (at) => void drain(at, prodApp(at, "raxx-frontend-prod")))
  .fine("a drain over https", (at) => {
    drain(at, prodApp(at, "raxx-frontend-prod"), "drain", "https://logs.example.com/x");
  });
const receiver = (at: At, authorizationType: "NONE" | "AWS_IAM"): void => {
  const role = "arn:aws:iam::111122223333:role/raxx-receiver";
  const image = { packageType: "Image", imageUri: "registry.example.com/receiver:1" };
  const receiving = new aws.lambda.Function(
    "receiver",
    { name: "raxx-receiver", role, region: "us-east-1", ...image },
    at,
  );
  const functionName = receiving.name;
  void new aws.lambda.FunctionUrl(
    "url",
    { functionName, authorizationType, region: "us-east-1" },
    at,
  );
};
const receivers = new About("log-sink-kept")
  .bad("a function that anybody can call", (at) => receiver(at, "NONE"))
  .fine("one that asks who calls", (at) => receiver(at, "AWS_IAM"));

const noDrain = new About("log-drain-wired").fine("staging without a drain", (at) => {
  void new heroku.App("app", { name: "raxx-frontend-staging", region: "us" }, at);
});

const catalogued = (at: At, state: unknown, evidence: object): void => {
  component("raxx:detection:Rule", "rule", { rule: "DET-AUTH-003", state, evidence }, at);
};

const stateShown = new About("detection-state-shown", "prod")
  .bad("a rule that is called live and is run by nothing", (at) => catalogued(at, "live", {}))
  .bad("a state that nobody knows yet", (at) => catalogued(at, hidden(at), {}))
  .bad("a source that nothing feeds", (at) => {
    const gates = ["DET-OPS-001", "DET-BETA-003"];
    const inputs = { source: "Sentry (prod)", available: true, gates, evidence: {} };
    component("raxx:detection:Source", "source", inputs, at);
  })
  .fine("a rule with the record of what runs it", (at) => {
    const runner = "Jane Doe, 2026-11-01, https://github.com/raxx-app/x/issues/1";
    catalogued(at, "live", { runner });
  })
  .fine("a rule that is dormant", (at) => catalogued(at, "dormant", {}));

/** A console with everything but what `vars` says. */
function consoleApp(at: At, vars: Vars, dsn = true): void {
  drain(at, prodApp(at, "raxx-console-prod", vars));
  contract(at, "INTERNAL_API_SECRET", ["raxx-api-prod", "raxx-console-prod"]);
  if (dsn) contract(at, "SENTRY_DSN", ["raxx-api-prod", "raxx-console-prod"]);
}

const sentry = new About("sentry-on", "prod")
  .bad("not switched on", (at) => consoleApp(at, {}))
  .bad("switched off", (at) => consoleApp(at, { SENTRY_BACKEND: "off" }))
  .bad("a switch that nobody can see", (at) => consoleApp(at, { SENTRY_BACKEND: hidden(at) }))
  .bad("no DSN", (at) => consoleApp(at, { SENTRY_BACKEND: "on" }, false))
  .fine("on, with a DSN", (at) => consoleApp(at, { SENTRY_BACKEND: "on" }));

const secret = "INTERNAL_API_SECRET";
const consoleUrl = "https://raxx-console-staging.herokuapp.com";

/** The api of staging with everything but what differs. */
function api(at: At, vars: Vars = { CONSOLE_INTERNAL_URL: consoleUrl }, shared = true): heroku.App {
  if (shared) contract(at, secret, ["raxx-api-staging", "raxx-console-staging"]);
  const args = { name: "raxx-api-staging", region: "us", configVars: vars };
  return new heroku.App("api", args, at);
}

const consoleAddress = new About("console-url-correct").bad("absent", (at) => void api(at, {}));
for (const [title, url] of [
  ["in the clear", "http://raxx-console-staging.herokuapp.com"],
  ["the console of prod", "https://raxx-console-prod.herokuapp.com"],
  ["somebody else", "https://console.example.com"],
  ["no address", "raxx-console-staging"],
] as const)
  consoleAddress.bad(title, (at) => void api(at, { CONSOLE_INTERNAL_URL: url }));
consoleAddress
  .bad("an address that nobody can see", (at) => void api(at, { CONSOLE_INTERNAL_URL: hidden(at) }))
  .fine("the console of staging", (at) => void api(at))
  .fine("the console's own host", (at) => {
    api(at, { CONSOLE_INTERNAL_URL: "https://console-staging.raxx.app" });
  });

const internal = new About("internal-secret-shared")
  .bad("nobody delivers it", (at) => {
    api(at, undefined, false);
  })
  .fine("one secret, two readers", (at) => void api(at));

/** The registry has both readers. */
const unshared = new About("internal-secret-shared", "staging", ["secret-contract-kept"])
  .bad("api alone reads it", (at) => {
    api(at, undefined, false);
    contract(at, secret, ["raxx-api-staging"]);
  })
  .bad("two secrets of one name", (at) => {
    api(at, undefined, false);
    contract(at, secret, ["raxx-api-staging"]);
    contract(at, `${secret}_2`, ["raxx-console-staging"], secret);
  });

const roleFlag = "FLAG_RAPTOR_APP_ROLE_SEPARATION";

/** The api of prod with everything but the database role. */
function prodApi(at: At, vars: Vars): heroku.App {
  const CONSOLE_INTERNAL_URL = "https://console.raxx.app";
  const app = prodApp(at, "raxx-api-prod", { SENTRY_BACKEND: "on", CONSOLE_INTERNAL_URL, ...vars });
  drain(at, app);
  contract(at, secret, ["raxx-api-prod", "raxx-console-prod"]);
  contract(at, "SENTRY_DSN", ["raxx-api-prod", "raxx-console-prod"]);
  return app;
}

function attachRole(at: At, app: heroku.App, namespace?: string): void {
  const args = { name: "db", plan: "heroku-postgresql:standard-0", appId: app.id };
  const db = new heroku.Addon("db", args, protectedAt(at));
  const name = "RAPTOR_APP_DATABASE";
  const attachment = { appId: app.id, addonId: db.id, name, namespace };
  void new heroku.AddonAttachment("role", attachment, at);
}

const roles = new About("role-separation", "prod")
  .bad("no flag", (at) => attachRole(at, prodApi(at, {}), "credential:raptor_app"))
  .bad("flag off", (at) =>
    attachRole(at, prodApi(at, { [roleFlag]: "0" }), "credential:raptor_app"),
  )
  .bad("no url", (at) => void prodApi(at, { [roleFlag]: "1" }))
  .bad("the owner's credential", (at) => attachRole(at, prodApi(at, { [roleFlag]: "1" })))
  .bad("the default credential", (at) => {
    attachRole(at, prodApi(at, { [roleFlag]: "1" }), "credential:default");
  })
  .fine("a role of its own", (at) => {
    attachRole(at, prodApi(at, { [roleFlag]: "1" }), "credential:raptor_app");
  })
  .fine("a managed secret", (at) => {
    prodApi(at, { [roleFlag]: "1" });
    contract(at, "RAPTOR_APP_DATABASE_URL", ["raxx-api-prod"]);
  });

/** A database of somebody's app, protected. */
function addon(at: At, name: string, plan: string): void {
  const app = new heroku.App("shop", { name, region: "us" }, protectedAt(at));
  const args = { appId: app.id, name: `${name}-db`, plan: `heroku-postgresql:${plan}` };
  void new heroku.Addon("db", args, protectedAt(at));
}

const pointInTime = new About("postgres-point-in-time", "prod");
for (const plan of ["essential-0", "essential-2", "mini", "basic", "hobby-dev"])
  pointInTime.bad(plan, (at) => addon(at, "shop", plan));
pointInTime
  .bad("a plan that nobody can see", (at) => {
    const app = new heroku.App("shop", { name: "shop", region: "us" }, protectedAt(at));
    void new heroku.Addon("db", { appId: app.id, name: "db", plan: hidden(at) }, protectedAt(at));
  })
  .fine("standard-0", (at) => addon(at, "shop", "standard-0"))
  .fine("Redis", (at) => {
    const app = new heroku.App("shop", { name: "shop", region: "us" }, protectedAt(at));
    const args = { appId: app.id, name: "cache", plan: "heroku-redis:mini" };
    void new heroku.Addon("cache", args, protectedAt(at));
  });
const essential = new About("postgres-point-in-time").fine("staging on essential-0", (at) => {
  addon(at, "shop-staging", "essential-0");
});

const named = new About("explicit-name")
  .bad("a bucket", (at) => void new aws.s3.Bucket("b", {}, at))
  .bad("a topic", (at) => void new aws.sns.Topic("t", {}, at))
  .bad("a queue", (at) => void new aws.sqs.Queue("q", {}, at))
  .bad("a table", (at) => {
    const attributes = [{ name: "id", type: "S" }];
    const args = { billingMode: "PAY_PER_REQUEST", hashKey: "id", attributes };
    void new aws.dynamodb.Table("t", args, at);
  })
  .bad("a name that nobody knows yet", (at) => {
    void new aws.sqs.Queue("q", { name: hidden(at) }, at);
  })
  .fine("a prefix", (at) => void new aws.s3.Bucket("b", { bucketPrefix: "shop-" }, at))
  .fine("a name", (at) => void new aws.sqs.Queue("q", { name: "jobs" }, at));

export const appPrograms = [
  ...[
    paperFirst,
    plaintext,
    plainParameter,
    credentials,
    pathScheme,
    drains,
    receivers,
    noDrain,
    sentry,
  ],
  ...[consoleAddress, internal, unshared, roles, pointInTime, essential, named, stateShown],
].flatMap(({ cases }) => cases);
