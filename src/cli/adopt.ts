import type { Command } from "commander";
import type { Environment } from "../domain/environments";
import type { ApplyWish, PlanWish } from "../ops/adoption/operations";
import { typedPath } from "../process/typed-path";
import { command, ending, relativePaths, stackOption } from "./command";
import { talk } from "./confirm";

/** `raxx adopt …`: what Terraform and hands made becomes this program's, without a replacement (BCP §3.2). */
export const adoptCommand = (): Command =>
  command("adopt")
    .description("take over what exists already, without creating or replacing it")
    .addCommand(planCommand())
    .addCommand(applyCommand())
    .addCommand(rootsCommand());

const rootsCommand = (): Command =>
  command("roots")
    .description("which states of Terraform the state bucket has, and what of each is adopted")
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      "\nExit: 0 every root's state is there and adopted, 1 not so, 2 could not run.",
    )
    .action(
      ending(async (flags: { readonly json?: boolean }) => {
        const { adoptRoots } = await import("../ops/adoption/roots.js");
        const { outside } = await import("../ops/change/surroundings.js");
        return adoptRoots(flags, talk(), outside);
      }),
    );

interface Chosen {
  readonly stack: Environment;
  readonly yes?: boolean;
}

const planCommand = (): Command =>
  command("plan")
    .description("find what exists of all that the stack declares, and write down what is adopted")
    .addOption(stackOption().makeOptionMandatory())
    .option("--terraform-state <place>", "file, or s3://bucket/key; may be repeated", collect, [])
    .option(
      "--is <answer>",
      "'URN=ID' or 'URN=absent', where a plan asks; may be repeated",
      collect,
      [],
    )
    .option("--json", "print JSON and nothing else")
    .addHelpText(
      "after",
      `${relativePaths}\nExit: 0 planned, 1 something may be one of several, 2 could not run.`,
    )
    .action(
      ending(async ({ stack, terraformState, is, json }: Chosen & PlanWish) => {
        const { planAdoption } = await import("../ops/adoption/operations.js");
        const { outside } = await import("../ops/change/surroundings.js");
        const places = terraformState.map((place) =>
          place.startsWith("s3:") ? place : typedPath(place),
        );
        const wish = { terraformState: places, is, json: json ?? false };
        return planAdoption(stack, wish, outside, talk());
      }),
    );

const applyCommand = (): Command =>
  command("apply")
    .description(
      "bring what the plan says into the state, and show that nothing of it is created or replaced",
    )
    .addOption(stackOption().makeOptionMandatory())
    .option("--dry-run", "print the import file and change nothing")
    .option("--json", "print JSON and nothing else")
    .option("--yes", "do not ask")
    .action(
      ending(async ({ stack, yes, dryRun, json }: Chosen & Partial<ApplyWish>) => {
        const { applyAdoption } = await import("../ops/adoption/operations.js");
        const { outside } = await import("../ops/change/surroundings.js");
        const wish = { dryRun: dryRun ?? false, json: json ?? false };
        return applyAdoption(stack, wish, outside, talk(yes));
      }),
    );

const collect = (value: string, former: readonly string[]): readonly string[] => [...former, value];
