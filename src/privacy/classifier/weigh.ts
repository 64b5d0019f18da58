import { weights as table } from "./weights";

/** Learned weights by feature (see weights.ts). */
export type Weights = ReadonlyMap<string, number>;

let read: Weights | undefined;

/** How likely the features make a category, between 0 and 1. */
export function weigh(features: readonly string[], weights: Weights = shipped()): number {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The weights that are delivered, read when first needed. */
function shipped(): Weights {
  read ??= new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const at = line.lastIndexOf(" ");
        return [line.slice(0, at).trim(), Number(line.slice(at))];
      }),
  );
  return read;
}
