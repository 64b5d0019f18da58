import type { Command } from "commander";
import { command, ending, relativePaths, stackOption, verdictExitCodes } from "./command";
import type { PreviewFlags } from "./preview-run";
import { addReportOptions } from "./report-options";

/** `raxx preview`. */
export const previewCommand = (): Command =>
  addReportOptions(
    command("preview")
      .description("plan both stacks on the real engine with simulated providers")
      .addOption(stackOption())
      .option("--json", "print the verdict as JSON and nothing else"),
  )
    .option("--require-engine", "exit 2 where no engine is found, instead of only checking")
    .option("--folder <path>", "plan against the state of the sandbox there, such as .raxx/sandbox")
    .addHelpText("after", relativePaths)
    .addHelpText("after", verdictExitCodes)
    .action(ending(run));

async function run(flags: PreviewFlags): Promise<number> {
  const { previewOrCheck } = await import("./preview-run.js");
  return previewOrCheck(flags);
}
