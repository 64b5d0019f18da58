import { type LogCheck, lateness, logChecks } from "../../domain/detection-checks";
import { detectionRules } from "../../domain/detection";
import type { Environment } from "../../domain/environments";
import type { LogLine } from "./line";
import type { Place } from "./merged";
import { Ordered } from "./ordered";
import { eventSign, requestSign, type Sign } from "./signs";
import { type Episode, Sliding } from "./sliding";

/** A finding, before its party is made unreadable. */
export interface RawFinding extends Episode<Place> {
  readonly check: LogCheck;
  readonly seenIn: SeenIn;
}

/** One request may leave a line of the router and one of its app: each kind is counted by itself. */
export type SeenIn = "router lines" | "app lines";

/** How a rule fared over a log. */
export interface RuleResult {
  readonly rule: string;
  readonly name: string;
  readonly threshold: number;
  readonly windowMinutes: number;
  readonly counts: string;
  /** Lines of what the rule watches; without one the log says nothing about it. */
  readonly watched: number;
  /** Those of them that count. */
  readonly counted: number;
  /** Those that count and do not say whose they are. */
  readonly nobody: number;
  readonly findings: number;
  readonly verdict: "found" | "quiet" | "nothing to judge";
  /** Parties that were forgotten within a window, because there were too many. */
  readonly forgotten: number;
}

/** What was read of a log. */
export interface LinesRead {
  readonly read: number;
  readonly requests: number;
  readonly events: number;
  readonly other: number;
  /** What was not understood, by why, with the first of each. */
  readonly unread: readonly {
    readonly why: string;
    readonly lines: number;
    readonly first: Place;
  }[];
  /** Came too late behind others to be judged. */
  readonly late: number;
  /** Lines that logplex says it dropped. */
  readonly dropped: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** So much memory a rule takes at most, whatever the log. */
const bounds = { parties: 50_000, waiting: 100_000, findings: 1000 };

interface Seen {
  readonly at: number;
  readonly watch: Watched;
  readonly seenIn: SeenIn;
  readonly who: string;
  readonly value: string | undefined;
  readonly place: Place;
}

interface Watched {
  readonly check: LogCheck;
  readonly counters: Readonly<Record<SeenIn, Sliding<Place>>>;
  watched: number;
  counted: number;
  nobody: number;
  findings: number;
}

/** All rules over one stream of lines; the stream may have any length. */
export class Watch {
  readonly findings: RawFinding[] = [];
  private readonly watches: readonly Watched[];
  private readonly order: Ordered<Seen>;
  private readonly unread = new Map<string, { lines: number; first: Place }>();
  private readonly counts = { read: 0, request: 0, event: 0, other: 0, dropped: 0 };
  private from: number | undefined;
  private to: number | undefined;

  constructor(
    private readonly environment: Environment,
    checks: readonly LogCheck[] = logChecks,
  ) {
    this.watches = checks.map((check) => this.watched(check));
    this.order = new Ordered(lateness.seconds * 1000, bounds.waiting, (seen) =>
      seen.watch.counters[seen.seenIn].add(seen.who, seen.at, seen.place, seen.value),
    );
  }

  add(line: LogLine, place: Place): void {
    this.counts.read += 1;
    if (line.kind === "unread") {
      this.missed(line.why, place);
      return;
    }
    this.from = Math.min(this.from ?? line.at, line.at);
    this.to = Math.max(this.to ?? line.at, line.at);
    if (line.kind === "dropped") this.counts.dropped += line.lines;
    this.counts[line.kind === "dropped" ? "other" : line.kind] += 1;
    if (line.kind !== "request" && line.kind !== "event") return;
    for (const watch of this.watches) {
      const sign =
        line.kind === "request"
          ? requestSign(watch.check, line, this.environment)
          : eventSign(watch.check, line);
      if (sign) this.note(watch, sign, line, place);
    }
  }

  /** Ends every window: nothing comes any more. */
  end(): void {
    this.order.end();
    for (const { counters } of this.watches)
      for (const counter of Object.values(counters)) counter.end();
  }

  get lines(): LinesRead {
    const { read, request, event, other, dropped } = this.counts;
    return {
      read,
      requests: request,
      events: event,
      other,
      unread: [...this.unread].map(([why, each]) => ({ why, ...each })),
      late: this.order.late,
      dropped,
      from: this.from,
      to: this.to,
    };
  }

  get rules(): RuleResult[] {
    return this.watches.map(({ check, counters, ...seen }) => ({
      rule: check.rule,
      name: nameOf(check),
      threshold: check.threshold,
      windowMinutes: check.windowMinutes,
      counts: check.counts,
      ...seen,
      verdict: seen.findings > 0 ? "found" : seen.watched > 0 ? "quiet" : "nothing to judge",
      forgotten: counters["router lines"].forgotten + counters["app lines"].forgotten,
    }));
  }

  private note(
    watch: Watched,
    { counts, who, value }: Sign,
    { kind, at }: { readonly kind: "request" | "event"; readonly at: number },
    place: Place,
  ): void {
    watch.watched += 1;
    if (!counts) return;
    watch.counted += 1;
    if (who === undefined) {
      watch.nobody += 1;
      return;
    }
    const seenIn = kind === "request" ? "router lines" : "app lines";
    this.order.add({ at, watch, seenIn, who, value, place });
  }

  private missed(why: string, first: Place): void {
    const known = this.unread.get(why);
    if (known) known.lines += 1;
    else this.unread.set(why, { lines: 1, first });
  }

  private watched(check: LogCheck): Watched {
    const counter = (seenIn: SeenIn): Sliding<Place> =>
      new Sliding<Place>(
        {
          threshold: check.threshold,
          windowMs: check.windowMinutes * 60_000,
          distinct: check.by === "pattern",
          parties: bounds.parties,
        },
        (episode) => {
          watch.findings += 1;
          if (watch.findings <= bounds.findings) this.findings.push({ check, seenIn, ...episode });
        },
      );
    const watch: Watched = {
      check,
      counters: { "router lines": counter("router lines"), "app lines": counter("app lines") },
      watched: 0,
      counted: 0,
      nobody: 0,
      findings: 0,
    };
    return watch;
  }
}

/** As the catalog calls the rule. */
export const nameOf = ({ rule }: LogCheck): string =>
  detectionRules.find(({ id }) => id === rule)?.name ?? rule;
