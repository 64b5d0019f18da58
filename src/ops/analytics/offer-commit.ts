import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import type { Context } from "./context";
import { blockOf, stackFile, type Wanted, withSwitch } from "./stack-file";
import { type Committed, commitSwitch } from "./switch-commit";

/** What is to stand in the stack file, and whether it was committed. */
interface Offered extends Partial<Committed> {
  readonly done: boolean;
}

/**
 * Commits the stack file with another switch where that is wished, or said yes to; else tells what to commit.
 * @param wish committed without a question
 */
export async function offerCommit(
  { env, talk, root, flags }: Context,
  wanted: Wanted,
  wish: boolean,
): Promise<Offered> {
  // Where the file says so, only a commit that is asked for has anything to add.
  if (!wish && (await saysAlready(root, env, wanted))) return { done: true };
  const what = `${stackFile(env)} is committed with analytics ${wanted.enabled ? "on" : "off"}`;
  if (!wish && (flags.dryRun || !(await talk.offer(`${what}?`)))) {
    talk.tell(`To commit in ${stackFile(env)}, below raxx:analytics:\n${blockOf(wanted)}`);
    return { done: false };
  }
  const committed = await commitSwitch(root, env, wanted, messageOf(env, wanted));
  if (committed === undefined) {
    talk.tell(`The last commit of ${stackFile(env)} says so already.`);
    return { done: true };
  }
  const { branch, commit, checkedOut } = committed;
  const place = checkedOut ? branch : `${branch}, beside what you are working on`;
  talk.tell(
    `Committed as ${commit.slice(0, 12)} on ${place}; next: git push origin ${branch}, and merge it.`,
  );
  return { done: true, ...committed };
}

async function saysAlready(root: string, env: Environment, wanted: Wanted): Promise<boolean> {
  try {
    const text = await readFile(join(root, stackFile(env)), "utf8");
    return withSwitch(text, wanted, stackFile(env)) === text;
  } catch {
    return false;
  }
}

const messageOf = (env: string, wanted: Wanted): string =>
  wanted.enabled
    ? `feat(analytics): collection is on in ${env}\n\nChecked by \`raxx analytics gate\`: ${wanted.healthy.reference}`
    : `fix(analytics): collection is off in ${env}\n\nAn emergency stop is in force: no release turns it on before it is lifted.`;
