/**
 * `npm test`: every check and every test, or the parts and file name patterns given as arguments. One
 * line per step, the output of those that fail, and the counts as the last line.
 */
import { availableParallelism } from "node:os";
import pc from "picocolors";
import { countsLine, type ModuleReport, sum } from "./support/reports";
import { schedule } from "./support/schedule";
import { runStep, type StepResult, stopSteps } from "./support/step-process";
import { chosenSteps, type Step } from "./support/steps";

async function main(): Promise<number> {
  const steps = chosenSteps(process.argv.slice(2));
  const results = await schedule(steps, availableParallelism(), report);
  const total = sum(results);
  print(countsLine(total));
  return total.failed === 0 ? 0 : 1;
}

async function report(step: Step): Promise<StepResult> {
  const result = await runStep(step, (module) => printModule(step, module));
  const ok = result.failed === 0;
  const counts = step.counts === "tests" ? countsLine(result) : "";
  print(`${ok ? pc.green("ok  ") : pc.red("FAIL")} ${timed(step.name, result.seconds)}  ${counts}`);
  if (!ok) print(indented(result.output));
  return result;
}

/** End-to-end files take long enough that a person wants to see them pass one by one. */
function printModule(step: Step, { file, failed, milliseconds }: ModuleReport): void {
  if (step.part !== "e2e" && failed === 0) return;
  print(pc.dim(`     ${failed === 0 ? "·" : "✗"} ${timed(file, milliseconds / 1000)}`));
}

function timed(name: string, seconds: number): string {
  return `${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s`;
}

function indented(output: string): string {
  return output.trimEnd().replaceAll(/^/gm, "    ");
}

function print(line: string): void {
  process.stdout.write(`${line.trimEnd()}\n`);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stopSteps();
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

/** Leaves when all is printed: a pipe takes long output piece by piece. */
function leave(exitCode: number): void {
  process.stdout.write("", () => process.exit(exitCode));
}

main().then(leave, (error: unknown) => {
  print(String(error instanceof Error ? error.stack : error));
  leave(1);
});
