import { type Command, Option } from "commander";
import { type Environment, environments } from "../domain/environments";
import { CannotRun } from "../process/cannot-run";
import { command, ending, stackOption } from "./command";
import { talk } from "./confirm";

interface Flags {
  readonly stack?: Environment;
  readonly env?: Environment;
  readonly json?: boolean;
}

/** `raxx drift`: what was changed behind the program's back, and where the analytics data is (BCP §4, DPIA §3 R2). */
export const driftCommand = (): Command =>
  command("drift")
    .description(
      "compare what exists with the state, and look where analytics data is; changes nothing",
    )
    .addOption(stackOption().conflicts("env"))
    .addOption(new Option("--env <name>", "the same as --stack").choices(environments))
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      "\nExit: 0 everything is as it was deployed, 1 it is not, 2 could not run.",
    )
    .action(
      ending(async ({ stack, env, json }: Flags) => {
        const chosen = stack ?? env;
        if (chosen === undefined)
          throw new CannotRun("Say which: --stack prod or --stack staging.");
        const { drift } = await import("../ops/drift/operations.js");
        const { outside } = await import("../ops/change/surroundings.js");
        return drift(chosen, json ?? false, outside, talk());
      }),
    );
