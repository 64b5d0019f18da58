import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { brokenSeal, seal } from "../../src/engine/seal";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "raxx-seal-"));
  file = join(folder, "pulumi");
  writeFileSync(file, "an engine");
  seal(folder, ["pulumi"]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const problem = () => brokenSeal(folder, "pulumi");

describe("the executables of a sealed folder", () => {
  it("may be run as they were put there", () => {
    expect(problem()).toBeUndefined();
    expect(statSync(file).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(folder, "SHA256SUMS"), "utf8")).toMatch(/^[\da-f]{64} {2}pulumi\n$/);
  });

  it.each([
    ["was emptied", () => writeFileSync(file, ""), "is not what was put there"],
    ["was exchanged", () => writeFileSync(file, "an enginE"), "is not what was put there"],
    ["is gone", () => rmSync(file), "is absent"],
    ["can be written by all", () => chmodSync(file, 0o777), "can be written by others"],
    ["can be written by its group", () => chmodSync(file, 0o775), "can be written by others"],
  ])("may not be run when one %s", (_, spoil, says) => {
    spoil();
    expect(problem()).toBe(`${file} ${says}`);
  });

  it("may not be run when others can exchange them", () => {
    chmodSync(folder, 0o777);
    expect(problem()).toBe(`${folder} can be written by others`);
  });

  it.runIf(process.getuid?.() === 0)("may not be run when they are somebody else's", () => {
    chownSync(file, 12_345, 12_345);
    expect(problem()).toBe(`${file} belongs to user 12345`);
  });

  it("may not be run when nobody wrote down what they are", () => {
    rmSync(join(folder, "SHA256SUMS"));
    expect(problem()).toBe(`${join(folder, "SHA256SUMS")} is absent`);
  });

  it("are those that were sealed, and no other", () => {
    expect(brokenSeal(folder, "pulumi-language-nodejs")).toBe(
      `${join(folder, "SHA256SUMS")} does not name pulumi-language-nodejs`,
    );
  });
});
