import { describe, expect, it } from "vitest";
import { classify } from "../../src/privacy/classifier/classify";
import { categories, labelledApplications } from "../../tools/classifier/labels";
import { directIdentifiers, judge, score } from "../../tools/classifier/measure";
import { parts, within } from "../../tools/classifier/report";

const judgements = judge(labelledApplications(), classify);

describe.each(parts)("on the labelled columns (%s), the classifier", (part) => {
  const direct = score(within(judgements, part), directIdentifiers);
  const overall = score(within(judgements, part), categories);

  it("finds 97 of 100 direct identifiers and credentials", () => {
    expect(direct.recall).toBeGreaterThanOrEqual(0.97);
  });

  it("is right in 93 of 100 that it calls so", () => {
    expect(direct.precision).toBeGreaterThanOrEqual(0.93);
  });

  it("finds 90 of 100 labels", () => {
    expect(overall.recall).toBeGreaterThanOrEqual(0.9);
  });

  it("is right in 85 of 100 findings", () => {
    expect(overall.precision).toBeGreaterThanOrEqual(0.85);
  });
});
