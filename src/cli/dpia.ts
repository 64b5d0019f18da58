import { type Command, InvalidArgumentError, Option } from "commander";
import type { ReviewFlags } from "../ops/dpia/review";
import { command, ending, relativePaths } from "./command";
import { talk } from "./confirm";

/** `raxx dpia …`: the data protection impact assessment of shadow analytics (DPIA §6). */
export const dpiaCommand = (): Command =>
  command("dpia")
    .description("the data protection impact assessment: whether it has to be run again")
    .addCommand(reviewCommand());

const reviewCommand = (): Command =>
  command("review")
    .description("what makes a re-run due: in a change, by the calendar, by the number of users")
    .option("--from <revision>", "what the change begins at", revision)
    .option("--to <revision>", "what it ends at (default: the working tree)", revision)
    .addOption(
      new Option("--pushed", "in a workflow: the range of the push that started it").conflicts([
        "from",
        "to",
      ]),
    )
    .option("--before <file>", "`pulumi preview --json` or `pulumi stack export` before the change")
    .option("--after <file>", "the same after it")
    .option("--date <day>", "such as 2027-05-01, instead of today", day)
    .option("--opted-in <users>", "how many users have opted in", users)
    .option("--file", "file it as a GitHub issue labelled dpia-review, or add to the open one")
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      `\nExit: 0 nothing is due, 1 a re-run is, filed or not, 2 could not run.${relativePaths}`,
    )
    .action(
      ending(async (flags: ReviewFlags) => {
        const { dpiaReview } = await import("../ops/dpia/review.js");
        return dpiaReview(flags, talk());
      }),
    );

function revision(text: string): string {
  if (text !== "" && !/^-|\s|\.\./.test(text)) return text;
  throw new InvalidArgumentError("Give one revision, such as main or HEAD~1.");
}

function day(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time);
  if (isDay && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("Give a day, such as 2027-05-01.");
}

function users(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number, such as 10001.");
}
