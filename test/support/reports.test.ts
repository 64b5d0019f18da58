import { describe, expect, it } from "vitest";
import { checkTally, countsLine, type ModuleReport, type Report, sum, testTally } from "./reports";

const green: ModuleReport = {
  file: "test/a.test.ts",
  passed: 3,
  failed: 0,
  skipped: 1,
  milliseconds: 5,
};

function end(module: Partial<ModuleReport> = {}, unhandledErrors = 0): readonly Report[] {
  return [{ kind: "end", modules: [{ ...green, ...module }], unhandledErrors }];
}

describe("the counts of a vitest process", () => {
  it("are those of its files", () => {
    expect(testTally(end(), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
    expect(testTally(end({ failed: 2 }), 1)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  it("do not take a file's own report for the last word", () => {
    expect(testTally([{ kind: "module", ...green }], 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      reason: "vitest ended without a report",
    });
  });

  it.each([
    ["no test ran", end({ passed: 0 }), 0],
    ["1 error(s) outside any test", end({}, 1), 1],
    ["vitest exited with 1", end(), 1],
    ["vitest exited with a signal", end(), null],
  ])("have a failure when %s", (reason, reports, exitCode) => {
    expect(testTally(reports, exitCode)).toMatchObject({ failed: 1, reason });
  });
});

describe("the last line", () => {
  it("counts a check as one", () => {
    expect(countsLine(sum([checkTally(0), checkTally(2), checkTally(null)]))).toBe(
      "1 passed, 2 failed",
    );
  });

  it("names skipped tests only when there are any", () => {
    expect(countsLine({ passed: 2, failed: 0, skipped: 0 })).toBe("2 passed, 0 failed");
    expect(countsLine({ passed: 2, failed: 0, skipped: 4 })).toBe("2 passed, 0 failed, 4 skipped");
  });
});
