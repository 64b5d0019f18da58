import { readLine } from "../detection/line";

/** What a log shows of signals that clients send although collection is off. */
export interface CachedSignals {
  /** When the stop in force began, which the lines are later than; null where none is, and every line counts. */
  readonly since: string | null;
  /** Requests that write and that the service accepted. */
  readonly accepted: number;
  /** Addresses that they came from; never which. */
  readonly clients: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Lines of the router that were read; without one the log says nothing about it. */
  readonly requests: number;
}

const aheadMs = 86_400_000;

/** Searches a log for signals that clients kept and send again (analytics runbook §3 step 3). */
export class Writes {
  private readonly addresses = new Set<string>();
  private readonly latest: number;
  private accepted = 0;
  private requests = 0;
  private first: number | undefined;
  private last: number | undefined;

  /** @param since when collection was turned off, ISO 8601 */
  constructor(
    private readonly since: string | undefined,
    now: Date,
  ) {
    this.latest = now.getTime() + aheadMs;
  }

  add(text: string): void {
    const line = readLine(text, this.latest);
    if (line.kind !== "request") return;
    this.requests += 1;
    const isWrite = /^(?:POST|PUT|PATCH)$/.test(line.method);
    if (!isWrite || line.status < 200 || line.status > 299) return;
    if (this.since !== undefined && line.at < Date.parse(this.since)) return;
    this.accepted += 1;
    if (line.address !== undefined) this.addresses.add(line.address);
    this.first = Math.min(this.first ?? line.at, line.at);
    this.last = Math.max(this.last ?? line.at, line.at);
  }

  get found(): CachedSignals {
    const day = (at: number | undefined): string | null =>
      at === undefined ? null : new Date(at).toISOString();
    return {
      since: this.since ?? null,
      accepted: this.accepted,
      clients: this.addresses.size,
      first: day(this.first),
      last: day(this.last),
      requests: this.requests,
    };
  }

  /** In words for whoever watches the store. */
  text(): string {
    const { since, accepted, clients, first, last, requests } = this.found;
    const after = since === null ? "" : ` after the stop of ${since}`;
    if (requests === 0)
      return `No line of the router is in the log, so it does not say whether clients send signals that they kept.`;
    if (accepted === 0) return `None of ${requests} requests${after} wrote anything.`;
    return `${accepted} of ${requests} requests${after} were writes that the service accepted, of ${clients} addresses, from ${first} to ${last}: clients may be sending signals that they kept. Scale its web dynos to 0 if they go on.`;
  }
}
