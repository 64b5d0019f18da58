import type { Statement } from "./statements";

/** Told what runs, so that it can be ended. */
export interface Watch {
  /** How many statements may run at once. */
  readonly batch: number;
  /** Called before statements run. */
  started(statements: readonly Statement[]): Promise<void>;
  /** Why a statement must not run again: it went beyond a limit. */
  refused(statement: Statement): string | undefined;
}

/** Lets every statement run for as long as it takes. */
export const noWatch: Watch = {
  batch: 250,
  started: () => Promise.resolve(),
  refused: () => undefined,
};
