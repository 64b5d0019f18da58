/** One stretch of time in which one party did too much. */
export interface Episode<Where> {
  readonly who: string;
  /** The first event of the first window that was full, and the last of the last. */
  readonly from: number;
  readonly to: number;
  /** Events between, both included. */
  readonly count: number;
  /** Where the first stands. */
  readonly first: Where;
}

interface Kept<Where> {
  readonly at: number;
  readonly where: Where;
}

/** What is remembered of one party: its last events, and the episode that goes on. */
interface Party<Where> {
  readonly recent: Map<string | number, Kept<Where>>;
  last: number;
  open?: { from: number; to: number; count: number; first: Where };
}

export interface Limit {
  /** Events within a window that are too much. */
  readonly threshold: number;
  readonly windowMs: number;
  /** Whether one value counts once in a window. */
  readonly distinct: boolean;
  /** Parties that are remembered at once. */
  readonly parties: number;
}

/** Values that are remembered of a party, beside the threshold's own, so that one that comes again counts once. */
const distinctKept = 20;

/**
 * Counts events of each party in windows that slide over the events' own time: too much is `threshold` events less than
 * `windowMs` apart. Remembers no more than `threshold` events of a party, and no party longer than a window.
 */
export class Sliding<Where> {
  private readonly known = new Map<string, Party<Where>>();
  private running = 0;
  /** Parties that were forgotten within their window because there were too many. */
  forgotten = 0;

  constructor(
    private readonly limit: Limit,
    private readonly found: (episode: Episode<Where>) => void,
  ) {}

  /** @param at not before that of the event before */
  add(who: string, at: number, where: Where, value?: string): void {
    this.expire(at);
    const party = this.known.get(who) ?? { recent: new Map(), last: at };
    // In the order of their last events.
    this.known.delete(who);
    this.known.set(who, party);
    party.last = at;
    this.prune(party, at);
    if (party.recent.size === 0) this.close(who, party);
    const isNew = this.remember(party, at, where, value);
    if (party.recent.size < this.limit.threshold) this.close(who, party);
    else extend(party, at, isNew);
    if (this.known.size > this.limit.parties) this.forgetOldest();
  }

  /** Ends every episode that goes on. */
  end(): void {
    for (const [who, party] of this.known) this.close(who, party);
    this.known.clear();
  }

  /** Whether it is an event of its own: a value that is there already is none. */
  private remember(
    { recent }: Party<Where>,
    at: number,
    where: Where,
    value: string | undefined,
  ): boolean {
    const { threshold, distinct } = this.limit;
    const key = (distinct ? value : undefined) ?? (this.running += 1);
    const isNew = !recent.delete(key);
    recent.set(key, { at, where });
    if (recent.size > (distinct ? threshold * distinctKept : threshold)) dropFirst(recent);
    return isNew;
  }

  private prune({ recent }: Party<Where>, at: number): void {
    for (const [key, kept] of recent) {
      if (at - kept.at < this.limit.windowMs) return;
      recent.delete(key);
    }
  }

  private expire(at: number): void {
    for (const [who, party] of this.known) {
      if (at - party.last < this.limit.windowMs) return;
      this.close(who, party);
      this.known.delete(who);
    }
  }

  private forgetOldest(): void {
    const [[who, party] = []] = this.known;
    if (who === undefined || party === undefined) return;
    this.close(who, party);
    this.known.delete(who);
    this.forgotten += 1;
  }

  private close(who: string, party: Party<Where>): void {
    if (party.open) this.found({ who, ...party.open });
    delete party.open;
  }
}

/** Begins the episode with the window that is full, or lets it go on. */
function extend<Where>(party: Party<Where>, at: number, isNew: boolean): void {
  const { recent, open } = party;
  const [first] = recent.values();
  if (open) Object.assign(open, { to: at, count: open.count + (isNew ? 1 : 0) });
  else if (first) party.open = { from: first.at, to: at, count: recent.size, first: first.where };
}

function dropFirst(map: Map<string | number, unknown>): void {
  const [key] = map.keys();
  if (key !== undefined) map.delete(key);
}
