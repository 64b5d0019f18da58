import type { Command } from "commander";
import type { RangesFlags } from "../ops/ranges/operations";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx cloudflare …`: what the platform takes from Cloudflare and keeps in the repository (BCP §1.3, §1.6). */
export const cloudflareCommand = (): Command =>
  command("cloudflare")
    .description("facts of Cloudflare's that the program keeps")
    .addCommand(
      command("ranges")
        .description(
          "the addresses that origins admit, beside those published; exits 1 when they differ",
        )
        .option("--write", "write src/domain/cloudflare-ranges.ts, to be reviewed")
        .option("--json", "print JSON and nothing else")
        .action(
          ending(async (flags: RangesFlags) => {
            const { ranges } = await import("../ops/ranges/operations.js");
            return ranges(flags, talk());
          }),
        ),
    );
