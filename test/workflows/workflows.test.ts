import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planDays } from "../../src/ops/release/binding";
import { workflowNames, workflowSource } from "../support/workflow";
import { brokenRules } from "./rules";
import { surplus } from "./surplus";

/** What GitHub's own parser has against a workflow. */
async function syntaxErrors(content: string): Promise<readonly string[]> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } =
    await import("@actions/workflow-parser");
  const { context, value } = parseWorkflow(
    { name: "workflow.yml", content },
    new NoOperationTraceWriter(),
  );
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** The committed workflow with one thing changed; fails when there is nothing to change. */
function spoiled(name: string, good: string, bad: string): string {
  const source = workflowSource(name);
  expect(source).toContain(good);
  return source.replace(good, bad);
}

describe.each(workflowNames)("the %s workflow", (name) => {
  it("is valid to GitHub's own parser", async () => {
    expect(await syntaxErrors(workflowSource(name))).toEqual([]);
  });

  it("uses the engine that the tests use", () => {
    const pinned = /pulumi\/pkg\/v3 v(\S+)/.exec(readFileSync("tools/go.mod", "utf8"))?.[1];
    const installed = workflowSource(name).matchAll(/pulumi-version: (\S+)/g);
    expect([...new Set([...installed].map(([, version]) => version))]).toEqual(
      workflowSource(name).includes("pulumi/actions@") ? [pinned] : [],
    );
  });

  it("keeps every rule", () => {
    expect(brokenRules(workflowSource(name))).toEqual([]);
    expect(surplus(workflowSource(name))).toEqual([]);
  });
});

it("keeps a plan for as long as it can be approved", () => {
  const kept = workflowSource("release").match(/retention-days: \d+/g);
  expect(kept).toEqual([`retention-days: ${planDays}`]);
});

describe("GitHub's parser", () => {
  it("notices a job that needs one that is not there", async () => {
    const errors = await syntaxErrors(spoiled("release", "needs: test", "needs: tests"));
    expect(errors).toContainEqual(expect.stringMatching(/depends on unknown job 'tests'/));
  });
});

