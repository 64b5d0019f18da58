import type { Command } from "commander";
import type { StatusFlags } from "../ops/rebuild/status";
import { command, ending, environmentOption } from "./command";
import { talk } from "./confirm";

/** `raxx rebuild …`: the way back from nothing (BCP §3). */
export const rebuildCommand = (): Command =>
  command("rebuild")
    .description("the way back after everything was lost")
    .addCommand(
      command("status")
        .description(
          "the seven phases of a rebuild: what is there, what is missing, the next command; changes nothing",
        )
        .addOption(environmentOption())
        .option("--json", "print JSON and nothing else")
        .option("--record", "write how far it is into the audit trail, for the evidence report")
        .addHelpText("after", "\nExit: 0 every phase is complete, 1 one is not, 2 could not run.")
        .action(
          ending(async (flags: StatusFlags) => {
            const { rebuildStatus } = await import("../ops/rebuild/status.js");
            return rebuildStatus(flags, talk());
          }),
        ),
    );
