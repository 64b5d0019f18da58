import { type Command, InvalidArgumentError } from "commander";
import { environments, isEnvironment } from "../domain/environments";
import { command, ending, relativePaths, verdictExitCodes } from "./command";
import type { ReportFlags } from "./report-run";

/** `raxx report`: the evidence for an auditor, in every form (docs/runbooks/evidence.md). */
export const reportCommand = (): Command =>
  command("report")
    .description("the evidence for an auditor: JSON, Markdown, OSCAL and one HTML file")
    .option("--env <name>", "only this environment", environmentName)
    .option(
      "--at <time>",
      "moment of the report, by which waivers expire; else SOURCE_DATE_EPOCH, else now",
      moment,
    )
    .option(
      "--secrets <env=file>",
      "what `raxx secrets status --env ENV --json` printed",
      observed,
      new Map(),
    )
    .option(
      "--posture <env=file>",
      "what `raxx bcp posture --env prod --json` printed",
      observed,
      new Map(),
    )
    .option("--drills <env=file>", "a list of the records that drills leave", observed, new Map())
    .option(
      "--operations <env=file>",
      "what `raxx audit list --env ENV --json` printed",
      observed,
      new Map(),
    )
    .option("--out <folder>", "where the files go", ".raxx/report")
    .option("--json", "print the JSON and write nothing")
    .addHelpText("after", relativePaths)
    .addHelpText("after", verdictExitCodes)
    .action(
      ending(async (flags: ReportFlags) => {
        const { runReport } = await import("./report-run.js");
        return runReport(flags);
      }),
    );

function environmentName(name: string) {
  if (isEnvironment(name)) return name;
  throw new InvalidArgumentError(`Choose ${environments.join(" or ")}.`);
}

/** `prod=status.json`; once for each environment. */
function observed(text: string, former: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [, name = "", file = ""] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  if (!isEnvironment(name) || file === "")
    throw new InvalidArgumentError(`Give it as ENV=FILE, with ${environments.join(" or ")}.`);
  if (former.has(name)) throw new InvalidArgumentError(`${name} is given twice.`);
  return new Map([...former, [name, file]]);
}

/** A moment without a zone would be another one on every machine. */
function moment(text: string): Date {
  const at = new Date(text);
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
  if (whole.test(text) && !Number.isNaN(at.getTime())) return at;
  throw new InvalidArgumentError("Give date, time and zone, such as 2026-03-01T12:00:00Z.");
}
