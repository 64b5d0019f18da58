import type { Command } from "commander";
import { bundledCheck } from "./bundled-check";
import { command, ending, relativePaths, stackOption, verdictExitCodes } from "./command";
import { addReportOptions } from "./report-options";

/**
 * `raxx check`, and `npm run check`, which starts in the bundle.
 * @param run does the work and resolves to the exit code
 */
export const checkCommand = (run: (flags: object) => Promise<number> = bundledCheck): Command =>
  addReportOptions(
    command("check")
      .description("judge what the program declares, without an engine: the verdict in a second")
      .addOption(stackOption())
      .option("--json", "print the verdict as JSON and nothing else"),
  )
    .option("--explain <rule>", "tell what a rule demands, why, and what to do")
    .addHelpText("after", relativePaths)
    .addHelpText("after", verdictExitCodes)
    .action(ending((flags: object) => run(flags)));
