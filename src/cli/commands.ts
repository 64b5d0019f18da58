import type { Command } from "commander";
import { version } from "../../package.json";
import { adinsightsCommand } from "./adinsights";
import { adoptCommand } from "./adopt";
import { analyticsCommand } from "./analytics";
import { backupCommand } from "./backup";
import { bcpCommand } from "./bcp";
import { checkCommand } from "./check";
import { command } from "./command";
import { completionCommand } from "./completion";
import { driftCommand } from "./drift";
import { drillCommand } from "./drill";
import { withExamples } from "./examples";
import { previewCommand } from "./preview";
import { privacyCommand } from "./privacy";
import { recoverCommand } from "./recover";
import { releaseCommand } from "./release";
import { reportCommand } from "./report";
import { sandboxCommand } from "./sandbox";
import { schemaCommand } from "./schema";
import { secretsCommand } from "./secrets";
import { vaultCommand } from "./vault";

/** `raxx`: every command of the platform. A command imports what it needs when it runs, and pays for no other. */
export const raxxCommand = (): Command =>
  withExamples(
    command("raxx")
      .description("Raxx's infrastructure: previewed, judged, released and operated")
      .version(version)
      .enablePositionalOptions()
      .commandsGroup("See what would change:")
      .addCommand(previewCommand())
      .addCommand(sandboxCommand())
      .commandsGroup("Judge it:")
      .addCommand(checkCommand())
      .addCommand(schemaCommand())
      .addCommand(reportCommand())
      .commandsGroup("Release it:")
      .addCommand(releaseCommand())
      .addCommand(recoverCommand())
      .commandsGroup("Operate the platform:")
      .addCommand(secretsCommand())
      .addCommand(vaultCommand())
      .addCommand(backupCommand())
      .addCommand(analyticsCommand())
      .addCommand(privacyCommand())
      .addCommand(adinsightsCommand())
      .addCommand(adoptCommand())
      .addCommand(driftCommand())
      .addCommand(bcpCommand())
      .addCommand(drillCommand())
      .commandsGroup("The command line itself:")
      .helpCommand("help [command]", "show the help of a command")
      .addCommand(completionCommand()),
  );
