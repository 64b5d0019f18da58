import { wrapped } from "../../process/shown";
import { type Patience, patience } from "../clients/request";
import { type Circumstances, here } from "./lock";

/** What an operation takes from the world beside its arguments; tests have worlds of their own. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly patience: Patience;
  /** How long an app may take to restart before a proof has failed, and how often it is asked. */
  readonly restartMs: number;
  readonly pauseMs: number;
  readonly lock: Circumstances;
}

export const outside: Surroundings = {
  env: process.env,
  patience,
  restartMs: 120_000,
  pauseMs: 3000,
  lock: here,
};

/** Words beside the result; the result itself; a question before anything real is changed. */
export interface Talk {
  readonly tell: (line: string) => void;
  readonly print: (text: string) => void;
  readonly confirm: (what: string) => Promise<void>;
  /** Asks for something that is not needed; no where nobody can be asked. */
  readonly offer: (what: string) => Promise<boolean>;
}

/** Prints a result: one JSON value where that was asked for, and else a text, which is made only then. */
export const showResult = (
  { print }: Pick<Talk, "print">,
  json: boolean | undefined,
  data: unknown,
  text: () => string,
): void => print(json ? JSON.stringify(data, undefined, 2) : wrapped(text()));
