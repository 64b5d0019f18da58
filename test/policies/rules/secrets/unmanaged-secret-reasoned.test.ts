import { describe, expect, it } from "vitest";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { unmanagedSecretReasoned } from "../../../../src/policies/rules/secrets/unmanaged-secret-reasoned";
import { findings, resource, unknown } from "../../../support/resources";

const stripe = { app: "raxx-api-prod", variable: "STRIPE_SECRET_KEY" };
const excused = (props: Properties) =>
  resource({
    type: "raxx:secrets:Unmanaged",
    name: "excused",
    props: { reason: "Raptor reads it from Stripe's own store", ...props },
  });
const app = (name = "raxx-api-prod", configVars: Properties = {}) =>
  resource({ type: "heroku:index/app:App", name: "app", props: { name, configVars } });
const judge = (...resources: readonly Resource[]) => findings(unmanagedSecretReasoned, resources);

describe("unmanaged-secret-reasoned", () => {
  it.each<[string, Properties]>([
    ["a variable", stripe],
    ["an entry of the vault", { vaultPath: "/raxx/apps/OLD_KEY" }],
    ["a machine identity", { identity: "agents" }],
  ])("accepts %s with a reason", (_, props) => {
    expect(judge(app(), excused(props))).toEqual([]);
  });

  const managed = "the registry has it as a managed secret";
  it.each<[string, Properties, string]>([
    ["no reason", { identity: "agents", reason: " " }, "it has no reason"],
    ["nothing", {}, "it names no variable of an app, no path and no identity"],
    [
      "half a variable",
      { app: stripe.app },
      "it names no variable of an app, no path and no identity",
    ],
    ["a path of the registry", { vaultPath: "/raxx/apps/SENTRY_DSN" }, managed],
    [
      "a path of the registry of staging",
      { vaultPath: "/raxx/analytics/ANALYTICS_DB_URL" },
      managed,
    ],
    ["a machine of the registry", { identity: "velvet" }, managed],
    ["a variable of the registry", { app: "raxx-api-prod", variable: "SENTRY_DSN" }, managed],
    ["another app", { ...stripe, app: "raxx-shop-prod" }, "its app is not declared"],
    [
      "a variable that nobody knows",
      { ...stripe, variable: unknown },
      "variable cannot be shown at preview: make it a literal",
    ],
  ])("rejects %s", (_, props, message) => {
    expect(judge(app(), excused(props))).toEqual([{ urn: "excused", message }]);
  });

  it("rejects a variable that the program sets", () => {
    const message = "the program declares the variable, so that nothing needs the excuse";
    expect(judge(app(stripe.app, { [stripe.variable]: "x" }), excused(stripe))).toEqual([
      { urn: "excused", message },
    ]);
  });
});
