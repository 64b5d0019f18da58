import { describe, expect, it } from "vitest";
import { analyticsAppInEu } from "../../../../src/policies/rules/analytics/analytics-app-in-eu";
import { faults, resource, unknown, withProperty } from "../../../support/resources";

const compliant = { name: "raxx-analytics-prod", region: "eu", acm: true };
const app = (props = {}) => resource({ type: "heroku:index/app:App", props });
const spoiled = (name: string, value?: string | typeof unknown) =>
  faults(analyticsAppInEu, app(withProperty(compliant, name, value)));

const refused = ["the analytics app is not declared in region eu"];

describe("analytics-app-in-eu", () => {
  it("accepts the analytics app in eu", () => {
    expect(faults(analyticsAppInEu, app(compliant))).toEqual([]);
  });

  it.each(["us", "EU", "london", "eu-west-2", ""])("rejects region %j", (region) => {
    expect(spoiled("region", region)).toEqual(refused);
  });

  it("rejects an absent region", () => {
    expect(spoiled("region")).toEqual(refused);
  });

  it("rejects a region that is unknown at preview", () => {
    expect(spoiled("region", unknown)).toEqual([
      "region cannot be shown at preview: make it a literal",
    ]);
  });

  it("rejects an app whose name is unknown at preview", () => {
    expect(spoiled("name", unknown)).toEqual([
      "name cannot be shown at preview: make it a literal",
    ]);
  });

  it("reads through a secret", () => {
    const wrapped = { type: "heroku:index/app:App", secrets: ["region"] };
    expect(faults(analyticsAppInEu, resource({ ...wrapped, props: compliant }))).toEqual([]);
    expect(
      faults(analyticsAppInEu, resource({ ...wrapped, props: { ...compliant, region: "us" } })),
    ).toEqual(refused);
  });

  it("leaves other apps where they are", () => {
    expect(spoiled("name", "raxx-api-prod")).toEqual([]);
    expect(faults(analyticsAppInEu, app({ name: "raxx-api-prod", region: "us" }))).toEqual([]);
  });

  it.each([
    ["dublin", 0],
    ["frankfurt", 0],
    ["london", 1],
    ["zurich", 1],
    ["virginia", 1],
    [unknown, 1],
  ])("judges a private space of analytics in %s", (region, count) => {
    const space = (name: string) =>
      resource({ type: "heroku:index/space:Space", props: { name, region: region as string } });
    expect(faults(analyticsAppInEu, space("raxx-analytics-prod"))).toHaveLength(count);
    expect(faults(analyticsAppInEu, space("raxx-payments"))).toEqual([]);
  });

  it("leaves other types alone", () => {
    const space = resource({
      type: "heroku:index/pipeline:Pipeline",
      props: { name: "raxx-analytics" },
    });
    expect(faults(analyticsAppInEu, space)).toEqual([]);
  });
});
