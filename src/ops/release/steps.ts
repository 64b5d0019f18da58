import { createHash } from "node:crypto";
import { type EngineEvent, plannedSteps } from "../../engine/events";

/** One step that a person approves: what happens to which resource, and a digest of from what to what. */
export interface Step {
  readonly urn: string;
  readonly op: string;
  readonly values: string;
}

/** What a preview does not ask anybody to approve. */
const unremarkable: ReadonlySet<string> = new Set([
  "same",
  "refresh",
  "read",
  "read-discard",
  "discard",
]);

/** The steps that a preview proposes, in an order of their own; secrets have no value in events. */
export const proposedSteps = (events: readonly EngineEvent[]): readonly Step[] =>
  plannedSteps(events)
    .filter(({ op }) => !unremarkable.has(op))
    .map(({ urn, op, old, new: wanted }) => ({
      urn,
      op,
      values: digest(old?.inputs, wanted?.inputs),
    }))
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));

/** How many resources a run changed before it ended, however it ended. */
export const changedCount = (events: readonly EngineEvent[]): number => {
  const done = events.flatMap(({ resOutputsEvent }) => resOutputsEvent?.metadata ?? []);
  return new Set(done.filter(({ op }) => !unremarkable.has(op)).map(({ urn }) => urn)).size;
};

const orderOf = ({ urn, op }: Step): string => `${urn} ${op}`;

const digest = (from: unknown, to: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify([sorted(from ?? null), sorted(to ?? null)]))
    .digest("hex")
    .slice(0, 16);

/** The same properties in another order are the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, each]) => [key, sorted(each)]);
}

/** One sentence for each resource of which now something else is proposed than what was approved. */
export function differences(approved: readonly Step[], now: readonly Step[]): string[] {
  const urns = [...new Set([...approved, ...now].map(({ urn }) => urn))];
  return urns.flatMap((urn) => difference(urn, of(urn, approved), of(urn, now)));
}

const of = (urn: string, steps: readonly Step[]) => steps.filter((step) => step.urn === urn);

function difference(urn: string, approved: readonly Step[], now: readonly Step[]): string[] {
  if (JSON.stringify(approved) === JSON.stringify(now)) return [];
  const name = urn.split("::").slice(3).join("::");
  if (ops(approved) === ops(now)) return [`${name}: ${ops(now)} from or to other values`];
  return [`${name}: approved was ${ops(approved)}, now it is ${ops(now)}`];
}

const ops = (steps: readonly Step[]): string =>
  steps.length === 0 ? "nothing" : steps.map(({ op }) => op).join(", ");
