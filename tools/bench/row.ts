import type { Command, Sample } from "./measured";

/** What a row is measured in: times a baseline of the same run, or a quantity of its own. */
export type Unit = "x" | "s" | "ms" | "MB";

/** One promise about speed, and how it is measured. */
export interface Row {
  readonly name: string;
  /** What the value is compared with, for a person. */
  readonly against: string;
  /** The value may be as large as this. */
  readonly budget: number;
  readonly unit: Unit;
  /** Left out by `--quick`: it takes minutes. */
  readonly slow?: true;
  /** @returns a value a round, and the same in processor time; or why it cannot be measured here */
  measure(bench: Bench): Promise<Values | string>;
}

/** One entry a round. */
export interface Values {
  readonly values: readonly number[];
  /** The same by processor time, which a busy machine disturbs less; for ratios alone. */
  readonly cpu?: readonly number[];
}

/** What rows measure with. */
export interface Bench {
  readonly root: string;
  /** A folder of its own, removed at the end. */
  readonly scratch: string;
  readonly rounds: number;
  run(command: Command): Promise<Sample>;
  /** Runs both in turn, A B A B …, after one round that does not count. */
  pairs(a: Command, b: Command): Promise<readonly (readonly [Sample, Sample])[]>;
  /** Runs one again and again, after a run that does not count. */
  repeated(command: Command): Promise<readonly Sample[]>;
}

/** A over B, round by round. */
export const ratios = (pairs: readonly (readonly [Sample, Sample])[]): Required<Values> => ({
  values: pairs.map(([a, b]) => a.seconds / b.seconds),
  cpu: pairs.map(([a, b]) => a.cpuSeconds / b.cpuSeconds),
});

/** A row that compares two commands of the same run. */
export const compared = (
  facts: Omit<Row, "unit" | "measure">,
  commands: (bench: Bench) => readonly [Command, Command] | Promise<readonly [Command, Command]>,
): Row => ({
  ...facts,
  unit: "x",
  measure: async (bench) => ratios(await bench.pairs(...(await commands(bench)))),
});

/** The middle one; of an even number, the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = NaN, high = NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}
