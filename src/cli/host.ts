import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { isDay } from "../domain/day";
import { hostNames } from "../domain/lightsail";
import type { RestoreWish } from "../ops/hosts/restore";
import { changing, words } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx host …`: the two hosts of Lightsail, which hold the vault and the tickets (BCP §2.2, §2.3). */
export const hostCommand = (): Command =>
  command("host")
    .description("the hosts of vault and tickets: back from a snapshot")
    .addCommand(
      changing("restore", "a host from its newest snapshot, on its own address, once for a reason")
        .addArgument(new Argument("<host>", "which of them").choices(hostNames))
        .requiredOption("--reason <text>", "a few words; the same ones are the same restore", words)
        .option("--snapshot <name>", "a snapshot that was made by hand or kept by a restore", words)
        .addOption(
          new Option("--date <day>", "the automatic snapshot of a day, YYYY-MM-DD in UTC")
            .argParser(day)
            .conflicts("snapshot"),
        )
        .option("--replace", "an instance that is there makes way, once a snapshot of it is kept")
        .action(
          ending(async (host: RestoreWish["host"], flags: Flags) => {
            const { restoreHost } = await import("../ops/hosts/restore.js");
            return restoreHost({ ...flags, host }, talk(flags.yes));
          }),
        ),
    );

type Flags = Omit<RestoreWish, "host"> & { readonly yes?: boolean };

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError("Give a day, such as 2026-05-21.");
}
