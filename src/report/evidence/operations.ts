import { countedDays, recordedCommands } from "../../domain/operations";
import type { EnvironmentEvidence } from "./model";

/** One line of the audit trail, without who wrote it and what it says beside. */
export interface RecordedEvent {
  /** UTC, ISO 8601. */
  readonly time: string;
  readonly command: string;
  readonly target: string;
  readonly result: "begun" | "done" | "failed";
  readonly reference?: string | undefined;
}

type Operation = NonNullable<EnvironmentEvidence["operations"]>[number];

/**
 * Each operation that leaves lines in the audit trail, how it ended last and how often it ran; one that no line names
 * is there too. What came after `at` is not looked at.
 */
export function operationsOf(events: readonly RecordedEvent[], at: Date): Operation[] {
  const until = at.getTime();
  const known = events
    .filter(({ time }) => Date.parse(time) <= until)
    .toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
  const commands = new Set<string>([...recordedCommands, ...known.map(({ command }) => command)]);
  const since = until - countedDays * 86_400_000;
  return [...commands].toSorted().map((command) => {
    const own = known.filter((event) => event.command === command);
    const last = own.at(-1);
    return { command, last: last ? lastOf(last) : null, runs: begunSince(since, own) };
  });
}

const lastOf = ({ time, command, target, result, reference }: RecordedEvent) => ({
  at: time,
  result: result === "begun" ? ("not finished" as const) : result,
  target: command === "privacy delete" ? "" : target,
  reference: reference ?? null,
});

/** Most operations write a line when they begin and one when they end; some only the last. */
function begunSince(since: number, events: readonly RecordedEvent[]): number {
  const open = new Set<string>();
  return events.filter(({ time, target, result }) => {
    const isEnd = result !== "begun" && open.delete(target);
    if (result === "begun") open.add(target);
    return !isEnd && Date.parse(time) >= since;
  }).length;
}
