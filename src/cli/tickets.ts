import { type Command, InvalidArgumentError } from "commander";
import type { RetentionWish } from "../ops/tickets/retention";
import { changing } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx tickets …`: FreeScout's tickets (BCP §1.4, Security Considerations). */
export const ticketsCommand = (): Command =>
  command("tickets")
    .description("FreeScout's tickets: how long they are kept")
    .addCommand(
      changing("retention", "delete closed tickets after 90 days, and records after 7 years")
        .option("--most <count>", "more than so many are not deleted at once", count, 200)
        .addHelpText(
          "after",
          "\nExit: 0 none is too old (any more), 1 --dry-run found some, 2 could not run.",
        )
        .action(
          ending(async (wish: RetentionWish & { readonly yes?: boolean }) => {
            const { ticketsRetention } = await import("../ops/tickets/retention.js");
            return ticketsRetention(wish, talk(wish.yes));
          }),
        ),
    );

function count(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number.");
}
