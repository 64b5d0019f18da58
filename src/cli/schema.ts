import { type Command, InvalidArgumentError } from "commander";
import type { GuardFlags } from "../ops/schema/guard";
import { command, ending, print } from "./command";

/** `raxx schema lock` and `raxx schema check`: the guard of the analytics store, and of any schema. */
export const schemaCommand = (): Command =>
  command("schema")
    .description("the guard of the analytics store's schema")
    .addCommand(lockCommand())
    .addCommand(checkCommand());

const lockCommand = (): Command =>
  command("lock")
    .description("run the migrations and write what they give, to be reviewed")
    .action(ending(async () => (await guard()).lock(print)));

const checkCommand = (): Command =>
  command("check")
    .description(
      "without options: whether migrations, lock, dictionary and classifier agree;\n" +
        "with one: what is personal data in another schema, or what a DPIA must look at",
    )
    .option(
      "--sql <file...>",
      "classify what pg_dump --schema-only or alembic --sql wrote (- is standard input)",
    )
    .option(
      "--migrations <folder>",
      "classify what the .sql files of a folder give, in order of name",
    )
    .option("--url <url>", "classify a live database (read only; - reads DATABASE_URL)")
    .option(
      "--review <from..to>",
      "list what a DPIA re-run must look at between two revisions",
      revisions,
    )
    .option(
      "--accept-skipped <reason>",
      "do not fail for statements that could have made columns and were not understood",
      reason,
    )
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      "\nExits 0 when nothing was found, 1 when something was, 2 when it could not run or not be read whole.",
    )
    .action(ending(async (flags: GuardFlags) => (await guard()).check(flags, print)));

const guard = async () => import("../ops/schema/guard.js");

function revisions(text: string): string {
  if (/^-|\s/.test(text)) throw new InvalidArgumentError("Give FROM..TO, such as main..HEAD.");
  return text;
}

function reason(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("Say why.");
  return text;
}
