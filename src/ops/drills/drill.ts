import type { DrillKind } from "../../domain/continuity";
import type { Environment } from "../../domain/environments";
import { alerting, alertOperator, reasonOf, sentText } from "../change/alert";
import { change } from "../change/change";
import { actor } from "../change/event";
import type { Surroundings } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { type DrillRecord, keepRecord } from "./record";

/** What a drill notes while it works; the record is made of it, however the drill ends. */
export interface Notes {
  /** What is restored; known as soon as it was chosen. */
  backup: string;
  readonly problems: string[];
  /** What else is worth comparing with the next drill, by name; never what was restored itself. */
  readonly facts: Record<string, string | number>;
}

/**
 * Does a drill alone in its environment, between two lines of the audit trail, and keeps its record: passed where `work`
 * notes no problem. What stopped it is a problem too, is recorded, and thrown afterwards.
 */
export async function drill(
  environment: Environment,
  kind: DrillKind,
  around: Surroundings,
  tell: (line: string) => void,
  work: (notes: Notes) => Promise<void>,
): Promise<DrillRecord> {
  const command = `drill ${kind}`;
  const remedy = "docs/runbooks/drills.md says what it needs, and how it is run again.";
  const record = await alerting(environment, { command, remedy }, around, tell, async () =>
    recorded(environment, kind, around, tell, work),
  );
  if (record.result === "passed") return record;
  const text = [...record.problems.map((problem) => `- ${problem}`), "", remedy].join("\n");
  const subject = `[raxx ${environment}] ${command} did not pass`;
  for (const line of sentText(await alertOperator({ subject, text }, around))) tell(line);
  return record;
}

async function recorded(
  environment: Environment,
  kind: DrillKind,
  around: Surroundings,
  tell: (line: string) => void,
  work: (notes: Notes) => Promise<void>,
): Promise<DrillRecord> {
  const told = { command: `drill ${kind}`, target: environment } as const;
  return change(environment, told, around, tell, async () => {
    const { record, stopped } = await observed(kind, work);
    tell(`Recorded as ${await keepRecord(new Bucket(around.patience), environment, record)}`);
    if (stopped) throw stopped.error;
    return record;
  });
}

/** A drill's record, and what stopped it. */
interface Observed {
  readonly record: DrillRecord;
  readonly stopped?: { readonly error: unknown };
}

/** Does the work of a drill and makes its record, however it ends; keeps it nowhere. */
export async function observed(
  kind: DrillKind,
  work: (notes: Notes) => Promise<void>,
): Promise<Observed> {
  const startedAt = new Date();
  const notes: Notes = { backup: "none", problems: [], facts: {} };
  const stopped = await work(notes).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (stopped) notes.problems.push(reasonOf(stopped.error));
  const record: DrillRecord = {
    kind,
    startedAt: startedAt.toISOString(),
    durationSeconds: Math.round((Date.now() - startedAt.getTime()) / 100) / 10,
    ...notes,
    result: notes.problems.length === 0 ? "passed" : "failed",
    by: actor(),
  };
  return { record, ...(stopped && { stopped }) };
}
