import { isDay } from "../../domain/day";
import { CannotRun } from "../../process/cannot-run";

/**
 * ADinsights' runbook names the paths of its API and few of the fields: payloads are read tolerantly, and what is not
 * understood is refused, so that nothing is concluded from it.
 */

/** Something with properties. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the payloads call a fault (runbook, Alerting targets). */
export const faults: ReadonlySet<string> = new Set([
  "stale",
  "no_recent_sync",
  "failing",
  "failed",
  "fail",
  "failure",
  "error",
  "unhealthy",
  "degraded",
]);

/** A moment in milliseconds; undefined without a zone, which would be another moment on every machine. */
export function momentOf(value: unknown): number | undefined {
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
  if (typeof value !== "string" || !whole.test(value) || !isDay(value.slice(0, 10)))
    return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}

/** An id as it is compared: a number, a UUID in either case, or an object that has one. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "string" && value !== "") return value.toLowerCase();
  return isFields(value) ? idOf(value["id"]) : undefined;
}

/** Every value that stands under one of `names`, at whatever depth, also in a list or below another of them. */
export function valuesUnder(names: ReadonlySet<string>, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesUnder(names, each));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(names.has(name) ? [each].flat() : []),
    ...valuesUnder(names, each),
  ]);
}

/** Neither absent nor nothing: an empty list and a zero are no failure. */
export const isSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

/** @param what such as `api.prod.adinsights.com: GET /api/audit-logs/` */
export const notUnderstood = (what: string, why: string): CannotRun =>
  new CannotRun(
    `${what} answered with what is not understood: ${why}. Nothing is concluded from it. ` +
      "Look at the answer with curl, and at src/ops/adinsights/payload.ts.",
  );
