import { incidentLimits } from "../../domain/incidents";
import type { Deed, Incident } from "./record";

/** How a clock stands: it runs, runs out within a quarter of its time, is past, was met or met late, or is not needed. */
export type ClockState = "running" | "soon" | "past" | "met" | "late" | "not needed";

/** Something that has to be done by a moment (BCP §6.1, §7.3). */
export interface Clock {
  readonly name: "determination" | "authority" | "customers" | "answer";
  /** ISO 8601; absent where the law says “without undue delay” and no hour (GDPR Art. 34). */
  readonly due?: string;
  readonly state: ClockState;
  /** When it was done. */
  readonly done?: string;
  /** What `incident record --did` takes to say that it is done. */
  readonly by: readonly Deed[];
}

/** The clocks that run for an incident, as they stand at a moment. */
export function clocksOf(incident: Incident, now: Date): readonly Clock[] {
  const determined = incident.log.findLast(({ did }) => isDetermination(did))?.did;
  const at = (name: Clock["name"], by: readonly Deed[], limit?: number): Clock =>
    clock(incident, now, { name, by, ...(limit !== undefined && { limit }) });
  const breach = [
    at("determination", ["breach-confirmed", "breach-ruled-out"], incidentLimits.determination),
    ...[
      at("authority", ["authority-notified"], incidentLimits.notification),
      ...(determined === "breach-confirmed"
        ? [at("customers", ["customers-notified", "no-high-risk"])]
        : []),
    ].map((each) => (determined === "breach-ruled-out" ? notNeeded(each) : each)),
  ];
  return [
    ...(incident.breach ? breach : []),
    ...(incident.subject ? [at("answer", ["subject-answered"], incidentLimits.answer)] : []),
  ];
}

const isDetermination = (did: Deed): boolean =>
  did === "breach-confirmed" || did === "breach-ruled-out";

const notNeeded = (clock: Clock): Clock =>
  clock.done === undefined ? { ...clock, state: "not needed" } : clock;

function clock(
  { detected, log }: Incident,
  now: Date,
  { name, by, limit }: Pick<Clock, "name" | "by"> & { readonly limit?: number },
): Clock {
  const done = log.find(({ did }) => by.includes(did))?.at;
  if (limit === undefined)
    return { name, by, state: done ? "met" : "running", ...(done && { done }) };
  const due = Date.parse(detected) + limit;
  const at = done === undefined ? now.getTime() : Date.parse(done);
  const state = done === undefined ? running(due - at, limit) : at <= due ? "met" : "late";
  return { name, by, due: new Date(due).toISOString(), state, ...(done && { done }) };
}

function running(leftMs: number, limit: number): ClockState {
  if (leftMs < 0) return "past";
  return leftMs <= limit / 4 ? "soon" : "running";
}

/** Clocks that somebody still has to stop. */
export const openClocks = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.filter(({ state }) => ["running", "soon", "past"].includes(state));
