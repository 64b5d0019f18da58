import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FakeTools, go } from "../engine/fake-tools";
import { raxx } from "../support/command";

let tools: FakeTools;
beforeEach(() => {
  tools = new FakeTools();
});
afterEach(() => tools.remove());

const run = (...flags: string[]) =>
  raxx(["preview", "--stack", "staging", ...flags], {
    PATH: `${tools.folder}/bin:${dirname(process.execPath)}:/bin`,
    HOME: tools.folder,
    XDG_CACHE_HOME: tools.cache,
    RAXX_PULUMI_RELEASES: tools.releases,
  });

const failing = go('echo "no space left on device" >&2; exit 1');
const offline = go('echo "GOPROXY=$GOPROXY" >&2; exit 1', "http://127.0.0.1:9");

describe("preview without an engine", () => {
  it("shows the verdict of the rules before it builds one", async () => {
    tools.install("go", failing);
    const { code, stdout, stderr } = await run();
    expect(stdout).toMatch(/^✓ staging: every promise is kept/);
    expect(stderr).toMatch(/^No engine yet\.[^]*Building the Pulumi engine[^]*The disk is full/);
    expect(code).toBe(2);
  });

  it("gives that verdict once where the machine turns out to be offline", async () => {
    tools.install("go", offline);
    const { code, stdout, stderr } = await run();
    expect(stdout.match(/every promise is kept/g)).toHaveLength(1);
    expect(stderr).toContain("this machine is offline");
    expect(code).toBe(0);
  });
});
