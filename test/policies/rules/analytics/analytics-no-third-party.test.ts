import { describe, expect, it } from "vitest";
import { analyticsNoThirdParty } from "../../../../src/policies/rules/analytics/analytics-no-third-party";
import type { Properties } from "../../../../src/policies/rule/resource";
import { app } from "../../../support/heroku";
import { findings, resource, unknown } from "../../../support/resources";

const analytics = app("raxx-analytics-prod");
const shop = app("shop");
const judge = (kind: string, props: Properties, owner = analytics) => {
  const type = `heroku:index/${kind.charAt(0).toLowerCase()}${kind.slice(1)}:${kind}`;
  const shared = resource({ type, props: { appId: unknown, ...props }, from: { appId: [owner] } });
  return findings(analyticsNoThirdParty, [owner, shared]);
};
const admitted = [{ urn: "it", message: "a third party is let into analytics" }];

describe("analytics-no-third-party", () => {
  it.each([
    ["Collaborator", { email: "kris@moosequest.net" }],
    ["TeamCollaborator", { email: "ops@raxx.app" }],
    ["AppWebhook", { url: "https://hooks.raxx.app/heroku" }],
  ])("accepts the operator as %s", (kind, props) => {
    expect(judge(kind, props)).toEqual([]);
  });

  it.each([
    ["Collaborator", { email: "kris@moosequest.net.example.com" }],
    ["TeamCollaborator", { email: "somebody@raxx.app.example.com" }],
    ["AppTransfer", { recipient: "kris@moosequest.net" }],
    ["AppWebhook", { url: "https://hooks.example.com/?next=raxx.app" }],
    ["AppWebhook", { url: "" }],
  ])("rejects %s %j", (kind, props) => {
    expect(judge(kind, props)).toEqual(admitted);
  });

  it("rejects a collaborator whom nobody knows", () => {
    expect(judge("Collaborator", { email: unknown })).toEqual([
      { urn: "it", message: "email cannot be shown at preview: make it a literal" },
    ]);
  });

  it("leaves another app's collaborators alone", () => {
    expect(judge("Collaborator", { email: "x@example.com" }, shop)).toEqual([]);
  });
});
