import { describe, expect, it } from "vitest";
import { analyticsDbIsolated } from "../../../src/policies/rules/analytics/analytics-db-isolated";
import { noOpenAdminPorts } from "../../../src/policies/rules/access/no-open-admin-ports";
import { paperFirst } from "../../../src/policies/rules/platform/paper-first";
import { rules } from "../../../src/policies/rules";
import type { Properties } from "../../../src/policies/rule/resource";
import { addon, app } from "../../support/heroku";
import { faults, findings, resource, verdict } from "../../support/resources";

const lambda = (functionName: string, variables: Properties) =>
  resource({
    type: "aws:lambda/function:Function",
    props: { functionName, environment: { variables } },
  });
const of = (type: string, props: Properties, name = "it") => resource({ type, name, props });

/** Promises that mean something at Raxx only. */
const ours = rules.filter(({ id }) =>
  /^(?:analytics-|region-pinned|shadow-flag|host-behind|paper-first)/.test(id),
);

describe("an ordinary program of another company", () => {
  it.each<[string, Parameters<typeof verdict>[1]]>([
    [
      "a trading bot",
      [lambda("bot", { ALPACA_BASE_URL: "https://api.alpaca.markets", TRADING_MODE: "live" })],
    ],
    [
      "a worker with a message broker",
      [lambda("worker", { BROKER_ENV: "production", BROKER_URL: "amqp://mq" })],
    ],
    [
      "a vault of its own",
      [
        of("cloudflare:index/zone:Zone", { name: "example.com" }),
        of(
          "cloudflare:index/dnsRecord:DnsRecord",
          { name: "vault.example.com", type: "A", content: "203.0.113.9" },
          "r",
        ),
      ],
    ],
    [
      "an analytics warehouse",
      [of("aws:redshift/cluster:Cluster", { clusterIdentifier: "analytics", region: "us-west-2" })],
    ],
    ["analytics of Pinpoint", [of("aws:pinpoint/app:App", { name: "analytics" })]],
    ["an app in Europe", [of("heroku:index/app:App", { name: "analytics-shop", region: "eu" })]],
    [
      "an app in the us with a database",
      [app("shop-analytics"), addon("db", "shop-analytics", "heroku-postgresql:essential-0")],
    ],
    [
      "a topic with a tag",
      [
        of("aws:sns/topic:Topic", {
          name: "x",
          region: "eu-west-1",
          tags: { Project: "analytics" },
        }),
      ],
    ],
    [
      "a console",
      [
        of("cloudflare:index/dnsRecord:DnsRecord", {
          name: "console.acme.io",
          type: "CNAME",
          content: "x.io",
        }),
      ],
    ],
    [
      "an event bus",
      [of("aws:cloudwatch/eventBus:EventBus", { name: "paper-trading", region: "ap-south-1" })],
    ],
    [
      "a Kubernetes chart",
      [of("kubernetes:helm.sh/v3:Release", { chart: "vault", namespace: "analytics" })],
    ],
  ])("keeps every promise of ours: %s", (_, resources) => {
    expect(verdict(ours, resources)).toEqual([]);
  });
});

