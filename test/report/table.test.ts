import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Verdict, Violation } from "../../src/domain/verdict";
import { previewText, summaryTable } from "../../src/report/table";

const violation = (level: Violation["level"]): Violation => ({
  policy: "region-pinned",
  level,
  severity: "high",
  system: "stack",
  urn: "",
  message: "",
  remedy: "",
  controls: [],
});

const verdict: Verdict = {
  ok: false,
  stacks: [
    {
      stack: "staging",
      resources: 1118,
      policies: 34,
      changes: { create: 12, update: 3, "create-replacement": 2, same: 1101 },
      violations: [violation("mandatory"), violation("advisory"), violation("advisory")],
      policyResults: [],
      waived: [],
    },
    { stack: "prod", resources: 276, policies: 34, policyResults: [], violations: [], waived: [] },
  ],
  engine: { version: "3.256.0", source: "cache" },
  durationMs: 12_345,
};

const cells = (line: string) => line.split("│").map((cell) => cell.trim());

describe("the summary table", () => {
  it("has a row for each stack, and says what planned it", () => {
    const lines = summaryTable(verdict).split("\n");
    expect(cells(lines[3] ?? "")).toEqual([
      "",
      "staging",
      "1118",
      "12 create",
      "34",
      "1",
      "2",
      "0",
      "",
    ]);
    expect(lines.find((line) => line.includes("prod"))).toMatch(/276 +│ - +│ 34 +│ 0/);
    expect(lines.slice(-2)).toEqual([
      "Planned by Pulumi 3.256.0 in 12.3 s, against simulated providers:",
      "nothing real was asked or changed.",
    ]);
  });

  it("fits a terminal of 80 columns", () => {
    const widths = summaryTable(verdict)
      .split("\n")
      .map(({ length }) => length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });

  it("names no engine where none ran", () => {
    const { engine: _, ...judged } = verdict;
    expect(summaryTable(judged)).toMatch(/\nJudged without an engine in 12\.3 s$/);
  });
});

describe("the end of a preview", () => {
  it("is the table alone where every promise is kept", () => {
    const kept = { ...verdict, ok: true, stacks: verdict.stacks.slice(1) };
    expect(previewText(kept)).toBe(summaryTable(kept));
  });

  it("says last what is wrong, of the stacks that break a promise", () => {
    const text = stripVTControlCharacters(previewText(verdict));
    expect(text.startsWith(`${summaryTable(verdict)}\n\n✗ staging: 1 mandatory violation (`)).toBe(
      true,
    );
    expect(text).not.toContain("✓ prod");
  });
});
