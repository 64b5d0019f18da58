import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { StackVerdict, Verdict } from "../../src/domain/verdict";
import { humanVerdict, shortName } from "../../src/report/violations";
import { advice, ofTheRun, urnOf, verdictOf, violation, waived } from "../support/verdict";

const text = (verdict: Verdict) => stripVTControlCharacters(humanVerdict(verdict));
const textOf = (stack: Partial<StackVerdict>) => text(verdictOf(stack));

describe("the verdict for a person", () => {
  it("is one line where every promise is kept", () => {
    expect(textOf({})).toBe("✓ prod: every promise is kept (12 resources, 3 policies)");
  });

  it("is nothing where no stack was judged", () => {
    expect(text({ ok: true, stacks: [], durationMs: 0 })).toBe("");
  });

  it("groups what is wrong by system and promise, and ends with what is waived", () => {
    const violations = [violation, advice, ofTheRun];
    expect(textOf({ violations, waived: [waived] })).toBe(
      `✗ prod: 2 mandatory violations (12 resources, 3 policies)
  state
    BCP §4 Win 2, DPIA §3 R2
      ✗ state-bucket-versioned  aws:s3/bucket:Bucket state-bucket
        versioning is off
        Set versioning: Enabled.
  vault
    BCP §1
      ! controlled-tags  aws:kms/key:Key vault-key
        tag owner is absent
        Set the tag.
  stack
    the run itself
      ✗ configuration  the stack
        the configuration of typo cannot stand
        Take it out.
  waived until 2026-12-31 by Kristerpher: explicit-name on aws:kms/key:Key vault-key`,
    );
  });

  it("shows violations of one system and promise together, in the order they were found", () => {
    const second = { ...violation, message: "forceDestroy is set" };
    const lines = textOf({ violations: [violation, advice, second] }).split("\n");
    const headings = lines.filter((line) => /^ {2,4}\S/.test(line)).map((line) => line.trim());
    expect(headings).toEqual(["state", "BCP §4 Win 2, DPIA §3 R2", "vault", "BCP §1"]);
    expect(lines.indexOf("        forceDestroy is set")).toBeLessThan(lines.indexOf("  vault"));
  });

  it("keeps every promise where there is only advice", () => {
    expect(textOf({ violations: [advice] })).toMatch(
      /^✓ prod: every promise is kept \(.*\n {2}vault\n/,
    );
  });

  it("breaks a long message and its remedy to 80 columns", () => {
    const long = "one ".repeat(30).trim();
    const lines = textOf({ violations: [{ ...violation, message: long, remedy: long }] }).split(
      "\n",
    );
    expect(lines.slice(-4).map((line) => line.length)).toEqual([79, 55, 79, 55]);
  });

  it("counts a single violation as one", () => {
    expect(textOf({ violations: [violation] })).toMatch(/^✗ prod: 1 mandatory violation \(/);
  });

  it("parts stacks by an empty line", () => {
    const { stacks } = verdictOf();
    const both = text({ ...verdictOf(), stacks: [...stacks, ...stacks] });
    expect(both.split("\n\n")).toEqual([textOf({}), textOf({})]);
  });
});

describe("the short name of a resource", () => {
  it.each([
    ["is its type and name", urnOf("aws:kms/key:Key", "vault"), "aws:kms/key:Key vault"],
    ["leaves the types of its parents out", urnOf("a:b:C$d:e:F$g:h:I", "it"), "g:h:I it"],
    ["keeps a name with colons whole", urnOf("a:b:C", "it::too"), "a:b:C it::too"],
    ["is that of the stack where none is named", "", "the stack"],
  ])("%s", (_, urn, name) => {
    expect(shortName(urn)).toBe(name);
  });
});
