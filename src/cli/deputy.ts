import { type Command, InvalidArgumentError } from "commander";
import type { DeputyWish } from "../ops/deputy/status";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx deputy …`: whoever stands in for the operator (BCP §6.3). */
export const deputyCommand = (): Command =>
  command("deputy")
    .description("whoever stands in for the operator")
    .addCommand(
      command("status")
        .description("what a deputy has of GitHub, Heroku and Cloudflare, and what is missing")
        .requiredOption("--github <login>", "the account at GitHub", login)
        .requiredOption("--email <address>", "the address at Heroku and Cloudflare", email)
        .option("--record", "write what was found into the audit trail, for the evidence report")
        .option("--json", "print JSON and nothing else")
        .addHelpText("after", "\nExit: 0 everything is there, 1 something is not, 2 could not run.")
        .action(
          ending(async (wish: DeputyWish) => {
            const { deputyStatus } = await import("../ops/deputy/status.js");
            return deputyStatus(wish, talk());
          }),
        ),
    );

function login(text: string): string {
  if (/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(text)) return text;
  throw new InvalidArgumentError("Give the login, as in https://github.com/LOGIN.");
}

function email(text: string): string {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return text;
  throw new InvalidArgumentError("Give an address.");
}
