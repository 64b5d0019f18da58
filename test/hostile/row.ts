import type { Place, Start } from "./place";

/** A hostile environment or a bad input, and what a command makes of it. */
export interface Row {
  /** What is hostile, to be read after the command. */
  readonly with: string;
  readonly run: readonly string[];
  /** Makes it so; gives what else the command is started with. */
  readonly given?: (place: Place) => Omit<Partial<Start>, "args"> | void;
  /** 2 unless it works. */
  readonly ends?: number;
  /** Words on standard error: the file, what is wrong with it, what to do. */
  readonly says?: readonly (string | RegExp)[];
  /** Words on standard output; none where nothing is said here and it does not work. */
  readonly prints?: readonly (string | RegExp)[];
}
