import { Argument, type Command, InvalidArgumentError } from "commander";
import type { Flags, MaintenanceWish, PostWish, StatusOperations } from "../ops/status/operations";
import { changing, looking, moment, type Options, words } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx status …`: what customers read on the status page (BCP §7.2). */
export const statusCommand = (): Command =>
  command("status")
    .description("the public status page: what has happened, and maintenance with a firm end")
    .addCommand(
      changing("post", "show an incident, or add a note to the open one; it looks back only")
        .requiredOption("--service <name>", "what customers know it as", words)
        .requiredOption("--title <text>", "what has happened, in a few words", words)
        .option("--note <text>", "what is known of it", words)
        .option("--started <time>", "when it began, such as 2026-03-01T12:00:00Z; else now", moment)
        .option("--ticket <id>", "FreeScout's conversation whose state it follows", number)
        .action(
          ending(async ({ service, title, note, started, ticket, ...flags }: Options & PostWish) =>
            (await operations(flags)).post({
              ...{ service, title },
              ...(note !== undefined && { note }),
              ...(started !== undefined && { started }),
              ...(ticket !== undefined && { ticket }),
            }),
          ),
        ),
    )
    .addCommand(
      changing("resolve", "show since when an incident is over")
        .addArgument(
          new Argument("<id>", "as `raxx status list` calls it").argParser((text) => number(text)),
        )
        .option("--note <text>", "what was found and done", words)
        .option("--at <time>", "when it was over; else now", moment)
        .action(
          ending(
            async (id: number, { note, at, ...flags }: Options & { note?: string; at?: string }) =>
              (await operations(flags)).resolve(id, {
                ...(note !== undefined && { note }),
                ...(at !== undefined && { at }),
              }),
          ),
        ),
    )
    .addCommand(
      changing("maintenance", "announce planned work, from when to when")
        .requiredOption("--service <name>", "what customers know it as", words)
        .requiredOption("--title <text>", "what is done", words)
        .requiredOption("--starts <time>", "such as 2026-03-01T12:00:00Z", moment)
        .requiredOption("--ends <time>", "its firm end", moment)
        .action(
          ending(async ({ service, title, starts, ends, ...flags }: Options & MaintenanceWish) =>
            (await operations(flags)).maintenance({ service, title, starts, ends }),
          ),
        ),
    )
    .addCommand(
      changing("migrate", "make the page's tables where they are not there").action(
        ending(async (flags: Options) => (await operations(flags)).migrate()),
      ),
    )
    .addCommand(
      changing("webhook", "have FreeScout tell the page when a ticket is closed or opened").action(
        ending(async (flags: Options) => (await operations(flags)).webhook()),
      ),
    )
    .addCommand(
      looking("list", "what the page shows as open or planned, with ids").action(
        ending(async (flags: Flags) => (await operations(flags)).list()),
      ),
    );

function number(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give its number.");
}

async function operations(flags: Options): Promise<StatusOperations> {
  const { StatusOperations: Operations } = await import("../ops/status/operations.js");
  return new Operations(flags, talk(flags.yes));
}
