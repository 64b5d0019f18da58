import { describe, expect, it } from "vitest";
import { hiddenKey, type SnappedResource } from "../../src/domain/snapshot";
import { stackChanges } from "../../src/preview/changes";

const urnOf = (type: string, name: string): string => `urn:pulumi:prod::raxx::${type}::${name}`;

function resource(
  type: string,
  name: string,
  inputs: SnappedResource["inputs"],
  more: Partial<SnappedResource> = {},
): SnappedResource {
  const plain = { protect: false, ignoreChanges: [], aliases: [] };
  return { urn: urnOf(type, name), type, name, inputs, ...plain, ...more };
}

const system = resource("raxx:platform:System", "vault", {});
const app = resource("heroku:index/app:App", "api", { name: "raxx-api", region: "us" });
const database = resource(
  "heroku:index/addon:Addon",
  "api-db",
  {
    appId: { [hiddenKey]: "unknown", of: [app.urn] },
    plan: "heroku-postgresql:standard-0",
  },
  { parent: system.urn },
);
const host = resource("aws:lightsail/instance:Instance", "vault-host", {
  name: "raxx-vault",
  bundleId: "micro_3_0",
  availabilityZone: "us-east-1a",
  blueprintId: "ubuntu_24_04",
});
const web = resource("heroku:index/formation:Formation", "web", {
  appId: { [hiddenKey]: "unknown", of: [app.urn] },
  type: "web",
  size: "basic",
  quantity: 1,
});
const stack = [system, app, database, host, web];

/** The stack with inputs of one resource changed. */
const changed = (which: SnappedResource, inputs: SnappedResource["inputs"]) =>
  stackChanges(
    "prod",
    stack,
    stack.map((each) =>
      each === which ? { ...each, inputs: { ...each.inputs, ...inputs } } : each,
    ),
  );

describe("what a revision changes", () => {
  it("is nothing where it declares the same", () => {
    expect(stackChanges("prod", stack, structuredClone(stack))).toEqual({
      stack: "prod",
      changes: [],
      cost: { before: 64, after: 64, unpriced: [] },
    });
  });

  it("is an update with the old and the new value, and what it costs", () => {
    expect(changed(web, { quantity: 3 })).toEqual({
      stack: "prod",
      changes: [
        {
          urn: web.urn,
          system: "stack",
          operation: "update",
          stateful: false,
          properties: [{ path: "quantity", replaces: false, before: "1", after: "3" }],
        },
      ],
      cost: { before: 64, after: 78, unpriced: [] },
    });
  });

  it("is the loss of a host whose bundle changes", () => {
    expect(changed(host, { bundleId: "small_3_0" }).changes).toMatchObject([
      {
        urn: host.urn,
        operation: "replace",
        stateful: true,
        properties: [{ path: "bundleId", replaces: true }],
      },
    ]);
  });

  it("is the loss of a database whose app is replaced", () => {
    const { changes } = stackChanges(
      "prod",
      [app, database],
      [{ ...app, inputs: { ...app.inputs, region: "eu" } }, database],
    );
    expect(changes.map(({ urn, operation, stateful }) => [urn, operation, stateful])).toEqual([
      [app.urn, "replace", true],
      [database.urn, "replace", true],
    ]);
  });

  it("is a deletion of what is no longer declared, and of no component that only held it", () => {
    const { changes } = stackChanges("prod", stack, [app, host, web]);
    expect(changes.map(({ urn, operation, system: of }) => [urn, operation, of])).toEqual([
      [database.urn, "delete", "vault"],
    ]);
  });

  it("is nothing where an alias says that it is the same, also of a parent", () => {
    const vault = resource("raxx:platform:System", "safe", {}, { aliases: [system.urn] });
    const renamed = resource(
      "aws:kms/key:Key",
      "new",
      {},
      {
        parent: vault.urn,
        aliases: [urnOf("aws:kms/key:Key", "old")],
      },
    );
    const former = resource("aws:kms/key:Key", "old", {}, { parent: system.urn });
    expect(stackChanges("prod", [system, former], [vault, renamed]).changes).toEqual([]);
    const child = resource(
      "raxx:platform:System$aws:s3/bucket:Bucket",
      "vault-bucket",
      {},
      {
        type: "aws:s3/bucket:Bucket",
        parent: system.urn,
      },
    );
    const moved = { ...child, name: "safe-bucket", parent: vault.urn };
    const urn = urnOf("raxx:platform:System$aws:s3/bucket:Bucket", "safe-bucket");
    expect(stackChanges("prod", [system, child], [vault, { ...moved, urn }]).changes).toEqual([]);
  });

  it("is told where it is only the protection", () => {
    const bare = [{ ...host, protect: true }];
    expect(stackChanges("prod", bare, [host]).changes[0]?.properties).toEqual([
      { path: "(protect)", replaces: false, before: "true", after: "false" },
    ]);
  });

  it("shows no secret, whoever says that it is one", () => {
    const config = (vars: SnappedResource["inputs"]) =>
      resource("heroku:index/appConfigAssociation:AppConfigAssociation", "config", {
        appId: "1",
        vars,
      });
    const secret = (digest: string) => ({ [hiddenKey]: "secret", digest }) as const;
    const was = { MODE: "a", MARKED: secret("1"), API_TOKEN: "former-value", URL: "x" };
    const is = {
      MODE: "b",
      MARKED: secret("2"),
      API_TOKEN: "another-value",
      URL: `https://user:canary9password@host/`,
    };
    const { changes } = stackChanges("prod", [config(was)], [config(is)]);
    expect(changes[0]?.properties).toEqual([
      { path: "vars.MODE", replaces: false, before: '"a"', after: '"b"' },
      { path: "vars.MARKED", replaces: false },
      { path: "vars.API_TOKEN", replaces: false },
      { path: "vars.URL", replaces: false, before: '"x"' },
    ]);
    expect(stackChanges("prod", [config(was)], [config({ ...was })]).changes).toEqual([]);
  });

  it("names plans without a price that come or go, and only those", () => {
    const other = { plan: "heroku-postgresql:shield-9" };
    const unpriced = ["Heroku add-on heroku-postgresql:shield-9"];
    expect(changed(database, other).cost).toEqual({ before: 64, after: 14, unpriced });
    const standing = stack.map((each) => (each === database ? { ...each, inputs: other } : each));
    expect(stackChanges("prod", standing, standing).cost.unpriced).toEqual([]);
  });
});
