import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as heroku from "@pulumi/heroku";
import type * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import { decode } from "../../src/policies/pack/wire";
import { asked } from "../support/requests";
import { sources } from "../../tools/heroku-sdk/sources";
// What `pulumi package get-schema terraform-provider heroku/heroku 5.3.2` says: names, `*` where required,
// `!` where secret.
import snapshot from "./heroku.json";

const sdk = join(__dirname, "..", "..", "sdks", "heroku");

const namesIn = (list: string): string[] =>
  list.split(" ").map((name) => name.replaceAll(/[*!]/g, ""));
const markedIn = (list: string, mark: "*" | "!"): string[] =>
  list.split(" ").flatMap((name) => (name.includes(mark) ? name.replaceAll(/[*!]/g, "") : []));

/** A value for each name, which tells where it came from. */
const valued = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `value of ${name}`]));

type Arguments = Readonly<Record<string, unknown>>;

const typeKey = "__pulumiType";

interface ResourceClass {
  new (name: string, args: Arguments, opts?: pulumi.CustomResourceOptions): pulumi.CustomResource;
  readonly [typeKey]: string;
  get(name: string, id: string, state?: Arguments): pulumi.CustomResource;
  isInstance(value: unknown): boolean;
}

const classes = new Map(
  Object.values(heroku)
    .filter((each): each is typeof each & ResourceClass => Object.hasOwn(each, typeKey))
    .map((each) => [each[typeKey], each]),
);
const classOf = (type: string): ResourceClass => {
  const found = classes.get(type);
  if (found === undefined) throw new Error(`no class ${type}`);
  return found;
};

type Lookup = (args: Arguments) => unknown;
const functions = heroku as unknown as Readonly<Record<string, Lookup>>;

const resources = Object.entries(snapshot.resources);
const providerInputs = namesIn(snapshot.provider);

describe("the sources of sdks/heroku", () => {
  let generated: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const schema = join(__dirname, "..", "..", "tools", "heroku-sdk", "schema.json");
    generated = new Map(await sources(readFileSync(schema, "utf8")));
  });

  it("are what tools/heroku-sdk makes of the schema (else: npx tsx tools/heroku-sdk/generate.ts)", () => {
    const stale = [...generated].filter(
      ([name, text]) => !existsSync(join(sdk, name)) || readFileSync(join(sdk, name), "utf8") !== text,
    );
    expect(stale.map(([name]) => name)).toEqual([]);
  });
});

describe("the resources of the Heroku provider", () => {
  it("are all there, and the provider itself", () => {
    expect([...classes.keys()].toSorted()).toEqual(
      [...Object.keys(snapshot.resources), "heroku"].toSorted(),
    );
    expect(resources).toHaveLength(29);
  });

  it.each(resources)("%s sends every input under its name, and no other", async (type, { inputs }) => {
    const names = namesIn(inputs);
    const args = { ...valued(names), notAnInput: "never sent" };
    const { registered } = await asked(() => new (classOf(type))("it", args));
    const [request] = registered;
    expect([request?.getType(), request?.getName(), request?.getVersion()]).toEqual([
      type,
      "it",
      // With a package, the engine takes the version from there.
      "",
    ]);
    expect(request?.getPackageref()).toBe("mock-uuid");
    const { props, secrets } = decode(request?.getObject());
    expect(props).toEqual(valued(names));
    expect([...secrets].toSorted()).toEqual(markedIn(inputs, "!"));
  });

  it.each(resources)("%s keeps its secrets as such in the state", async (type, { inputs, outputs }) => {
    const { registered } = await asked(() => new (classOf(type))("it", valued(namesIn(inputs))));
    expect(registered[0]?.getAdditionalsecretoutputsList().toSorted()).toEqual(
      markedIn(outputs, "!"),
    );
  });

  it.each(resources)("%s has every output as a property, and no other", async (type, about) => {
    let made: pulumi.CustomResource | undefined;
    await asked(() => {
      made = new (classOf(type))("it", valued(namesIn(about.inputs)));
    });
    const own = Object.keys(made ?? {}).filter((name) => !name.startsWith("__"));
    const base = new Set(["id", "urn"]);
    expect(own.filter((name) => !base.has(name)).toSorted()).toEqual(namesIn(about.outputs));
    expect(classOf(type).isInstance(made)).toBe(true);
    expect(classOf(type).isInstance({})).toBe(false);
  });

  const requiring = resources.filter(([, { inputs }]) => inputs.includes("*"));
  it.each(requiring)("%s refuses to be made without each required input", async (type, about) => {
    const required = markedIn(about.inputs, "*");
    const args = valued(namesIn(about.inputs));
    const messages: string[] = [];
    const { registered } = await asked(() => {
      for (const name of required) {
        try {
          new (classOf(type))("it", { ...args, [name]: undefined });
        } catch (error) {
          messages.push((error as Error).message);
        }
      }
    });
    expect(messages).toEqual(required.map((name) => `Missing required property '${name}'`));
    expect(registered).toEqual([]);
  });

  it.each(resources)("%s is read by its id, with all that is known of it", async (type, about) => {
    const state = valued(namesIn(about.outputs));
    const { read, registered } = await asked(() => classOf(type).get("it", "the-id", state));
    expect(registered).toEqual([]);
    expect(read.map((each) => [each.getType(), each.getName(), each.getId()])).toEqual([
      [type, "it", "the-id"],
    ]);
    const { props } = decode(read[0]?.getProperties());
    expect(props).toEqual(state);
  });
});

