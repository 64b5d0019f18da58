import { type Command, InvalidArgumentError, Option } from "commander";
import type { AnalyticsOperations, Flags, LiftWish } from "../ops/analytics/operations";
import { command, ending, environmentOption } from "./command";
import { talk } from "./confirm";

/** `raxx analytics …`: the pipeline's switch, and its emergency stop (runbook §3, §7). */
export const analyticsCommand = (): Command =>
  command("analytics")
    .description("the analytics pipeline: whether it runs, its emergency stop, and the end of one")
    .addCommand(
      operating(
        "status",
        "both switches, and whether a stop is in force; exits 1 when they do not fit",
      ).action(ending(async (flags: Options) => (await operations(flags)).status())),
    )
    .addCommand(stopCommand())
    .addCommand(liftCommand());

interface Options extends Flags {
  readonly yes?: boolean;
}

interface StopOptions extends Options {
  readonly kind: "re-identification" | "breach" | "other";
  readonly reason: string;
  readonly reference?: string;
  readonly watch: number;
}

const stopCommand = (): Command =>
  operating(
    "stop",
    "turn collection off at once on both apps, keep it off, file the incident, and show that no row arrives",
  )
    .requiredOption("--reason <text>", "a few words; they end the incident's title", words)
    .addOption(
      new Option("--kind <kind>", "what is suspected")
        .choices(["re-identification", "breach", "other"])
        .default("other"),
    )
    .option("--reference <text>", "an incident or report that exists already")
    .option("--watch <seconds>", "how long the store is watched for new rows", seconds, 300)
    .option("--yes", "do not ask")
    .action(
      ending(async (flags: StopOptions) => {
        const { kind, reason, reference, watch } = flags;
        return (await operations(flags)).stop({
          kind,
          reason,
          ...(reference !== undefined && { reference }),
          watch: { forMs: watch * 1000, everyMs: 15_000 },
        });
      }),
    );

const liftCommand = (): Command =>
  operating("lift", "end a stop, as somebody approved; it turns nothing on")
    .requiredOption("--approver <name>", "who approved it", words)
    .requiredOption("--reference <address>", "https address where that is recorded", record)
    .requiredOption("--dpia-note <address>", "https address of the DPIA's entry about it", record)
    .option("--yes", "do not ask")
    .action(
      ending(async (flags: Options & LiftWish) => {
        const { approver, reference, dpiaNote } = flags;
        return (await operations(flags)).lift({ approver, reference, dpiaNote });
      }),
    );

const operating = (name: string, description: string): Command =>
  command(name)
    .description(description)
    .addOption(environmentOption())
    .option("--json", "print JSON and nothing else");

function words(text: string): string {
  if (text.trim() === "" || /[\n\r]/.test(text))
    throw new InvalidArgumentError("Say it in one line.");
  return text.trim();
}

function record(text: string): string {
  if (/^https:\/\/\S+\.\S+\/\S+$/.test(text)) return text;
  throw new InvalidArgumentError("Give the https address of an issue, comment or commit.");
}

function seconds(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give whole seconds.");
}

async function operations(flags: Options): Promise<AnalyticsOperations> {
  const { AnalyticsOperations: Operations } = await import("../ops/analytics/operations.js");
  return new Operations(flags, talk(flags.yes));
}
