import type { Command } from "commander";
import type { Flags, VaultOperations } from "../ops/vault/operations";
import { command, ending, environmentOption } from "./command";
import { talk, unasked } from "./confirm";

/** `raxx vault …`: all that the vault holds, out of it and into an empty one (BCP §2.2, Win 3). */
export const vaultCommand = (): Command =>
  command("vault")
    .description("the vault as a whole: its encrypted export, and the way back; never a value")
    .addCommand(exportCommand())
    .addCommand(restoreCommand());

const exportCommand = (): Command =>
  command("export")
    .description(
      "every project, environment and folder, encrypted for the operator's key, into the state bucket",
    )
    .addOption(environmentOption())
    .option(
      "--key <file>",
      "the operator's public key; otherwise the stack file's, or RAXX_OPERATOR_KEY",
    )
    .option("--dry-run", "count what would be exported, and write nothing")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: Flags & { key?: string }) =>
        (await operations(flags, flags.dryRun ? talk() : unasked())).export(flags.key),
      ),
    );

const restoreCommand = (): Command =>
  command("restore")
    .description(
      "fill an empty vault from an export, which gpg decrypts; run again, it finishes what was begun",
    )
    .addOption(environmentOption())
    .requiredOption("--from <export>", "a key below vault-exports/, `newest`, or a file")
    .option("--dry-run", "read and count the export, and write nothing")
    .option("--yes", "do not ask")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: Flags & { from: string; yes?: boolean }) =>
        (await operations(flags)).restore(flags.from),
      ),
    );

async function operations(
  flags: Flags & { yes?: boolean },
  speaking = talk(flags.yes),
): Promise<VaultOperations> {
  const { VaultOperations: Operations } = await import("../ops/vault/operations.js");
  return new Operations(flags, speaking);
}
