import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import type { AlertSeverity } from "../domain/monitoring";
import { severityIn } from "../domain/people";
import type { Flags, IncidentOperations, OpenWish, RecordWish } from "../ops/incident/operations";
import { changing, looking, moment, type Options, record, words } from "./analytics-options";
import { command, ending, relativePaths } from "./command";
import { talk } from "./confirm";

/** `raxx incident …`: who is told of it, and what is due until when (BCP §7). */
export const incidentCommand = (): Command =>
  command("incident")
    .description("incidents: who is told, what is due until when, what was done")
    .addCommand(openCommand())
    .addCommand(recordCommand())
    .addCommand(answerCommand())
    .addCommand(closeCommand())
    .addCommand(listCommand());

const openCommand = (): Command =>
  changing(
    "open",
    "tell Slack, ticket and issue, and start the clocks; again, it does what is left",
  )
    .requiredOption(
      "--title <text>",
      "a few words that name nobody; the same ones are the same incident",
      anonymous,
    )
    .requiredOption("--severity <name>", "sev1, sev2, sev2.5 or sev3 (BCP §7.1)", severity)
    .option(
      "--service <name>",
      "what customers know it as, for their first answer; else Raxx",
      anonymous,
    )
    .option("--breach", "customers' data may have been seen: 4 h to determine, 72 h to notify")
    .option("--data-subject", "a person asks for their rights: 30 days to answer")
    .option(
      "--detected <time>",
      "when it was detected, such as 2026-03-01T12:00:00Z; else now",
      moment,
    )
    .option("--next-update <time>", "when customers hear more, where that is firm", moment)
    .option("--reference <text>", "a report that exists already", words)
    .action(
      ending(async (flags: OpenOptions) => {
        const { title, service, severity: level, breach, dataSubject, ...more } = flags;
        const { detected, nextUpdate, reference } = more;
        return (await operations(flags)).open({
          ...{ title, severity: level },
          ...(service !== undefined && { service }),
          breach: breach === true,
          subject: dataSubject === true,
          ...(detected !== undefined && { detected }),
          ...(nextUpdate !== undefined && { nextUpdate }),
          ...(reference !== undefined && { reference }),
        });
      }),
    );

type OpenOptions = Options &
  Omit<OpenWish, "breach" | "subject"> & {
    readonly breach?: boolean;
    readonly dataSubject?: boolean;
  };

const recordCommand = (): Command =>
  changing("record", "write down what was done: it stops a clock, or keeps evidence")
    .addArgument(idArgument())
    .addOption(
      new Option("--did <deed>", "what was done")
        .choices([
          "breach-confirmed",
          "breach-ruled-out",
          "authority-notified",
          "customers-notified",
          "no-high-risk",
          "subject-answered",
          "evidence",
          "note",
        ])
        .makeOptionMandatory(),
    )
    .option("--reference <address>", "https address where it is on record", record)
    .option("--text <text>", "a few words that name nobody", anonymous)
    .option("--file <file>", "evidence: it is kept with the incident, encrypted for the operator")
    .option("--key <file>", "the operator's public OpenPGP key; else RAXX_OPERATOR_KEY names it")
    .option("--at <time>", "when it was done; else now", moment)
    .addHelpText("after", relativePaths)
    .action(
      ending(async (id: string, flags: Options & RecordWish) => {
        const { did, reference, text, file, key, at } = flags;
        return (await operations(flags)).record(id, {
          did,
          ...(reference !== undefined && { reference }),
          ...(text !== undefined && { text }),
          ...(file !== undefined && { file }),
          ...(key !== undefined && { key }),
          ...(at !== undefined && { at }),
        });
      }),
    );

const answerCommand = (): Command =>
  changing("answer", "send customers' tickets the canned first answer, each once")
    .addArgument(idArgument())
    .requiredOption("--ticket <ids...>", "tickets, by the id in the address of their page", numbers)
    .requiredOption("--user <id>", "FreeScout's number of whom the answer is from", number)
    .action(
      ending(async (id: string, flags: Options & { ticket: readonly number[]; user: number }) =>
        (await operations(flags)).answer(id, flags.ticket, flags.user),
      ),
    );

function number(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number.");
}

const numbers = (text: string, before: readonly number[] = []): readonly number[] => [
  ...new Set([...before, number(text)]),
];

const closeCommand = (): Command =>
  changing("close", "it is resolved: told where it was told; refused while a clock runs")
    .addArgument(idArgument())
    .requiredOption("--reference <address>", "https address of what was found and done", record)
    .action(
      ending(async (id: string, flags: Options & { reference: string }) =>
        (await operations(flags)).close(id, flags.reference),
      ),
    );

const listCommand = (): Command =>
  looking("list", "open incidents and what is left of their clocks; exits 1 when one is past")
    .option("--all", "closed ones as well")
    .action(
      ending(async (flags: Flags & { all?: boolean }) =>
        (await operations(flags)).list(flags.all === true),
      ),
    );

const idArgument = (): Argument =>
  new Argument("<id>", "incident, as `raxx incident list` calls it");

/** Slack, mail and GitHub keep it: whom it is about stands elsewhere. */
function anonymous(text: string): string {
  if (/\S@\S+\.\S/.test(text))
    throw new InvalidArgumentError("It goes to Slack, mail and GitHub: name nobody in it.");
  if (text.length > 200) throw new InvalidArgumentError("Say it in 200 characters.");
  return words(text);
}

function severity(name: string): AlertSeverity {
  const found = severityIn(name) ?? severityIn(`sev${name}`);
  if (found !== undefined) return found;
  throw new InvalidArgumentError("Choose sev1, sev2, sev2.5 or sev3.");
}

async function operations(flags: Options): Promise<IncidentOperations> {
  const { IncidentOperations: Operations } = await import("../ops/incident/operations.js");
  return new Operations(flags, talk(flags.yes));
}
