import type { EnvironmentEvidence, Evidence } from "./model";

/** Prose, a name in code, or a result in a word. */
export type Cell = string | { readonly code: string } | { readonly result: string };

/** A line, and what it can be chosen by. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly environment?: string;
  readonly system?: string;
  readonly controls?: readonly string[];
  readonly result?: string;
}

export interface Table {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Said where there is no row. */
  readonly empty: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly tables: readonly Table[];
}

export const code = (text: string): Cell => ({ code: text });
export const result = (word: string): Cell => ({ result: word });

/** Names one after the other, or a dash. */
export const list = (names: readonly string[]): string => names.join(", ") || "–";

export const orDash = (text: string): string => text || "–";

/** A row of each item of every environment, which is its first cell. */
export const perEnvironment = <Item>(
  { environments }: Evidence,
  items: (environment: EnvironmentEvidence) => readonly Item[],
  row: (item: Item, environment: EnvironmentEvidence) => Row,
): Row[] =>
  environments.flatMap((environment) =>
    items(environment).map((item) => {
      const made = row(item, environment);
      return {
        ...made,
        environment: environment.environment,
        cells: [environment.environment, ...made.cells],
      };
    }),
  );
