import { describe, expect, it } from "vitest";
import { type ScheduledJob, scheduledJobs } from "../../src/domain/scheduled-jobs";
import { parseWorkflowSource, scheduledWorkflows, workflowSource } from "../support/workflow";

const workflow = (name: string) => parseWorkflowSource(workflowSource(name));

describe.each(Object.entries<ScheduledJob>(scheduledJobs))("the job %s", (name, job) => {
  it("runs when, and as whom, it says", () => {
    const { on, jobs } = workflow(job.workflow);
    expect(on).toEqual({
      // A change of main is looked at as well.
      ...(name === "dpia-review" && { push: { branches: ["main"] } }),
      schedule: job.schedule.map((cron) => ({ cron })),
      workflow_dispatch: null,
    });
    const { access } = job;
    expect(jobs[name]?.environment).toBe(access === "preview" ? "production-plan" : access);
    expect(jobs[name]?.steps.at(-1)?.run).toBe(`npm run job -- ${name}`);
  });
});

it.each(scheduledWorkflows)("the workflow %s has the jobs that say so, and no other", (name) => {
  const said = Object.entries<ScheduledJob>(scheduledJobs)
    .filter(([, job]) => job.workflow === name)
    .map(([job]) => job);
  expect(workflow(name).name).toBe(name);
  expect(Object.keys(workflow(name).jobs)).toEqual(said);
});
