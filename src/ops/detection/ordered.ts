/** Something that happened. */
interface Timed {
  readonly at: number;
}

/**
 * Puts what comes nearly in order of time in order: each waits until everything that may still stand before it has come.
 * What is later than that is counted and left out, so that windows close once and for all.
 */
export class Ordered<Event extends Timed> {
  private readonly pending: Event[] = [];
  private newest = -Infinity;
  /** What is older has been handed on. */
  private floor = -Infinity;
  /** Events that came too late to be judged. */
  late = 0;

  /**
   * @param latenessMs how far one may stand behind another
   * @param most events that may wait; beyond that, less lateness is borne rather than more memory taken
   */
  constructor(
    private readonly latenessMs: number,
    private readonly most: number,
    private readonly next: (event: Event) => void,
  ) {}

  add(event: Event): void {
    if (event.at < this.floor) {
      this.late += 1;
      return;
    }
    this.pending.push(event);
    this.newest = Math.max(this.newest, event.at);
    if (this.pending.length >= this.most) this.release(Math.ceil(this.most / 2));
    // Sorting at every event would be slow; so that some wait twice as long.
    else if (this.newest - (this.pending[0]?.at ?? 0) > 2 * this.latenessMs) this.releaseUntil();
  }

  /** Hands on what still waits. */
  end(): void {
    this.release(this.sorted().length);
  }

  private releaseUntil(): void {
    const until = this.newest - this.latenessMs;
    const kept = this.sorted().findIndex(({ at }) => at >= until);
    this.release(kept === -1 ? this.pending.length : kept);
    this.floor = Math.max(this.floor, until);
  }

  private release(count: number): void {
    const ready = this.sorted().splice(0, count);
    this.floor = Math.max(this.floor, ready.at(-1)?.at ?? -Infinity);
    ready.forEach(this.next);
  }

  private sorted(): Event[] {
    return this.pending.sort((a, b) => a.at - b.at);
  }
}
