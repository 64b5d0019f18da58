import type { BuildHost } from "../engine/engine";

/** The part of a stream that we write to: process.stderr, or a test's. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** How often progress becomes a line of a log, where no terminal can rewrite it; in milliseconds. */
const logEvery = 15_000;

/** Shows progress in one line that a terminal rewrites, or in a line now and then where there is none. */
export class ProgressDisplay implements BuildHost {
  private shown = false;
  private loggedAt = 0;

  constructor(
    private readonly screen: Screen,
    private readonly now: () => number = Date.now,
  ) {}

  say(line: string): void {
    this.screen.write(`${this.erased()}${line}\n`);
    this.loggedAt = this.now();
  }

  progress(line: string): void {
    if (!this.screen.isTTY) return this.log(line);
    // One column less than there are: some terminals wrap as soon as the last one is filled.
    this.screen.write(`${this.erased()}${line.slice(0, (this.screen.columns ?? 80) - 1)}`);
    this.shown = true;
  }

  /** Leaves the terminal's cursor at the beginning of an empty line. */
  end(): void {
    this.screen.write(this.erased());
  }

  private log(line: string): void {
    if (this.now() - this.loggedAt < logEvery) return;
    this.loggedAt = this.now();
    this.screen.write(`${line}\n`);
  }

  private erased(): string {
    const erase = this.shown ? "\r\u001b[2K" : "";
    this.shown = false;
    return erase;
  }
}
