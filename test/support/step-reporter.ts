import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node";
import type { ModuleReport, Report } from "./reports";

/**
 * Tells the parent process (test/run.ts) over IPC what vitest counted; prints nothing. Under a plain
 * `npx vitest` there is no parent and it stays silent.
 */
export default class StepReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    send({ kind: "module", ...moduleReport(module) });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counted = modules.map(moduleReport);
    send({ kind: "end", modules: counted, unhandledErrors: errors.length });
  }
}

function moduleReport(module: TestModule): ModuleReport {
  const states = [...module.children.allTests()].map((test: TestCase) => test.result().state);
  const count = (state: string) => states.filter((each) => each === state).length;
  return {
    file: module.relativeModuleId,
    passed: count("passed"),
    // A file that cannot be loaded has no test to fail, and is a failure all the same.
    failed: Math.max(count("failed"), module.ok() ? 0 : 1),
    skipped: count("skipped"),
    milliseconds: module.diagnostic().duration,
  };
}

function send(report: Report): void {
  process.send?.(report);
}
