import { Argument, type Command } from "commander";
import { scheduledJobs, type ScheduledJobName } from "../domain/scheduled-jobs";
import { kept } from "../process/exit-codes.json";
import { command, ending, interrupted, print, report } from "./command";

/** `raxx job …`: what starts by the clock (BCP §4, runbook §2). */
export const jobCommand = (): Command =>
  command("job")
    .description("the jobs that start by the clock")
    .addCommand(runCommand())
    .addCommand(listCommand());

const runCommand = (): Command =>
  command("run")
    .description("run a scheduled job, with credentials read from SSM for this run only")
    .addArgument(new Argument("<name>", "job").choices(Object.keys(scheduledJobs)))
    .addHelpText("after", "\nExit: the worst code of the commands that the job runs.")
    .action(
      ending(async (name: ScheduledJobName) => {
        const { runJob } = await import("../ops/scheduled/run.js");
        return runJob(name, report, interrupted());
      }),
    );

const listCommand = (): Command =>
  command("list")
    .description("every scheduled job: when it runs, what it runs, and as whom")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async ({ json }: { json?: boolean }) => {
        const { jobsText } = await import("../ops/scheduled/text.js");
        print(json ? JSON.stringify(scheduledJobs, undefined, 2) : jobsText());
        return kept;
      }),
    );
