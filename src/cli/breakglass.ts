import type { Command } from "commander";
import { breakGlass } from "../domain/break-glass";
import { kept } from "../process/exit-codes.json";
import { command, ending, print } from "./command";

/** `raxx breakglass …`: what is left when nothing else is (BCP §3.1, §6.2). */
export const breakglassCommand = (): Command =>
  command("breakglass")
    .description("where the last credentials are; never what they are")
    .addCommand(
      command("list")
        .description("each credential that breaks the glass: its place, and how it is reached")
        .option("--json", "print JSON and nothing else")
        .action(
          ending(async ({ json }: { json?: boolean }) => {
            print(json ? JSON.stringify(breakGlass, undefined, 2) : text());
            return Promise.resolve(kept);
          }),
        ),
    );

const text = (): string =>
  breakGlass
    .map(({ what, place, access }) => `${what}\n  place:  ${place}\n  access: ${access}`)
    .join("\n");
