import { Argument, type Command } from "commander";
import { kept } from "../process/exit-codes.json";
import { command, ending, print } from "./command";

const shells = ["bash", "zsh", "fish"] as const;

/** `raxx completion SHELL`: completes every command, option and choice, as the commands themselves say them. */
export const completionCommand = (): Command =>
  command("completion")
    .description("print what lets a shell complete commands, options and their values")
    .addArgument(new Argument("<shell>", "your shell").choices(shells))
    .action(
      ending(async (shell: (typeof shells)[number], _options: object, self: Command) => {
        print(await scriptFor(shell, self.parent ?? self));
        return kept;
      }),
    );

async function scriptFor(shell: (typeof shells)[number], root: Command): Promise<string> {
  const { placesOf } = await import("./completion/tree.js");
  const { bashCompletion, zshCompletion } = await import("./completion/bash.js");
  const { fishCompletion } = await import("./completion/fish.js");
  const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
  return scripts[shell](placesOf(root));
}
