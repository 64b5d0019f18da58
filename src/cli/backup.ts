import type { Command } from "commander";
import type { Flags } from "../ops/backup/freescout/operations";
import { command, ending, environmentOption, interrupted } from "./command";
import { unasked } from "./confirm";

/** `raxx backup …`: what nothing else backs up (BCP §2.3). */
export const backupCommand = (): Command =>
  command("backup")
    .description("backups that no cloud makes by itself")
    .addCommand(
      command("freescout")
        .description("dump FreeScout's database on its host, verified, into the tickets' bucket")
        .addOption(environmentOption())
        .option("--open-port", "open the host's port 22 for this machine meanwhile, and close it")
        .option("--json", "print JSON and nothing else")
        .action(
          ending(async (flags: Flags) => {
            const { FreeScoutBackup } = await import("../ops/backup/freescout/operations.js");
            return new FreeScoutBackup(flags, unasked(), interrupted()).run();
          }),
        ),
    );
