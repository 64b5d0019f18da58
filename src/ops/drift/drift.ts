import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import { systemOf } from "../../domain/system-component";
import { partsOf } from "../../domain/urn";
import { type EngineEvent, readEvents } from "../../engine/events";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import { pulumiRun, tail } from "../engine/run";
import { readState } from "../state/read";

/** One resource that is not as the state has it; names of properties, and never a value. */
export interface Drift {
  readonly system: string;
  readonly urn: string;
  readonly type: string;
  readonly change: "changed" | "gone";
  readonly properties: readonly string[];
}

/**
 * Compares what exists with the state. Nothing is written, neither to the state nor to what exists.
 * @throws CannotRun with the engine's last lines when a provider could not be asked
 */
export async function driftOf(
  stack: Environment,
  tell: (line: string) => void,
): Promise<readonly Drift[]> {
  const { deployment } = await readState(stack);
  if ((deployment.resources ?? []).length === 0)
    throw new CannotRun(
      `Stack ${stack} holds nothing: deploy it, or \`${raxx`adopt plan --stack ${stack}`}\`.`,
    );
  const parents = new Map((deployment.resources ?? []).map(({ urn, parent }) => [urn, parent]));
  const folder = await mkdtemp(join(tmpdir(), "raxx-drift-"));
  try {
    const log = join(folder, "events");
    const args = ["refresh", "--preview-only", "--stack", stack, "--event-log", log];
    const { code, output } = await pulumiRun(args, tell);
    if (code !== 0) throw new CannotRun(`${stack} could not be compared:\n${tail(output)}`);
    return driftIn(await readEvents(log), parents);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the events of a refresh tell, a system after the other. */
export function driftIn(
  events: readonly EngineEvent[],
  parents: ReadonlyMap<string, string | undefined>,
): readonly Drift[] {
  return events
    .flatMap(({ resOutputsEvent }) => resOutputsEvent?.metadata ?? [])
    .filter(({ op }) => op === "update" || op === "delete")
    .map(({ urn, op, diffs, detailedDiff }): Drift => {
      const properties = Object.keys(detailedDiff ?? {});
      return {
        system: systemOf(urn, parents),
        urn,
        type: partsOf(urn).type,
        change: op === "delete" ? "gone" : "changed",
        properties: (properties.length > 0 ? properties : [...(diffs ?? [])]).toSorted(),
      };
    })
    .toSorted((a, b) => `${a.system} ${a.urn}`.localeCompare(`${b.system} ${b.urn}`));
}
