import { describe, expect, it } from "vitest";
import { type Begun, type Result, runWorkflow, type Start } from "../support/workflow-run";

const repository = "raxx-app/TradeMasterAPI";
const pull = (from: string, by: string): Start => ({
  event_name: "pull_request",
  ref: "refs/pull/7/merge",
  repository,
  event: { pull_request: { head: { repo: { full_name: from } }, user: { login: by } } },
});
const main: Start = { event_name: "push", ref: "refs/heads/main", repository };
const tag: Start = { ...main, ref: "refs/tags/v1.4.0" };

/** A run in which one step of a job ends in another way than well; which jobs ended how. */
async function run(workflow: string, start: Start, at = "", ends: Result = "failure") {
  return runWorkflow(workflow, start, async ({ job, run: script = "" }) =>
    Promise.resolve(`${job}: ${script}` === at && ends !== "skipped" ? ends : "success"),
  );
}

describe("preview", () => {
  it.each<[string, Start, Record<string, Result>]>([
    [
      "a branch of this repository",
      pull(repository, "kris"),
      { preview: "success", staging: "success", comment: "success" },
    ],
    [
      "a fork",
      pull("stranger/TradeMasterAPI", "stranger"),
      { preview: "success", staging: "skipped", comment: "skipped" },
    ],
    [
      "a dependency bot",
      pull(repository, "dependabot[bot]"),
      { preview: "success", staging: "skipped", comment: "skipped" },
    ],
    [
      "the merge queue",
      { event_name: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-7", repository },
      { preview: "success", staging: "skipped", comment: "skipped" },
    ],
  ])("of %s", async (_, start, results) => {
    expect(await run("preview", start)).toEqual(results);
  });

  it("gives a fork the tests and the offline verdict, with nothing to take", async () => {
    const steps: Begun[] = [];
    await runWorkflow("preview", pull("stranger/x", "stranger"), async (step) => {
      steps.push(step);
      return Promise.resolve("success");
    });
    expect(steps.flatMap(({ run: script }) => script ?? [])).toEqual([
      "npm ci",
      "npm test",
      "npm run preview",
    ]);
    expect(steps.filter(({ env, environment }) => env ?? environment)).toEqual([]);
  });

  it("that fails asks no account, and is told of in the comment all the same", async () => {
    const start = pull(repository, "kris");
    expect(await run("preview", start, "preview: npm test")).toEqual({
      preview: "failure",
      staging: "skipped",
      comment: "success",
    });
  });
});

describe("release", () => {
  const results = (test: Result, staging: Result, plan: Result, prod: Result) => ({
    ...{ test, staging, plan, prod },
  });
  const [good, bad, none, stopped] = ["success", "failure", "skipped", "cancelled"] as const;

  it.each<[string, Start, string, Result, Record<string, Result>]>([
    ["of main", main, "", good, results(good, good, good, good)],
    ["of a tag", tag, "", good, results(good, none, good, good)],
    [
      "of a tag that is not admitted",
      tag,
      "test: npm run release -- admit",
      bad,
      results(bad, none, none, none),
    ],
    ["whose tests fail", main, "test: npm test", bad, results(bad, none, none, none)],
    [
      "that staging's plan breaks",
      main,
      "staging: npm run release -- plan staging",
      bad,
      results(good, bad, none, none),
    ],
    [
      "that staging does not survive",
      main,
      "staging: npm run release -- apply staging",
      bad,
      results(good, bad, none, none),
    ],
    [
      "of which prod's plan is refused",
      main,
      "plan: npm run release -- plan prod",
      bad,
      results(good, good, bad, none),
    ],
    [
      "that is cancelled while it is tested",
      main,
      "test: npm test",
      stopped,
      results(stopped, none, none, none),
    ],
    [
      "that is cancelled in staging",
      main,
      "staging: npm run release -- apply staging",
      stopped,
      results(good, stopped, none, none),
    ],
    [
      "of a tag that is cancelled in its plan",
      tag,
      "plan: npm run release -- plan prod",
      stopped,
      results(good, none, stopped, none),
    ],
  ])("%s", async (_, start, at, ends, expected) => {
    expect(await run("release", start, at, ends)).toEqual(expected);
  });
});
