import { describe, expect, it } from "vitest";
import { serviceTokenExpires } from "../../../../src/policies/rules/secrets/service-token-expires";
import type { Value } from "../../../../src/policies/rule/resource";
import { faults, resource, unknown } from "../../../support/resources";

const types = [
  "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken",
  "cloudflare:index/accessServiceToken:AccessServiceToken",
];
const judge = (type: string, duration: Value, name = "raxx-raptor") =>
  faults(serviceTokenExpires, resource({ type, props: { name, duration } }));
const late = "the service token does not lapse within a year";

describe.each(types)("service-token-expires, of %s", (type) => {
  it.each(["8760h", "1h", "525600m", "60s"])("accepts %s", (duration) => {
    expect(judge(type, duration)).toEqual([]);
  });

  it.each(["8761h", "525601m", "forever", "1y", "", "-1h", "8760"])("rejects %j", (duration) => {
    expect(judge(type, duration)).toEqual([late]);
  });

  it("rejects one that nobody knows", () => {
    expect(judge(type, unknown)).toEqual([
      "duration cannot be shown at preview: make it a literal",
    ]);
  });

  it("leaves the token of somebody else alone", () => {
    expect(judge(type, "forever", "deploys")).toEqual([]);
  });
});