describe("the address of the analytics store", () => {
  const secret = (secretName: string, repository = "TradeMasterAPI") =>
    of("github:index/actionsSecret:ActionsSecret", { secretName, repository });
  const given = (...resources: Parameters<typeof verdict>[1]) =>
    findings(analyticsDbIsolated, resources).length > 0;

  it.each<[string, Parameters<typeof verdict>[1]]>([
    [
      "a read-only twin",
      [app("raxx-api-prod", { sensitiveConfigVars: { ANALYTICS_DB_URL_READONLY: "x" } })],
    ],
    ["another spelling", [app("raxx-api-prod", { configVars: { SHADOW_ANALYTICS_PG_DSN: "x" } })]],
    [
      "a worker's binding",
      [
        of("cloudflare:index/workersScript:WorkersScript", {
          scriptName: "status-page",
          bindings: [{ type: "secret_text", name: "ANALYTICS_DB_URL", text: "x" }],
        }),
      ],
    ],
    ["a secret of the repository", [secret("ANALYTICS_DATABASE_URL")]],
    [
      "a parameter of another system",
      [
        of("aws:ssm/parameter:Parameter", {
          name: "/raxx/apps/ANALYTICS_DB_URL",
          type: "SecureString",
        }),
      ],
    ],
    [
      "a follower by name",
      [
        addon("postgresql-curved-1", "raxx-analytics-prod", "heroku-postgresql:standard-0"),
        addon("replica", "raxx-api-prod", "heroku-postgresql:standard-0", {
          config: { follow: "postgresql-curved-1" },
        }),
      ],
    ],
  ])("is refused as %s", (_, resources) => {
    expect(given(...resources)).toBe(true);
  });

  it.each<[string, Parameters<typeof verdict>[1]]>([
    [
      "the app's own",
      [app("raxx-analytics-prod", { sensitiveConfigVars: { ANALYTICS_DB_URL: "x" } })],
    ],
    [
      "the service's host",
      [app("raxx-api-prod", { configVars: { ANALYTICS_URL: "https://analytics.raxx.app" } })],
    ],
    [
      "the service's token",
      [app("raxx-api-prod", { sensitiveConfigVars: { ANALYTICS_AUTH_TOKEN: "x" } })],
    ],
    ["somebody's own spelling", [app("shop", { configVars: { WEB_ANALYTICS_DB: "x" } })]],
  ])("is left alone: %s", (_, resources) => {
    expect(given(...resources)).toBe(false);
  });
});

describe("live trading, by what is paper", () => {
  const open = (variables: Properties) =>
    faults(paperFirst, lambda("raxx-runner", variables)).length > 0;

  it.each<Properties>([
    { BROKER_BASE_URL: "https://api.alpaca.markets" },
    { MARKET: "https://api.alpaca.markets/v2" },
    { TRADING_IS_LIVE: "true" },
    { tradingIsLive: "1" },
    { USE_PAPER: "false" },
    { EXECUTION_MODE: "prod-eu" },
    { TRADING_DRY_RUN: "0" },
  ])("refuses %j", (variables) => {
    expect(open(variables)).toBe(true);
  });

  it.each<Properties>([
    { BROKER_BASE_URL: "https://paper-api.alpaca.markets" },
    { CELERY_BROKER_URL: "redis://localhost:6379" },
    { TRADING_MODE: "paper" },
    { TRADING_IS_LIVE: "false" },
    { LIVE_RELOAD: "true" },
    { PAPER_SIZE: "A4" },
  ])("accepts %j", (variables) => {
    expect(open(variables)).toBe(false);
  });
});

describe("ports and databases that answer the world", () => {
  const ports = (instanceName: string, port: number, cidrs: string[]) =>
    of("aws:lightsail/instancePublicPorts:InstancePublicPorts", {
      instanceName,
      portInfos: [{ protocol: "tcp", fromPort: port, toPort: port, cidrs }],
    });

  it.each([
    ["another port of the vault", ports("raxx-vault", 8080, ["0.0.0.0/0"]), 1],
    ["a network's shell on the vault", ports("raxx-vault", 22, ["10.0.0.0/8"]), 1],
    ["one address for the vault's shell", ports("raxx-vault", 22, ["203.0.113.9/32"]), 0],
    ["another host's web", ports("raxx-tickets", 443, ["0.0.0.0/0"]), 0],
    ["a public database", of("aws:lightsail/database:Database", { publiclyAccessible: true }), 1],
    ["a private database", of("aws:lightsail/database:Database", { publiclyAccessible: false }), 0],
    [
      "our public RDS",
      of("aws:rds/instance:Instance", { identifier: "raxx-x", publiclyAccessible: true }),
      1,
    ],
  ])("%s", (_, judged, expected) => {
    expect(faults(noOpenAdminPorts, judged)).toHaveLength(expected);
  });
});
