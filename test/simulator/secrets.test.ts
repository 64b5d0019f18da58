import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Secret } from "../../src/simulator/wire/properties";
import { changedOutside } from "../../src/simulator/provider/state";
import { driftWorld } from "../../src/simulator/cloud/world";
import { urnOf } from "./client";
import { Maker, useProviders } from "./harness";

const session = useProviders();
const password = "correct-horse-battery-staple";
const world = (): string => readFileSync(session.world, "utf8");

const parameter = "aws:ssm/parameter:Parameter";
const app = "heroku:index/app:App";
const drain = "heroku:index/drain:Drain";
const token = "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken";
const script = "cloudflare:index/workersScript:WorkersScript";

describe("a secret input", () => {
  it("comes back secret, and is not in the world file", async () => {
    const given = new Maker(session, "secret-app");
    const connection = await given.connection(app);
    const urn = given.urn(app);
    const vars = new Secret({ TOKEN: password });
    const news = { ...(await given.inputs(app)), sensitiveConfigVars: vars };
    const { state, inputs } = await connection.declare(urn, news);
    expect(inputs["sensitiveConfigVars"]).toEqual(vars);
    expect(state["sensitiveConfigVars"]).toEqual(vars);
    expect(world()).not.toContain(password);
  });

  it("stays secret inside a list", async () => {
    const given = new Maker(session, "secret-worker");
    const connection = await given.connection(script);
    const urn = given.urn(script);
    const bindings = [{ type: "secret_text", name: "TOKEN", text: new Secret(password) }];
    const { id, state, inputs } = await connection.declare(urn, {
      ...(await given.inputs(script)),
      bindings,
    });
    expect(state["bindings"]).toEqual(bindings);
    expect(world()).not.toContain(password);
    expect(await connection.read(urn, id, { state, inputs })).toEqual({ id, state, inputs });
  });

  it("is marked by the schema where the program forgot", async () => {
    const given = new Maker(session, "plain-drain");
    const connection = await given.connection(drain);
    const sensitiveUrl = `https://user:${password}@logs.example.com`;
    const { inputs } = await connection.check(given.urn(drain), {
      ...(await given.inputs(drain)),
      sensitiveUrl,
    });
    expect(inputs["sensitiveUrl"]).toEqual(new Secret(sensitiveUrl));
    await connection.create(given.urn(drain), inputs);
    expect(world()).not.toContain(password);
  });

  it("is not quoted when it is refused", async () => {
    const given = new Maker(session, "quoted");
    const connection = await given.connection(drain);
    const news = { ...(await given.inputs(drain)), appId: new Secret(password) };
    const { failures } = await connection.check(given.urn(drain), news);
    expect(failures).toEqual([
      `expected "app_id" to be a valid UUID, got [secret]. Examine values at 'it-quoted.appId'.`,
    ]);
  });

  it("that changed in the cloud is seen, though its value is not known", async () => {
    const given = new Maker(session, "drifted");
    const connection = await given.connection(app);
    const urn = given.urn(app);
    const news = { ...(await given.inputs(app)), sensitiveConfigVars: new Secret({ A: password }) };
    const { id, state, inputs } = await connection.declare(urn, news);
    driftWorld(session.world, { type: app, id }, { sensitiveConfigVars: { $secret: "0" } });
    const found = await connection.read(urn, id, { state, inputs });
    expect(found?.inputs["sensitiveConfigVars"]).toEqual(new Secret(changedOutside));
  });

  it("makes no difference when only its mark changes, as with the real bridge", async () => {
    const urn = urnOf("aws:sns/topic:Topic", "marked");
    const connection = await session.connection("aws");
    const plain = { name: "marked", displayName: "x" };
    const diff = await connection.diff(urn, {
      id: "x",
      state: plain,
      asked: plain,
      wanted: { ...plain, displayName: new Secret("x") },
    });
    expect(diff.changed).toBe(false);
  });
});

describe("a write-only input", () => {
  it("is in no state and no world, and changing it alone is no difference", async () => {
    const given = new Maker(session, "write-only");
    const connection = await given.connection(parameter);
    const urn = given.urn(parameter);
    const news = { ...(await given.inputs(parameter)), valueWo: password };
    const { id, state, inputs } = await connection.declare(urn, news);
    expect(inputs["valueWo"]).toEqual(new Secret(password));
    expect(state).not.toHaveProperty("valueWo");
    expect(world()).not.toContain(password);
    const wanted = { ...inputs, valueWo: new Secret("other") };
    expect((await connection.diff(urn, { id, state, asked: inputs, wanted })).changed).toBe(false);
    const rotated = { ...wanted, valueWoVersion: 2 };
    const diff = await connection.diff(urn, { id, state, asked: inputs, wanted: rotated });
    expect(Object.keys(diff.details)).toEqual(["valueWoVersion"]);
  });
});

describe("a secret that the cloud makes", () => {
  it("is a secret output, of which the world keeps a digest", async () => {
    const given = new Maker(session, "made");
    const { state } = await given.make(token);
    const secret = state["clientSecret"];
    expect(secret).toBeInstanceOf(Secret);
    const value = secret instanceof Secret ? secret.value : "";
    expect(value).toMatch(/^simulated-[0-9a-f]{54}$/);
    expect(world()).not.toContain(value);
  });

  it("changes with its version, and with nothing else", async () => {
    const given = new Maker(session, "rotated");
    const { urn, id, state, inputs } = await given.make(token);
    const connection = await given.connection(token);
    const renamed = { ...inputs, name: "other" };
    const same = await connection.update(urn, { id, state, asked: inputs, wanted: renamed });
    expect(same["clientSecret"]).toEqual(state["clientSecret"]);
    const rotated = { ...inputs, clientSecretVersion: 2 };
    const next = await connection.update(urn, { id, state, asked: inputs, wanted: rotated });
    expect(next["clientSecret"]).not.toEqual(state["clientSecret"]);
  });
});
