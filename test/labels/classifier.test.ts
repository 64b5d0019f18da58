import { describe, expect, it } from "vitest";
import { classify } from "../../src/privacy/classifier/classify";
import { categories, labelledApplications } from "../../tools/classifier/labels";
import { crossValidated, directIdentifiers, judge, score } from "../../tools/classifier/measure";

const applications = labelledApplications();

describe.each([
  ["as delivered", judge(applications, classify), { all: 0.95, direct: 0.96, right: 0.95 }],
  [
    "in applications that it did not learn from",
    crossValidated(applications),
    { all: 0.95, direct: 0.97, right: 0.935 },
  ],
])("on the labelled columns, %s, the classifier", (_, judgements, least) => {
  const direct = score(judgements, directIdentifiers);
  const overall = score(judgements, categories);

  it("finds what leads to a person, and credentials", () => {
    expect(direct.recall).toBeGreaterThanOrEqual(least.direct);
    expect(direct.precision).toBeGreaterThanOrEqual(least.right);
  });

  it("finds every category", () => {
    expect(overall.recall).toBeGreaterThanOrEqual(least.all);
    expect(overall.precision).toBeGreaterThanOrEqual(least.right);
  });
});
