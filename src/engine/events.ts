import { readFile } from "node:fs/promises";

/** A resource as it was, or as it is to be. */
interface PlannedState {
  readonly type?: string;
  readonly parent?: string;
  /** Only read, so that no plan of this program deletes it. */
  readonly external?: boolean;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Of what stands: as it was found. */
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** The parts of an engine event that a verdict is made of (apitype/events.go of Pulumi). */
export interface EngineEvent {
  readonly summaryEvent?: { readonly resourceChanges?: Readonly<Record<string, number>> };
  readonly policyEvent?: {
    readonly resourceUrn?: string;
    readonly message: string;
    readonly policyName: string;
    readonly enforcementLevel: string;
  };
  /** What came of one resource; of a refresh, how it is now. */
  readonly resOutputsEvent?: {
    readonly metadata: {
      readonly op: string;
      readonly urn: string;
      readonly diffs?: readonly string[] | null;
      /** By path of the property. */
      readonly detailedDiff?: Readonly<Record<string, unknown>> | null;
    };
  };
  readonly resourcePreEvent?: {
    readonly metadata: {
      readonly op: string;
      readonly urn: string;
      readonly type: string;
      readonly old?: PlannedState | null;
      readonly new?: PlannedState | null;
    };
  };
}

/**
 * The events of a finished run.
 * @param file what `--event-log` named: one JSON object a line; absent when the engine never began
 */
export async function readEvents(file: string): Promise<EngineEvent[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.split("\n").filter((line) => line !== "");
  const ended = text.endsWith("\n") || isJson(lines.at(-1) ?? "");
  // An engine that was killed leaves half a line behind.
  return (ended ? lines : lines.slice(0, -1)).map((line) => JSON.parse(line) as EngineEvent);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What a run planned, step by step. */
export const plannedSteps = (events: readonly EngineEvent[]) =>
  events.flatMap(({ resourcePreEvent }) => resourcePreEvent?.metadata ?? []);

/** How many resources each planned operation concerns, `same` included; `undefined` of a run that did not end. */
export const plannedChanges = (
  events: readonly EngineEvent[],
): Readonly<Record<string, number>> | undefined =>
  events.findLast(({ summaryEvent }) => summaryEvent)?.summaryEvent?.resourceChanges;
