import { type Job, parseWorkflowSource, type Workflow } from "../support/workflow";
import { environmentOf, isScheduled, writers } from "./rules";

/**
 * What a workflow has beyond what ours need. The rules tell of the mistakes that somebody has thought of; whatever is
 * not in these lists waits for somebody to think about it.
 */
export function surplus(source: string): readonly string[] {
  const workflow = parseWorkflowSource(source);
  const { jobs } = workflow;
  return [
    ...beyond("the workflow", workflow, ["name", "on", "permissions", "concurrency", "jobs"]),
    ...(isScheduled(workflow)
      ? byTheClock(workflow)
      : beyond("on", workflow.on, ["push", "pull_request", "merge_group"])),
    ...expressions(source),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...beyond(`job ${name}`, job, jobKeys),
      ...job.steps.flatMap((step) => [
        ...beyond(`a step of job ${name}`, step, stepKeys(name, step)),
        ...beyond(`the env of a step of job ${name}`, step.env, ["GITHUB_TOKEN"]),
        ...inputs(name, step),
      ]),
      ...conditions(name, job),
      // What starts by the clock is on main, which nothing reaches untested.
      ...(isScheduled(workflow) ? [] : untested(name, jobs)),
      ...cancellations(name, job, workflow),
    ]),
  ];
}

/** No variable (`NODE_OPTIONS`), no shell, no service, nothing that may fail, no environment but by its name. */
const jobKeys = [
  ...["name", "needs", "if", "runs-on", "timeout-minutes", "environment", "permissions"],
  ...["concurrency", "steps"],
];

/** One step of a job that writes has a variable: the job's own token. */
const stepKeys = (job: string, { env, run }: Job["steps"][number]): string[] => [
  ...["uses", "with", "run"],
  ...(run !== undefined &&
  run === writers[job]?.step &&
  env?.["GITHUB_TOKEN"] === "${{ github.token }}"
    ? ["env"]
    : []),
];

function beyond(what: string, has: unknown, known: readonly string[]): string[] {
  return keysOf(has)
    .filter((key) => !known.includes(key))
    .map((key) => `${what} has ${key}`);
}

function keysOf(has: unknown): readonly string[] {
  if (typeof has === "string") return [has];
  return Array.isArray(has) ? (has as string[]) : Object.keys(has ?? {});
}

/** Nothing but a job of ours, and nobody who starts it by hand says more than that. */
function byTheClock({ on, jobs }: Workflow): string[] {
  const dispatch = (on as Record<string, unknown>)["workflow_dispatch"];
  const known = ["npm ci --ignore-scripts", "npm run build"];
  return [
    ...beyond("workflow_dispatch", dispatch, []),
    ...Object.entries(jobs).flatMap(([name, { steps }]) =>
      steps
        .flatMap(({ run }) => run ?? [])
        .filter((run) => !known.includes(run) && run !== `npm run job -- ${name}`)
        .map((run) => `job ${name} runs ${run} by the clock`),
    ),
  ];
}

/** Which actions may run, and what each may be told: no other ref, run, key or command. */
const actions: Readonly<Record<string, readonly string[]>> = {
  "actions/cache": ["path", "key"],
  "actions/checkout": ["persist-credentials", "fetch-depth"],
  "actions/download-artifact": ["name", "path"],
  "actions/setup-go": ["go-version-file", "cache", "cache-dependency-path"],
  "actions/setup-node": ["node-version", "cache", "package-manager-cache"],
  "actions/upload-artifact": [
    ...["name", "path", "include-hidden-files", "if-no-files-found", "overwrite", "retention-days"],
  ],
  "aws-actions/configure-aws-credentials": ["role-to-assume", "aws-region", "mask-aws-account-id"],
  "pulumi/actions": ["pulumi-version"],
};

function inputs(job: string, step: Job["steps"][number]): string[] {
  const [action = ""] = step.uses?.split("@") ?? [];
  if (action === "") return [];
  const known = actions[action];
  if (known === undefined) return [`job ${job} runs ${action}`];
  const role = step.with?.["role-to-assume"];
  return [
    ...beyond(`${action} of job ${job}`, step.with, known),
    ...(role === undefined || roles.includes(String(role))
      ? []
      : [`job ${job} takes ${String(role)}`]),
  ];
}

const roles = Object.keys(environmentOf).map(
  (role) => `arn:aws:iam::\${{ vars.AWS_ACCOUNT_ID }}:role/${role}`,
);

const harmless: readonly string[] = [
  "github.event.pull_request.number || github.ref",
  // Only in the step that `stepKeys` lets have it.
  "github.token",
  "hashFiles('tools/go.sum')",
  "runner.os",
  "vars.AWS_ACCOUNT_ID",
];

/** Whatever a stranger can write (a title, a branch's name) is nowhere, and no secret under any spelling. */
const expressions = (source: string): string[] =>
  [...source.matchAll(/\$\{\{\s*([^]*?)\s*\}\}/g)]
    .map(([, expression = ""]) => expression)
    .filter((expression) => !harmless.includes(expression))
    .map((expression) => `an expression reads ${expression}`);

const forkGuard = "github.event.pull_request.head.repo.full_name == github.repository";

/** What each job asks for holds whatever else is true: `||` beside it, or text around an expression, undoes it. */
function conditions(name: string, job: Job): string[] {
  const condition = job.if ?? "";
  const parts = conjuncts(condition);
  const needs = [job.needs ?? []].flat();
  const asksStatus = /\b(?:always|cancelled|failure|success)\(\)/.test(condition);
  return [
    ...(condition.includes(forkGuard) && !parts.includes(forkGuard)
      ? [`job ${name} excludes forks only sometimes`]
      : []),
    ...(asksStatus ? needs : [])
      .filter((need) => !parts.some((part) => succeeded(need).includes(part)))
      .map((need) => `job ${name} runs where ${need} failed`),
  ];
}

/** A tag has no job for staging. */
const succeeded = (need: string): readonly string[] => [
  `needs.${need}.result == 'success'`,
  ...(need === "staging"
    ? ["(needs.staging.result == 'success' || startsWith(github.ref, 'refs/tags/v'))"]
    : []),
];

/** The parts of a condition that all must hold; one with `||` outside of parentheses is one part. */
function conjuncts(condition: string): readonly string[] {
  const parts = condition.split("&&").map((part) => part.trim());
  return outsideParentheses(condition).includes("||") ? [condition] : parts;
}

function outsideParentheses(text: string): string {
  const outside = text.replaceAll(/\([^()]*\)/g, "");
  return outside === text ? text : outsideParentheses(outside);
}

/** Nothing gets a credential before the tests of the same commit have passed. */
function untested(name: string, jobs: Workflow["jobs"]): string[] {
  const isTested = (job: string): boolean =>
    jobs[job]?.steps.some(({ run }) => run === "npm test") === true ||
    [jobs[job]?.needs ?? []].flat().some(isTested);
  return "id-token" in (jobs[name]?.permissions ?? {}) && !isTested(name)
    ? [`job ${name} does not wait for the tests`]
    : [];
}

/** An expression, or a text, may turn out to be true. */
const cancellations = (name: string, job: Job, { concurrency }: Workflow): string[] =>
  job.steps.some(({ run }) => run?.includes("-- apply ")) &&
  [concurrency, job.concurrency].some((group) => group && group["cancel-in-progress"] !== false)
    ? [`job ${name} may be cancelled half-way`]
    : [];
