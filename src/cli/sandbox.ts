import { join } from "node:path";
import type { Command } from "commander";
import { typedPath } from "../process/typed-path";
import { command, ending, host, interrupted, relativePaths } from "./command";

interface Flags {
  readonly folder?: string;
  readonly fresh?: boolean;
  readonly faults?: string;
}

/** `raxx sandbox`. */
export const sandboxCommand = (): Command =>
  command("sandbox")
    .description("run a command with simulated providers attached and local state")
    .argument("<command...>", "such as: pulumi up --yes --stack staging")
    .option("--fresh", "begin with an empty cloud and empty stacks")
    .option("--folder <path>", "keep state and cloud there instead of in .raxx/sandbox")
    .option("--faults <file>", "faults for the simulated providers to inject")
    .passThroughOptions()
    .addHelpText("after", relativePaths)
    .action(ending(run));

async function run([program = "", ...args]: string[], flags: Flags): Promise<number> {
  const { sandbox } = await import("../preview/sandbox.js");
  return sandbox({
    root: join(__dirname, "..", ".."),
    command: [program, ...args],
    fresh: flags.fresh ?? false,
    folder: flags.folder && typedPath(flags.folder),
    faults: flags.faults && typedPath(flags.faults),
    host,
    signal: interrupted(),
  });
}
