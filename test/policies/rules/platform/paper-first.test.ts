import { describe, expect, it } from "vitest";
import { paperFirst } from "../../../../src/policies/rules/platform/paper-first";
import type { Properties } from "../../../../src/policies/rule/resource";
import { app, contract, settings } from "../../../support/heroku";
import { faults, resource, unknown } from "../../../support/resources";

const judge = (vars: Properties) => faults(paperFirst, settings("raxx-api-prod", vars));
const refused = (name: string) => [`${name} opens live trading without evidence of the paper gate`];
const evidence = {
  PAPER_GATE_EVIDENCE: "Kristerpher Henderson, 2026-09-01, https://github.com/raxx-app/x/issues/9",
};

describe("paper-first", () => {
  it.each(["0", "false", "off", "", "no", false, 0, "paper"])("accepts a flag of %j", (value) => {
    expect(judge({ FLAG_LIVE_TRADING: value })).toEqual([]);
  });

  it.each(["1", "true", "on", "yes", "enabled", "LIVE", "canary", true, 1])(
    "rejects a flag of %j",
    (value) => expect(judge({ FLAG_LIVE_TRADING: value })).toEqual(refused("FLAG_LIVE_TRADING")),
  );

  it.each([
    "LIVE_TRADING",
    "LIVE_TRADING_ENABLED",
    "ENABLE_LIVE_TRADING",
    "FLAG_ALPACA_LIVE_TRADING",
    "FLAG_LIVE_ORDERS",
    "LIVE_EXECUTION_ENABLED",
    "flag_live_trading",
  ])("knows %s for a flag of live trading", (name) => {
    expect(judge({ [name]: "1" })).toEqual(refused(name));
  });

  it.each([
    ["DISABLE_LIVE_TRADING", "0"],
    ["TRADING_MODE", "live"],
    ["ALPACA_PAPER", "false"],
    ["PAPER_TRADING_ONLY", "0"],
    ["FLAG_PAPER_FIRST", "off"],
    ["REAL_MONEY_TRADING", "1"],
    ["BROKER_ENV", "live"],
    ["IS_PAPER", "false"],
    ["ALPACA_LIVE", "true"],
    ["APCA_API_BASE_URL", "https://api.alpaca.markets"],
  ])("knows that %s=%s opens it as well", (name, value) => {
    expect(judge({ [name]: value })).toEqual(refused(name));
  });

  it.each([
    ["DISABLE_LIVE_TRADING", "1"],
    ["TRADING_MODE", "paper"],
    ["ALPACA_PAPER", "true"],
    ["FLAG_PAPER_FIRST", "1"],
    ["LIVE_TRADING_URL", "https://x"],
    ["LIVE_TRADING_MAX_SIZE", "10"],
    ["ALIVE", "1"],
    ["LIVE_CHAT", "on"],
    ["APCA_API_BASE_URL", "https://paper-api.alpaca.markets"],
    ["ALPACA_DATA_URL", "https://data.alpaca.markets"],
    ["FLAG_TRADING_JOURNAL", "1"],
  ])("knows that %s=%s does not", (name, value) => {
    expect(judge({ [name]: value })).toEqual([]);
  });

  it("knows a flag among the variables of a Pages project", () => {
    const envVars = { LIVE_TRADING: { type: "plain_text", value: "1" } };
    const pages = resource({
      type: "cloudflare:index/pagesProject:PagesProject",
      props: { deploymentConfigs: { production: { envVars } } },
    });
    expect(faults(paperFirst, pages)).toEqual(refused("LIVE_TRADING"));
  });

  it("accepts an open flag beside the recorded evidence", () => {
    expect(judge({ FLAG_LIVE_TRADING: "1", ...evidence })).toEqual([]);
  });

  it.each([
    "",
    "yes",
    "done 2026-09-01",
    "K, 2026-02-30, https://github.com/x/1",
    "K, 2026-09-01, x",
  ])("rejects evidence of %j", (line) =>
    expect(judge({ FLAG_LIVE_TRADING: "1", PAPER_GATE_EVIDENCE: line })).toEqual(
      refused("FLAG_LIVE_TRADING"),
    ),
  );

  it("rejects a flag that is unknown at preview, evidence or not", () => {
    expect(judge({ FLAG_LIVE_TRADING: unknown, ...evidence })).toEqual([
      "vars.FLAG_LIVE_TRADING cannot be shown at preview: make it a literal",
    ]);
    expect(faults(paperFirst, contract("FLAG_LIVE_TRADING", ["raxx-api-prod"]))).toEqual([
      "FLAG_LIVE_TRADING cannot be shown at preview: make it a literal",
    ]);
  });

  it.each([
    ["an app's map", app("raxx-api-prod", { configVars: { FLAG_LIVE_TRADING: "1" } })],
    ["a sensitive map", app("raxx-api-prod", { sensitiveConfigVars: { FLAG_LIVE_TRADING: "1" } })],
    [
      "a pipeline's variables",
      resource({
        type: "heroku:index/pipelineConfigVar:PipelineConfigVar",
        props: { vars: { FLAG_LIVE_TRADING: "1" } },
      }),
    ],
    [
      "a parameter",
      resource({
        type: "aws:ssm/parameter:Parameter",
        props: { name: "/raxx/apps/FLAG_LIVE_TRADING", type: "String", value: "1" },
      }),
    ],
    [
      "a function",
      resource({
        type: "aws:lambda/function:Function",
        props: { environment: { variables: { FLAG_LIVE_TRADING: "1" } } },
      }),
    ],
    [
      "a container",
      resource({
        type: "aws:ecs/taskDefinition:TaskDefinition",
        props: {
          containerDefinitions: JSON.stringify([
            { environment: [{ name: "FLAG_LIVE_TRADING", value: "1" }] },
          ]),
        },
      }),
    ],
    [
      "a worker",
      resource({
        type: "cloudflare:index/workersScript:WorkersScript",
        props: { bindings: [{ type: "plain_text", name: "FLAG_LIVE_TRADING", text: "1" }] },
      }),
    ],
    [
      "a repository variable",
      resource({
        type: "github:index/actionsVariable:ActionsVariable",
        props: { variableName: "FLAG_LIVE_TRADING", value: "1" },
      }),
    ],
  ])("finds the flag in %s", (_, judged) => {
    expect(faults(paperFirst, judged)).toEqual(refused("FLAG_LIVE_TRADING"));
  });

  it("leaves everything else alone", () => {
    expect(faults(paperFirst, resource({ type: "aws:s3/bucket:Bucket" }))).toEqual([]);
    expect(judge({ FLAG_WEBAUTHN_REGISTRATION: unknown })).toEqual([]);
  });
});
