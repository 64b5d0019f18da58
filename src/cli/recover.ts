import type { Command } from "commander";
import type { Environment } from "../domain/environments";
import { command, ending, stackArgument } from "./command";
import { talk } from "./confirm";

/** `raxx recover`: after an update that was killed (docs/runbooks/interrupted-update.md). */
export const recoverCommand = (): Command =>
  command("recover")
    .description(
      "list what an interrupted update may have created, or tell the state what was found in the account",
    )
    .addArgument(stackArgument())
    .argument(
      "[findings...]",
      "URN and id of each that exists, URN and `absent` of each that does not",
    )
    .action(ending(run));

async function run(stack: Environment, findings: string[]): Promise<number> {
  const { recover } = await import("../ops/recovery/recover.js");
  // Whoever says what was found has been asked.
  return recover(stack, findings, talk(true));
}
