import type { Command } from "commander";
import type { SiteWish } from "../ops/deploy/site";
import { changing, words } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx site …`: the sites on Cloudflare Pages (BCP §1.6). */
export const siteCommand = (): Command =>
  command("site")
    .description("the sites on Cloudflare Pages: deployed again from GitHub")
    .addCommand(
      changing("deploy", "build a site again from GitHub, and wait until it is served")
        .argument("<site>", "project of the stack file, such as antlers", words)
        .requiredOption("--reason <text>", "why, in a few words", words)
        .action(
          ending(async (site: string, flags: Omit<SiteWish, "site"> & { yes?: boolean }) => {
            const { deploySite } = await import("../ops/deploy/site.js");
            return deploySite({ ...flags, site }, talk(flags.yes));
          }),
        ),
    );
