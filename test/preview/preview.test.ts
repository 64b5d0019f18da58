import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkout } from "../support/command";
import { CannotRun } from "../../src/process/cannot-run";
import { preview } from "../../src/preview/preview";
import { FakeTools } from "../engine/fake-tools";

let tools: FakeTools;
beforeEach(() => {
  tools = new FakeTools();
  vi.stubEnv("PATH", `${tools.folder}/bin:${process.env["PATH"]}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  tools.remove();
});

const run = (folder?: string) =>
  preview({
    root: checkout,
    folder,
    stacks: ["staging"],
    interactive: false,
    print: () => undefined,
    host: { say: () => undefined, progress: () => undefined },
    signal: new AbortController().signal,
  });

const summary = (changes: object): string =>
  JSON.stringify({ summaryEvent: { resourceChanges: changes } });

/** A `pulumi` that says its version, and at a preview writes these events and policy results. */
const engine = (events: string, results: string): string => `
[ "$1" = version ] && echo v3.256.0 && exit 0
[ "$1" = preview ] || exit 0
while [ "$1" != --event-log ]; do shift; done
echo '${events}' > "$2"
[ -z '${results}' ] || echo '${results}' > "$RAXX_POLICY_RESULTS"`;

describe("an engine that ends well", () => {
  it.each([
    ["and does nothing", ""],
    ["and writes no summary", engine("", "[]")],
    ["and plans no resource", engine(summary({}), "[]")],
    ["without the pack's results", engine(summary({ create: 3 }), "")],
  ])("%s is no verdict", async (_, script) => {
    tools.install("pulumi", script || '[ "$1" = version ] && echo v3.256.0; exit 0');
    await expect(run()).rejects.toThrow(
      new CannotRun(
        "Pulumi ended as if all were well, but planned and judged nothing for stack staging, so nothing is known. " +
          "Is the `pulumi` that ran the real one? Remove it, or the cached engine, and run this again.",
      ),
    );
  });

  it("and tells what it planned and judged is one", async () => {
    tools.install("pulumi", engine(summary({ create: 3 }), "[]"));
    expect((await run()).stacks).toMatchObject([{ resources: 3, policyResults: [] }]);
  });
});

describe("a preview of a sandbox", () => {
  it("is made from the state that stands there", async () => {
    const backend = join(tools.folder, "backend");
    const script = engine(summary({ same: 3 }), "[]");
    tools.install("pulumi", `${script}\necho "$PULUMI_BACKEND_URL" > '${backend}'`);
    const sandbox = join(tools.folder, "sandbox");
    mkdirSync(join(sandbox, "state"), { recursive: true });
    await run(sandbox);
    expect(readFileSync(backend, "utf8")).toBe(`file://${sandbox}/state?metadata=skip\n`);
  });

  it("is none where there is no sandbox", async () => {
    tools.install("pulumi", engine(summary({ create: 3 }), "[]"));
    await expect(run(tools.folder)).rejects.toThrow(
      new CannotRun(
        `${tools.folder} is no sandbox's folder; npm run sandbox -- --folder ${tools.folder} CMD makes one.`,
      ),
    );
  });
});
