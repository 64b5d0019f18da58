import { roleOfAccess, scheduledAccessNames } from "../../src/domain/scheduled-jobs";
import { type Job, packageScripts, parseWorkflowSource, type Workflow } from "../support/workflow";

/** A rule about a workflow: says what is wrong, or nothing. */
type Rule = (workflow: Workflow, source: string) => readonly string[];

/** Every rule of ours that a workflow breaks; GitHub's own parser has judged the syntax already. */
export function brokenRules(source: string): readonly string[] {
  const workflow = parseWorkflowSource(source);
  return rules.flatMap((rule) => rule(workflow, source));
}

const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/;
const pinnedLine = /uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const forkGuard = "github.event.pull_request.head.repo.full_name == github.repository";
const assumeRole = "aws-actions/configure-aws-credentials@";
/** Each role, and the environment that it is taken in. */
export const environmentOf: Readonly<Record<string, string>> = {
  "raxx-iac-preview": "production-plan",
  "raxx-iac-preview-staging": "staging-preview",
  "raxx-iac-release-staging": "staging",
  "raxx-iac-release-prod": "production",
  ...Object.fromEntries(scheduledAccessNames.map((access) => [roleOfAccess(access), access])),
};

const scheduledRoles: readonly string[] = scheduledAccessNames.map(roleOfAccess);

/** Whether a workflow starts by the clock, or by hand, and by nothing else. */
export const isScheduled = ({ on }: Workflow): boolean =>
  typeof on === "object" && on !== null && "schedule" in on;

/** The jobs whose own token writes: what it may, and the one step that has it. */
export const writers: Readonly<
  Record<string, { readonly grants: readonly string[]; readonly step: string }>
> = {
  comment: {
    grants: ["pull-requests: write", "security-events: write"],
    step: "npm run review -- --comment",
  },
  "dpia-review": { grants: ["issues: write"], step: "npm run job -- dpia-review" },
};

const grantsOf = (job: string): readonly string[] => [
  "contents: read",
  ...(writers[job]?.grants ?? ["id-token: write"]),
];