describe("the rules", () => {
  const checkout = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd";
  const forkOfComment =
    "    # A fork's token may not write, and a dependency bot's neither.\n    if: >-\n      github.event_name == 'pull_request' &&\n";
  const installOfComment =
    "      # No script of a package runs in a job whose token may write.\n      - run: npm ci";

  it.each<[string, string, string, string, string[]]>([
    [
      "an action that is pinned by tag",
      "preview",
      `${checkout} # v6.0.2`,
      "actions/checkout@v6",
      [
        "actions/checkout@v6 is not pinned by commit",
        "- uses: actions/checkout@v6 does not name its version in a comment",
      ],
    ],
    [
      "a pin that does not say its version",
      "release",
      `${checkout} # v6.0.2`,
      checkout,
      [`- uses: ${checkout} does not name its version in a comment`],
    ],
    [
      "permissions for every job",
      "preview",
      "permissions: {}",
      "permissions: read-all",
      ["top-level permissions are not {}"],
    ],
    [
      "a job without permissions of its own",
      "preview",
      "    permissions:\n      contents: read\n",
      "",
      ["job preview does not state its permissions"],
    ],
    [
      "a job that may write to the repository",
      "release",
      "contents: read",
      "contents: write",
      ["job test has contents: write"],
    ],
    [
      "a comment's job that may write something else",
      "preview",
      "pull-requests: write",
      "packages: write",
      ["job comment has packages: write"],
    ],
    [
      "another job that may write on pull requests",
      "preview",
      "      id-token: write",
      "      pull-requests: write",
      ["job staging has pull-requests: write"],
    ],
    [
      "a comment's job that a fork can start",
      "preview",
      `${forkOfComment}      github.event.pull_request.head.repo.full_name == github.repository &&`,
      `${forkOfComment}      github.event.pull_request.draft == false &&`,
      ["job comment can get a credential and does not exclude forks"],
    ],
    [
      "scripts of packages beside a token that may write",
      "preview",
      `${installOfComment} --ignore-scripts`,
      installOfComment,
      ["job comment runs scripts of packages that could ask for a token"],
    ],
    [
      "the job's token in a script of the build",
      "preview",
      "      - run: npm run build\n      - run: npm run review",
      "      - run: npm run build\n        env:\n          GITHUB_TOKEN: ${{ github.token }}\n      - run: npm run review",
      ["job comment hands its token to `npm run build`"],
    ],
    [
      "a trigger that trusts forks",
      "preview",
      "pull_request:",
      "pull_request_target:",
      ["pull_request_target runs with credentials on a stranger's change"],
    ],
    [
      "a stored key",
      "preview",
      "role-to-assume: arn",
      "aws-access-key-id: ${{ secrets.AWS_KEY }} # arn",
      ["a stored secret is read"],
    ],
    [
      "a credential within reach of a fork",
      "preview",
      "github.event.pull_request.head.repo.full_name == github.repository &&",
      "github.event.pull_request.draft == false &&",
      ["job staging can get a credential and does not exclude forks"],
    ],
    [
      "a shell command that no test runs",
      "release",
      "run: npm run release -- plan staging",
      "run: pulumi up --yes",
      ["`pulumi up --yes` is not a script of package.json"],
    ],
    [
      "a script that does not exist",
      "preview",
      "run: npm run preview",
      "run: npm run previw",
      ["`npm run previw` is not a script of package.json"],
    ],
    [
      "a pull request's title inside a command",
      "preview",
      "run: npm run preview",
      "run: npm run preview -- ${{ github.event.pull_request.title }}",
      [
        "`npm run preview -- ${{ github.event.pull_request.title }}` is not a script of package.json",
      ],
    ],
    [
      "a token left in the checkout",
      "release",
      "persist-credentials: false",
      "persist-credentials: true",
      ["job test leaves its token in the checkout"],
    ],
    [
      "a job without a time limit",
      "release",
      "    timeout-minutes: 30\n",
      "",
      ["job plan has no time limit"],
    ],
    [
      "a release to prod without its approval",
      "release",
      "environment: production\n",
      "environment: staging\n",
      ["job prod takes raxx-iac-release-prod outside environment production"],
    ],
    [
      "a release to prod without any environment",
      "release",
      "    environment: production\n",
      "",
      ["job prod takes raxx-iac-release-prod outside environment production"],
    ],
    [
      "a plan of prod made outside its environment",
      "release",
      "    environment: production-plan\n",
      "",
      ["job plan takes raxx-iac-preview outside environment production-plan"],
    ],
    [
      "prod's role in the job of staging",
      "release",
      "role/raxx-iac-release-staging",
      "role/raxx-iac-release-prod",
      ["job staging takes raxx-iac-release-prod outside environment production"],
    ],
    [
      "a plan made after the approval",
      "release",
      "run: npm run release -- apply prod",
      "run: npm run release -- plan prod\n      - run: npm run release -- apply prod",
      ["job prod applies a plan to prod that nobody approved"],
    ],
    [
      "a release that does not wait for the plan",
      "release",
      "needs: plan",
      "needs: staging",
      ["job prod applies a plan to prod that nobody approved"],
    ],
    [
      "a release that the next one cancels",
      "release",
      "cancel-in-progress: false",
      "cancel-in-progress: true",
      ["the next run can cancel job staging half-way"],
    ],
    [
      "a release that waits in a queue behind an approval",
      "release",
      "    environment: production\n",
      "    environment: production\n    concurrency:\n      group: release\n",
      ["a release behind the approval of job prod is dropped"],
    ],
    [
      "scripts of packages beside a token",
      "release",
      "run: npm ci --ignore-scripts",
      "run: npm ci",
      ["job staging runs scripts of packages that could ask for a token"],
    ],
    [
      "a condition on who triggered the run",
      "preview",
      "github.event.pull_request.user.login",
      "github.actor",
      ["a condition asks who triggered the run"],
    ],
    [
      "a machine that may be anybody's",
      "preview",
      "runs-on: ubuntu-24.04",
      "runs-on: self-hosted",
      ["job preview does not run on ubuntu-24.04 itself"],
    ],
    [
      "a required check that a merge queue waits for",
      "preview",
      "  merge_group:\n",
      "",
      ["the required check does not run in a merge queue"],
    ],
    [
      "a plan that cannot be made again",
      "release",
      "          overwrite: true\n",
      "",
      ["job plan cannot be run again: its artifact is there already"],
    ],
    [
      "a tag on any commit",
      "release",
      "      - run: npm run release -- admit\n",
      "",
      ["a tag on any commit is released"],
    ],
    [
      "the vault's credentials for a job of every branch",
      "vault-export",
      "    environment: vault-export\n",
      "",
      ["job vault-export takes raxx-iac-vault-export outside environment vault-export"],
    ],
    [
      "an export that the next one cancels",
      "vault-export",
      "cancel-in-progress: false",
      "cancel-in-progress: true",
      ["the next run can cancel job vault-export half-way"],
    ],
    [
      "a job by the clock that anybody's change starts",
      "bcp-smoke",
      "  workflow_dispatch:\n",
      "  push:\n",
      ["a job by the clock starts on push as well"],
    ],
    [
      "a job by the clock without its clock",
      "rotation",
      '  schedule:\n    - cron: "0 9 * * *"\n',
      "",
      ["job rotation takes raxx-iac-rotation and does not start by the clock"],
    ],
    [
      "staging's role for a pull request outside its environment",
      "preview",
      "    environment: staging-preview\n",
      "",
      ["job staging takes raxx-iac-preview-staging outside environment staging-preview"],
    ],
  ])("reject %s", (_, name, good, bad, messages) => {
    expect(brokenRules(spoiled(name, good, bad))).toEqual(messages);
  });

  it("reject an installation beside a credential", () => {
    const late = workflowSource("release").replaceAll("      - run: npm ci --ignore-scripts\n", "");
    const source = late.replace(
      "      - run: npm run release -- apply prod",
      "      - run: npm ci --ignore-scripts\n      - run: npm run release -- apply prod",
    );
    expect(brokenRules(source)).toEqual(["job prod installs beside a credential"]);
  });
});

