import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engineCache } from "../../src/engine/cache";
import { EngineMissing } from "../../src/engine/find";
import { FakeTools, go, goodGo } from "./fake-tools";

let tools: FakeTools;
let server: Server | undefined;
beforeEach(() => {
  tools = new FakeTools();
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  tools.remove();
});

const cacheOf = ({ root, cache }: FakeTools) => engineCache(root, { XDG_CACHE_HOME: cache });
const name = `pulumi-v3.256.0-${process.platform}-${process.arch}.tar.gz`;

/** A site that has these files, and never answers about any other. */
async function site(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const listening = createServer((request, response) => {
    const file = files[request.url ?? ""];
    if (file !== undefined) response.end(file);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

/** A release whose engine says its version, with the digest that `published` makes of the archive. */
async function publish(published = (archive: Buffer) => sha256(archive)): Promise<void> {
  for (const file of ["pulumi", "pulumi-language-nodejs"])
    chmodSync(tools.write(`pulumi/${file}`, "#!/bin/sh\necho v3.256.0\n"), 0o755);
  execFileSync("tar", ["-czf", "archive", "pulumi"], { cwd: tools.folder });
  const archive = readFileSync(join(tools.folder, "archive"));
  const sums = `${"0".repeat(64)}  pulumi-v3.256.0-other.tar.gz\n${published(archive)}  ${name}\n`;
  tools.releases = await site({
    "/v3.256.0/pulumi-3.256.0-checksums.txt": sums,
    [`/v3.256.0/${name}`]: archive,
  });
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

describe("the released engine", () => {
  it("is fetched before anything is built, with its language host, and found the next time", async () => {
    tools.install("go", goodGo());
    await publish();
    const path = join(cacheOf(tools).release, "pulumi");
    expect(await tools.find()).toEqual({ path, version: "3.256.0", source: "release" });
    expect(await tools.find()).toEqual({ path, version: "3.256.0", source: "cache" });
    expect(existsSync(join(cacheOf(tools).release, "pulumi-language-nodejs"))).toBe(true);
    expect(existsSync(tools.log)).toBe(false);
  });

  it("is not used, and never run, when it is not what was published", async () => {
    tools.install("go", goodGo());
    await publish(() => "f".repeat(64));
    expect(await tools.find()).toMatchObject({ source: "built" });
    expect(tools.said.join("\n")).toMatch(
      /The released Pulumi cannot be used: .* is [\da-f]{64}, and not f{64} as published/,
    );
    expect(existsSync(cacheOf(tools).release)).toBe(false);
  });

  it("is not waited for when its site does not answer", async () => {
    tools.install("go", goodGo());
    tools.releases = await site({});
    const start = Date.now();
    expect(await tools.find()).toMatchObject({ source: "built" });
    expect(Date.now() - start).toBeLessThan(6_000);
  });
});

describe("what Pulumi's npm package has installed", () => {
  const install = (script: string) => {
    const path = tools.write(".pulumi/versions/3.256.0/bin/pulumi", `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it("is used", async () => {
    const path = install("echo v3.256.0");
    expect(await tools.find()).toEqual({ path, version: "3.256.0", source: "installed" });
  });

  it.each([
    ["says nothing", "true", 0o755, "it is not 3.256.0"],
    ["can be written by others", "echo v3.256.0", 0o777, "can be written by others"],
  ])("is passed over when it %s", async (_, script, mode, reason) => {
    tools.install("go", goodGo());
    chmodSync(install(script), mode);
    expect(await tools.find()).toMatchObject({ source: "built" });
    expect(tools.said[0]).toContain(reason);
  });
});

describe("an engine in the cache", () => {
  it("is made again when it was emptied", async () => {
    tools.install("go", goodGo());
    const { path } = await tools.find();
    writeFileSync(path, "");
    expect(await tools.find()).toEqual({ path, version: "3.256.0", source: "built" });
    expect(tools.said).toContain(
      `The engine in the cache is passed over: ${path} is not what was put there.`,
    );
  });
});

describe("while an engine is made", () => {
  it("something else is shown, once", async () => {
    tools.install("go", goodGo());
    const shown: string[] = [];
    const show = () => Promise.resolve(shown.push("verdict"));
    await tools.find(undefined, show);
    await tools.find(undefined, show);
    expect(shown).toEqual(["verdict"]);
  });
});

describe("a machine that is offline", () => {
  it("is told so in one line, at once, though it has Go", async () => {
    const fails = 'echo "module lookup disabled by GOPROXY=$GOPROXY" >&2; exit 1';
    tools.install("go", go(fails, "http://127.0.0.1:9,direct"));
    const start = Date.now();
    const error: unknown = await tools.find().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineMissing);
    expect((error as Error).message).toBe(
      "No Pulumi engine was found, and this machine is offline: neither its release nor Go's modules can be reached. " +
        "Connect it once, or install Pulumi 3.248.0 or newer.",
    );
    expect(Date.now() - start).toBeLessThan(6_000);
  });

  it("still builds what Go has already fetched", async () => {
    tools.install("go", goodGo(0, "http://127.0.0.1:9,direct"));
    expect(await tools.find()).toMatchObject({ source: "built" });
  });

  it("is not taken for one when Go goes through a proxy", async () => {
    const fails = 'echo "dial tcp: i/o timeout" >&2; exit 1';
    tools.install("go", go(fails, "http://127.0.0.1:9,direct"));
    tools.env["HTTPS_PROXY"] = "http://127.0.0.1:9";
    await expect(tools.find()).rejects.toThrow("Go cannot fetch the engine's modules: set GOPROXY");
  });
});

describe("a build that fails", () => {
  it.each([
    [
      "verifying github.com/x/y@v1.0.0: checksum mismatch",
      "git checkout -- tools/go.mod tools/go.sum",
    ],
    [
      "missing go.sum entry for module providing package x",
      "tools/go.sum and the modules do not agree",
    ],
    ["malformed go.sum: wrong number of fields 1", "tools/go.sum and the modules do not agree"],
    ["go: errors parsing go.mod:", "tools/go.mod cannot be read"],
    ["write /x: no space left on device", "The disk is full: make room"],
    ["open /x: permission denied", "set GOCACHE and GOMODCACHE"],
    ["go: go.mod requires go >= 1.26 (running go 1.21)", "This Go is too old"],
    ["dial tcp 1.2.3.4:443: i/o timeout", "set GOPROXY to a proxy that you can reach"],
    ["compile: signal: killed", "too little memory"],
    ["undefined: x", "Mend what Go says above"],
  ])("names the cause: %s", async (words, remedy) => {
    tools.install("go", go(`echo "${words}" >&2; exit 1`));
    const error: unknown = await tools.find().catch((reason: unknown) => reason);
    expect((error as Error).message).toContain(remedy);
    expect((error as Error).message.match(/GOPROXY to a proxy/g)?.length ?? 0).toBe(
      words.includes("dial") ? 1 : 0,
    );
  });
});
