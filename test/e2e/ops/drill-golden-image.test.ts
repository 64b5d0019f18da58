import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rebuildPhases } from "../../../src/domain/rebuild";
import { goldenImageDrill } from "../../../src/rehearsal/operations";
import { type Said, talkInto } from "../../support/platform/operations";

const host = { say: () => undefined, progress: () => undefined };
let root: string;
let scratch: string;
let said: Said;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "golden-"));
  // Short: the agent of GnuPG puts a socket into it.
  scratch = mkdtempSync("/tmp/gi-");
  // PostgreSQL runs as nobody where this runs as root.
  chmodSync(scratch, 0o755);
  said = { told: [], printed: [] };
  vi.stubEnv("TMPDIR", scratch);
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of [root, scratch]) rmSync(folder, { recursive: true });
});

/** What it keeps, by the only file that it leaves. */
function kept(): unknown {
  const folder = join(root, ".raxx", "drills", "golden-image");
  const [file = "", ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

/** What a process compiled is no part of a drill. */
const left = () =>
  readdirSync(scratch).filter((name) => !/^(?:tsx-|node-compile-cache)/.test(name));

describe("drill golden-image", () => {
  it("loses everything, rebuilds it by the same commands, and ends with both stacks unchanged and every secret verified", async () => {
    const code = await goldenImageDrill({ json: true }, { talk: talkInto(said), host, root });
    const record = JSON.parse(said.printed[0] ?? "") as { facts: Record<string, string> };
    expect(code, JSON.stringify(record)).toBe(0);
    expect(record).toMatchObject({ kind: "golden-image", result: "passed", problems: [] });
    // Each with the time of this run beside the plan's.
    const phases = rebuildPhases.map(({ number, title }) => `phase ${number}, ${title}`);
    expect(Object.keys(record.facts)).toEqual(phases);
    for (const [index, { until }] of rebuildPhases.entries())
      expect(record.facts[phases[index] ?? ""]).toMatch(
        new RegExp(`^there after [\\d.]+ s of ${until} min$`),
      );
    const told = said.told.join("\n");
    for (const command of [
      "raxx drill state --env prod --for-real --yes",
      "raxx vault restore --env prod --from newest --yes",
      "raxx secrets sync --env staging --yes",
      "raxx drill postgres --env prod --url -",
      "pulumi preview --expect-no-changes --stack prod",
      "pulumi preview --expect-no-changes --stack staging",
      "raxx secrets verify --env prod",
      "raxx secrets verify --env staging",
    ])
      expect(told).toContain(` s  ${command}\n`.trimEnd());
    expect(kept()).toEqual(record);
    expect(left()).toEqual([]);
  });

  it("leaves nothing but its record where it is interrupted", async () => {
    const controller = new AbortController();
    const stopping = { ...talkInto(said), tell: () => controller.abort() };
    const running = { talk: stopping, host, root, signal: controller.signal };
    await expect(goldenImageDrill({}, running)).rejects.toThrow();
    expect(kept()).toMatchObject({ kind: "golden-image", result: "failed" });
    expect(left()).toEqual([]);
  });

  it("says what it needs and is not there, and leaves nothing but its record", async () => {
    vi.stubEnv("PATH", scratch);
    await expect(goldenImageDrill({}, { talk: talkInto(said), host, root })).rejects.toThrow(
      /^gpg cannot make a key, or is not on PATH: install GnuPG 2/,
    );
    expect(kept()).toMatchObject({ problems: [expect.stringMatching(/^gpg cannot make a key/)] });
    expect(left()).toEqual([]);
  });
});
