import { type LogLine, readLine } from "./line";
import { type Log, linesOf } from "./read-log";

/** Where a line stands. */
export interface Place {
  readonly log: string;
  readonly line: number;
}

/** A line of one of the logs, read. */
export type Placed = readonly [line: LogLine, place: Place];

interface Head {
  readonly lines: AsyncIterator<Placed, void, undefined>;
  value: Placed;
}

/**
 * The lines of all logs in order of time, as far as each log itself is: api's and console's, or yesterday's and
 * today's, are one log.
 */
export async function* merged(
  logs: readonly Log[],
  latest: number,
): AsyncGenerator<Placed, void, undefined> {
  const [only] = logs;
  if (logs.length === 1 && only) return yield* read(only, latest);
  const heads: Head[] = [];
  for (const log of logs) {
    const lines = read(log, latest);
    const { done, value } = await lines.next();
    if (!done) heads.push({ lines, value });
  }
  while (heads.length > 0) {
    const next = heads.reduce((first, each) => (timeOf(each) < timeOf(first) ? each : first));
    yield next.value;
    const following = await next.lines.next();
    if (following.done) heads.splice(heads.indexOf(next), 1);
    else next.value = following.value;
  }
}

/** What has no time waits for nothing. */
const timeOf = ({ value: [line] }: Head): number => (line.kind === "unread" ? 0 : line.at);

async function* read(log: Log, latest: number): AsyncGenerator<Placed, void, undefined> {
  for await (const { number, text } of linesOf(log)) {
    if (text === "") continue;
    const line: LogLine =
      text === undefined
        ? { kind: "unread", why: "longer than a line of a log" }
        : readLine(text, latest);
    yield [line, { log: log.name, line: number }];
  }
}