const rules: readonly Rule[] = [
  /** A tag can be moved to other code after review; a commit cannot. */
  ({ jobs }, source) => [
    ...steps(jobs)
      .filter(({ uses }) => uses !== undefined && !pinned.test(uses))
      .map(({ uses }) => `${uses} is not pinned by commit`),
    ...source
      .split("\n")
      .filter((line) => line.includes("uses: ") && !pinnedLine.test(line))
      .map((line) => `${line.trim()} does not name its version in a comment`),
  ],

  /** Nothing by default; each job states the little that it needs. */
  ({ permissions, jobs }) => [
    ...(JSON.stringify(permissions) === "{}" ? [] : ["top-level permissions are not {}"]),
    ...each(jobs, (name, { permissions: granted }) =>
      granted ? [] : [`job ${name} does not state its permissions`],
    ),
    ...each(jobs, (name, { permissions: granted = {} }) =>
      Object.entries(granted)
        .map(([scope, access]) => `${scope}: ${access}`)
        .filter((grant) => !grantsOf(name).includes(grant))
        .map((grant) => `job ${name} has ${grant}`),
    ),
  ],

  /** These triggers hand a fork's change our credentials. */
  ({ on }) =>
    ["pull_request_target", "workflow_run", "issue_comment"]
      .filter((trigger) => JSON.stringify(on).includes(trigger))
      .map((trigger) => `${trigger} runs with credentials on a stranger's change`),

  /** Credentials come from a role for minutes; none is stored to be read. */
  (_, source) => (/\bsecrets\s*[.[]/.test(source) ? ["a stored secret is read"] : []),

  /** On pull requests a job that can get a credential is for branches of this repository. */
  ({ on, jobs }) =>
    isPullRequest(on)
      ? each(jobs, (name, job) =>
          canGetCredential(job) && !job.if?.includes(forkGuard)
            ? [`job ${name} can get a credential and does not exclude forks`]
            : [],
        )
      : [],

  /** What runs in a workflow runs in the tests: package.json scripts, and no shell in between. */
  ({ jobs }) =>
    steps(jobs)
      .filter(({ run }) => run !== undefined && !isScript(run))
      .map(({ run }) => `\`${run?.trim()}\` is not a script of package.json`),

  /** The job's own token must not lie about in .git for the code under test to find. */
  ({ jobs }) =>
    each(jobs, (name, job) =>
      job.steps
        .filter(({ uses }) => uses?.startsWith("actions/checkout@"))
        .filter((step) => step.with?.["persist-credentials"] !== false)
        .map(() => `job ${name} leaves its token in the checkout`),
    ),

  /** Install scripts of packages run before a credential is there to take. */
  ({ jobs }) =>
    each(jobs, (name, job) => {
      const install = job.steps.findIndex(({ run }) => run?.startsWith("npm ci"));
      const assume = job.steps.findIndex(({ uses }) => uses?.startsWith(assumeRole));
      return assume !== -1 && assume < install ? [`job ${name} installs beside a credential`] : [];
    }),

  ({ jobs }) =>
    each(jobs, (name, job) =>
      job["timeout-minutes"] === undefined ? [`job ${name} has no time limit`] : [],
    ),

  /** A role is taken in its environment, where its approval and its branches are. */
  ({ jobs }) =>
    each(jobs, (name, job) =>
      roles(job)
        .filter((role) => role in environmentOf && environmentOf[role] !== job.environment)
        .map((role) => `job ${name} takes ${role} outside environment ${environmentOf[role]}`),
    ),

  /** What holds the keys of the vault and of the tickets is started by nobody's change. */
  (workflow) => [
    ...(isScheduled(workflow)
      ? Object.keys(workflow.on as object)
          .filter((trigger) => !["schedule", "workflow_dispatch"].includes(trigger))
          .filter(() => Object.values(workflow.jobs).some((job) => roles(job).length > 0))
          .map((trigger) => `a job by the clock starts on ${trigger} as well`)
      : each(workflow.jobs, (name, job) =>
          roles(job)
            .filter((role) => scheduledRoles.includes(role))
            .map((role) => `job ${name} takes ${role} and does not start by the clock`),
        )),
  ],

  /** Prod gets the plan that was approved: made by an earlier job, never by the one that applies. */
  ({ jobs }) =>
    each(jobs, (name, job) => {
      if (!runs(job, "npm run release -- apply prod")) return [];
      const planned = [job.needs ?? []]
        .flat()
        .some((needed) => jobs[needed] && runs(jobs[needed], "npm run release -- plan prod"));
      return planned && !runs(job, "npm run release -- plan prod")
        ? []
        : [`job ${name} applies a plan to prod that nobody approved`];
    }),

  /** An update that is stopped half-way leaves operations whose outcome nobody knows. */
  ({ jobs, concurrency }) =>
    each(jobs, (name, job) =>
      changesAnything(job) &&
      [concurrency, job.concurrency].some((group) => group?.["cancel-in-progress"] === true)
        ? [`the next run can cancel job ${name} half-way`]
        : [],
    ),

  /** A group holds one job that waits: an approval in it stops every later release, and drops all but one. */
  ({ jobs, concurrency }) =>
    each(jobs, (name, job) =>
      job.environment === "production" && (concurrency ?? job.concurrency) !== undefined
        ? [`a release behind the approval of job ${name} is dropped`]
        : [],
    ),

  /** Any step of a job that may ask for an identity token can ask, the scripts of packages included. */
  ({ jobs }) =>
    each(jobs, (name, job) =>
      canGetCredential(job) && runs(job, "npm ci")
        ? [`job ${name} runs scripts of packages that could ask for a token`]
        : [],
    ),

  /** What another run left in a cache is not what the lock file says. */
  ({ jobs }) =>
    each(jobs, (name, job) =>
      canGetCredential(job) && job.steps.some(usesCache)
        ? [`job ${name} has a cache beside a credential`]
        : [],
    ),

  /** Who triggered a run need not be who wrote the change. */
  (_, source) =>
    /\bgithub\.(?:triggering_)?actor\b/.test(source)
      ? ["a condition asks who triggered the run"]
      : [],

  /** The job's own token is for the one step that writes; every other step runs without. */
  ({ jobs }) =>
    each(jobs, (name, job) =>
      job.steps
        .filter((step) => JSON.stringify(step).includes("github.token"))
        .filter(({ run }) => run === undefined || run !== writers[name]?.step)
        .map(({ run, uses }) => `job ${name} hands its token to \`${run ?? uses}\``),
    ),

  /** A machine of GitHub's, by name, and nothing that somebody else put on it. */
  ({ jobs }) =>
    each(jobs, (name, job) =>
      job["runs-on"] === "ubuntu-24.04" && job.container === undefined
        ? []
        : [`job ${name} does not run on ubuntu-24.04 itself`],
    ),

  /** A queue waits for ever for a required check that does not run for it. */
  ({ on, jobs }) =>
    "preview" in jobs && !JSON.stringify(on).includes("merge_group")
      ? ["the required check does not run in a merge queue"]
      : [],

  /** A job that is run again writes its artifact again. */
  ({ jobs }) =>
    each(jobs, (name, job) =>
      job.steps.some(
        (step) =>
          step.uses?.startsWith("actions/upload-artifact@") && step.with?.["overwrite"] !== true,
      )
        ? [`job ${name} cannot be run again: its artifact is there already`]
        : [],
    ),

  /** What is deployed is on main: the ref is looked at before anything else is. */
  ({ on, jobs }) =>
    JSON.stringify(on).includes('"tags"') &&
    !Object.values(jobs).some((job) => runs(job, "npm run release -- admit"))
      ? ["a tag on any commit is released"]
      : [],
];

const usesCache = (step: Job["steps"][number]): boolean =>
  step.uses?.startsWith("actions/cache@") === true ||
  (step.uses?.startsWith("actions/setup-") === true &&
    step.with?.["package-manager-cache"] !== false);

function isScript(run: string): boolean {
  if (["npm ci", "npm ci --ignore-scripts", "npm test"].includes(run)) return true;
  const script = /^npm run (\S+)( -- [\w -]+(\$\{\{ matrix\.\w+ \}\})?)?$/.exec(run)?.[1];
  return script !== undefined && packageScripts().includes(script);
}

const isPullRequest = (on: unknown) => JSON.stringify(on).includes("pull_request");
/** An identity token, or the job's own where that may write. */
const canGetCredential = ({ permissions = {} }: Job) =>
  ["id-token", "issues", "pull-requests", "security-events"].some((scope) => scope in permissions);
const changesAnything = (job: Job) =>
  job.steps.some(({ run }) => /-- apply |^npm run job /.test(run ?? ""));
const runs = (job: Job, command: string) => job.steps.some(({ run }) => run === command);
const steps = (jobs: Workflow["jobs"]) => Object.values(jobs).flatMap((job) => job.steps);

/** Names of the AWS roles that a job takes. */
function roles(job: Job): readonly string[] {
  return job.steps
    .map((step) => step.with?.["role-to-assume"])
    .filter((role) => typeof role === "string")
    .map((role) => role.split(":role/")[1] ?? role);
}

function each(
  jobs: Workflow["jobs"],
  judge: (name: string, job: Job) => readonly string[],
): readonly string[] {
  return Object.entries(jobs).flatMap(([name, job]) => judge(name, job));
}
