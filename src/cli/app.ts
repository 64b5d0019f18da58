import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import type { DeployWish } from "../ops/deploy/code";
import type { RollbackWish } from "../ops/rollback/operations";
import type { PromotionWish } from "../ops/promotion/promote";
import { changing, type Options, version, words } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";

const apps = ["api", "console", "velvet", "queue"] as const;

/** `raxx app …`: the platform's Heroku apps (BCP §1.1). */
export const appCommand = (): Command =>
  command("app")
    .description("the platform's apps: main's code, staging's code in prod, and their former code")
    .addCommand(
      changing("rollback", "an app's former code with the configuration of now, once for a reason")
        .addArgument(new Argument("<app>", apps.join(", ")).argParser(appOf))
        .requiredOption(
          "--reason <text>",
          "a few words; the same ones are the same rollback",
          words,
        )
        .option("--reference <text>", "the incident or report", words)
        .option("--to <version>", "the release whose code is to run again", version)
        .action(
          ending(async (app: string, flags: Options & Omit<RollbackWish, "app">) => {
            const { rollback } = await import("../ops/rollback/operations.js");
            const { reason, reference, to } = flags;
            const wish = {
              ...{ app, reason },
              ...(reference !== undefined && { reference }),
              ...(to !== undefined && { to }),
            };
            return rollback(flags, wish, talk(flags.yes));
          }),
        ),
    )
    .addCommand(
      changing("deploy", "start the application's workflow that deploys the code of main to Heroku")
        .requiredOption("--reason <text>", "why, in a few words", words)
        .addOption(
          new Option("--input <name=value>", "a word that the workflow takes; repeat it")
            .argParser(inputOf)
            .default({}, "none"),
        )
        .action(
          ending(async (wish: DeployWish & { readonly yes?: boolean }) => {
            const { deployCode } = await import("../ops/deploy/code.js");
            return deployCode(wish, talk(wish.yes));
          }),
        ),
    )
    .addCommand(
      command("promote")
        .description("prod gets the code that staging runs, with its own configuration")
        .addArgument(new Argument("<app>", [...apps, "analytics"].join(", ")).argParser(promotedOf))
        .option("--reference <text>", "the incident, report or approval", words)
        .option("--dry-run", "show what would be done, and do nothing")
        .option("--yes", "do not ask")
        .option("--json", "print JSON and nothing else")
        .action(
          ending(async (app: string, flags: Omit<PromotionWish, "app"> & { yes?: boolean }) => {
            const { promote } = await import("../ops/promotion/promote.js");
            return promote({ ...flags, app }, talk(flags.yes));
          }),
        ),
    );

function inputOf(text: string, before: DeployWish["input"]): DeployWish["input"] {
  const [, name, value] = /^(\w[\w-]*)=(.*)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { ...before, [name]: words(value) };
  throw new InvalidArgumentError("Give a name and a value, such as app=api.");
}

/** Analytics too: of its code, only the way back is another. */
const promotedOf = (text: string): string =>
  shortName(text) === "analytics" ? "analytics" : appOf(text);

const shortName = (text: string): string => text.replace(/^raxx-|-(?:prod|staging)$/g, "");

/** By its short name, or by the whole. */
function appOf(text: string): string {
  const name = shortName(text);
  if (apps.some((app) => app === name)) return name;
  throw new InvalidArgumentError(
    name === "analytics"
      ? "Analytics has a rollback of its own: raxx analytics rollback --env prod --reason …"
      : `Choose ${apps.join(", ")}.`,
  );
}
