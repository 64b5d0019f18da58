import type { DrillKind } from "../../domain/continuity";
import type { Environment } from "../../domain/environments";
import { CannotRun, Interrupted } from "../../process/cannot-run";
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
  const told = { command: `drill ${kind}`, target: environment };
  return change(environment, told, around, tell, async () => {
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
    tell(`Recorded as ${await keepRecord(new Bucket(around.patience), environment, record)}`);
    if (stopped) throw stopped.error;
    return record;
  });
}

/** Only what was meant for a person to read: another error's text may quote what was restored. */
function reasonOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  return error instanceof Interrupted ? "it was interrupted" : "it ended by a fault of its own";
}
