import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import { environments } from "../../src/domain/environments";
import { planDays } from "../../src/ops/release/binding";
import { delivery } from "../../src/stacks/delivery";
import { stackConfig } from "../support/config";
import { declare, ofType, type Recorded } from "../support/mocks";
import { parseWorkflowSource, workflowNames, workflowSource } from "../support/workflow";

const page = readFileSync("docs/runbooks/workflows.md", "utf8");
const workflows = workflowNames.map((name) => ({
  name,
  ...parseWorkflowSource(workflowSource(name)),
}));
const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));

/** The cells of the row that begins with a word. */
const row = (first: string): readonly string[] =>
  (page.split("\n").find((line) => line.trim().startsWith(`| ${first} `)) ?? "")
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const named = (text = ""): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);

describe("docs/runbooks/workflows.md", () => {
  const declared: Recorded[] = [];
  beforeAll(async () => {
    // One after the other: Pulumi's SDK has one stack in a process.
    for (const stack of environments) {
      const config = stackConfig(stack);
      const run = () => delivery(definePlatform(stack, config), config.delivery);
      declared.push(...(await declare(run, { stack })));
    }
  });

  it.each([
    ["environments", "github:index/repositoryEnvironment:RepositoryEnvironment", "environment"],
    ["roles", "aws:iam/role:Role", "name"],
    ["variables", "github:index/actionsVariable:ActionsVariable", "variableName"],
    ["labels", "github:index/issueLabel:IssueLabel", "name"],
    ["rulesets", "github:index/repositoryRuleset:RepositoryRuleset", "name"],
  ])("names the %s that the program declares", (what, type, property) => {
    const names = ofType(declared, type).map(({ inputs }) => String(inputs[property]));
    expect(named(row(what)[1]).toSorted()).toEqual(names.toSorted());
  });

  it("names every variable that a workflow reads, and no secret", () => {
    const sources = workflowNames.map(workflowSource).join("\n");
    const read = [...sources.matchAll(/\bvars\.(\w+)/g)].map(([, name]) => name);
    expect(named(row("variables")[1])).toEqual(expect.arrayContaining([...new Set(read)]));
    expect([row("secrets")[1], /\bsecrets\./.test(sources)]).toEqual([
      "none: nothing is stored",
      false,
    ]);
  });

  it("allows the actions of others that the workflows use", () => {
    const used = steps
      .flatMap(({ uses }) => uses?.split("@")[0] ?? [])
      .filter((action) => !action.startsWith("actions/"));
    const allowed = [...page.matchAll(/patterns_allowed\[\]=(\S+)@\*/g)].map(
      ([, name = ""]) => name,
    );
    expect(allowed.toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it("says what each job asks of its own token", () => {
    for (const { name, jobs } of workflows)
      for (const [job, { permissions = {} }] of Object.entries(jobs)) {
        const own = row(`\`${name}\` / ${job}`)[1];
        const kind = "id-token" in permissions ? "every job with a role" : "every other";
        const asked = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`);
        expect([name, job, named(own ?? row(kind)[1])]).toEqual([name, job, asked]);
      }
  });

  it("starts by hand what can be, and approves while a plan holds", () => {
    const byHand = workflows
      .filter(({ on }) => Object.keys(on as object).includes("workflow_dispatch"))
      .map(({ name }) => name);
    const [, listed] = /`gh workflow run NAME --ref main` for ([^.]+)\./.exec(page) ?? [];
    expect(named(listed)).toEqual(byHand.toSorted());
    expect([planDays, page.includes("within three days")]).toEqual([3, true]);
  });
});
