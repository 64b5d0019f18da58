import { describe, expect, it } from "vitest";
import { classify } from "../../src/privacy/classifier/classify";
import { categories, labelledApplications } from "../../tools/classifier/labels";
import {
  crossValidated,
  directIdentifiers,
  judge,
  type Judgement,
  score,
} from "../../tools/classifier/measure";

const applications = labelledApplications();

const delivered = judge(applications, classify);
const validated = crossValidated(applications);
const group =
  (blind: Judgement["application"]["blind"]) =>
  ({ application }: Judgement): boolean =>
    application.blind === blind;

describe.each([
  ["as delivered", delivered.filter(group(1)), { all: 0.89, direct: 0.915, right: 0.93 }],
  [
    "as delivered, in the later twelve",
    delivered.filter(group(2)),
    { all: 0.925, direct: 0.96, right: 0.945 },
  ],
  [
    "as delivered, in the last thirty",
    delivered.filter(group(3)),
    { all: 0.95, direct: 0.96, right: 0.95 },
  ],
  [
    "as delivered, where who wrote the vocabulary chose them",
    delivered.filter(group(undefined)),
    { all: 0.965, direct: 0.975, right: 0.955 },
  ],
  [
    "in applications that it did not learn from",
    validated.filter(group(1)),
    { all: 0.88, direct: 0.9, right: 0.905 },
  ],
  [
    "in applications that it did not learn from, in the later twelve",
    validated.filter(group(2)),
    { all: 0.92, direct: 0.95, right: 0.95 },
  ],
  [
    "in applications that it did not learn from, in the last thirty",
    validated.filter(group(3)),
    { all: 0.945, direct: 0.945, right: 0.94 },
  ],
  [
    "in applications that it did not learn from, where who wrote the vocabulary chose them",
    validated.filter(group(undefined)),
    { all: 0.955, direct: 0.97, right: 0.945 },
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
