import type { DrillRecord } from "./record";

/** A drill's outcome in lines. */
export function textOf({ kind, backup, durationSeconds, result, problems, facts }: DrillRecord) {
  const told = Object.entries(facts).map(([name, value]) => `  ${name}: ${value}`);
  const wrong = problems.map((problem) => `  - ${problem}`);
  const head = `drill ${kind}: ${result} in ${durationSeconds} s, with ${backup}`;
  return [head, ...told, ...wrong].join("\n");
}
