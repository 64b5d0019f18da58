import type { Command } from "commander";
import type { AbsenceFlags } from "../ops/absence/operations";
import { looking, moment } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx absence …`: before the operator cannot be reached (BCP §6.4). */
export const absenceCommand = (): Command =>
  command("absence")
    .description("before the operator is away for more than a day")
    .addCommand(
      looking(
        "check",
        "blockers, alerts, mail and clocks; exits 1 when something is to be done first",
      )
        .requiredOption("--until <time>", "when you are back, such as 2026-03-01T12:00:00Z", moment)
        .option("--push-at-maximum", "the phone's push of SEV1 is at its maximum")
        .action(
          ending(async ({ pushAtMaximum, ...flags }: Options) => {
            const { absence } = await import("../ops/absence/operations.js");
            return absence({ ...flags, push: pushAtMaximum === true }, talk());
          }),
        ),
    );

type Options = Omit<AbsenceFlags, "push"> & { readonly pushAtMaximum?: boolean };
