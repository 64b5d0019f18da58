import type { Command } from "commander";
import type { Environment } from "../domain/environments";
import { kept } from "../process/exit-codes.json";
import { command, ending, stackArgument } from "./command";
import { talk } from "./confirm";

const actions = {
  preview: "show what would change, with tokens that can only read",
  plan: "look at what exists, show what would change and write it down as the plan to approve",
  apply:
    "carry out the plan written by `plan`, if nothing has moved since, and nothing that is not in it",
} as const;

/** `raxx release`: the workflows' way to run Pulumi on the real accounts. */
export function releaseCommand(): Command {
  const release = command("release").description(
    "run Pulumi on the real accounts, with provider tokens read from SSM for this run only",
  );
  for (const [action, description] of Object.entries(actions)) {
    const run = async (environment: Environment): Promise<number> => {
      const { release: start } = await import("../ops/release/release.js");
      return start(action as keyof typeof actions, environment, talk().tell);
    };
    release.addCommand(
      command(action).description(description).addArgument(stackArgument()).action(ending(run)),
    );
  }
  return release.addCommand(admitCommand());
}

const admitCommand = (): Command =>
  command("admit")
    .description("refuse, in a workflow, a ref that is not main or a release tag on it")
    .action(
      ending(async () => {
        const { admit } = await import("../ops/release/admit.js");
        await admit(process.env);
        return kept;
      }),
    );
