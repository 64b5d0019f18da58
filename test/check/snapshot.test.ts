import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { declared } from "../../src/check/declared";
import { snapshotOf } from "../../src/check/snapshot";

class Thing extends pulumi.CustomResource {
  declare readonly made: pulumi.Output<string>;
  constructor(name: string, props: pulumi.Inputs, options?: pulumi.CustomResourceOptions) {
    super("test:index:Thing", name, { ...props, made: undefined }, options);
  }
}

/** What a program with one thing after another declares, as one comparison sees it. */
async function snapped(salt: string, value = "marked-canary") {
  const resources = await declared({
    project: "raxx",
    stack: "prod",
    config: {},
    run: () => {
      const first = new Thing("first", { token: pulumi.secret(value), file: "/checkout/a.js" });
      new Thing(
        "second",
        { list: ["known", first.made], nested: { of: first.id, plain: 1 } },
        { protect: true, aliases: [{ name: "former" }, "urn:pulumi:prod::raxx::x:y:Z::other"] },
      );
    },
  });
  return snapshotOf(resources, { salt, root: "/checkout" });
}

const urn = (name: string) => `urn:pulumi:prod::raxx::test:index:Thing::${name}`;

describe("what leaves the process of a program", () => {
  it("is each resource with its inputs, marks where a value is secret or not known, and no secret", async () => {
    const taken = await snapped("salt");
    expect(JSON.stringify(taken)).not.toContain("marked-canary");
    const unknown = { "raxx:hidden": "unknown", of: [urn("first")] };
    expect(taken.find(({ name }) => name === "first")?.inputs).toEqual({
      token: {
        "raxx:hidden": "secret",
        digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
      file: "./a.js",
    });
    expect(taken.find(({ name }) => name === "second")).toMatchObject({
      urn: urn("second"),
      protect: true,
      aliases: [urn("former"), "urn:pulumi:prod::raxx::x:y:Z::other"],
      inputs: { list: ["known", unknown], nested: { of: unknown, plain: 1 } },
    });
  });

  it("is the same for the same secret with the same salt alone", async () => {
    const token = async (salt: string, value?: string) =>
      JSON.stringify((await snapped(salt, value)).find(({ name }) => name === "first")?.inputs);
    const first = await token("salt");
    expect(await token("salt")).toBe(first);
    expect(await token("salt", "another")).not.toBe(first);
    expect(await token("pepper")).not.toBe(first);
  });
});
