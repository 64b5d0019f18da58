import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { deployCode, type DeployWish } from "../../../src/ops/deploy/code";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-deploy-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(emptyWorld());
  workflow("on: workflow_dispatch");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const file = "deploy-heroku.yml";
const workflow = (text: string): void =>
  void platform.world.workflows.set(file, { text, runs: [] });
const runs = () => platform.world.workflows.get(file)?.runs ?? [];

async function run(flags: Partial<DeployWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish = { env: "prod", reason: "the rebuild", input: {}, json: true, ...flags } as const;
  const code = await deployCode(wish, talkInto(said), surroundings(platform, folder));
  return { code, text: said.printed.join("\n").replaceAll(/\s+/g, " ") };
}

describe("app deploy", () => {
  it("starts the workflow on main once, and says that it waits for its reviewer", async () => {
    const { code, text } = await run({ json: false });
    expect(code).toBe(0);
    expect(text).toBe(
      "deploy-heroku.yml was started, and is waiting for its reviewer: https://github.com/raxx-app/TradeMasterAPI/actions/runs/1 `gh run watch 1 --repo raxx-app/TradeMasterAPI` tells how it goes on.",
    );
    expect(runs().map(({ inputs }) => inputs)).toEqual([{}]);
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(
      events.map(({ command, target, result, reference }) => [command, target, result, reference]),
    ).toEqual(["begun", "done"].map((end) => ["app deploy", file, end, "the rebuild"]));
  });

  it("starts none beside one that runs, and one where the last has ended", async () => {
    await run();
    expect((await run({ json: false })).text).toContain("runs already, and is waiting");
    expect(runs()).toHaveLength(1);
    const [first] = runs();
    Object.assign(first ?? {}, { status: "completed", conclusion: "success" });
    await run();
    expect(runs()).toHaveLength(2);
  });

  it("starts none in a dry run", async () => {
    const { code, text } = await run({ dryRun: true, json: false });
    expect([code, text]).toEqual([
      0,
      "deploy-heroku.yml of raxx-app/TradeMasterAPI deploys main. Nothing was started.",
    ]);
    expect(runs()).toEqual([]);
  });

  it("starts one where GitHub's answer was lost", async () => {
    platform.disturb(() =>
      platform.asked.at(-1)?.endsWith("/dispatches") ? "lost after" : undefined,
    );
    expect(await run()).toMatchObject({ code: 0 });
    expect(runs()).toHaveLength(1);
  });

  it("says where no run appeared", async () => {
    platform.disturb(() =>
      platform.asked.at(-1)?.endsWith("/dispatches") ? "lost before" : undefined,
    );
    await expect(run()).rejects.toThrow(
      "No run of deploy-heroku.yml appeared: look at `gh run list --workflow deploy-heroku.yml",
    );
  });

  const taking = `on:
  push:
  workflow_dispatch:
    inputs:
      app: { required: true, type: string }
      environment: { required: true, default: prod }
      note:
`;
  it("gives the workflow the words that it takes", async () => {
    workflow(taking);
    await run({ input: { app: "api", note: "x" } });
    expect(runs().map(({ inputs }) => inputs)).toEqual([{ app: "api", note: "x" }]);
  });

  it.each([
    ["a word that it wants", taking, {}, "it wants --input app=…"],
    ["a word that it does not know", taking, { app: "api", ap: "x" }, "it knows no ap"],
    ["any word", "on: [push, workflow_dispatch]", { app: "api" }, "takes nothing: it knows no app"],
  ])("asks GitHub for nothing without or with %s", async (_case, text, input, message) => {
    workflow(text);
    await expect(run({ input })).rejects.toThrow(message);
    expect(runs()).toEqual([]);
  });

  it.each([["on: push"], ["on: [push]"], ["on: { push: }"], ["{"], ["- a list"]])(
    "starts nothing that nobody may start by hand: %s",
    async (text) => {
      workflow(text);
      await expect(run()).rejects.toThrow("cannot be started by hand: it has no workflow_dispatch");
    },
  );

  it("says what is missing where the repository has no such workflow", async () => {
    platform.world.workflows.clear();
    await expect(run()).rejects.toThrow(/Has raxx-app\/TradeMasterAPI this workflow/);
  });
});
