import { createInterface } from "node:readline/promises";
import type { Talk } from "../ops/change/surroundings";
import { CannotRun } from "../process/cannot-run";
import { print, report } from "./command";

/**
 * Asks before something real is changed.
 * @param what a sentence that names the place and the change
 * @throws CannotRun without a yes, or where nobody can be asked
 */
async function confirmed(what: string, yes: boolean): Promise<void> {
  if (yes) return;
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new CannotRun(
      `${what} Nobody can be asked here: add --yes if that is meant. Nothing was changed.`,
    );
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${what}\nGo on? (yes/no) `);
  terminal.close();
  if (answer.trim().toLowerCase() !== "yes") throw new CannotRun("Nothing was changed.");
}

/** How an operation speaks with the person who started it; `yes` answers what it asks. */
export const talk = (yes = false): Talk => ({
  tell: report,
  print,
  confirm: async (what) => confirmed(what, yes),
});
