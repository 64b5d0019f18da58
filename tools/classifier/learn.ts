import { candidates } from "../../src/privacy/classifier/signals";
import { featuresOf, surroundings } from "../../src/privacy/classifier/features";
import { isSilent } from "../../src/privacy/classifier/by-type";
import { inEnglish } from "../../src/privacy/classifier/in-english";
import type { Weights } from "../../src/privacy/classifier/weigh";
import type { Schema, TableFacts } from "../../src/privacy/classifier/types";
import { type LabelledApplication, type LabelledColumn, plain } from "./labels";

/** One candidate of a labelled column: its features, and whether its category is right. */
export interface Example {
  readonly features: readonly string[];
  readonly isRight: boolean;
}

/** Every candidate that the classifier would weigh in the labelled columns. */
export function examplesOf(application: LabelledApplication): readonly Example[] {
  const schema: Schema = new Map(application.tables.map((table) => [table.name, plain(table)]));
  return application.tables.flatMap((table) =>
    table.columns.flatMap((column) => examplesIn(schema.get(table.name), column, schema)),
  );
}

function examplesIn(
  table: TableFacts | undefined,
  { doubtful, labels, permitted, ...column }: LabelledColumn,
  schema: Schema,
): Example[] {
  if (table === undefined || doubtful) return [];
  const english = inEnglish(table, column, schema);
  if (isSilent(english.column)) return [];
  const around = surroundings(english.table, english.column, english.schema);
  // Of several right answers the first is the better; the others are neither asked for nor wrong.
  const second = labels.flatMap((label) => label.slice(1));
  return candidates(english.table, english.column, english.schema)
    .filter(({ category }) => !permitted.includes(category) && !second.includes(category))
    .map((candidate) => ({
      features: [...new Set(featuresOf(around, candidate))],
      isRight: labels.flat().includes(candidate.category),
    }));
}

const rounds = 20;
/** From this round on the weights are averaged, so that the order of the last examples says nothing. */
const settled = 5;
const rate = 0.15;
/** Pulls every weight to zero, so that only what many columns say counts. */
const decay = 2e-3;
/** A feature of fewer examples says nothing of other applications. */
const support = 3;

/** Logistic regression by stochastic gradient descent with a step for each feature (Adagrad); always the same. */
export function learn(examples: readonly Example[]): Weights {
  const common = frequent(examples);
  const known = examples.map((each) => ({
    ...each,
    features: each.features.filter((feature) => common.has(feature)),
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const sums = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, isRight } of shuffled(known, round)) {
      const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0);
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        const gradient = error + decay * weight * 10;
        const square = (squares.get(feature) ?? 1) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, weight - (rate * gradient) / Math.sqrt(square));
      }
    }
    if (round >= settled)
      for (const [feature, weight] of weights)
        sums.set(feature, (sums.get(feature) ?? 0) + weight / (rounds - settled));
  }
  return new Map(
    [...sums]
      .map(([feature, weight]) => [feature, Number(weight.toFixed(2))] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.05),
  );
}

function frequent(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= support).map(([feature]) => feature));
}

/** In another order each round, the same in each run. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed + 1;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item);
}
