import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pullRequest, tell } from "../../../src/ops/review/pull-request";
import { type Fault, GitHubApi } from "../../support/github-api";

const commit = "0123456789abcdef0123456789abcdef01234567";
const patience = { timeoutMs: 5_000, attempts: 4, firstPauseMs: 1, longestPauseMs: 5 };

let github: GitHubApi;
let folder: string;
let env: NodeJS.ProcessEnv;
beforeEach(async () => {
  github = new GitHubApi();
  const address = await github.start();
  folder = mkdtempSync(join(tmpdir(), "review-"));
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: commit } } }));
  env = {
    GITHUB_TOKEN: "token-of-the-job",
    GITHUB_API_URL: address,
    GITHUB_REPOSITORY: "raxx-app/TradeMasterAPI",
    GITHUB_EVENT_PATH: event,
  };
});
afterEach(() => {
  github.stop();
  rmSync(folder, { recursive: true });
});

const told = (markdown: string) =>
  tell(pullRequest(env, patience), { markdown, sarif: '{"runs":[]}' });
const bodies = () => github.comments.map(({ body }) => body.split("\n").slice(1).join("\n"));

describe("a review on its pull request", () => {
  it("is one comment, which the next run edits, and one analysis", async () => {
    expect(await told("first")).toEqual([
      "The review is at https://github.com/c/1",
      "Code scanning has the findings.",
    ]);
    await told("second");
    expect(bodies()).toEqual(["second"]);
    const [analysis, ...more] = github.analyses;
    expect(more).toEqual([]);
    expect(analysis).toMatchObject({ commit_sha: commit, ref: "refs/pull/7/head" });
    const sent = Buffer.from(analysis?.sarif ?? "", "base64");
    expect(gunzipSync(sent).toString()).toBe('{"runs":[]}');
  });

  it("is of the merge where that was checked out", async () => {
    const sha = commit.replace("0", "f");
    Object.assign(env, { GITHUB_REF: "refs/pull/7/merge", GITHUB_SHA: sha });
    await told("x");
    expect(github.analyses).toMatchObject([{ commit_sha: sha, ref: "refs/pull/7/merge" }]);
  });

  it("leaves alone what begins alike and is by somebody else, and what we wrote beside it", async () => {
    await told("x");
    const marked = github.comments[0]?.body ?? "";
    github.comments = [];
    for (let i = 0; i < 120; i += 1) github.add("somebody", marked);
    github.add("github-actions[bot]", "about something else");
    await told("ours");
    await told("ours again");
    expect(github.comments).toHaveLength(122);
    expect(bodies().at(-1)).toBe("ours again");
    expect(
      bodies()
        .slice(0, 120)
        .every((body) => body === "x"),
    ).toBe(true);
  });

  it("is by the token's own account where that is a person's", async () => {
    github.login = "kris";
    await told("x");
    github.add("github-actions[bot]", github.comments[0]?.body ?? "");
    await told("y");
    expect(bodies()).toEqual(["y", "x"]);
  });

  it("is one again where a run that broke off left two", async () => {
    await told("x");
    github.add("github-actions[bot]", github.comments[0]?.body ?? "");
    await told("y");
    expect(bodies()).toEqual(["y"]);
  });

  it.each<[string, Fault]>([
    ["the answer is lost", "lost after"],
    ["GitHub fails", { status: 502 }],
    ["it is too much for GitHub", { status: 429, retryAfter: "0" }],
    ["a second limit is met", { status: 403, retryAfter: "0" }],
  ])("is never two where %s", async (_, fault) => {
    let faults = 2;
    github.fault = (request) =>
      request.startsWith("POST /repos/raxx-app/TradeMasterAPI/issues") && faults-- > 0
        ? fault
        : undefined;
    await told("x");
    expect(bodies()).toEqual(["x"]);
  });

  it("is told of and fails nothing where the token may only read, as a fork's", async () => {
    github.fault = (request) => (request.startsWith("POST ") ? { status: 403 } : undefined);
    const [comment, analysis] = await told("x");
    expect(comment).toMatch(/^No comment is written: GitHub: POST \S+ was answered 403\. May /);
    expect(analysis).toMatch(/^Code scanning has no findings, it may be off: .* answered 403\./);
  });

  it("fails nothing where code scanning is off", async () => {
    github.fault = (request) => (request.endsWith("/sarifs") ? { status: 404 } : undefined);
    const [comment] = await told("x");
    expect(comment).toBe("The review is at https://github.com/c/1");
  });

  it("fails where the token is none", async () => {
    env["GITHUB_TOKEN"] = "other";
    await expect(told("x")).rejects.toThrow("Is GITHUB_TOKEN valid?");
  });

  it.each([
    ["GITHUB_REPOSITORY", ""],
    ["GITHUB_REPOSITORY", "../../x"],
    ["GITHUB_EVENT_PATH", ""],
  ])("is refused before any work where %s is %j", (name, value) => {
    env[name] = value;
    expect(() => pullRequest(env)).toThrow(/^--comment is for a job of GitHub's/);
  });

  it("is refused for an event that is of no pull request", () => {
    writeFileSync(join(folder, "event.json"), '{"ref":"refs/heads/main"}');
    expect(() => pullRequest(env)).toThrow(/^--comment is for a job of GitHub's/);
  });
});
