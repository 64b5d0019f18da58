import type { Command } from "commander";
import { reportForms } from "../report/files";

/** An option for each form in which a verdict can be written to a file. */
export function addReportOptions(command: Command): Command {
  for (const [form, name] of Object.entries(reportForms))
    command.option(`--${form} <file>`, `write the verdict as ${name} as well`);
  return command;
}
