import { describe, expect, it } from "vitest";
import { roleSeparation } from "../../../../src/policies/rules/access/role-separation";
import type { Resource, Value } from "../../../../src/policies/rule/resource";
import { addon, app, attachment, contract, settings } from "../../../support/heroku";
import { findings, unknown } from "../../../support/resources";

const api = app("raxx-api-prod");
const database = addon("db", api, "heroku-postgresql:standard-0");
const role = (name: Value, namespace?: Value, of: Resource | string = database) =>
  attachment("role", api, of, { name, ...(namespace !== undefined && { namespace }) });
const restricted = role("RAPTOR_APP_DATABASE", "credential:raptor_app");
const flag = (value: Value) => settings(api, { FLAG_RAPTOR_APP_ROLE_SEPARATION: value });
const judge = (...resources: readonly Resource[]) =>
  findings(roleSeparation, [api, database, ...resources]);
const urn = "raxx-api-prod-app";
const off = { urn, message: "role separation is not switched on" };
const noRole = {
  urn,
  message: "nothing gives the app RAPTOR_APP_DATABASE_URL with a restricted credential",
};

describe("role-separation", () => {
  it("accepts the flag with an attachment of a restricted credential", () => {
    expect(judge(flag("1"), restricted)).toEqual([]);
  });

  it("accepts a managed secret in place of the attachment", () => {
    expect(judge(flag("1"), contract("RAPTOR_APP_DATABASE_URL", ["raxx-api-prod"]))).toEqual([]);
  });

  it("rejects prod api without either", () => {
    expect(judge()).toEqual([off, noRole]);
  });

  it.each(["0", "", "true", "on"])("rejects the flag %j", (value) => {
    expect(judge(flag(value), restricted)).toEqual([off]);
  });

  it("rejects a flag that is unknown at preview", () => {
    expect(judge(flag(unknown), restricted)).toEqual([
      {
        urn: "raxx-api-prod-app-settings",
        message:
          "vars.FLAG_RAPTOR_APP_ROLE_SEPARATION cannot be shown at preview: make it a literal",
      },
    ]);
  });

  it.each([
    ["no credential", role("RAPTOR_APP_DATABASE")],
    ["the owner's credential", role("RAPTOR_APP_DATABASE", "credential:default")],
    ["another variable", role("RAPTOR_DATABASE", "credential:raptor_app")],
    [
      "another app",
      attachment("role", "raxx-velvet-prod", database, {
        name: "RAPTOR_APP_DATABASE",
        namespace: "credential:raptor_app",
      }),
    ],
    ["a plain variable", settings(api, { RAPTOR_APP_DATABASE_URL: "postgres://x" })],
  ])("rejects %s", (_, provided) => {
    expect(judge(flag("1"), provided)).toEqual([noRole]);
  });

  it("rejects a restricted role of another app's database, or of one that nobody declares", () => {
    const other = addon("other", app("raxx-velvet-prod"), "heroku-postgresql:standard-0");
    const of = (owner: Resource | string) =>
      role("RAPTOR_APP_DATABASE", "credential:raptor_app", owner);
    expect(judge(flag("1"), other, of(other))).toEqual([noRole]);
    expect(judge(flag("1"), of("undeclared-db"))).toEqual([noRole]);
  });

  it("leaves staging and other apps alone", () => {
    expect(findings(roleSeparation, [app("raxx-api-staging"), app("raxx-velvet-prod")])).toEqual(
      [],
    );
  });
});
