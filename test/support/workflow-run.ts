import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { type Job, parseWorkflowSource, type Step, workflowSource } from "./workflow";

/** How a job ends, in GitHub's words. */
export type Result = "success" | "failure" | "cancelled" | "skipped";

/** What starts a run, as GitHub's own context `github` tells of it. */
export interface Start {
  readonly event_name: string;
  readonly ref: string;
  readonly repository: string;
  /** What `GITHUB_EVENT_PATH` holds. */
  readonly event?: object;
}

/** A step that is to be carried out, in its job. */
export interface Begun extends Step {
  readonly job: string;
  readonly environment?: string;
}

/** How a step ends; a failure ends its job, and a cancellation the run. */
export type Ended = Exclude<Result, "skipped">;
type Carry = (step: Begun) => Promise<Ended>;

/**
 * One run of a workflow of ours as GitHub makes it: jobs in the order of what they need, each where its `if` holds by
 * GitHub's own evaluator. Resolves to how each job ended.
 */
export async function runWorkflow(
  name: string,
  start: Start,
  carry: Carry,
): Promise<Readonly<Record<string, Result>>> {
  const { jobs } = parseWorkflowSource(workflowSource(name));
  const results: Record<string, Result> = {};
  for (const job of inOrder(jobs)) {
    const { steps, environment, ...asked } = jobs[job] as Job;
    if (!holds(asked.if, { github: start, needs: needed(asked.needs, results) }, status(job))) {
      results[job] = "skipped";
      continue;
    }
    results[job] = await carriedOut(
      steps.map((step) => ({ ...step, job, ...(environment !== undefined && { environment }) })),
      carry,
    );
  }
  return results;

  /** By everything that comes before a job, not by what it names alone. */
  function status(job: string): Status {
    const before = ancestors(jobs, job).map((each) => results[each]);
    return {
      always: true,
      cancelled: Object.values(results).includes("cancelled"),
      failure: before.includes("failure"),
      success: before.every((result) => result === "success"),
    };
  }
}

type Jobs = Readonly<Record<string, Job>>;
type Status = Readonly<Record<"always" | "cancelled" | "failure" | "success", boolean>>;

async function carriedOut(steps: readonly Begun[], carry: Carry): Promise<Result> {
  for (const step of steps) {
    const result = await carry(step);
    if (result !== "success") return result;
  }
  return "success";
}

const needsOf = (needs: Job["needs"]): readonly string[] => [needs ?? []].flat();

const ancestors = (jobs: Jobs, job: string): readonly string[] => [
  ...new Set(needsOf(jobs[job]?.needs).flatMap((each) => [...ancestors(jobs, each), each])),
];

const inOrder = (jobs: Jobs): readonly string[] => [
  ...new Set(Object.keys(jobs).flatMap((job) => [...ancestors(jobs, job), job])),
];

const needed = (needs: Job["needs"], results: Readonly<Record<string, Result>>): object =>
  Object.fromEntries(needsOf(needs).map((job) => [job, { result: results[job] }]));

/** Whether a job runs; where its condition asks for no status, all before it have to have succeeded. */
function holds(condition: string | undefined, contexts: object, status: Status): boolean {
  const asked = condition?.trim() || "success()";
  const asksStatus = /\b(?:always|cancelled|failure|success)\(\)/.test(asked);
  const { tokens } = new Lexer(`!(${asksStatus ? asked : `success() && (${asked})`})`).lex();
  const functions = Object.entries(status).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
  const expression = new Parser(tokens, Object.keys(contexts), functions).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const known = new Map(functions.map((each) => [each.name, each]));
  return !(new Evaluator(expression, context, known).evaluate() as data.BooleanData).value;
}
