import { Argument, type Command, InvalidArgumentError } from "commander";
import { type Killswitch, killswitches, killswitchNames } from "../domain/stops";
import type { Approval, Flags, KillswitchOperations, KillWish } from "../ops/killswitch/operations";
import { changing, looking, type Options, record, words } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx killswitch …`: features that one command turns off, and keeps off (BCP, Security). */
export const killswitchCommand = (): Command =>
  command("killswitch")
    .description("turn a feature of Raptor off at once, and keep it off against releases")
    .addCommand(
      looking(
        "status",
        "each feature and its stop; exits 1 where one is on although stopped",
      ).action(ending(async (flags: Flags) => (await operations(flags)).status())),
    )
    .addCommand(
      changing("on", "the switch is pulled: the features are off at once and stay off")
        .addArgument(features())
        .requiredOption("--reason <text>", "a few words, for the record", words)
        .option("--reference <text>", "the incident or report", words)
        .action(
          ending(async (names: Killswitch[], { reason, reference, ...flags }: Options & KillWish) =>
            (await operations(flags)).on(distinct(names), {
              reason,
              ...(reference !== undefined && { reference }),
            }),
          ),
        ),
    )
    .addCommand(
      changing("off", "the switch is released, as somebody approved; live trading stays off")
        .addArgument(features())
        .requiredOption("--approver <name>", "who approved it", words)
        .requiredOption("--reference <address>", "https address where that is recorded", record)
        .action(
          ending(
            async (names: Killswitch[], { approver, reference, ...flags }: Options & Approval) =>
              (await operations(flags)).off(distinct(names), { approver, reference }),
          ),
        ),
    );

const features = (): Argument =>
  new Argument("<feature...>", `${killswitchNames.join(", ")}, or all`).argParser(
    (text: string, before: readonly Killswitch[] | undefined) => [
      ...(before ?? []),
      ...named(text),
    ],
  );

/** By its name, or by its variable. */
function named(text: string): readonly Killswitch[] {
  if (text === "all") return killswitchNames;
  const found = killswitchNames.filter(
    (name) => name === text || killswitches[name].variable === text,
  );
  if (found.length > 0) return found;
  throw new InvalidArgumentError(`Choose ${killswitchNames.join(", ")} or all.`);
}

const distinct = (names: readonly Killswitch[]): readonly Killswitch[] => [...new Set(names)];

async function operations(flags: Options): Promise<KillswitchOperations> {
  const { KillswitchOperations: Operations } = await import("../ops/killswitch/operations.js");
  return new Operations(flags, talk(flags.yes));
}
