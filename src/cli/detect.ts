import { type Command, Option } from "commander";
import { logSources, lookBackHours } from "../domain/log-sinks";
import type { MeasureFlags } from "../ops/detection/measure";
import type { RunFlags } from "../ops/detection/run";
import type { SourcesFlags } from "../ops/detection/sources";
import type { StatusFlags } from "../ops/detection/status";
import { hours } from "./analytics-options";
import { command, ending, environmentOption, relativePaths } from "./command";
import { talk } from "./confirm";

/** `raxx detect …`: the 14 detection rules, and those of them that can be checked over log lines (detection dashboard). */
export const detectCommand = (): Command =>
  command("detect")
    .description("the detection rules: which run, and the checks over log lines meanwhile")
    .addCommand(statusCommand())
    .addCommand(sourcesCommand())
    .addCommand(measureCommand())
    .addCommand(runCommand());

const statusCommand = (): Command =>
  command("status")
    .description(
      "each rule: live, manual or dormant by what is declared and observed, and what would unlock it",
    )
    .addOption(environmentOption())
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      "\nExit: 0 all that is declared is there as far as it could be asked, 1 it is not, 2 could not run.",
    )
    .action(
      ending(async (flags: StatusFlags) => {
        const { detectStatus } = await import("../ops/detection/status.js");
        return detectStatus(flags, talk());
      }),
    );

const sourcesCommand = (): Command =>
  command("sources")
    .description(
      "the ten telemetry sources: each as it is declared, and as it was found when asked",
    )
    .addOption(environmentOption())
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      "\nExit: 0 what is declared available is there, 1 it is not, or could not be asked, 2 could not run.",
    )
    .action(
      ending(async (flags: SourcesFlags) => {
        const { detectSources } = await import("../ops/detection/sources.js");
        return detectSources(flags, talk());
      }),
    );

const measureCommand = (): Command =>
  command("measure")
    .description("three rules by what they measure once a day, beside the baseline of seven days")
    .addOption(environmentOption())
    .option("--tell", "mail ops@ what was found, or that nothing could be measured")
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      "\nExit: 0 nothing is above its baseline, or there is none yet, 1 something is, 2 could not run.",
    )
    .action(
      ending(async (flags: MeasureFlags) => {
        const { detectMeasure } = await import("../ops/detection/measure.js");
        return detectMeasure(flags, talk());
      }),
    );

const runCommand = (): Command =>
  command("run")
    .description("eight rules over lines of Heroku's router and apps; no address is shown")
    .addOption(environmentOption())
    .option(
      "--logs <file...>",
      "what `heroku logs` or a drain wrote, also as gzip; - is standard input (default: ask the sink)",
    )
    .addOption(
      new Option(
        "--source <who>",
        "who is asked without --logs: the sink, or Heroku for its last lines",
      )
        .choices(logSources)
        .default("sink"),
    )
    .option("--hours <n>", "how far the sink is looked back", hours, lookBackHours)
    .option("--tell", "mail ops@ what was found, or that nothing could be judged")
    .option("--in-window", "only on days of the stack file's raxx:detection.window")
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      `\nExit: 0 nothing found, 1 a rule found something, 2 could not run.${relativePaths}`,
    )
    .action(
      ending(async (flags: RunFlags) => {
        const { detectRun } = await import("../ops/detection/run.js");
        return detectRun(flags, talk());
      }),
    );
