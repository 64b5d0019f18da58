import { type Command, InvalidArgumentError } from "commander";
import { consentEvents, manualDelete } from "../domain/erasure";
import type { Flags, PrivacyOperations } from "../ops/privacy/operations";
import { record } from "./analytics-options";
import { command, ending, environmentOption } from "./command";
import { talk } from "./confirm";
import { privateLines } from "./private-input";

/** `raxx privacy …`: what the platform owes to people who opted in or out (runbook §4, §6; DPIA §4.2, §4.6). */
export const privacyCommand = (): Command =>
  command("privacy")
    .description("duties to users: deletes after an opt-out, proof of consent; never a user's id")
    .addCommand(
      asking(
        "deletes",
        "opt-outs near the limits of 25 and 30 days; exits 1 when one is, or its delete cannot be shown",
      ).action(
        ending(async ({ completedEvent, ...flags }: Options) =>
          (await operations(flags)).deletes(completedEvent),
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
        .option("--dry-run", "count the rows, and change nothing")
        .option("--json", "print JSON and nothing else")
        .option("--yes", "do not ask")
        .action(
          ending(
            async ({ reference, yes, ...flags }: Flags & { reference: string; yes?: boolean }) =>
              (await operations(flags, yes)).delete(reference, async () =>
                privateLines(["the pseudonym", "the user's id"]),
              ),
          ),
        ),
    );

interface Options extends Flags {
  readonly completedEvent?: string;
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

/** A moment without a zone would be another one on every machine. */
function moment(text: string): string {
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(
    text,
  );
  if (whole && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError("Give date, time and zone, such as 2026-03-01T12:00:00Z.");
}

async function operations(flags: Flags, yes = false): Promise<PrivacyOperations> {
  const { PrivacyOperations: Operations } = await import("../ops/privacy/operations.js");
  return new Operations(flags, talk(yes));
}
