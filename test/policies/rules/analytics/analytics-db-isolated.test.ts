import { describe, expect, it } from "vitest";
import { analyticsDbIsolated } from "../../../../src/policies/rules/analytics/analytics-db-isolated";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { addon, app, attachment, contract, settings } from "../../../support/heroku";
import { findings, resource, unknown } from "../../../support/resources";

const analytics = app("raxx-analytics-prod");
const api = app("raxx-api-prod");
const store = addon("store", analytics, "heroku-postgresql:standard-0");
const trades = addon("trades", api, "heroku-postgresql:standard-0");
const cache = addon("cache", api, "heroku-redis:premium-0");
const papertrail = addon("lines", api, "papertrail:fixa");
const platform = [analytics, api, store, trades, cache, papertrail];
const judge = (...more: Parameters<typeof findings>[1]) =>
  findings(analyticsDbIsolated, [...platform, ...more]);

const given = "the analytics database is given to something else than its app";
const taken = "another app's database is given to analytics";

describe("analytics-db-isolated", () => {
  it("accepts databases that are strangers to each other", () => {
    expect(judge()).toEqual([]);
  });

  it("accepts an attachment of its own database under a second name", () => {
    expect(judge(attachment("SECOND", analytics, store))).toEqual([]);
    expect(judge(attachment("SECOND", "raxx-analytics-prod", "store"))).toEqual([]);
  });

  it("accepts attachments among other apps", () => {
    expect(judge(attachment("ROLE", api, trades))).toEqual([]);
    expect(judge(attachment("SHARED", app("raxx-queue-prod"), trades))).toEqual([]);
  });

  describe.each([
    "github:index/actionsSecret:ActionsSecret",
    "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret",
    "github:index/dependabotSecret:DependabotSecret",
  ])("kept by GitHub as %s", (type) => {
    const secret = (props: Properties, from: readonly Resource[] = []) =>
      resource({
        type,
        name: "secret",
        props: { secretName: "X", plaintextValue: unknown, ...props },
        from: { plaintextValue: from },
      });
    const refused = [{ urn: "secret", message: given }];

    it("rejects what is computed from its database or from its app, whose variables hold the address", () => {
      expect(judge(secret({}, [store]))).toEqual(refused);
      expect(judge(secret({}, [analytics]))).toEqual(refused);
    });

    it("rejects the address by its name, and by what it is", () => {
      expect(judge(secret({ secretName: "ANALYTICS_DB_URL" }))).toEqual(refused);
      const plaintextValue = "postgres://u@raxx-analytics-prod.example.com/x";
      expect(judge(secret({ plaintextValue }))).toEqual(refused);
    });

    it("accepts a secret of another app, and one that is no address", () => {
      expect(judge(secret({}, [api]))).toEqual([]);
      expect(judge(secret({ secretName: "ANALYTICS_WRITE_TOKEN" }))).toEqual([]);
    });
  });

  it("accepts the app's own web address in a variable of GitHub", () => {
    const type = "github:index/actionsVariable:ActionsVariable";
    const props: Properties = { variableName: "ANALYTICS_APP", value: unknown };
    expect(judge(resource({ type, props, from: { value: [analytics] } }))).toEqual([]);
  });

  it.each([
    ["wired", attachment("X", api, store)],
    ["to an app by name", attachment("X", "raxx-velvet-prod", store)],
    ["of a database by name", attachment("X", api, "store")],
    ["of a database that stands elsewhere", attachment("X", api, "raxx-analytics-prod-postgres")],
    ["to an app that cannot be told", attachment("X", "", store, { appId: unknown })],
  ])("rejects its database attached to another app: %s", (_, attached) => {
    expect(judge(attached)).toEqual([{ urn: "X", message: given }]);
  });

  it.each([
    ["wired", attachment("X", analytics, trades)],
    ["another kind of store", attachment("X", analytics, cache)],
    ["by name", attachment("X", "raxx-analytics-prod", "trades")],
    ["a database that stands elsewhere", attachment("X", analytics, "raxx-queue-prod-postgres")],
  ])("rejects another app's database attached to it: %s", (_, attached) => {
    expect(judge(attached)).toEqual([{ urn: "X", message: taken }]);
  });

  it("leaves a shared add-on that keeps no data to other rules", () => {
    expect(judge(attachment("X", analytics, papertrail))).toEqual([]);
  });

  it("rejects its database on another app", () => {
    const moved = addon("raxx-analytics-prod-postgres", api, "heroku-postgresql:standard-0");
    expect(judge(moved)).toEqual([{ urn: "raxx-analytics-prod-postgres", message: given }]);
  });

  it.each(["vars", "sensitiveVars"])("rejects its URL computed into %s of another app", (map) => {
    const leaking = settings(api, {}, { from: { appId: [api], [map]: [store] } });
    expect(judge(leaking)).toEqual([{ urn: "raxx-api-prod-app-settings", message: given }]);
  });

  it("rejects its URL in anything else", () => {
    const parameter = resource({
      type: "aws:ssm/parameter:Parameter",
      name: "copy",
      props: { name: "/raxx/velvet/url", value: unknown },
      from: { value: [store] },
    });
    expect(judge(parameter)).toEqual([{ urn: "copy", message: given }]);
  });

  it("rejects a variable of another app that is called after it", () => {
    expect(judge(settings(api, { ANALYTICS_DB_URL: "postgres://x" }))).toEqual([
      { urn: "raxx-api-prod-app-settings", message: given },
    ]);
    expect(judge(settings(analytics, { ANALYTICS_DB_URL: "postgres://x" }))).toEqual([]);
  });

  it("rejects another app's URL computed into its variables", () => {
    const greedy = settings(analytics, {}, { from: { appId: [analytics], vars: [trades] } });
    expect(judge(greedy)).toEqual([{ urn: "raxx-analytics-prod-app-settings", message: taken }]);
  });

  it("accepts its own URL, and another app's address, among its variables", () => {
    expect(
      judge(settings(analytics, {}, { from: { appId: [analytics], vars: [store, api] } })),
    ).toEqual([]);
  });

  it.each(["follow", "fork"])("rejects a %s in either direction", (kind) => {
    const copyOf = (name: string, owner: typeof api, origin: string) =>
      addon(name, owner, "heroku-postgresql:standard-0", { config: { [kind]: origin } });
    expect(judge(copyOf("copy", api, "raxx-analytics-prod-postgres"))).toEqual([
      { urn: "copy", message: "the database is a copy of the analytics database" },
    ]);
    expect(judge(copyOf("copy", analytics, "raxx-api-prod-postgres"))).toEqual([
      { urn: "copy", message: taken },
    ]);
    expect(judge(copyOf("copy", api, "raxx-api-prod-postgres"))).toEqual([]);
  });

  it("rejects a managed secret that goes to both sides", () => {
    const message = "the secret gives one database's address to analytics and to another reader";
    const both = ["raxx-analytics-prod", "raxx-api-prod"];
    const urn = "ANALYTICS_DB_URL-contract";
    expect(judge(contract("ANALYTICS_DB_URL", both))).toEqual([{ urn, message }]);
    expect(
      judge(contract("ANALYTICS_DB_URL", ["raxx-api-prod"], { vaultPath: "/raxx/analytics/X" })),
    ).toEqual([{ urn, message }]);
    expect(judge(contract("ANALYTICS_DB_URL", ["raxx-analytics-prod"]))).toEqual([]);
    expect(judge(contract("ANALYTICS_AUTH_TOKEN", both))).toEqual([]);
  });
});
