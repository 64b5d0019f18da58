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
  if (isSilent(english.table, english.column)) return [];
  const around = surroundings(english.table, english.column, english.schema);
  // Of several right answers the first is the better; the others are neither asked for nor wrong.
  const second = labels.flatMap((label) => label.slice(1));
  const all = candidates(english.table, english.column, english.schema);
  return all
    .filter(({ category }) => !permitted.includes(category) && !second.includes(category))
    .map((candidate) => ({
      features: [...new Set(featuresOf(around, candidate, all))],
      isRight: labels.flat().includes(candidate.category),
    }));
}

const rounds = 20;
/** From this round on the weights are averaged, so that the order of the last examples says nothing. */
const settled = 5;
const rate = 0.15;
/** Pulls every weight to zero, so that only what many columns say counts. */
const decay = 0.01;
/** How small the first steps are: what few examples say moves a weight little. */
const caution = 10;
/** A feature seen in fewer applications says nothing of others. */
const support = 3;
/** After each run what weighs less is left out and the rest learned again, so that the table stays short. */
const cuts = [0.2, 0.3];
const least = 0.05;

/** The weights that the examples of some applications teach. */
export function learn(applications: readonly (readonly Example[])[]): Weights {
  const examples = applications.flat();
  const first = descent(examples, common(applications));
  const weights = cuts.reduce(
    (weights, cut) => descent(examples, [...above(cut, weights).keys()]),
    first,
  );
  return above(least, weights);
}

const above = (cut: number, weights: Weights): Weights =>
  new Map([...weights].filter(([, weight]) => Math.abs(weight) >= cut));

/** Logistic regression by stochastic gradient descent with a step for each feature (Adagrad); always the same. */
function descent(examples: readonly Example[], features: readonly string[]): Weights {
  const places = new Map(features.map((feature, place) => [feature, place]));
  const known = examples.map(({ features, isRight }) => ({
    at: features.flatMap((feature) => places.get(feature) ?? []),
    right: isRight ? 1 : 0,
  }));
  const weights = new Float64Array(features.length);
  const squares = new Float64Array(features.length).fill(caution);
  const sums = new Float64Array(features.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const { at, right } of shuffled(known, round)) {
      const sum = at.reduce((total, place) => total + get(weights, place), 0);
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (const place of at) {
        const gradient = error + decay * get(weights, place);
        squares[place] = get(squares, place) + gradient * gradient;
        weights[place] = get(weights, place) - (rate * gradient) / Math.sqrt(get(squares, place));
      }
    }
    if (round >= settled)
      for (const [place, weight] of weights.entries()) sums[place] = get(sums, place) + weight;
  }
  const mean = (place: number) => get(sums, place) / (rounds - settled);
  return new Map(features.map((feature, place) => [feature, Number(mean(place).toFixed(2))]));
}

const get = (numbers: Float64Array, place: number): number => numbers[place] ?? 0;

/** The features that enough applications have. */
function common(applications: readonly (readonly Example[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const examples of applications)
    for (const feature of new Set(examples.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= support).map(([feature]) => feature);
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
