import { describe, expect, it } from "vitest";
import { configProblems, present, spoiledValues, stackConfig } from "../support/config";

const problems = (path: string, value: unknown, environment: "prod" | "staging" = "prod") =>
  configProblems(environment, spoiledValues(environment, path, value));

const withKey = (zone: object, publicKey: string) => {
  const changed = structuredClone(zone) as { mail: { dkim: { publicKey: string }[] } };
  present(changed.mail.dkim[0]).publicKey = publicKey;
  return changed;
};

describe("raxx:edge", () => {
  it("refuses a DKIM key that lost its end on the way", () => {
    const zone = present(stackConfig("prod").edge.zones["raxx.app"]);
    const key = zone.declared ? present(zone.mail.dkim[0]).publicKey : "";
    const cut = key.slice(0, -20);
    expect(problems("edge.zones", { "raxx.app": withKey(zone, cut) })).toEqual([
      `raxx:edge.zones.raxx.app.mail.dkim[0].publicKey is "${cut}"; it must be an RSA public key of 1024 bits or more`,
    ]);
  });

  it.each([
    ["edge.operators", [], "raxx:edge.operators is of type array; it must be at least 1"],
    ["edge.operators", ["kris"], 'raxx:edge.operators[0] is "kris"; it must be a valid email'],
    [
      "edge.zones",
      { "raxx.dev": { declared: false } },
      "raxx:edge.zones.raxx.dev is not a key; remove it or check its spelling",
    ],
    [
      "edge.serviceTokenVersion",
      2,
      "raxx:edge.serviceTokenVersion is 2; it must be 1, or have beside it previousServiceTokensExpire, such as 2026-01-31T00:00:00Z",
    ],
    [
      "edge.previousServiceTokensExpire",
      "2026-01-31",
      'raxx:edge.previousServiceTokensExpire is "2026-01-31"; it must be a valid datetime',
    ],
    [
      "edge.status.host",
      "https://status.raxx.app",
      'raxx:edge.status.host is "https://status.raxx.app"; it must be a hostname such as api.raxx.app',
    ],
  ])("refuses %s = %j", (path, value, message) => {
    expect(problems(path, value)).toEqual([message]);
  });

  it("refuses prod's host in staging", () => {
    expect(problems("edge.status.host", "status.raxx.app", "staging")).toEqual([
      'raxx:edge.status.host is "status.raxx.app"; it must be an address of staging',
    ]);
  });
});

describe("raxx:delivery", () => {
  it.each([
    [
      "delivery.reviewers",
      ["kris"],
      'raxx:delivery.reviewers[0] is "kris"; it must be of type number',
    ],
    ["delivery.shared.approvals", 7, "raxx:delivery.shared.approvals is 7; it must be at most 6"],
  ])("refuses %s = %j", (path, value, message) => {
    expect(problems(path, value)).toEqual([message]);
  });
});
