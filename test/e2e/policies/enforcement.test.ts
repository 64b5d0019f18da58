import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type EngineEvent, readEvents } from "../../../src/engine/events";
import { programs } from "../../policies/programs";
import { casesVariable } from "../../support/programs";
import { OfflineProject, root } from "../offline-project";

const pack = join(root, "src", "policies");

/** Mandatory violations among events: policy and resource. */
const breaches = (events: readonly EngineEvent[]): string[] =>
  events
    .flatMap(({ policyEvent }) => policyEvent ?? [])
    .filter(({ enforcementLevel }) => enforcementLevel === "mandatory")
    .map(({ policyName, resourceUrn = "" }) => `${policyName} ${resourceUrn}`)
    .toSorted();

interface Verdict {
  readonly ok: boolean;
  readonly breaches: readonly string[];
}

async function previewed(project: OfflineProject): Promise<Verdict> {
  const run = await project.pulumi(["preview", "--stack", "staging", "--policy-pack", pack]);
  const events = await readEvents(join(project.folder, "events"));
  return { ok: run.code === 0, breaches: breaches(events) };
}

/** What `pulumi policy analyze` says of the exported state. */
async function analyzed(project: OfflineProject): Promise<Verdict> {
  const file = join(project.folder, "state.json");
  await project.pulumi(["stack", "export", "--stack", "staging", "--file", file]);
  const args = ["policy", "analyze", "--policy-pack", pack, "--file", file, "--json"];
  const { code, output } = await project.pulumi(args);
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  return { ok: code === 0, breaches: breaches(lines.map((line) => JSON.parse(line) as never)) };
}

const casesCalled = (titles: readonly string[]): string =>
  titles.map((title) => programs.findIndex((each) => each.title === title)).join();

describe("an update that nobody previewed", () => {
  let project: OfflineProject;

  beforeAll(async () => {
    project = await OfflineProject.open(join(__dirname, "program"));
  });

  afterAll(() => project.close());

  const update = (title: string) => {
    project.overrides[casesVariable] = casesCalled([title]);
    const args = ["--stack", "staging", "--yes", "--skip-preview", "--policy-pack", pack];
    return project.pulumi(["up", ...args]);
  };

  it.each([
    ["analytics-app-in-eu: app in the us", "heroku:index/app:App"],
    ["no-stored-credentials: an access key", "aws:iam/accessKey:AccessKey"],
    ["no-plaintext-secrets: a secret's name among an app's variables", "heroku:index/app:App"],
  ])("%s: does not come into being", async (title, type) => {
    expect((await update(title)).code).not.toBe(0);
    expect(project.cloud.filter((each) => each.type === type)).toEqual([]);
    const state = await project.resources("staging");
    expect(state.filter((each) => each.type === type)).toEqual([]);
  });

  it("creates what keeps the promises", async () => {
    expect((await update("analytics-app-in-eu: app in eu")).code).toBe(0);
    expect(project.cloud.map(({ type }) => type)).toContain("heroku:index/app:App");
  });
});

/** Programs that can exist beside each other in one cloud. */
const broken = [
  "analytics-app-in-eu: app in the us",
  "analytics-db-dedicated: essential-0",
  "analytics-db-isolated: attached to another app",
  "analytics-no-manual-delete: on",
  "analytics-k-floor: 19",
  "analytics-no-pii-columns: column email",
  "analytics-perimeter: no application",
  "console-url-correct: the console of prod",
  "least-privilege: everything",
  "oidc-trust-narrow: any branch",
  "paper-first: TRADING_MODE=live",
  "production-gated: no reviewer",
  "state-bucket-versioned: 89 days",
  "state-lock-protected: neither",
  'tenancy-on: set to "False"',
];

describe("the exported state", () => {
  let project: OfflineProject;

  const update = () => project.pulumi(["up", "--stack", "staging", "--yes", "--skip-preview"]);

  afterEach(() => project.close());

  it("of our own staging gets the verdict of a preview", async () => {
    project = await OfflineProject.open();
    expect((await update()).code).toBe(0);
    const verdict = { ok: true, breaches: [] };
    expect(await analyzed(project)).toEqual(verdict);
    expect(await previewed(project)).toEqual(verdict);
  });

  it("of programs that break promises gets the verdict of a preview", async () => {
    project = await OfflineProject.open(join(__dirname, "program"));
    project.overrides[casesVariable] = casesCalled(broken);
    const run = await update();
    expect(run.code, run.output).toBe(0);
    const { ok, breaches: found } = await analyzed(project);
    expect(ok).toBe(false);
    expect(new Set(found.map((breach) => breach.split(" ")[0]))).toEqual(
      new Set(broken.flatMap((title) => programs.find((each) => each.title === title)?.breaks)),
    );
    expect(await previewed(project)).toEqual({ ok, breaches: found });
  });
});

describe("the levels that a stack's configuration asks for", () => {
  let project: OfflineProject;

  beforeAll(async () => {
    project = await OfflineProject.open(join(__dirname, "program"));
    project.overrides[casesVariable] = casesCalled(["ordinary: a table of sessions"]);
  });

  afterAll(() => project.close());

  /** Policies of the events, by level, of a program whose only fault is a table without tags. */
  async function previewedWith(levels: object): Promise<readonly [number | null, string[]]> {
    const file = join(project.folder, "levels.json");
    writeFileSync(file, JSON.stringify(levels));
    const packArgs = ["--policy-pack", pack, "--policy-pack-config", file];
    const { code } = await project.pulumi(["preview", "--stack", "staging", ...packArgs]);
    const events = await readEvents(join(project.folder, "events"));
    const said = events.flatMap(({ policyEvent }) => policyEvent ?? []);
    return [code, said.map((each) => `${each.enforcementLevel} ${each.policyName}`)];
  }

  it.each<[object, number | null, string[]]>([
    [{}, 0, ["advisory controlled-tags"]],
    [{ "controlled-tags": "mandatory" }, 1, ["mandatory controlled-tags"]],
    [{ "controlled-tags": "disabled" }, 0, []],
    [{ "tenancy-on": "disabled" }, 1, ["advisory controlled-tags", "mandatory configuration"]],
    [{ typo: "advisory" }, 1, ["advisory controlled-tags", "mandatory configuration"]],
  ])("%j ends with %i and %j", async (levels, code, said) => {
    expect(await previewedWith(levels)).toEqual([code, said]);
  });
});
