import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { engineCache } from "../../src/engine/cache";
import { Interrupted } from "../../src/process/cannot-run";
import { FakeTools, go, goodGo } from "./fake-tools";

let tools: FakeTools;
beforeEach(() => {
  tools = new FakeTools();
});
afterEach(() => tools.remove());

const cacheOf = ({ root, cache }: FakeTools) => engineCache(root, { XDG_CACHE_HOME: cache });

/** What is in the folder of the build, finished or not. */
const cached = () => readdirSync(cacheOf(tools).folder);

describe("an engine on PATH", () => {
  it("is used when it is as old as the SDK", async () => {
    tools.install("pulumi", "echo v3.248.0");
    const path = join(tools.folder, "bin", "pulumi");
    expect(await tools.find()).toEqual({ path, version: "3.248.0", source: "path" });
    expect(tools.said).toEqual([]);
  });

  it.each([
    ["is older than the SDK", "echo v3.247.9", "is 3.247.9"],
    ["has another major version", "echo v4.0.0", "is 4.0.0"],
    ["fails", "exit 1", "does not say its version"],
  ])("is passed over, with a word, when it %s", async (_, script, found) => {
    tools.install("pulumi", script);
    tools.install("go", goodGo());
    expect(await tools.find()).toMatchObject({ version: "3.256.0", source: "built" });
    expect(tools.said[0]).toBe(
      `${join(tools.folder, "bin", "pulumi")} ${found}; this program needs 3.248.0 or newer of major version 3, so it is passed over`,
    );
  });
});

describe("without an engine on PATH", () => {
  it("builds the pinned one, and the next time finds it in the cache", async () => {
    tools.install("go", goodGo());
    const { executable: path } = cacheOf(tools);
    expect(await tools.find()).toEqual({ path, version: "3.256.0", source: "built" });
    expect(await tools.find()).toEqual({ path, version: "3.256.0", source: "cache" });
    expect(tools.read("log")).toBe("built\n");
  });

  it("builds again for another pin", async () => {
    tools.install("go", goodGo());
    await tools.find();
    tools.pin("3.257.0");
    expect(await tools.find()).toMatchObject({ version: "3.257.0", source: "built" });
  });

  it("says what to install where there is no Go either", async () => {
    await expect(tools.find()).rejects.toThrow(
      [
        "No Pulumi engine was found: there is no usable `pulumi` on PATH, its release cannot be reached, and there is no `go` to build one with.",
        "Install one of the two, then run this again:",
        "  Pulumi CLI 3.248.0 or newer   https://www.pulumi.com/docs/install/",
      ].join("\n"),
    );
  });

  it("tells why Go failed, and keeps nothing of it", async () => {
    const words = 'echo "dial tcp: lookup proxy.example: no such host" >&2';
    tools.install("go", go(`${words}; echo half > "$7"; exit 1`));
    await expect(tools.find()).rejects.toThrow(
      /go build failed \(exit code 1\)\.\nGo's last lines:\n {2}dial tcp: lookup proxy\.example: no such host\n/,
    );
    expect(cached()).toEqual([]);
  });

  it("shows how far the build is", async () => {
    tools.install("go", goodGo(1.3));
    await tools.find();
    expect(tools.shown).toContain("compiling: 1 packages so far, 0:01");
  });
});

describe("an interrupted build", () => {
  /** Go has begun. */
  const building = () => vi.waitFor(() => tools.read("log"), { timeout: 20_000, interval: 50 });

  it("ends Go and its compilers, and leaves nothing half-built", async () => {
    tools.install("go", go(`(/bin/sleep 2; echo survived >> "$LOG") & ${goodGo(2)}`));
    const interruption = new AbortController();
    const finding = tools.find(interruption.signal);
    void building().then(() => interruption.abort());
    await expect(finding).rejects.toThrow(Interrupted);
    expect(cached()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    expect(tools.read("log")).toBe("built\n");
  });

  it("does not hinder the next one", async () => {
    tools.install("go", goodGo(2));
    const interruption = new AbortController();
    void building().then(() => interruption.abort());
    await expect(tools.find(interruption.signal)).rejects.toThrow(Interrupted);
    tools.install("go", goodGo());
    expect(await tools.find()).toMatchObject({ source: "built" });
  });

  it("that was killed leaves a lock that is taken over", async () => {
    tools.install("go", goodGo());
    const lock = join(cacheOf(tools).folder, "building.lock");
    mkdirSync(lock, { recursive: true });
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    expect(await tools.find()).toMatchObject({ source: "built" });
  });
});

describe("two runs at once", () => {
  it("build once: the second waits and takes what the first has built", async () => {
    tools.install("go", goodGo(1));
    const engines = await Promise.all([tools.find(), tools.find()]);
    expect(engines.map(({ source }) => source).toSorted()).toEqual(["built", "cache"]);
    expect(tools.read("log")).toBe("built\n");
    expect(tools.shown.some((line) => /another run is making the engine/.test(line))).toBe(true);
    expect(existsSync(join(cacheOf(tools).folder, "building.lock"))).toBe(false);
  });
});