describe("the provider", () => {
  it("sends its settings, lists and objects as JSON", async () => {
    const args = { ...valued(providerInputs), customizations: [], delays: {}, timeouts: { a: 1 } };
    const { registered } = await asked(() => new heroku.Provider("explicit", args as never));
    const [request] = registered;
    expect([request?.getType(), request?.getName()]).toEqual([
      "pulumi:providers:heroku",
      "explicit",
    ]);
    const { props } = decode(request?.getObject());
    expect(props).toEqual({
      ...valued(["apiKey", "email", "headers", "url"]),
      customizations: "[]",
      delays: "{}",
      timeouts: '{"a":1}',
    });
  });

  it("sends nothing that is not set, so that the environment can", async () => {
    const { registered } = await asked(() => new heroku.Provider("explicit"));
    expect(decode(registered[0]?.getObject()).props).toEqual({});
  });

  it("tells its settings to a Terraform module", async () => {
    let told: unknown;
    const { called } = await asked(() => {
      const config = new heroku.Provider("explicit").terraformConfig();
      config.apply((settings) => (told = settings));
    });
    expect(called.map((each) => each.getTok())).toEqual([
      "pulumi:providers:heroku/terraformConfig",
    ]);
    expect(told).toEqual({ api_key: "told" });
  });
});

describe("the functions of the Heroku provider", () => {
  const tokens = Object.entries(snapshot.functions);
  const nameOf = (token: string): string => token.split(":").at(-1) ?? "";

  it("are all there, each also for outputs", () => {
    const found = Object.keys(heroku).filter((name) => /^get[A-Z]/.test(name));
    const expected = tokens.flatMap(([token]) => [nameOf(token), `${nameOf(token)}Output`]);
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(tokens).toHaveLength(7);
  });

  const forms = tokens.flatMap(([token, inputs]) =>
    ["", "Output"].map((form) => [`${nameOf(token)}${form}`, token, inputs] as const),
  );
  it.each(forms)("%s asks for %s with %s", async (name, token, inputs) => {
    const args = valued(namesIn(inputs));
    const { invoked } = await asked(() => functions[name]?.({ ...args, notAnInput: "x" }));
    expect(invoked.map((each) => [each.getTok(), each.getPackageref()])).toEqual([
      [token, "mock-uuid"],
    ]);
    expect(invoked[0]?.getArgs()?.toJavaScript()).toEqual(args);
  });
});

describe("the plugin", () => {
  it("is Pulumi's bridge to any Terraform provider, given Heroku's, asked for once", async () => {
    const { packages } = await asked(async () => {
      new heroku.Provider("explicit");
      new heroku.Pipeline("pipeline", { name: "raxx" });
      await heroku.getTeam({ name: "raxx" });
    });
    expect(packages.map((each) => [each.getName(), each.getVersion(), each.getDownloadUrl()])).toEqual(
      [["terraform-provider", "1.4.1", ""]],
    );
    const parameters = packages[0]?.getParameterization();
    expect([parameters?.getName(), parameters?.getVersion()]).toEqual(["heroku", "5.3.2"]);
    expect(JSON.parse(Buffer.from(parameters?.getValue_asU8() ?? []).toString())).toEqual({
      remote: { url: "registry.opentofu.org/heroku/heroku", version: "5.3.2" },
    });
  });
});
