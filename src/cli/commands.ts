import type { Command } from "commander";
import { version } from "../../package.json";
import { absenceCommand } from "./absence";
import { adinsightsCommand } from "./adinsights";
import { adoptCommand } from "./adopt";
import { analyticsCommand } from "./analytics";
import { appCommand } from "./app";
import { auditCommand } from "./audit";
import { backupCommand } from "./backup";
import { bcpCommand } from "./bcp";
import { breakglassCommand } from "./breakglass";
import { checkCommand } from "./check";
import { cloudflareCommand } from "./cloudflare";
import { command } from "./command";
import { completionCommand } from "./completion";
import { dbCommand } from "./db";
import { deputyCommand } from "./deputy";
import { detectCommand } from "./detect";
import { dpiaCommand } from "./dpia";
import { driftCommand } from "./drift";
import { drillCommand } from "./drill";
import { withExamples } from "./examples";
import { jobCommand } from "./job";
import { killswitchCommand } from "./killswitch";
import { previewCommand } from "./preview";
import { hostCommand } from "./host";
import { incidentCommand } from "./incident";
import { privacyCommand } from "./privacy";
import { rebuildCommand } from "./rebuild";
import { recoverCommand } from "./recover";
import { releaseCommand } from "./release";
import { reportCommand } from "./report";
import { reviewCommand } from "./review";
import { sandboxCommand } from "./sandbox";
import { schemaCommand } from "./schema";
import { secretsCommand } from "./secrets";
import { siteCommand } from "./site";
import { statusCommand } from "./status";
import { ticketsCommand } from "./tickets";
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
      .addCommand(reviewCommand())
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
      .addCommand(dbCommand())
      .addCommand(appCommand())
      .addCommand(siteCommand())
      .addCommand(hostCommand())
      .addCommand(analyticsCommand())
      .addCommand(killswitchCommand())
      .addCommand(incidentCommand())
      .addCommand(statusCommand())
      .addCommand(privacyCommand())
      .addCommand(ticketsCommand())
      .addCommand(adinsightsCommand())
      .addCommand(adoptCommand())
      .addCommand(driftCommand())
      .addCommand(detectCommand())
      .addCommand(dpiaCommand())
      .addCommand(cloudflareCommand())
      .addCommand(auditCommand())
      .addCommand(bcpCommand())
      .addCommand(drillCommand())
      .addCommand(jobCommand())
      .addCommand(absenceCommand())
      .addCommand(deputyCommand())
      .addCommand(breakglassCommand())
      .addCommand(rebuildCommand())
      .commandsGroup("The command line itself:")
      .helpCommand("help [command...]", "show the help of a command")
      .addCommand(completionCommand()),
  );
