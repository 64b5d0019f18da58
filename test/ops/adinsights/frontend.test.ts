import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { checkFrontend } from "../../../src/ops/adinsights/frontend";

const folder = mkdtempSync(join(tmpdir(), "raxx-frontend-"));
const frontend = join(folder, "frontend");
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(frontend, { recursive: true, force: true });
  mkdirSync(frontend, { recursive: true });
});

const page = (body = '<script type="module" crossorigin src="/assets/index-1.js"></script>') =>
  `<!doctype html><html><head><link rel="stylesheet" href="/assets/index-1.css?v=1">
<link rel="preconnect" href="https://fonts.example.com">${body}</head><body></body></html>`;
const whole = { "index.html": page(), "assets/index-1.js": "start()", "assets/index-1.css": "a{}" };

/** A build that writes these files, as Vite does. */
function building(files: Readonly<Record<string, string>>, then = ""): void {
  const script = `const fs = require("node:fs"), path = require("node:path");
for (const [name, text] of Object.entries(${JSON.stringify(files)})) {
  fs.mkdirSync(path.dirname("dist/" + name), { recursive: true });
  fs.writeFileSync("dist/" + name, text);
}
${then}`;
  writeFileSync(join(frontend, "build.cjs"), script);
  writeFileSync(
    join(frontend, "package.json"),
    JSON.stringify({ name: "frontend", scripts: { build: "node build.cjs" } }),
  );
}

async function check(variables: NodeJS.ProcessEnv = {}) {
  const printed: string[] = [];
  const env = { ...process.env, ...variables };
  const code = await checkFrontend(
    { checkout: folder, json: true },
    (text) => printed.push(text),
    env,
  );
  const seen = JSON.parse(printed.join("")) as { kept: boolean; seen: string }[];
  return [code, ...seen.map((each) => each.seen)];
}

describe("adinsights frontend", () => {
  it("ends with 0 where it builds, and the page has what it asks for", async () => {
    building(whole);
    expect(await check()).toEqual([0, "built", "2 files"]);
  });

  it("ends with 1 where it does not build, with the last line and no value", async () => {
    building(whole, 'console.error("no " + process.env.API_KEY); process.exit(4)');
    expect(await check({ API_KEY: "key-of-the-api" })).toEqual([1, "ended with 4: no ***"]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["no page", { "assets/index-1.js": "x" }, "dist/index.html is not there"],
    ["a page without a script", { "index.html": page("") }, "the page asks for no script"],
    [
      "a page whose script is not there",
      { ...whole, "assets/index-1.js": "" },
      "not there, or empty: /assets/index-1.js",
    ],
    [
      "a page that asks for what is outside",
      { ...whole, "index.html": page('<script src="/../package.json.js"></script>') },
      "not there, or empty: /../package.json.js",
    ],
  ])("ends with 1 where the build makes %s", async (_, files, says) => {
    building(files);
    expect(await check()).toEqual([1, "built", says]);
  });

  it("does not take an earlier build for this one", async () => {
    building(whole);
    await check();
    building({});
    utimesSync(join(frontend, "dist", "index.html"), 1, 1);
    expect(await check()).toEqual([1, "built", "dist/index.html is of an earlier build"]);
  });

  it("says where it looked for a checkout", async () => {
    await expect(check()).rejects.toThrow(/frontend\/package.json is not there: --checkout is/);
  });
});
