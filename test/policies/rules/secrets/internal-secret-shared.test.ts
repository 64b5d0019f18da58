import { describe, expect, it } from "vitest";
import { internalSecretShared } from "../../../../src/policies/rules/secrets/internal-secret-shared";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { app, contract } from "../../../support/heroku";
import { findings, resource, unknown } from "../../../support/resources";

const name = "INTERNAL_API_SECRET";
const pair = [app("raxx-api-prod"), app("raxx-console-prod")];
const judge = (...resources: readonly Resource[]) => findings(internalSecretShared, resources);
const urn = "raxx-api-prod-app";
const missing = (of: string) => ({ urn, message: `${name} is no managed secret of ${of}` });
const differs = { urn, message: `${name} of api and of console are not the same secret` };
const sensitive = (owner: string, props: Properties, from: readonly Resource[] = []) =>
  resource({
    type: "heroku:index/appConfigAssociation:AppConfigAssociation",
    name: `${owner}-settings`,
    props: { appId: owner, ...props },
    from: { sensitiveVars: from },
  });

describe("internal-secret-shared", () => {
  it("accepts one managed secret of both apps", () => {
    expect(judge(...pair, contract(name, ["raxx-api-prod", "raxx-console-prod"]))).toEqual([]);
  });

  it.each([
    [["raxx-api-prod"], ["raxx-console-prod"]],
    [["raxx-console-prod"], ["raxx-api-prod"]],
    [["raxx-api-prod", "raxx-console-staging"], ["raxx-console-prod"]],
    [["raxx-velvet-prod"], ["raxx-api-prod", "raxx-console-prod"]],
  ])("rejects a managed secret of %j", (apps, without) => {
    const found = judge(...pair, contract(name, apps)).filter((finding) => finding.urn === urn);
    expect(found).toEqual(without.map(missing));
  });

  it("rejects its absence", () => {
    expect(judge(...pair)).toEqual([missing("raxx-api-prod"), missing("raxx-console-prod")]);
    expect(judge(pair[0] as Resource)).toHaveLength(2);
  });

  it("rejects two managed secrets of the same name", () => {
    const second = { ...contract(name, ["raxx-console-prod"]), urn: "urn:pulumi:prod::test::x::2" };
    expect(judge(...pair, contract(name, ["raxx-api-prod"]), second)).toEqual([differs]);
  });

  it("judges a contract whose apps stand elsewhere", () => {
    expect(judge(contract(name, ["raxx-api-prod", "raxx-console-prod"]))).toEqual([]);
    expect(judge(contract(name, ["raxx-api-prod"]))).toHaveLength(1);
  });

  it("accepts declared values only when they are secret and the same", () => {
    const of = (api: string, console: string) =>
      judge(
        ...pair,
        sensitive("raxx-api-prod", { sensitiveVars: { [name]: api } }),
        sensitive("raxx-console-prod", { sensitiveVars: { [name]: console } }),
      );
    expect(of("one", "one")).toEqual([]);
    expect(of("one", "two")).toEqual([differs]);
    expect(JSON.stringify(of("one", "two"))).not.toMatch(/one|two/);
    const plain = sensitive("raxx-api-prod", { vars: { [name]: "one" } });
    expect(judge(...pair, plain)).toContainEqual(missing("raxx-api-prod"));
  });

  it("compares values that are unknown at preview by where they come from", () => {
    const generated = (label: string) => resource({ type: "random:index/p:P", name: label });
    const of = (api: Resource, console: Resource) =>
      judge(
        ...pair,
        api,
        sensitive("raxx-api-prod", { sensitiveVars: { [name]: unknown } }, [api]),
        sensitive("raxx-console-prod", { sensitiveVars: { [name]: unknown } }, [console]),
      );
    expect(of(generated("a"), generated("a"))).toEqual([]);
    expect(of(generated("a"), generated("b"))).toEqual([differs]);
  });

  it("leaves other programs alone", () => {
    expect(judge(app("my-api-prod"), app("raxx-velvet-prod"))).toEqual([]);
  });
});
