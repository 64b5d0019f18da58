import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  accesses,
  credentialNames,
  mailToken,
  tokenNames,
  tokenParameter,
} from "../../../src/domain/release-tokens";
import type { Environment } from "../../../src/domain/environments";
import { release as start, type Wanted } from "../../../src/ops/release/release";
import { CannotRun } from "../../../src/process/cannot-run";
import { exitCodeOf } from "../../../src/process/child";
import { type ParameterStore, startParameterStore } from "../../support/parameter-store";
import { FakePulumi } from "./fake-pulumi";

/** Every parameter of SSM, its value saying which it is. */
const stored = Object.fromEntries(
  accesses.flatMap((access) =>
    credentialNames(access).map((name) => [
      tokenParameter(access, name),
      `value-of-${access}-${name}`,
    ]),
  ),
);

const here = process.cwd();
const environment = { ...process.env };
let folder: string;
let store: ParameterStore;
let pulumi: FakePulumi;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  pulumi = new FakePulumi(folder);
  store = await startParameterStore(stored);
});

afterEach(async () => {
  vi.restoreAllMocks();
  process.chdir(here);
  process.env = { ...environment };
  await store.stop();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  /** What it says beside: refusals, and what happens. */
  readonly stderr: string;
}

const variables = (more: Record<string, string>): Record<string, string> => ({
  PATH: pulumi.path,
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  GITHUB_SHA: "a".repeat(40),
  ...store.environment,
  AWS_ENDPOINT_URL_S3: store.environment["AWS_ENDPOINT_URL_SSM"] ?? "",
  POSTMARK_API_URL: store.environment["AWS_ENDPOINT_URL_SSM"] ?? "",
  XDG_STATE_HOME: join(folder, "state"),
  ...more,
});

/** What a workflow's step does, in a project of its own. */
async function release(
  [wanted, stack]: readonly [Wanted, Environment],
  more: Record<string, string> = {},
): Promise<Run> {
  process.chdir(pulumi.project);
  process.env = variables(more);
  const printed: string[] = [];
  const told: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  const exitCode = await start(wanted, stack, (line) => told.push(line)).catch((error: unknown) => {
    if (!(error instanceof CannotRun)) throw error;
    told.push(error.message);
    return 2;
  });
  write.mockRestore();
  return { exitCode, stdout: printed.join(""), stderr: told.join("\n") };
}

/** A plan of staging that was approved. */
async function planned(): Promise<void> {
  expect(await release(["plan", "staging"])).toMatchObject({ exitCode: 0 });
}

const pack = (stack: string) =>
  `--stack ${stack} --policy-pack src/policies --policy-pack-config src/policies/config/${stack}.json --diff --non-interactive`;
const withoutLog = (call: string | undefined) => call?.replace(/ --event-log \S+$/, "");

describe("npm run release", () => {
  it("preview asks pulumi for what the state knows", async () => {
    expect(await release(["preview", "staging"])).toMatchObject({
      exitCode: 0,
      stdout: "planned\n",
    });
    expect(pulumi.calls.map(withoutLog)).toEqual([`preview ${pack("staging")}`]);
  });

  it("plan looks at what exists, and apply looks again before it carries out the plan", async () => {
    await planned();
    expect(await release(["apply", "staging"])).toMatchObject({ exitCode: 0, stdout: "planned\n" });
    const [plan, review, up] = pulumi.calls.map(withoutLog);
    expect(plan).toBe(`preview --refresh --save-plan .raxx/plans/staging.json ${pack("staging")}`);
    expect(review).toBe(`preview --refresh ${pack("staging")}`);
    expect(up?.replace(/[0-9a-f]{16}/, "DIGEST")).toBe(
      `up --refresh --plan .raxx/plans/staging.json --message plan DIGEST --skip-preview --yes ${pack("staging")}`,
    );
  });

  it("gives each action the tokens of its access and no other", async () => {
    const named = (access: (typeof accesses)[number]) =>
      tokenNames.map((token) => tokenParameter(access, token));
    await release(["preview", "prod"]);
    await release(["plan", "prod"]);
    await release(["apply", "prod"]);
    expect(store.asked).toEqual([
      ...named("preview"),
      ...named("preview"),
      ...named("release-prod"),
      tokenParameter("release-prod", mailToken),
    ]);
    expect(pulumi.environment).toEqual(
      expect.arrayContaining(tokenNames.map((token) => `${token}=value-of-release-prod-${token}`)),
    );
    expect(pulumi.environment.join()).not.toContain(mailToken);
  });

  it("keeps from a pull request the tokens that staging's plan reads variables of apps with", async () => {
    const named = (access: (typeof accesses)[number]) =>
      tokenNames.map((token) => tokenParameter(access, token));
    await release(["preview", "staging"]);
    await release(["plan", "staging"]);
    expect(store.asked).toEqual([...named("preview-staging"), ...named("release-staging")]);
  });

  it("tells a GitHub runner to mask every token before anything else is printed", async () => {
    const { stdout } = await release(["plan", "prod"], { GITHUB_ACTIONS: "true" });
    const masks = tokenNames.map((token) => `::add-mask::value-of-preview-${token}`);
    expect(stdout.trim().split("\n")).toEqual([...masks, "planned"]);
  });

  it("puts what is to be approved on the run's page, without a token", async () => {
    pulumi.prints("  ~ quantity: 1 => 2\n  ~ note: value-of-preview-HEROKU_API_KEY\n");
    const summary = join(folder, "summary.md");
    await release(["plan", "prod"], { GITHUB_STEP_SUMMARY: summary });
    expect(readFileSync(summary, "utf8")).toBe(
      "### The plan of prod\n\n~~~text\n~ quantity: 1 => 2\n  ~ note: [secret]\n~~~\n\n",
    );
  });

  it("fails as pulumi fails, and leaves no plan to apply", async () => {
    expect(await release(["plan", "prod"], { EXIT: "255" })).toMatchObject({ exitCode: 255 });
    const { exitCode, stderr } = await release(["apply", "prod"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^\.raxx\/plans\/prod\.json and \.raxx\/plans\/prod\.binding\.json: there is no plan of prod\. Plan again/,
    );
  });

  it("starts nothing without all of its tokens", async () => {
    await store.stop();
    const missing = tokenParameter("preview", "GITHUB_TOKEN");
    store = await startParameterStore({ ...stored, [missing]: "" });
    expect(await release(["plan", "prod"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `SSM has no value for ${missing}: create it as a SecureString in us-east-1.`,
    });
    expect(() => pulumi.calls).toThrow("ENOENT");
  });

  it("names what it wanted when SSM does not answer", async () => {
    await store.stop();
    const { exitCode, stderr } = await release(["plan", "prod"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^SSM refused \/raxx\/iac\/preview\/HEROKU_API_KEY, .*ECONNREFUSED/);
    store = await startParameterStore(stored);
  });

  it("says what to install where there is no pulumi", async () => {
    const result = await release(["plan", "prod"], { PATH: "/nowhere" });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/^pulumi is not on PATH; install it/);
  });
});

describe("an approved plan", () => {
  /** Applies the plan; what was refused, and that nothing was carried out. */
  async function refused(environment?: Record<string, string>): Promise<string> {
    const { exitCode, stderr } = await release(["apply", "staging"], environment);
    expect(exitCode).toBe(2);
    expect(pulumi.calls.some((call) => call.startsWith("up "))).toBe(false);
    return stderr;
  }
  const stale = (...reasons: string[]) =>
    [
      "The plan of staging is refused, because what was approved is no longer what would happen:",
      ...reasons.map((reason) => `  - ${reason}`),
      "Nothing was changed. Plan again (npm run release -- plan staging; in GitHub: re-run all jobs) and let that be approved.",
    ].join("\n");

  beforeEach(planned);

  it("is refused when the state was written since", async () => {
    pulumi.states({ manifest: { time: "2026-11-25T09:00:00Z" }, resources: [] });
    expect(await refused()).toBe(
      stale(
        "the state was written since: it was of 2026-11-25T08:00:00Z, and is of 2026-11-25T09:00:00Z",
      ),
    );
  });

  it("is refused for another commit, and for a file that nobody committed", async () => {
    expect(await refused({ GITHUB_SHA: "b".repeat(40) })).toBe(
      stale("it was made from commit aaaaaaaaaaaa, and this is bbbbbbbbbbbb"),
    );
    writeFileSync(join(pulumi.project, "package.json"), "{}");
    expect(await refused()).toBe(stale("the program's files are not those that it was made from"));
  });

  it("is refused when nobody approved it in three days", async () => {
    const file = join(pulumi.project, ".raxx/plans/staging.binding.json");
    const binding = JSON.parse(readFileSync(file, "utf8")) as object;
    const made = (ago: number) => new Date(Date.now() - ago).toISOString();
    const expires = async (at: string): Promise<string> => {
      writeFileSync(file, JSON.stringify({ ...binding, made: at }));
      return refused();
    };
    const days = 3 * 86_400_000;
    for (const at of [made(days + 1000), "some day"])
      expect(await expires(at)).toBe(
        stale(`it was made at ${at}, and an approval holds for 3 days`),
      );
    writeFileSync(file, JSON.stringify({ ...binding, made: made(days - 600_000) }));
    expect(await release(["apply", "staging"])).toMatchObject({ exitCode: 0 });
  });

  it("leaves its begin and its end in the audit trail, whoever carries it out", async () => {
    const before = store.recorded.length;
    const run = { GITHUB_ACTIONS: "true", GITHUB_ACTOR: "kris", GITHUB_RUN_ID: "7" };
    await release(["apply", "staging"], { ...run, GITHUB_REPOSITORY: "raxx-app/x" });
    await release(["apply", "staging"], { UPDATE_EXIT: "1" });
    await release(["apply", "staging"], { PULUMI_BACKEND_URL: "file:///rehearsal" });
    const lines = store.recorded.slice(before);
    expect(lines.map(({ result, detail }) => [result, detail])).toEqual([
      ["begun", undefined],
      ["done", undefined],
      ["begun", undefined],
      ["failed", "exit code 1"],
    ]);
    expect(lines[1]).toMatchObject({
      ...{ command: "release apply", environment: "staging", target: "staging" },
      ...{ actor: "kris@raxx-app/x/actions/runs/7", reference: `commit ${"a".repeat(40)}` },
    });
    // Each opens a ticket; what has only begun ends in another line.
    expect(store.mailed).toEqual([
      "[raxx staging] release apply staging: done",
      "[raxx staging] release apply staging: failed",
    ]);
  });

  it("is carried out where the mail does not get through, and that is told", async () => {
    const { exitCode, stderr } = await release(["apply", "staging"], {
      POSTMARK_API_URL: "http://127.0.0.1:9",
    });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^1 audit event is not sent \(mail\) and kept in /);
  });

  it("is refused without the token of the mail", async () => {
    await store.stop();
    const missing = tokenParameter("release-staging", mailToken);
    store = await startParameterStore({ ...stored, [missing]: "" });
    expect(await refused()).toBe(
      `SSM has no value for ${missing}: create it as a SecureString in us-east-1.`,
    );
  });

  it("is refused when somebody changed by hand what it changes", async () => {
    pulumi.proposes(5, 2);
    expect(await refused()).toBe(stale("console-web: update from or to other values"));
  });

  it("is refused when there is nothing left to do", async () => {
    pulumi.proposes(2, 2);
    expect(await refused()).toBe(stale("console-web: approved was update, now it is nothing"));
  });

  it("is refused when the file is another one than was approved", async () => {
    writeFileSync(join(pulumi.project, ".raxx/plans/staging.json"), "another plan");
    expect(await refused()).toMatch(/^\.raxx\/plans\/staging\.json is not the plan that /);
  });

  it("is refused the second time, in words", async () => {
    const { plan } = JSON.parse(
      readFileSync(join(pulumi.project, ".raxx/plans/staging.binding.json"), "utf8"),
    ) as { plan: string };
    const message = `plan ${plan.slice(0, 16)}`;
    pulumi.remembers([{ message, result: "succeeded", endTime: "2026-11-25T08:30:00Z" }]);
    expect(await refused()).toBe(
      "This plan of staging was applied already, at 2026-11-25T08:30:00Z, and it succeeded. " +
        "Nothing was changed now. To release what is still open, plan again: npm run release -- plan staging",
    );
  });

  it("is refused when another update began while it was looked at", async () => {
    pulumi.leaves({ manifest: { time: "2026-11-25T10:00:00Z" }, resources: [] });
    expect(await refused()).toBe(
      stale(
        "the state was written since: it was of 2026-11-25T08:00:00Z, and is of 2026-11-25T10:00:00Z",
      ),
    );
  });

  it("is refused for a package that git ignores, beside the program's own files", async () => {
    mkdirSync(join(pulumi.project, "src/policies"), { recursive: true });
    await release(["plan", "staging"]);
    const hidden = join(pulumi.project, "src/policies/node_modules/zod");
    mkdirSync(hidden, { recursive: true });
    writeFileSync(join(hidden, "index.js"), "module.exports = {}");
    expect(await refused()).toBe(stale("the program's files are not those that it was made from"));
  });

  it("is not refused for what an installation writes", async () => {
    const installed = join(pulumi.project, "sdks/heroku/node_modules");
    mkdirSync(installed, { recursive: true });
    await release(["plan", "staging"]);
    writeFileSync(join(installed, ".package-lock.json"), "{}");
    expect(await release(["apply", "staging"])).toMatchObject({ exitCode: 0 });
  });

  it.each(["null", "{}", '{"stack":"staging","steps":[null]}'])(
    "is refused when its companion is %s",
    async (text) => {
      writeFileSync(join(pulumi.project, ".raxx/plans/staging.binding.json"), text);
      expect(await refused()).toBe(
        ".raxx/plans/staging.binding.json does not say what the plan was made from. " +
          "Plan again (npm run release -- plan staging; in GitHub: re-run all jobs) and let that be approved.",
      );
    },
  );

  it("is not carried out where the last look fails, and the reason is shown", async () => {
    pulumi.prints("error: a promise is broken\n");
    const { exitCode, stdout } = await release(["apply", "staging"], { EXIT: "255" });
    expect([exitCode, stdout]).toEqual([255, "error: a promise is broken\n"]);
    expect(pulumi.calls.some((call) => call.startsWith("up "))).toBe(false);
  });
});

describe("a plan that loses what holds state", () => {
  const bucket = "aws:s3/bucket:Bucket";
  const lost = (stack: string, op: string) => ({
    op,
    urn: `urn:pulumi:${stack}::raxx::${bucket}::dumps`,
    type: bucket,
    old: { type: bucket, inputs: { bucket: "raxx-dumps" } },
  });
  const refusal = (what: string) =>
    [
      "The plan of prod breaks stateful-kept (No plan for prod deletes or replaces a resource that holds state.); it is refused:",
      `  - urn:pulumi:prod::raxx::${bucket}::dumps: the plan would ${what} a resource that holds state`,
      "Nothing was changed. Keep it: undo the change, or move the state first and say so with an alias or an import.",
    ].join("\n");
  const files = () =>
    ["prod.json", "prod.binding.json"].filter((file) =>
      existsSync(join(pulumi.project, ".raxx/plans", file)),
    );

  it.each([
    ["delete", "delete"],
    ["replace", "replace"],
  ])("is refused for a %s, and leaves nothing to approve", async (op, what) => {
    pulumi.plans(lost("prod", op));
    expect(await release(["plan", "prod"])).toEqual({
      exitCode: 1,
      stdout: "planned\n",
      stderr: refusal(what),
    });
    expect(files()).toEqual([]);
  });

  it("is refused already where a change is only shown", async () => {
    pulumi.plans(lost("prod", "delete"));
    expect(await release(["preview", "prod"])).toMatchObject({
      exitCode: 1,
      stderr: refusal("delete"),
    });
  });

  it("is explained as well where pulumi refuses it itself", async () => {
    pulumi.plans(lost("prod", "delete"));
    expect(await release(["plan", "prod"], { EXIT: "255" })).toMatchObject({
      exitCode: 255,
      stderr: refusal("delete"),
    });
  });

  it("says so on the run's page", async () => {
    pulumi.plans(lost("prod", "delete"));
    const summary = join(folder, "summary.md");
    await release(["plan", "prod"], { GITHUB_STEP_SUMMARY: summary });
    expect(readFileSync(summary, "utf8")).toContain(refusal("delete"));
  });

  it("takes the place of none that was approved before", async () => {
    expect(await release(["plan", "prod"])).toMatchObject({ exitCode: 0 });
    pulumi.plans(lost("prod", "delete"));
    await release(["plan", "prod"]);
    expect(await release(["apply", "prod"])).toMatchObject({ exitCode: 2 });
    expect(pulumi.calls.some((call) => call.startsWith("up "))).toBe(false);
  });

  it("is not carried out where the loss appears at the last look", async () => {
    expect(await release(["plan", "prod"])).toMatchObject({ exitCode: 0 });
    pulumi.plans(lost("prod", "replace"));
    expect(await release(["apply", "prod"])).toMatchObject({
      exitCode: 1,
      stderr: refusal("replace"),
    });
    expect(pulumi.calls.some((call) => call.startsWith("up "))).toBe(false);
  });

  it("is let through in staging", async () => {
    pulumi.plans(lost("staging", "delete"));
    expect(await release(["plan", "staging"])).toMatchObject({ exitCode: 0, stderr: "" });
  });
});

describe("a plan that would turn on what was turned off by hand", () => {
  const type = "heroku:index/appConfigAssociation:AppConfigAssociation";
  const urn = `urn:pulumi:prod::raxx::${type}::api-flag`;
  const proposes = (found: string, wanted: object): void =>
    pulumi.plans({
      op: "update",
      urn,
      type,
      old: { outputs: { vars: { FLAG: found } } },
      new: { inputs: { vars: wanted } },
    });
  const refusal = expect.stringMatching(/^The plan of prod would turn on again/) as string;

  beforeEach(() => pulumi.states({ resources: [{ urn, inputs: { vars: { FLAG: "on" } } }] }));

  it("is refused, and leaves nothing to approve", async () => {
    proposes("off", { FLAG: "on" });
    expect(await release(["plan", "prod"])).toEqual({
      exitCode: 1,
      stdout: "planned\n",
      stderr: refusal,
    });
    expect(await release(["apply", "prod"])).toMatchObject({ exitCode: 2 });
  });

  it("is not carried out where that appears at the last look", async () => {
    const wanted = { FLAG: "on", NOTE: "of today" };
    proposes("on", wanted);
    expect(await release(["plan", "prod"])).toMatchObject({ exitCode: 0 });
    proposes("off", wanted);
    expect(await release(["apply", "prod"])).toMatchObject({ exitCode: 1, stderr: refusal });
    expect(pulumi.calls.some((call) => call.startsWith("up "))).toBe(false);
  });
});

describe("an interrupted update", () => {
  const bucket = { urn: "urn:pulumi:staging::raxx::aws:s3/bucket:Bucket::dumps" };
  const pending = [{ type: "creating", resource: bucket }];

  it.each(["plan", "apply"] as const)(
    "keeps a release from its %s until it is settled",
    async (action) => {
      await planned();
      pulumi.states({ resources: [], pending_operations: pending });
      expect(await release([action, "staging"])).toEqual({
        exitCode: 2,
        stdout: "",
        stderr: [
          "An update of staging was interrupted, and nothing is released before it is settled:",
          `  - ${bucket.urn} may or may not have been created`,
          "Follow docs/runbooks/interrupted-update.md: npm run recover -- staging",
        ].join("\n"),
      });
    },
  );

  it("keeps one back as well when a resource names one that the state has lost", async () => {
    pulumi.states({ resources: [{ ...bucket, parent: "urn:lost" }] });
    const { exitCode, stderr } = await release(["plan", "staging"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`  - ${bucket.urn} names urn:lost, which is lost\n`);
  });

  it("does not, where only an update of what exists was under way: the plan looks at it", async () => {
    pulumi.states({ resources: [], pending_operations: [{ ...pending[0], type: "updating" }] });
    expect(await release(["plan", "staging"])).toMatchObject({ exitCode: 0 });
  });
});

describe("a pulumi that does nothing", () => {
  const silent =
    "pulumi ended without an error and told of no resource: is the pulumi on PATH the real one? Nothing is known of what it did.";

  it.each([[[]], [[{ summaryEvent: { resourceChanges: {} } }]]])(
    "is no release, be what it tells %j",
    async (events) => {
      await planned();
      pulumi.tells(events);
      const failed = { exitCode: 2, stderr: silent };
      expect(await release(["preview", "staging"])).toMatchObject(failed);
      expect(await release(["apply", "staging"])).toMatchObject(failed);
      expect(await release(["plan", "staging"])).toMatchObject(failed);
    },
  );

  it.each(["", "null", "{}", '{"deployment":null}'])("has no state: %j", async (text) => {
    pulumi.exports(text);
    expect(await release(["plan", "staging"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "pulumi stack export printed no state of staging: is the pulumi on PATH the real one?",
    });
  });
});

/** The command as a workflow starts it, while pulumi updates until it is asked to stop. */
function applying(action = "apply", more: Record<string, string> = {}) {
  const command = [join(here, "src/cli/raxx.cjs"), "release"];
  return spawn(process.execPath, [...command, action, "staging"], {
    cwd: pulumi.project,
    env: variables({ UNTIL_STOPPED: "1", ...more }),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

describe("a reader that goes away", () => {
  it("takes neither us nor pulumi with it, as tee does on Ctrl-C", async () => {
    await planned();
    const child = applying();
    child.stdout.once("data", () => {
      child.stdout.destroy();
      child.kill("SIGINT");
    });
    const [stderr, code] = await Promise.all([text(child.stderr), exitCodeOf(child)]);
    expect(code).toBe(255);
    expect(stderr).toMatch(
      /^SIGINT: .*\nit stops\nThe update of staging did not come to its end: /,
    );
  });

  it("does not even where it read what went wrong", async () => {
    await planned();
    const child = applying();
    child.stdout.once("data", () => {
      child.stderr.destroy();
      child.kill("SIGTERM");
    });
    const [stdout, code] = await Promise.all([text(child.stdout), exitCodeOf(child)]);
    expect([stdout.trim().split(/\s+/), code]).toEqual([["updating", "1"], 255]);
  });
});

describe("a signal", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s asks pulumi once to stop, waits for it, and says what happens",
    async (signal) => {
      await planned();
      const child = applying();
      child.stdout.once("data", () => {
        child.kill(signal);
        setTimeout(() => child.kill(signal), 400);
      });
      const [stdout, stderr, code] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        exitCodeOf(child),
      ]);
      expect(code).toBe(255);
      // How often pulumi was asked.
      expect(stdout.trim().split(/\s+/)).toEqual(["updating", "1"]);
      expect(stderr.split("\n")).toEqual([
        `${signal}: pulumi begins nothing new, finishes what is under way and writes it down. This can take minutes; please wait.`,
        "it stops",
        "Still waiting for what is under way; to kill it now would leave it unknown.",
        "The update of staging did not come to its end: 0 of 1 resources were changed.",
        "Nothing is uncertain: plan again to go on.",
        "  npm run release -- plan staging",
        "",
      ]);
    },
  );
});

describe("a stack file that is not filled in", () => {
  it("is refused before anything is asked, with what is missing", async () => {
    pulumi.writeStackFile("prod", "secretsprovider: awskms://alias/raxx-pulumi\nconfig: {}\n");
    expect(await release(["plan", "prod"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "Nothing is released before this is filled in:\n" +
        "  - Pulumi.prod.yaml: encryptedkey is absent; pulumi stack init prod writes it, with credentials of the operator's (README, real accounts)",
    });
    expect(store.asked).toEqual([]);
  });
});

describe("a release that is stopped", () => {
  it.each(["preview", "plan"])(
    "says that nothing was changed, and how to begin again: %s",
    async (action) => {
      const child = applying(action, { STOPPED_IN: "preview" });
      child.stdout.once("data", () => child.kill("SIGINT"));
      const [stderr, code] = await Promise.all([text(child.stderr), exitCodeOf(child)]);
      expect(code).toBe(255);
      expect(stderr.split("\n").slice(-3)).toEqual([
        "Nothing was changed. To begin again:",
        `  npm run release -- ${action} staging`,
        "",
      ]);
    },
  );

  it("turns off what was stopped meanwhile, however often it is told to leave", async () => {
    const asked: string[] = [];
    const association = "heroku:index/appConfigAssociation:AppConfigAssociation";
    const state = (other: string) => ({
      inputs: { vars: { FLAG_LIVE_TRADING: "1", OTHER: other } },
    });
    const metadata = { op: "update", urn: "urn:x", type: association };
    pulumi.plans({ ...metadata, old: state("a"), new: state("b") });
    await planned();
    const platform = createServer((request, response) => {
      if (request.method === "PUT") return void response.end();
      asked.push(`${request.method} ${request.url?.split("?")[0]}`);
      if (request.method === "PATCH") return void response.end('{"FLAG_LIVE_TRADING":"0"}');
      child.kill("SIGINT");
      const stop = {
        id: "6d3c1c3e-4c3e-4a68-9c5e-2f1f0c5a7e11",
        since: "2026-11-25T07:00:00.000Z",
      };
      const answer = JSON.stringify({ ...stop, by: "kris@raxx", reason: "losses" });
      setTimeout(() => response.end(answer), 500);
    });
    await new Promise<void>((resolve) => platform.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`;
    const child = applying("apply", { AWS_ENDPOINT_URL_S3: at, HEROKU_HOST: at });
    child.stdout.once("data", () => child.kill("SIGINT"));
    const [stderr, code] = await Promise.all([text(child.stderr), exitCodeOf(child)]);
    platform.close();
    expect(code).toBe(255);
    expect(stderr).toContain("A stop of live-trading was put in force while the update ran");
    expect(asked).toEqual([
      "GET /raxx-iac-state-prod/operations/staging/killswitch-live-trading.json",
      "PATCH /apps/raxx-api-staging/config-vars",
    ]);
  });
});

describe("a plan that turns analytics on", () => {
  const association = "heroku:index/appConfigAssociation:AppConfigAssociation";
  const turning = (from: string, to: string) => ({
    op: "update",
    urn: `urn:pulumi:staging::raxx::${association}::analytics-switch`,
    type: association,
    old: { type: association, inputs: { vars: { SHADOW_ANALYTICS_ENABLED: from } } },
    new: { type: association, inputs: { vars: { SHADOW_ANALYTICS_ENABLED: to } } },
  });
  const stop = {
    id: "6d3c1c3e-4c3e-4a68-9c5e-2f1f0c5a7e11",
    since: "2026-11-25T07:00:00.000Z",
    by: "kris@raxx",
    reason: "odd queries",
  };
  const lifted = {
    at: "2026-11-25T07:30:00.000Z",
    by: "kris@raxx",
    approver: "Kristerpher",
    reference: "https://example.com/1",
    dpiaNote: "https://example.com/2",
  };
  let asked: string[];
  let bucket: Server;
  let answer: { status: number; body: string };
  beforeEach(async () => {
    asked = [];
    bucket = createServer((request, response) => {
      // Lines of the audit trail.
      if (request.method === "PUT") return void response.end();
      asked.push(`${request.method} ${request.url?.split("?")[0]}`);
      response.writeHead(answer.status, { "content-type": "application/xml" }).end(answer.body);
    });
    await new Promise<void>((resolve) => bucket.listen(0, "127.0.0.1", resolve));
  });
  afterEach(() => bucket.close());
  const plan = async () => {
    const { port } = bucket.address() as AddressInfo;
    return release(["plan", "staging"], { AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}` });
  };

  it("is refused while a stop is in force", async () => {
    pulumi.plans(turning("false", "true"));
    answer = { status: 200, body: JSON.stringify(stop) };
    expect(await plan()).toMatchObject({
      exitCode: 1,
      stderr: [
        "The plan of staging would turn analytics on, and a stop is in force since 2026-11-25T07:00:00.000Z (odd queries); it is refused.",
        "Nothing was changed. Turn it off in Pulumi.staging.yaml, or let the stop be lifted first: docs/runbooks/analytics-stop.md",
      ].join("\n"),
    });
    expect(asked).toEqual(["GET /raxx-iac-state-prod/operations/staging/analytics-stop.json"]);
    expect(existsSync(join(pulumi.project, ".raxx/plans/staging.json"))).toBe(false);
  });

  it.each([
    ["there never was a stop", 404, "<Error><Code>NoSuchKey</Code></Error>"],
    ["the stop was lifted", 200, JSON.stringify({ ...stop, lifted })],
  ])("is shown where %s", async (_when, status, body) => {
    pulumi.plans(turning("false", "true"));
    answer = { status, body };
    expect(await plan()).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ["may not be read", 403, "<Error><Code>AccessDenied</Code></Error>"],
    ["cannot be understood", 200, "{}"],
  ])("is refused where the record of stops %s", async (_why, status, body) => {
    pulumi.plans(turning("false", "true"));
    answer = { status, body };
    expect(await plan()).toMatchObject({ exitCode: 2 });
    expect(existsSync(join(pulumi.project, ".raxx/plans/staging.binding.json"))).toBe(false);
  });

  it.each(["0", "1"])(
    "that only sends it as on again is off again where a stop came meanwhile, whether the update ended with %s",
    async (UPDATE_EXIT) => {
      const heroku = createServer((request, response) => {
        asked.push(`${request.method} ${request.url}`);
        response.end(JSON.stringify({ SHADOW_ANALYTICS_ENABLED: "false" }));
      });
      await new Promise<void>((resolve) => heroku.listen(0, "127.0.0.1", resolve));
      const at = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      pulumi.plans(turning("true", "true"));
      answer = { status: 200, body: JSON.stringify(stop) };
      expect(await plan()).toMatchObject({ exitCode: 0 });
      expect(asked).toEqual([]);
      const { exitCode, stderr } = await release(["apply", "staging"], {
        AWS_ENDPOINT_URL_S3: at(bucket),
        HEROKU_HOST: at(heroku),
        UPDATE_EXIT,
      });
      heroku.close();
      expect(exitCode).toBe(1);
      expect(stderr).toContain(
        "A stop of analytics was put in force while the update ran (odd queries); it is off again.",
      );
      expect(asked.toSorted()).toEqual([
        "GET /raxx-iac-state-prod/operations/staging/analytics-stop.json",
        "PATCH /apps/raxx-analytics-staging/config-vars",
        "PATCH /apps/raxx-api-staging/config-vars",
      ]);
    },
  );

  it("turns off every feature that was stopped while it ran, also where the stop of another cannot be read", async () => {
    const answers = new Map([
      ["killswitch-live-trading", JSON.stringify(stop)],
      ["killswitch-passkey-registration", JSON.stringify({ ...stop, lifted })],
      ["killswitch-role-separation", "{}"],
    ]);
    bucket.removeAllListeners("request").on("request", (request, response) => {
      const name = /([^/]+)\.json/.exec(request.url ?? "")?.[1] ?? "";
      response.end(answers.get(name) ?? "");
    });
    const heroku = createServer((request, response) => {
      request.setEncoding("utf8").on("data", (body: string) => asked.push(body));
      request.on("end", () => response.end(JSON.stringify({ FLAG_LIVE_TRADING: "0" })));
      asked.push(`${request.method} ${request.url}`);
    });
    await new Promise<void>((resolve) => heroku.listen(0, "127.0.0.1", resolve));
    const at = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const vars = {
      FLAG_LIVE_TRADING: "1",
      FLAG_WEBAUTHN_REGISTRATION: "1",
      FLAG_RAPTOR_APP_ROLE_SEPARATION: "1",
      SHADOW_ANALYTICS_ENABLED: "false",
    };
    const state = (more: object) => ({
      type: association,
      inputs: { vars: { ...vars, ...more } },
    });
    pulumi.plans({ ...turning("", ""), old: state({ OTHER: "a" }), new: state({ OTHER: "b" }) });
    expect(await plan()).toMatchObject({ exitCode: 0 });
    const { exitCode, stderr } = await release(["apply", "staging"], {
      AWS_ENDPOINT_URL_S3: at(bucket),
      HEROKU_HOST: at(heroku),
    });
    heroku.close();
    expect(exitCode).toBe(2);
    expect(stderr.split("\n").slice(-2)).toEqual([
      "A stop of live-trading was put in force while the update ran (odd queries); it is off again. Commit Pulumi.staging.yaml with it off: docs/runbooks/killswitch.md",
      expect.stringMatching(
        /^The update sent role-separation as on, and a stop of it may have come meanwhile: operations\/staging\/killswitch-role-separation\.json in the state bucket is not a record of this program/,
      ),
    ]);
    expect(asked).toEqual([
      "PATCH /apps/raxx-api-staging/config-vars",
      '{"FLAG_LIVE_TRADING":"0"}',
    ]);
  });

  it("asks nobody where analytics stays as it is", async () => {
    pulumi.plans(turning("true", "true"));
    await plan();
    pulumi.plans(turning("true", "false"));
    await plan();
    expect(asked).toEqual([]);
  });
});
