import * as rpc from "@pulumi/pulumi/proto/provider_pb";
import { describe, expect, it } from "vitest";
import { type Properties, Secret } from "../../src/simulator/wire/properties";
import { urnOf } from "./client";
import { Maker, useProviders } from "./harness";

const session = useProviders();
const explicit = (name: string): string => `urn:pulumi:test::raxx::pulumi:providers:${name}::mine`;
const byDefault = (name: string): string =>
  `urn:pulumi:test::raxx::pulumi:providers:${name}::default_1_0_0`;

describe("a provider's configuration", () => {
  it("passes with values in the JSON that Pulumi stores them in", async () => {
    const connection = await session.connection("aws");
    const { failures } = await connection.checkConfig(explicit("aws"), {
      region: "eu-central-1",
      version: "7.48.0",
      skipCredentialsValidation: "true",
      allowedAccountIds: JSON.stringify(["123456789012"]),
      defaultTags: JSON.stringify({ tags: { owner: "raxx" } }),
    });
    expect(failures).toEqual([]);
  });

  it.each([
    [
      explicit("aws"),
      { region: "eu-central-1", regoin: "x" },
      "could not validate provider configuration: Invalid or unknown key. Examine values at 'mine.regoin'.",
    ],
    [
      byDefault("aws"),
      { region: "eu-central-1", regoin: "x" },
      "`aws:regoin` is not a valid configuration key for the aws provider. If the key is not intended for the provider, please choose a different namespace from `aws:`.",
    ],
    [
      explicit("aws"),
      { region: "eu-central-1", allowedAccountIds: '{"a":1}' },
      `could not validate provider configuration: Incorrect attribute value type. Inappropriate value for attribute "allowed_account_ids": list of string required. Examine values at 'mine.allowedAccountIds'.`,
    ],
  ])("is refused for %s: %j", async (urn, config, says) => {
    const connection = await session.connection("aws");
    expect((await connection.checkConfig(urn, config)).failures).toEqual([says]);
  });

  it("of Heroku takes customizations as a list, and nothing it does not know", async () => {
    const connection = await session.connection("heroku");
    const check = async (customization: object): Promise<string[]> =>
      (
        await connection.checkConfig(explicit("heroku"), {
          customizations: JSON.stringify([customization]),
          delays: JSON.stringify({ postAppCreateDelay: 0 }),
        })
      ).failures;
    expect(await check({ setAppAllConfigVarsInState: false })).toEqual([]);
    expect(await check({ setAllVars: false })).toEqual([
      "could not validate provider configuration: Invalid or unknown key. Examine values at 'mine.customizations[0].setAllVars'.",
    ]);
  });
});

describe("the bridge", () => {
  const parameterize = async (url: string, version: string): Promise<string[]> => {
    const connection = await session.connection("heroku");
    const value = Buffer.from(JSON.stringify({ remote: { url, version } }));
    const parameter = new rpc.ParameterizeRequest.ParametersValue()
      .setName("heroku")
      // The engine sends the bridge's own version here when it reads a provider from a state.
      .setVersion("1.4.1")
      .setValue(value);
    const request = new rpc.ParameterizeRequest().setValue(parameter);
    const answer = await connection.call<rpc.ParameterizeResponse>("parameterize", request);
    return [answer.getName(), answer.getVersion()];
  };

  it("becomes Heroku when it is asked to", async () => {
    const answer = await parameterize("registry.opentofu.org/heroku/heroku", "5.3.2");
    expect(answer).toEqual(["heroku", "5.3.2"]);
  });

  it.each([
    ["registry.opentofu.org/heroku/heroku", "5.3.1"],
    ["registry.opentofu.org/hashicorp/random", "3.7.0"],
  ])("is no other provider: %s %s", async (url, version) => {
    await expect(parameterize(url, version)).rejects.toThrow(
      `the simulated terraform-provider is heroku 5.3.2, not ${url} ${version}`,
    );
  });
});

it("says what it can do in the handshake", async () => {
  const connection = await session.connection("github");
  const answer = await connection.call<rpc.ProviderHandshakeResponse>(
    "handshake",
    new rpc.ProviderHandshakeRequest().setEngineAddress("127.0.0.1:1"),
  );
  expect(answer.toObject()).toMatchObject({
    acceptSecrets: true,
    acceptOutputs: true,
    acceptResources: false,
    supportsAutonamingConfiguration: true,
  });
});

describe("lookups", () => {
  const zone = "cloudflare:index/getZone:getZone";
  const pipeline = "heroku:index/getPipeline:getPipeline";

  it("answer for a zone that another stack owns, always alike", async () => {
    const connection = await session.connection("cloudflare");
    const first = await connection.invoke(zone, { filter: { name: "raxx.app" } });
    expect(first).toMatchObject({
      name: "raxx.app",
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
    expect(await connection.invoke(zone, { filter: { name: "raxx.app" } })).toEqual(first);
  });

  it("agree with the stack that owns it, and are never in its way", async () => {
    const connection = await session.connection("cloudflare");
    const { id } = await connection.invoke(zone, { filter: { name: "getraxx.com" } });
    const made = await connection.create(
      "urn:pulumi:test::raxx::cloudflare:index/zone:Zone::marketing",
      { name: "getraxx.com", account: { id: "a" } },
    );
    expect(made.id).toBe(id);
  });

  it("answer for a pipeline", async () => {
    const connection = await session.connection("heroku");
    const { id } = await connection.invoke(pipeline, { name: "raxx" });
    const made = await connection.create(
      "urn:pulumi:test::raxx::heroku:index/pipeline:Pipeline::p",
      {
        name: "raxx",
      },
    );
    expect(made.id).toBe(id);
  });

  it("do not invent an app", async () => {
    const connection = await session.connection("heroku");
    await expect(
      connection.invoke("heroku:index/getApp:getApp", { name: "nobody" }),
    ).rejects.toThrow("GET https://api.heroku.com/apps/nobody: 404 Couldn't find that app.");
  });

  it("check their arguments", async () => {
    const connection = await session.connection("heroku");
    await expect(connection.invoke(pipeline, {})).rejects.toThrow(
      'The argument "name" is required',
    );
  });
});

describe("provider instances of one program", () => {
  it("keep their own configuration, though they share the port", async () => {
    const type = "heroku:index/addon:Addon";
    const careful = await session.connect("heroku", {
      customizations: JSON.stringify([
        { setAppAllConfigVarsInState: false, setAddonConfigVarsInState: false },
      ]),
    });
    const careless = await session.connect("heroku", {});
    const given = new Maker(session, "configured");
    const app = await given.make("heroku:index/app:App");
    const news = { appId: app.id, plan: "heroku-postgresql:essential-0" };
    const hidden = await careful.declare(urnOf(type, "hidden"), news);
    const shown = await careless.declare(urnOf(type, "shown"), news);
    expect(hidden.state["configVarValues"]).toEqual(new Secret({}));
    expect(shown.state["configVars"]).toEqual(["DATABASE_URL"]);
    const values = shown.state["configVarValues"];
    expect(values instanceof Secret && Object.keys(values.value as Properties)).toEqual([
      "DATABASE_URL",
    ]);
  });

  it("put resources into the account and region that they are configured for", async () => {
    const connection = await session.connect("aws", {
      region: "eu-west-1",
      allowedAccountIds: JSON.stringify(["123456789012"]),
    });
    const { state } = await connection.declare(urnOf("aws:sns/topic:Topic", "placed"), {
      name: "placed",
    });
    expect(state).toMatchObject({
      region: "eu-west-1",
      arn: "arn:aws:sns:eu-west-1:123456789012:placed",
    });
  });
});
