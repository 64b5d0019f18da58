import Table from "cli-table3";
import { type ScheduledJob, scheduledJobs } from "../../domain/scheduled-jobs";

/** Every scheduled job, for a terminal of 100 columns. */
export function jobsText(): string {
  const table = new Table({
    head: ["job", "UTC", "runs", "as"],
    colWidths: [18, 13, 44, 20],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const [name, { schedule, commands, access }] of Object.entries<ScheduledJob>(scheduledJobs))
    table.push([
      name,
      schedule.join("\n"),
      commands.map((args) => `raxx ${args.join(" ")}`).join("\n"),
      access ?? "the job's own token",
    ]);
  return table.toString();
}
