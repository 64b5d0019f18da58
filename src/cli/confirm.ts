import { createInterface } from "node:readline/promises";
import type { Talk } from "../ops/change/surroundings";
import { CannotRun } from "../process/cannot-run";
import { harmless } from "../process/shown";
import { print, report } from "./command";
import { began, changing, looking, writing } from "./stopped";

/**
 * Asks before something real is changed.
 * @param what a sentence that names the place and the change
 * @throws CannotRun without a yes, or where nobody can be asked
 */
async function confirmed(what: string, yes: boolean): Promise<void> {
  if (yes) return;
  if (!canBeAsked())
    throw new CannotRun(
      `${what} Nobody can be asked here: add --yes if that is meant. Nothing was changed.`,
    );
  if (!(await saysYes(`${what}\nGo on?`))) throw new CannotRun("Nothing was changed.");
}

async function saysYes(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(harmless(`${question} (yes/no) `));
    return answer.trim().toLowerCase() === "yes";
  } catch (error) {
    // Ctrl-C or Ctrl-D is a no.
    if (error instanceof Error && error.name === "AbortError") return false;
    throw error;
  } finally {
    terminal.close();
  }
}

const canBeAsked = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** How an operation speaks with the person who started it; `yes` answers what it asks. */
export function talk(yes = false): Talk {
  looking();
  return {
    tell: (line) => {
      began(line);
      report(line);
    },
    print,
    confirm: async (what) => {
      await confirmed(what, yes);
      changing();
    },
    offer: async (what) => !yes && canBeAsked() && saysYes(what),
  };
}

/** The same for an operation that writes without a question: a backup, a drill and its record, an alert. */
export function unasked(yes = false): Talk {
  writing();
  return talk(yes);
}
