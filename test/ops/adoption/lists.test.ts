import { describe, expect, it } from "vitest";
import { existing } from "../../../src/ops/adoption/existing";
import { heldIn } from "../../../src/ops/adoption/lists";

const filter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";
const association = "heroku:index/appConfigAssociation:AppConfigAssociation";
const urn = (type: string) => `urn:pulumi:staging::raxx::${type}::x`;

describe("what another stack holds", () => {
  const held = heldIn([
    {
      urn: urn(filter),
      id: "ApiErrors",
      outputs: { logGroupName: "/raxx/staging/api", name: "ApiErrors" },
    },
    { urn: urn(association), id: "config:app-1", outputs: { appId: "app-1", vars: { A: "1" } } },
  ]);

  it("is known by the whole id, for names repeat in other owners", () => {
    const of = (logGroupName: string) =>
      existing(filter, { logGroupName, name: "ApiErrors" }, "AWS");
    expect([held(of("/raxx/staging/api")), held(of("/raxx/prod/api"))]).toEqual([true, false]);
  });

  it("is not another association of the same app", () => {
    const of = (vars: object) => existing(association, { appId: "app-1", vars }, "a state");
    expect([held(of({ A: "2" })), held(of({ B: "1" }))]).toEqual([true, false]);
  });
});
