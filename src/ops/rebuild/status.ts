import pc from "picocolors";
import { platformOf } from "../../config/stack-file/platform";
import type { PlatformConfig } from "../../config/schema";
import type { Environment } from "../../domain/environments";
import { type RebuildPhase, rebuildPhases } from "../../domain/rebuild";
import { broken, kept } from "../../process/exit-codes.json";
import { announce } from "../change/change";
import type { Told } from "../change/event";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { raxx } from "../../process/raxx-command";
import { type FoundNeed, lookFor } from "./need";
import { rebuildNeeds } from "./needs";

/** What `rebuild status` is asked for. */
export interface StatusFlags {
  readonly env: Environment;
  readonly json?: boolean;
  /** Writes how far it is into the audit trail, where the evidence report finds it. */
  readonly record?: boolean;
}

/** A phase and how far it is. */
interface PhaseStatus extends RebuildPhase {
  readonly complete: boolean;
  readonly needs: readonly FoundNeed[];
  /** The command that brings what is missing first; absent where nothing is. */
  readonly next?: string;
}

/**
 * `raxx rebuild status`: the seven phases of BCP §3.2, what of each is there and what is missing, the next command and the
 * time that the plan gives. Changes nothing but, where that is asked for, the audit trail.
 * @returns the exit code: broken while a phase is not complete, or nobody could be asked
 */
export async function rebuildStatus(
  { env, json, record }: StatusFlags,
  talk: Talk,
  around: Surroundings = outside,
  config: PlatformConfig = platformOf(env),
  root: string = process.cwd(),
  now: Date = new Date(),
  statusPage?: string,
): Promise<number> {
  talk.tell("Looking at what the seven phases need…");
  const found = await lookFor(
    rebuildNeeds({
      env,
      config,
      around,
      root,
      now,
      ...(statusPage !== undefined && { statusPage }),
    }),
  );
  const phases = rebuildPhases.map((phase): PhaseStatus => {
    const needs = found.filter((need) => need.phase === phase.number);
    const first = needs.find(({ state }) => state !== "there");
    return { ...phase, complete: !first, needs, ...(first?.next && { next: first.next }) };
  });
  const complete = phases.every((phase) => phase.complete);
  if (record) await announce(env, eventOf(phases), around, talk.tell);
  const result = { environment: env, at: now.toISOString(), complete, phases };
  showResult(talk, json, result, () => textOf(env, phases));
  return complete ? kept : broken;
}

function eventOf(phases: readonly PhaseStatus[]): Told {
  const open = phases.filter(({ complete }) => !complete);
  const told = { command: "rebuild status", target: "phases 1 to 7" } as const;
  if (open.length === 0) return { ...told, result: "done" };
  return {
    ...told,
    result: "failed",
    detail: `open: ${open.map(({ number }) => number).join(", ")}`,
  };
}

const marks = { there: pc.green("✓"), missing: pc.red("✗"), "not asked": pc.yellow("?") } as const;

function textOf(env: Environment, phases: readonly PhaseStatus[]): string {
  const lines = phases.flatMap(({ number, title, until, needs, next }) => [
    `Phase ${number}: ${title} (within ${until} min of the beginning)`,
    ...(needs.length === 0 ? [`  ${env} has nothing of its own here: it is prod's.`] : []),
    ...needs.map(({ state, name, seen }) => `  ${marks[state]} ${name}: ${oneLine(seen)}`),
    ...(next === undefined ? [] : [`  next: ${next}`]),
  ]);
  const open = phases.find(({ complete }) => !complete);
  const end = open
    ? `Go on with phase ${open.number}. Flags and live trading stay off until their gates (BCP preamble).`
    : `Every phase is complete. \`${raxx`drift --stack ${env}`}\` shows what differs from the program.`;
  return [...lines, "", end].join("\n");
}

/** Several lines in one, and no longer than a person reads. */
const oneLine = (text: string): string => {
  const flat = text.replace(/\s+/g, " ");
  return flat.length > 300 ? `${flat.slice(0, 299)}…` : flat;
};