describe("what no workflow of ours has", () => {
  const plan = "run: npm run release -- plan staging";

  it.each<[string, string, string, string, string[]]>([
    ["a trigger", "release", "on:\n", "on:\n  workflow_dispatch:\n", ["on has workflow_dispatch"]],
    [
      "an input of whoever starts it by hand",
      "rotation",
      "  workflow_dispatch:\n",
      "  workflow_dispatch:\n    inputs:\n      name:\n        type: string\n",
      ["workflow_dispatch has inputs"],
    ],
    [
      "a release by the clock",
      "drift",
      "run: npm run job -- drift-prod",
      "run: npm run release -- plan prod",
      ["job drift-prod runs npm run release -- plan prod by the clock"],
    ],
    ["a variable for all", "release", "jobs:\n", "env:\n  A: b\njobs:\n", ["the workflow has env"]],
    [
      "a variable for one step",
      "release",
      plan,
      `${plan}\n        env:\n          NODE_OPTIONS: --require ./x.cjs`,
      ["a step of job staging has env", "the env of a step of job staging has NODE_OPTIONS"],
    ],
    [
      "another variable beside the token of the comment",
      "preview",
      "          GITHUB_TOKEN: ${{ github.token }}",
      "          GITHUB_TOKEN: ${{ github.token }}\n          NODE_OPTIONS: --require ./x.cjs",
      ["the env of a step of job comment has NODE_OPTIONS"],
    ],
    [
      "a step that may fail",
      "release",
      "run: npm test",
      "run: npm test\n        continue-on-error: true",
      ["a step of job test has continue-on-error"],
    ],
    [
      "a step that runs after a failure",
      "release",
      plan,
      `${plan}\n        if: always()`,
      ["a step of job staging has if"],
    ],
    [
      "a service beside the job",
      "preview",
      "    environment: staging-preview\n",
      "    environment: staging-preview\n    services:\n      a:\n        image: b\n",
      ["job staging has services"],
    ],
    [
      "an action of a stranger's",
      "preview",
      "actions/setup-go@7a3fe6cf4cb3a834922a1244abfce67bcef6a0c5",
      "stranger/setup-go@7a3fe6cf4cb3a834922a1244abfce67bcef6a0c5",
      ["job preview runs stranger/setup-go"],
    ],
    [
      "another commit than the run's",
      "release",
      "persist-credentials: false",
      "persist-credentials: false\n          ref: other",
      ["actions/checkout of job test has ref"],
    ],
    [
      "a plan from another run",
      "release",
      "          name: plan-prod\n          path: .raxx/plans\n",
      "          name: plan-prod\n          path: .raxx/plans\n          run-id: 1\n",
      ["actions/download-artifact of job prod has run-id"],
    ],
    [
      "an update without a plan",
      "release",
      "pulumi-version: 3.256.0",
      "pulumi-version: 3.256.0\n          command: up",
      ["pulumi/actions of job staging has command"],
    ],
    [
      "a role of no environment",
      "preview",
      "role/raxx-iac-preview-staging",
      "role/admin",
      ["job staging takes arn:aws:iam::${{ vars.AWS_ACCOUNT_ID }}:role/admin"],
    ],
    [
      "all secrets at once",
      "preview",
      "key: engine-${{ runner.os }}",
      "key: engine-${{ toJSON(secrets) }}",
      ["an expression reads toJSON(secrets)"],
    ],
    [
      "the name of a stranger's branch",
      "preview",
      "key: engine-${{ runner.os }}",
      "key: engine-${{ github.head_ref }}",
      ["an expression reads github.head_ref"],
    ],
    [
      "a way around the exclusion of forks",
      "preview",
      "github.event.pull_request.user.login != 'dependabot[bot]'",
      "true || github.event.label",
      ["job staging excludes forks only sometimes"],
    ],
    [
      "a release after a plan that failed",
      "release",
      "\"!cancelled() && needs.plan.result == 'success'\"",
      "always()",
      ["job prod runs where plan failed"],
    ],
    [
      "a plan after tests that failed",
      "release",
      "needs.test.result == 'success' &&",
      "needs.test.result != 'skipped' &&",
      ["job plan runs where test failed"],
    ],
    [
      "an update that waits for no test",
      "release",
      "    needs: test\n",
      "",
      ["job staging does not wait for the tests"],
    ],
    [
      "an update that may be cancelled after all",
      "release",
      "cancel-in-progress: false",
      "cancel-in-progress: ${{ vars.AWS_ACCOUNT_ID }}",
      ["job staging may be cancelled half-way"],
    ],
  ])("is %s", (_, name, good, bad, messages) => {
    expect(brokenRules(spoiled(name, good, bad))).toEqual([]);
    expect(surplus(spoiled(name, good, bad))).toEqual(messages);
  });
});
