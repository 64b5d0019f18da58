import pc from "picocolors";
import type { Approval } from "../../domain/approval";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { actor } from "../change/event";
import { type Check, checks } from "./checks";
import type { Context } from "./context";
import { offerCommit } from "./offer-commit";
import type { Wanted } from "./stack-file";

export interface GateWish {
  /** Https address of the record of this check; with it the gate says what to commit. */
  readonly reference?: string;
  readonly commit: boolean;
}

/**
 * `raxx analytics gate`: whether analytics may be turned on (analytics runbook §1 steps 4–6). Reads only; the evidence
 * that `shadow-flag-evidenced` asks for goes into the stack file, by a commit that is offered.
 */
export async function gate(context: Context, wish: GateWish): Promise<number> {
  const { env } = context;
  if (wish.commit && wish.reference === undefined)
    throw new CannotRun(
      `--commit needs --reference https://…: where this check is recorded. Nothing was asked or changed.`,
    );
  const found = await checks(context);
  const passed = found.every(({ ok }) => ok);
  const wanted = passed && wish.reference !== undefined ? evidence(wish.reference) : undefined;
  const commit = wanted && (await offerCommit(context, wanted, wish.commit));
  context.show({ env, passed, checks: found, evidence: wanted, commit }, () =>
    [checkText(found), passed ? passedText(env, wanted, commit?.done) : refusedText(env)].join(
      "\n",
    ),
  );
  return passed ? kept : broken;
}

function evidence(reference: string): Wanted {
  const record: Approval = {
    by: actor(),
    on: new Date().toISOString().slice(0, 10),
    reference,
  };
  return { enabled: true, migrated: record, healthy: record };
}

/** One line a check, with what to do where it fails. */
export const checkText = (found: readonly Check[]): string =>
  found
    .map(({ name, ok, says, remedy }) =>
      [
        `${ok ? pc.green("✓") : pc.red("✗")} ${name.padEnd(10)} ${says}`,
        ...(remedy === undefined ? [] : [pc.dim(`             ${remedy}`)]),
      ].join("\n"),
    )
    .join("\n");

const refusedText = (env: string): string =>
  `Analytics of ${env} may not be turned on. Nothing was changed.`;

function passedText(env: string, wanted: Wanted | undefined, committed = false): string {
  if (committed) return `Analytics of ${env} may be turned on: push the commit, and release it.`;
  if (wanted === undefined)
    return `Analytics of ${env} may be turned on. With --reference https://… this says what to commit.`;
  return `Analytics of ${env} may be turned on by a release of that.`;
}
