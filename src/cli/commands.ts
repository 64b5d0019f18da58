import type { Command } from "commander";
import { version } from "../../package.json";
import { adinsightsCommand } from "./adinsights";
import { analyticsCommand } from "./analytics";
import { checkCommand } from "./check";
import { command } from "./command";
import { previewCommand } from "./preview";
import { privacyCommand } from "./privacy";
import { recoverCommand } from "./recover";
import { releaseCommand } from "./release";
import { sandboxCommand } from "./sandbox";
import { schemaCommand } from "./schema";
import { secretsCommand } from "./secrets";

/** `raxx`: every command of the platform. A command imports what it needs when it runs, and pays for no other. */
export const raxxCommand = (): Command =>
  command("raxx")
    .description("Raxx's infrastructure: previewed, judged, released and operated")
    .version(version)
    .enablePositionalOptions()
    .addCommand(previewCommand())
    .addCommand(checkCommand())
    .addCommand(sandboxCommand())
    .addCommand(schemaCommand())
    .addCommand(releaseCommand())
    .addCommand(recoverCommand())
    .addCommand(secretsCommand())
    .addCommand(analyticsCommand())
    .addCommand(privacyCommand())
    .addCommand(adinsightsCommand());
