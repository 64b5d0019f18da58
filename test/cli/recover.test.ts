import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const project = join(__dirname, "..", "..");

let empty: string;
beforeAll(() => void (empty = mkdtempSync(join(tmpdir(), "no-pulumi-"))));
afterAll(() => rmSync(empty, { recursive: true }));

it("says what to install where pulumi is not on PATH", () => {
  const args = ["--import", "tsx", join(project, "src/cli/main.ts"), "recover", "prod"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    env: { ...process.env, PATH: empty },
    encoding: "utf8",
  });
  expect([status, stdout, stderr]).toEqual([
    2,
    "",
    "pulumi is not on PATH; install it from https://www.pulumi.com/docs/install (3.256.0 or newer).\n",
  ]);
});
