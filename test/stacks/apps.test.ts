import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import type { AppsConfig } from "../../src/config/schema";
import type { Environment } from "../../src/domain/environments";
import { apps } from "../../src/stacks/apps";
import { stackConfig } from "../support/config";
import { publication, recordingEdge } from "../support/edge";
import { declare, ofType, only, type Recorded } from "../support/mocks";

function declared(stack: Environment, changes: Partial<AppsConfig> = {}) {
  const config = stackConfig(stack);
  const changed = { ...config, apps: { ...config.apps, ...changes } };
  return declare(() => apps(definePlatform(stack, changed), recordingEdge), { stack });
}

const inputsOf = (resources: Recorded[], type: string, key: string) =>
  ofType(resources, `heroku:index/${type}`)
    .map(({ inputs }) => String(inputs[key]))
    .sort();
const association = "heroku:index/appConfigAssociation:AppConfigAssociation";
const settingsOf = (resources: Recorded[], label: string, part = "settings") =>
  only(resources, association, `${label}-${part}`).inputs["vars"];

describe("apps in prod", () => {
  let resources: Recorded[];

  beforeAll(async () => {
    resources = await declared("prod");
  });

  it("are Raptor, console, Velvet and Queue, all in us", () => {
    expect(inputsOf(resources, "app:App", "name")).toEqual([
      "raxx-api-prod",
      "raxx-console-prod",
      "raxx-queue-prod",
      "raxx-velvet-prod",
    ]);
    expect(new Set(inputsOf(resources, "app:App", "region"))).toEqual(new Set(["us"]));
  });

  it("have databases with continuous protection, the console none", () => {
    expect(inputsOf(resources, "addon:Addon", "name")).toEqual([
      "raxx-api-prod-postgres",
      "raxx-queue-prod-postgres",
      "raxx-velvet-prod-postgres",
    ]);
    expect(new Set(inputsOf(resources, "addon:Addon", "plan"))).toEqual(
      new Set(["heroku-postgresql:standard-0"]),
    );
  });

  it("give Raptor each switch by itself, so that none is sent with another, live trading off", () => {
    const vars = ofType(resources, association)
      .filter(({ inputs }) => inputs["appId"] === "api-app-id")
      .map(({ inputs }) => inputs["vars"]);
    expect(vars).toEqual([
      { CONSOLE_INTERNAL_URL: "https://raxx-console-prod.herokuapp.com" },
      { FLAG_RAPTOR_APP_ROLE_SEPARATION: "1" },
      { FLAG_WEBAUTHN_REGISTRATION: "1" },
      { FLAG_LIVE_TRADING: "0" },
      { SENTRY_BACKEND: "on" },
      { SHADOW_ANALYTICS_ENABLED: "false" },
    ]);
  });

  it("turn live trading on only with the paper gate's evidence beside it", async () => {
    const evidence = {
      by: "Kristerpher",
      on: "2026-11-01",
      reference: "https://github.com/x/y/issues/1",
    };
    const { api } = stackConfig("prod").apps;
    const live = { ...api, liveTrading: { enabled: true as const, paperGate: evidence } };
    const switched = await declared("prod", { api: live });
    expect(settingsOf(switched, "api", "flag-live-trading")).toEqual({
      FLAG_LIVE_TRADING: "1",
      PAPER_GATE_EVIDENCE: "Kristerpher, 2026-11-01, https://github.com/x/y/issues/1",
    });
  });

  it("each drain their log to the sink, which is told of them all and of no token", () => {
    expect(inputsOf(resources, "drain:Drain", "url")).toEqual(
      Array<string>(4).fill("https://apps-log-sink-url.test/"),
    );
    const { inputs, secrets } = only(resources, "aws:ssm/parameter:Parameter");
    const told = JSON.parse(String(inputs["insecureValue"])) as Record<string, string>;
    const digest = createHash("sha256").update("d.api-logs").digest("hex");
    expect(told[digest]).toBe("raxx-api-prod");
    expect(Object.values(told).sort()).toEqual(
      ["api", "console", "queue", "velvet"].map((service) => `raxx-${service}-prod`),
    );
    expect(Object.keys(told).every((each) => /^[0-9a-f]{64}$/.test(each))).toBe(true);
    expect(secrets).toEqual([]);
  });

  it("put console, Velvet and Queue behind Access, and leave what customers call public", () => {
    const audiences = ofType(resources, publication).map(({ inputs }) => [
      inputs["host"],
      inputs["audience"] ?? "public",
    ]);
    expect(Object.fromEntries(audiences)).toEqual({
      "api.raxx.app": "public",
      "console.raxx.app": { kind: "operators" },
      "velvet.raxx.app": { kind: "operators" },
      "queue.raxx.app": { kind: "operators" },
    });
  });

  it("declare the daily dumps of their databases", () => {
    const dumps = ofType(resources, "raxx:heroku:LogicalBackups").map(({ inputs }) => inputs);
    expect(dumps).toEqual(
      ["raxx-api-prod", "raxx-velvet-prod", "raxx-queue-prod"].map((app) => ({
        ...{ app, schedule: "daily at 2:00 UTC", standIn: "us-east-1" },
      })),
    );
  });

  it("declare what is promised of the Queue service's store of consent", () => {
    expect(only(resources, "raxx:apps:ConsentStore").inputs).toEqual({
      app: "raxx-queue-prod",
      table: "consent_history",
      columns: ["user_id", "event_type", "created_at", "metadata"],
      appendOnly: true,
      deleteJob: "shadow_analytics_delete",
      deleteOn: "opt_out",
      deleteWithinDays: 30,
      flaggedAboveChanges: 3,
      flaggedWithinDays: 30,
      survivors: ["opt_out"],
    });
  });

  it("declare the shared API secret and the Sentry DSN by their places", () => {
    const names = ofType(resources, "raxx:secrets:Contract").map(({ inputs }) =>
      String(inputs["name"]),
    );
    expect(names.sort()).toEqual(["INTERNAL_API_SECRET", "SENTRY_DSN"]);
  });
});

describe("apps in staging", () => {
  it("are Raptor and console, unprotected, with a small database and no drain", async () => {
    const resources = await declared("staging");
    expect(inputsOf(resources, "app:App", "name")).toEqual([
      "raxx-api-staging",
      "raxx-console-staging",
    ]);
    expect(inputsOf(resources, "addon:Addon", "plan")).toEqual(["heroku-postgresql:essential-0"]);
    expect(ofType(resources, "heroku:index/drain:Drain")).toEqual([]);
    expect(resources.filter(({ protect }) => protect)).toEqual([]);
    expect(ofType(resources, "raxx:apps:ConsentStore")).toEqual([]);
  });

  it("switch the restricted role off where the plan has none", async () => {
    const flag = "flag-raptor-app-role-separation";
    expect(settingsOf(await declared("staging"), "api", flag)).toEqual({
      FLAG_RAPTOR_APP_ROLE_SEPARATION: "0",
    });
  });

  it("look the shared pipelines up instead of declaring them", async () => {
    const resources = await declared("staging");
    expect(ofType(resources, "heroku:index/pipeline:Pipeline")).toEqual([]);
    expect(inputsOf(resources, "pipelineCoupling:PipelineCoupling", "pipeline")).toEqual([
      "found-id",
      "found-id",
    ]);
  });
});
