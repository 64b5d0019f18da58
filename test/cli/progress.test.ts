import { describe, expect, it } from "vitest";
import { ProgressDisplay } from "../../src/cli/progress";

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text), isTTY, columns: 20 };
}

const erase = "\r\u001b[2K";

describe("progress on a terminal", () => {
  it("rewrites one line, which never wraps", () => {
    const terminal = screen(true);
    const display = new ProgressDisplay(terminal);
    display.progress("compiling: 1 package of many");
    display.progress("done");
    display.end();
    expect(terminal.written).toEqual(["compiling: 1 packag", `${erase}done`, erase]);
  });

  it("makes room for a line that stays", () => {
    const terminal = screen(true);
    const display = new ProgressDisplay(terminal);
    display.progress("compiling");
    display.say("Built.");
    expect(terminal.written).toEqual(["compiling", `${erase}Built.\n`]);
  });
});

describe("progress in a log", () => {
  it("is a line every fifteen seconds", () => {
    const log = screen(false);
    let now = 100_000;
    const display = new ProgressDisplay(log, () => now);
    display.progress("one");
    now += 14_999;
    display.progress("two");
    now += 1;
    display.progress("three");
    display.end();
    expect(log.written.join("")).toBe("one\nthree\n");
  });
});
