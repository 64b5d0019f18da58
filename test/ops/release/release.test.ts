import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accesses, tokenNames, tokenParameter } from "../../../src/domain/release-tokens";
import { type ParameterStore, startParameterStore } from "../../support/parameter-store";

/** Every parameter of SSM, its value saying which it is. */
const stored = Object.fromEntries(
  accesses.flatMap((access) =>
    tokenNames.map((token) => [tokenParameter(access, token), `value-of-${access}-${token}`]),
  ),
);

let folder: string;
let store: ParameterStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  store = await startParameterStore(stored);
  // Writes down how it was called, so that a test sees what the real one would.
  const pulumi = join(folder, "pulumi");
  writeFileSync(
    pulumi,
    `#!/bin/sh\necho "$@" > '${folder}/args'\nenv > '${folder}/env'\necho "planned by $HEROKU_API_KEY" | sed 's/ by .*//'\nexit \${EXIT:-0}\n`,
  );
  chmodSync(pulumi, 0o755);
});

afterEach(async () => {
  await store.stop();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a workflow's step runs it; `pulumi` is the one above. */
function release(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  const env = {
    PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}`,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    ...store.environment,
    ...environment,
  };
  const command = ["--import", "tsx", "src/cli/main.ts", "release", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const written = (file: string) => readFileSync(join(folder, file), "utf8").trim();

describe("npm run release", () => {
  it.each([
    [
      "preview",
      "preview --stack staging --policy-pack src/policies --policy-pack-config src/policies/config/staging.json --non-interactive",
    ],
    [
      "plan",
      "preview --save-plan .raxx/plans/staging.json --stack staging --policy-pack src/policies --policy-pack-config src/policies/config/staging.json --non-interactive",
    ],
    [
      "apply",
      "up --plan .raxx/plans/staging.json --yes --stack staging --policy-pack src/policies --policy-pack-config src/policies/config/staging.json --non-interactive",
    ],
  ])("%s staging is pulumi %s", async (command, args) => {
    expect(await release([command, "staging"])).toMatchObject({ exitCode: 0, stdout: "planned\n" });
    expect(written("args")).toBe(args);
  });

  it.each([
    ["preview", "preview"],
    ["plan", "preview"],
    ["apply", "release-prod"],
  ] as const)("gives %s the %s tokens and no other", async (command, access) => {
    await release([command, "prod"]);
    expect(store.asked).toEqual(tokenNames.map((token) => tokenParameter(access, token)));
    expect(written("env").split("\n")).toEqual(
      expect.arrayContaining(tokenNames.map((token) => `${token}=value-of-${access}-${token}`)),
    );
  });

  it("shows no token, and none in an argument", async () => {
    const { stdout, stderr } = await release(["apply", "prod"]);
    expect(`${stdout}${stderr}${written("args")}`).not.toContain("value-of");
  });

  it("tells a GitHub runner to mask every token before anything else is printed", async () => {
    const { stdout } = await release(["plan", "prod"], { GITHUB_ACTIONS: "true" });
    const masks = tokenNames.map((token) => `::add-mask::value-of-preview-${token}`);
    expect(stdout.trim().split("\n")).toEqual([...masks, "planned"]);
  });

  it("puts what is to be approved on the run's page", async () => {
    const summary = join(folder, "summary.md");
    await release(["plan", "prod"], { GITHUB_STEP_SUMMARY: summary });
    expect(written("summary.md")).toBe("### pulumi preview\n\n~~~text\nplanned\n~~~");
  });

  it("fails as pulumi fails", async () => {
    expect(await release(["apply", "prod"], { EXIT: "255" })).toMatchObject({ exitCode: 255 });
  });

  it("starts nothing without all of its tokens", async () => {
    await store.stop();
    const missing = tokenParameter("release-prod", "GITHUB_TOKEN");
    store = await startParameterStore({ ...stored, [missing]: "" });
    expect(await release(["apply", "prod"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `SSM has no value for ${missing}: create it as a SecureString in us-east-1.\n`,
    });
    expect(() => written("args")).toThrow("ENOENT");
  });

  it("names what it wanted when SSM does not answer", async () => {
    await store.stop();
    const { exitCode, stderr } = await release(["plan", "prod"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^SSM refused \/raxx\/iac\/preview\/HEROKU_API_KEY, .*ECONNREFUSED/);
    store = await startParameterStore(stored);
  });

  it("says what to install where there is no pulumi", async () => {
    rmSync(join(folder, "pulumi"));
    const result = await release(["plan", "prod"], { PATH: folder });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/^pulumi is not on PATH; install it/);
  });

  it("refuses a stack that is not an environment", async () => {
    const { exitCode, stderr } = await release(["apply", "production"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Allowed choices are staging, prod");
  });
});
