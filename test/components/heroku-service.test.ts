import * as pulumi from "@pulumi/pulumi";
import { beforeEach, describe, expect, it } from "vitest";
import { HerokuService, type HerokuServiceArgs } from "../../src/components/heroku-service";
import { declare, ofType, only, type Recorded } from "../support/mocks";

const args: HerokuServiceArgs = {
  name: "raxx-api-prod",
  region: "us",
  pipeline: "0d0a0b0c-0000-4000-8000-000000000000",
  stage: "production",
  formation: [
    { type: "web", size: "basic", quantity: 1 },
    { type: "worker", size: "basic", quantity: 2 },
  ],
  host: "api.raxx.app",
  variables: { CONSOLE_INTERNAL_URL: "https://raxx-console-prod.herokuapp.com" },
  postgres: { plan: "standard-0", restrictedRole: "raptor_app" },
  logSink: "syslog+tls://logs.raxx.app:6514",
  protect: true,
};

class Root extends pulumi.ComponentResource {
  constructor() {
    super("test:index:Root", "root");
  }
}

const service = (changes: Partial<HerokuServiceArgs> = {}) =>
  declare(() => new HerokuService("api", { ...args, ...changes }, new Root()));

describe("HerokuService", () => {
  let declared: Recorded[];
  const the = (type: string) => only(declared, `heroku:index/${type}`);

  beforeEach(async () => {
    declared = await service();
  });

  it("declares the app under its real name, in its region, with its certificate managed", () => {
    expect(the("app:App")).toMatchObject({
      inputs: { name: "raxx-api-prod", region: "us", acm: true },
      protect: true,
      deleteBeforeReplace: true,
    });
  });

  it("gives it a database of its own, protected like the app", () => {
    expect(the("addon:Addon")).toMatchObject({
      inputs: {
        name: "raxx-api-prod-postgres",
        appId: "api-app-id",
        plan: "heroku-postgresql:standard-0",
      },
      protect: true,
    });
  });

  it("attaches the restricted role so that Heroku sets RAPTOR_APP_DATABASE_URL", () => {
    expect(the("addonAttachment:AddonAttachment").inputs).toEqual({
      name: "RAPTOR_APP_DATABASE",
      appId: "api-app-id",
      addonId: "api-postgres-id",
      namespace: "credential:raptor_app",
    });
  });

  it("declares each process type", () => {
    const formation = ofType(declared, "heroku:index/formation:Formation");
    expect(formation.map(({ inputs }) => [inputs["type"], inputs["quantity"]])).toEqual([
      ["web", 1],
      ["worker", 2],
    ]);
  });

  it("wires host, settings, log drain and pipeline stage to the app", () => {
    expect(the("domain:Domain").inputs).toEqual({ appId: "api-app-id", hostname: "api.raxx.app" });
    expect(the("appConfigAssociation:AppConfigAssociation").inputs).toEqual({
      appId: "api-app-id",
      vars: { CONSOLE_INTERNAL_URL: "https://raxx-console-prod.herokuapp.com" },
    });
    expect(the("drain:Drain").inputs).toEqual({
      appId: "api-app-id",
      url: "syslog+tls://logs.raxx.app:6514",
    });
    expect(the("pipelineCoupling:PipelineCoupling").inputs).toEqual({
      appId: "api-app-id",
      pipeline: args.pipeline,
      stage: "production",
    });
  });

  it("sets each switch by itself with its evidence, after the settings it may have stood among", async () => {
    const switched = await service({
      switches: [
        { variable: "SENTRY_BACKEND", value: "on" },
        { variable: "FLAG_LIVE_TRADING", value: "1", evidence: { PAPER_GATE_EVIDENCE: "met" } },
      ],
    });
    const associations = ofType(switched, "heroku:index/appConfigAssociation:AppConfigAssociation");
    const live = { FLAG_LIVE_TRADING: "1", PAPER_GATE_EVIDENCE: "met" };
    expect(
      associations.map(({ name, inputs, dependsOn }) => [
        name,
        inputs["vars"],
        dependsOn.toSorted(),
      ]),
    ).toEqual([
      ["api-settings", args.variables, ["api-app"]],
      ["api-sentry-backend", { SENTRY_BACKEND: "on" }, ["api-app", "api-settings"]],
      ["api-flag-live-trading", live, ["api-app", "api-settings"]],
    ]);
  });

  it.each([
    ["postgres", "addon:Addon"],
    ["logSink", "drain:Drain"],
  ] as const)("declares nothing for an absent %s", async (property, type) => {
    expect(ofType(await service({ [property]: undefined }), `heroku:index/${type}`)).toEqual([]);
  });

  it("leaves app and database deletable where the environment does not protect state", async () => {
    const kept = (await service({ protect: false })).filter(({ protect }) => protect);
    expect(kept).toEqual([]);
  });
});
