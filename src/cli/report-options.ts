import type { Command } from "commander";
import { formats } from "../report/formats";

/** An option for each format in which a verdict can be written to a file. */
export function addReportOptions(command: Command): Command {
  for (const { name, description } of formats)
    command.option(`--${name} <file>`, `write the verdict as ${description} as well`);
  return command;
}
