import pc from "picocolors";
import { platformOf } from "../../config/stack-file/platform";
import type { PlatformConfig } from "../../config/schema";
import { deputyGrants } from "../../domain/deputy";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { announce } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { type Deputy, places } from "./places";

export interface DeputyWish extends Deputy {
  /** Writes what was found into the audit trail, where the evidence report finds it. */
  readonly record?: boolean;
  readonly json?: boolean;
}

type Answer = "held" | "missing" | "not asked";

/**
 * `raxx deputy status`: what a deputy has of the five things of BCP §6.3, and what is missing. Changes nothing but, where that is asked
 * for, the audit trail, which names nobody.
 * @returns broken while something is missing or could not be asked
 */
export async function deputyStatus(
  { github, email, record, json }: DeputyWish,
  talk: Talk,
  around: Surroundings = outside,
  config: PlatformConfig = platformOf("prod"),
): Promise<number> {
  const grants = await Promise.all(
    deputyGrants.map(async ({ id, what }) => {
      try {
        const { held, seen } = await places[id]({ github, email }, config, around);
        const state: Answer = held ? "held" : "missing";
        return { grant: id, what, state, seen };
      } catch (error) {
        if (!(error instanceof CannotRun)) throw error;
        return { grant: id, what, state: "not asked" as const, seen: error.message };
      }
    }),
  );
  const open = grants.filter(({ state }) => state !== "held").map(({ grant }) => grant);
  if (record) {
    const told = { command: "deputy status", target: "a deputy" } as const;
    const end =
      open.length === 0
        ? { result: "done" as const }
        : { result: "failed" as const, detail: `open: ${open.join(", ")}` };
    await announce("prod", { ...told, ...end }, around, talk.tell);
  }
  showResult(talk, json, { complete: open.length === 0, grants }, () =>
    grants.map(({ what, state, seen }) => `${marks[state]} ${what}: ${seen}`).join("\n"),
  );
  return open.length === 0 ? kept : broken;
}

const marks: Readonly<Record<Answer, string>> = {
  held: pc.green("✓"),
  missing: pc.red("✗"),
  "not asked": pc.yellow("?"),
};
