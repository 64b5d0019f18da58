import { type Command, InvalidArgumentError, Option } from "commander";
import { consentEvents, manualDelete } from "../domain/erasure";
import type { Unseen } from "../ops/privacy/check";
import type { Flags, PrivacyOperations } from "../ops/privacy/operations";
import type { EraseWish, ReplayWish } from "../ops/privacy/erase";
import { changing, moment, record } from "./analytics-options";
import { command, ending, environmentOption } from "./command";
import { talk } from "./confirm";
import { appOf, databaseApps as apps } from "./database-apps";
import { privateLines } from "./private-input";

const otherEvent = [
  "--other-event <types...>",
  "events in consent_history that are known to be neither consent nor a delete",
] as const;

const unseen: readonly Unseen[] = ["jobs", "flag", "rows"];

/** `raxx privacy …`: what the platform owes to people who opted in or out (runbook §4, §6; DPIA §4.2, §4.6). */
export const privacyCommand = (): Command =>
  command("privacy")
    .description("duties to users: deletes after an opt-out, proof of consent; never a user's id")
    .addCommand(
      asking(
        "check",
        "the store of consent beside what is promised of it; exits 1 when one is broken, or cannot be seen",
      )
        .option(...otherEvent)
        .addOption(
          new Option(
            "--seen <what...>",
            "what a person has looked at, and no document says where: jobs of deletes, the flag, rows of erased pseudonyms",
          ).choices(unseen),
        )
        .action(
          ending(async ({ completedEvent, otherEvent: others, seen, ...flags }: CheckOptions) =>
            (await operations(flags)).check(completedEvent, others, seen),
          ),
        ),
    )
    .addCommand(
      asking(
        "deletes",
        "opt-outs near the limits of 25 and 30 days; exits 1 when one is, or its delete cannot be shown",
      )
        .option(...otherEvent)
        .option("--tell", "tell the operator in Slack what is due")
        .action(
          ending(async ({ completedEvent, otherEvent, ...flags }: Options) =>
            (await operations(flags)).deletes(completedEvent, otherEvent),
          ),
        ),
    )
    .addCommand(
      asking(
        "consent",
        "whether a user, whose id is read from standard input, consented at a moment",
      )
        .requiredOption("--at <time>", "such as 2026-03-01T12:00:00Z", moment)
        .action(
          ending(async ({ at, completedEvent, ...flags }: Options & { at: string }) =>
            (await operations(flags)).consent(at, completedEvent, userId),
          ),
        ),
    )
    .addCommand(
      command("delete")
        .description(
          "last resort: delete a pseudonym's rows by hand, under its guard; pseudonym and user come on standard input",
        )
        .addOption(environmentOption())
        .requiredOption("--reference <address>", "https address where it is recorded why", record)
        .option("--none-left", "document that no row is left where none is found, as recorded")
        .option("--despite-opt-in", "delete although the user opted in again, as recorded")
        .option("--dry-run", "count the rows, and change nothing")
        .option("--json", "print JSON and nothing else")
        .option("--yes", "do not ask")
        .action(
          ending(async ({ reference, noneLeft, despiteOptIn, yes, ...flags }: DeleteOptions) =>
            (await operations(flags, yes)).delete(
              reference,
              async () => privateLines(["the pseudonym", "the user's id"]),
              { noneLeft: noneLeft === true, despiteOptIn: despiteOptIn === true },
            ),
          ),
        ),
    )
    .addCommand(
      changing(
        "erase",
        "delete a person's rows in an app's database, so that a restore deletes them again; the id comes on standard input",
      )
        .requiredOption("--app <name>", apps.join(", "), appOf)
        .requiredOption(
          "--from <columns...>",
          "columns that name the person, in the order in which rows go, such as orders.user_id users.id",
        )
        .requiredOption("--reference <address>", "https address where it is recorded why", record)
        .action(
          ending(async (wish: EraseWish & { readonly yes?: boolean }) => {
            const { erase } = await import("../ops/privacy/erase.js");
            return erase(wish, userId, talk(wish.yes));
          }),
        ),
    )
    .addCommand(
      changing("replay", "do erasures on record again, after a database came back by hand")
        .requiredOption("--app <name>", apps.join(", "), appOf)
        .requiredOption(
          "--since <time>",
          "the moment that the database came back from; what was erased before is not in it",
          moment,
        )
        .requiredOption("--reference <address>", "https address where it is recorded why", record)
        .addHelpText(
          "after",
          "\nExit: 0 all are done again, 1 one is to be done by hand, 2 could not run.",
        )
        .action(
          ending(async (wish: ReplayWish & { readonly yes?: boolean }) => {
            const { replayErasures } = await import("../ops/privacy/erase.js");
            return replayErasures(wish, talk(wish.yes));
          }),
        ),
    );

interface DeleteOptions extends Flags {
  readonly reference: string;
  readonly noneLeft?: boolean;
  readonly despiteOptIn?: boolean;
  readonly yes?: boolean;
}

interface Options extends Flags {
  readonly completedEvent?: string;
  readonly otherEvent?: readonly string[];
}

interface CheckOptions extends Options {
  readonly seen?: readonly Unseen[];
}

const asking = (name: string, description: string): Command =>
  command(name)
    .description(description)
    .addOption(environmentOption())
    .option(
      "--completed-event <type>",
      "event in consent_history by which the Queue service says that a delete is done",
      completion,
    )
    .option("--json", "print JSON and nothing else");

/** An opt-out that completed itself would hide that it is open. */
function completion(type: string): string {
  const others: readonly string[] = [...Object.values(consentEvents), manualDelete.event];
  if (!others.includes(type)) return type;
  throw new InvalidArgumentError(`${type} is another event; name the one of a completed delete.`);
}

const userId = async (): Promise<string> => (await privateLines(["the user's id"]))[0] ?? "";

async function operations(flags: Flags, yes = false): Promise<PrivacyOperations> {
  const { PrivacyOperations: Operations } = await import("../ops/privacy/operations.js");
  return new Operations(flags, talk(yes));
}
