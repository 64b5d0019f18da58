/** A Pulumi CLI that can run the program. */
export interface Engine {
  /** Absolute path of the executable. */
  readonly path: string;
  /** As in `3.256.0`. */
  readonly version: string;
  /**
   * Where it came from: the user's PATH, the folder where Pulumi's npm package and SDK install it, our cache, or
   * a release that this call fetched, or a build that it made.
   */
  readonly source: "path" | "installed" | "cache" | "release" | "built";
}

/** Whom a build tells how far it is. */
export interface BuildHost {
  /** A line that stays. */
  say(line: string): void;
  /** What is going on right now; replaces the one before where the terminal can. */
  progress(line: string): void;
}
