import type { Command } from "commander";

/**
 * The command whose help `help a b` asks for; commander itself looks no further than `a`. Undefined where the words ask
 * for something else, or lead nowhere: commander says so.
 */
export function helpAsked(line: Command, [first, ...path]: readonly string[]): Command | undefined {
  if (first !== "help" || path.length < 2) return undefined;
  let at = line;
  for (const word of path) {
    const next = at.commands.find((each) => each.name() === word);
    if (!next) return at.error(`error: unknown command '${word}' of ${at.name()}`);
    at = next;
  }
  return at;
}
