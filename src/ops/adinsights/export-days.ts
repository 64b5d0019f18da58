import { adinsightsAuditDays, adinsightsAuditPrefix } from "../../domain/adinsights";
import type { AuditRow } from "./audit-log";

/** A day in UTC, such as `2026-11-28`. */
export type Day = string;

const dayMs = 86_400_000;

export const dayOf = (at: number): Day => new Date(at).toISOString().slice(0, 10);

export const auditKey = (day: Day): string => `${adinsightsAuditPrefix}${day}.json`;

/** The days whose export is there, by the keys of the bucket. */
export const exportedDays = (keys: readonly string[]): ReadonlySet<Day> =>
  new Set(
    keys.flatMap((key) => {
      const [, day] = /(\d{4}-\d{2}-\d{2})\.json$/.exec(key) ?? [];
      return day !== undefined && key === auditKey(day) ? [day] : [];
    }),
  );

/** What an export has to do. */
interface Plan {
  /** Days that have no export yet, and whose rows are all there still. */
  readonly write: readonly Day[];
  /** Days since the first export that have none, and whose rows may be gone. */
  readonly missing: readonly Day[];
}

/**
 * Which days are to be exported: yesterday, and whatever is missing of the 365 days before today, unless the database may
 * have deleted some of its rows already: those are before the oldest row, or began more than 365 days ago.
 * @param rows the oldest first
 */
export function planned(
  [oldest]: readonly AuditRow[],
  exported: ReadonlySet<Day>,
  now: Date,
): Plan {
  const open = daysBefore(now).filter((day) => !exported.has(day));
  const deleted = now.getTime() - adinsightsAuditDays * dayMs;
  const isWhole = (day: Day): boolean =>
    oldest !== undefined && day >= dayOf(oldest.at) && Date.parse(day) >= deleted;
  const [first] = [...exported].toSorted();
  return {
    write: open.filter(isWhole),
    missing: open.filter((day) => !isWhole(day) && first !== undefined && day > first),
  };
}

/** The 365 days before today, the oldest first. */
const daysBefore = (now: Date): readonly Day[] =>
  Array.from({ length: adinsightsAuditDays }, (_, at) =>
    dayOf(now.getTime() - (adinsightsAuditDays - at) * dayMs),
  );
