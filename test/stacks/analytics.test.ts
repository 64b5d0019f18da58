import { describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import type { AnalyticsConfig } from "../../src/config/schema";
import type { Environment } from "../../src/domain/environments";
import { readSchemaLock } from "../../src/schema/lock-file";
import { analytics } from "../../src/stacks/analytics";
import { stackConfig } from "../support/config";
import { publication, recordingEdge } from "../support/edge";
import { declare, ofType, only } from "../support/mocks";

const evidence = {
  by: "Kristerpher",
  on: "2026-11-01",
  reference: "https://github.com/x/y/issues/1",
};

function declared(stack: Environment, changes: Partial<AnalyticsConfig> = {}) {
  const config = stackConfig(stack);
  const changed = { ...config, analytics: { ...config.analytics, ...changes } };
  return declare(() => analytics(definePlatform(stack, changed), recordingEdge, readSchemaLock()), {
    stack,
  });
}

/** The switch is apart from what else is set: a release of the floor must not send it. */
const settings = async (changes: Partial<AnalyticsConfig> = {}) =>
  Object.fromEntries(
    ofType(
      await declared("prod", changes),
      "heroku:index/appConfigAssociation:AppConfigAssociation",
    ).map(({ name, inputs }) => [name, inputs["vars"]]),
  );
const off = { SHADOW_ANALYTICS_ENABLED: "false" };

describe.each<Environment>(["prod", "staging"])("analytics in %s", (stack) => {
  it("declares the app in the Union with a dedicated database", async () => {
    const resources = await declared(stack);
    expect(only(resources, "heroku:index/app:App").inputs).toMatchObject({
      name: `raxx-analytics-${stack}`,
      region: "eu",
    });
    expect(only(resources, "heroku:index/addon:Addon").inputs["plan"]).toBe(
      "heroku-postgresql:standard-0",
    );
  });

  it("declares that its database is never dumped into us-east-1", async () => {
    expect(only(await declared(stack), "raxx:heroku:LogicalBackups").inputs).toEqual({
      ...{ app: `raxx-analytics-${stack}`, schedule: "never", standIn: "us-east-1" },
    });
  });

  it("protects app and database in prod only", async () => {
    const resources = await declared(stack);
    const stateful = ["heroku:index/app:App", "heroku:index/addon:Addon"];
    expect(stateful.map((type) => only(resources, type).protect)).toEqual([
      stack === "prod",
      stack === "prod",
    ]);
  });

  it("admits Raptor's service token and nobody else", async () => {
    const suffix = stack === "prod" ? "" : "-staging";
    expect(only(await declared(stack), publication).inputs).toMatchObject({
      host: `analytics${suffix}.raxx.app`,
      audience: { kind: "service", token: `raptor-analytics-${stack}` },
    });
  });

  it("sends its log lines to a sink in the Union", async () => {
    const resources = await declared(stack);
    expect(only(resources, "heroku:index/drain:Drain").inputs["url"]).toBe(
      "https://analytics-log-sink-url.test/",
    );
    const placed = resources.filter(({ type }) => /^aws:(?!iam)/.test(type));
    expect(placed.map(({ inputs }) => inputs["region"])).toEqual(
      Array<string>(6).fill("eu-central-1"),
    );
  });

  it("declares where its two secrets go, and the schema of the store", async () => {
    const resources = await declared(stack);
    const names = ofType(resources, "raxx:secrets:Contract").map(({ inputs }) =>
      String(inputs["name"]),
    );
    expect(names.sort()).toEqual(["ANALYTICS_AUTH_TOKEN", "ANALYTICS_DB_URL"]);
    expect(ofType(resources, "raxx:analytics:Schema")).toHaveLength(1);
  });
});

describe("analytics settings", () => {
  it("are off and at the floor of 20 as committed", async () => {
    expect(await settings()).toEqual({
      "analytics-settings": { ANALYTICS_K_FLOOR: "20" },
      "analytics-shadow-analytics-enabled": off,
    });
  });

  it("turn on with the evidence of migrations and health beside the switch", async () => {
    const shadowAnalytics = { enabled: true as const, migrated: evidence, healthy: evidence };
    expect(await settings({ shadowAnalytics })).toEqual({
      "analytics-settings": { ANALYTICS_K_FLOOR: "20" },
      "analytics-shadow-analytics-enabled": {
        SHADOW_ANALYTICS_ENABLED: "true",
        SHADOW_ANALYTICS_MIGRATED: "Kristerpher, 2026-11-01, https://github.com/x/y/issues/1",
        SHADOW_ANALYTICS_HEALTHY: "Kristerpher, 2026-11-01, https://github.com/x/y/issues/1",
      },
    });
  });

  it("set the guard only together with an approved lower floor", async () => {
    const anonymity = {
      kFloor: 10,
      approval: evidence,
      assessmentNote: "https://github.com/x/y/issues/2",
    };
    expect(await settings({ anonymity })).toEqual({
      "analytics-settings": {
        ANALYTICS_K_FLOOR: "10",
        I_ACCEPT_WEAKER_ANONYMITY: "true",
        ANALYTICS_K_FLOOR_APPROVAL: "Kristerpher, 2026-11-01, https://github.com/x/y/issues/1",
        ANALYTICS_K_FLOOR_DPIA_NOTE: "https://github.com/x/y/issues/2",
      },
      "analytics-shadow-analytics-enabled": off,
    });
  });
});

describe("the goals of the assessment", () => {
  const type = "raxx:analytics:Goals";

  it("are named by prod, whose paths are closed", async () => {
    expect(ofType(await declared("staging"), type)).toEqual([]);
    const routes = [{ path: "/signals/*", goal: 1 }];
    expect(only(await declared("prod", { routes }), type).inputs).toEqual({ routes });
  });
});

describe("the impact assessment", () => {
  const type = "raxx:analytics:Assessment";

  it("is a matter of prod", async () => {
    expect(ofType(await declared("staging"), type)).toEqual([]);
  });

  it("stands as a draft until an attorney's review is recorded, and asks for a look at guidance", async () => {
    expect(only(await declared("prod"), type)).toMatchObject({
      parent: "analytics",
      inputs: {
        last: "2026-05-17",
        nextBy: "2027-05-17",
        attorneyReview: "pending",
        guidanceSeen: "with the assessment, 2026-05-17",
        guidanceNextBy: "2026-11-16",
      },
    });
  });

  it("says who reviewed it, who looked for guidance, and when the next look is due", async () => {
    const line = "Kristerpher, 2026-11-01, https://github.com/x/y/issues/1";
    const assessment = { attorney: evidence, guidance: evidence };
    expect(only(await declared("prod", { assessment }), type).inputs).toMatchObject({
      attorneyReview: line,
      guidanceSeen: line,
      guidanceNextBy: "2027-05-03",
    });
  });
});
