import { availableParallelism } from "node:os";

/** The parts of `npm test` that can be run alone: `npm test -- unit`. */
export const parts = ["checks", "unit", "e2e"] as const;
export type Part = (typeof parts)[number];

/** One process that `npm test` runs. `cores` is what it keeps busy: steps share the machine up to that. */
export interface Step {
  readonly name: string;
  readonly part: Part;
  readonly cores: number;
  readonly command: readonly [string, ...string[]];
  /** Vitest reports its own counts; any other command counts as one. */
  readonly counts: "tests" | "one";
}

const cache = "node_modules/.cache";

const checks: readonly Step[] = [
  check("types", "tsc", "--incremental", "--tsBuildInfoFile", `${cache}/types.tsbuildinfo`),
  check("lint", "oxlint", "--deny-warnings"),
  check("import direction", "depcruise", "src", "test", "--config"),
  check("dead code", "knip", "--cache", "--cache-location", `${cache}/knip`),
  check("format", "prettier", ".", "--check", "--cache", "--log-level", "warn"),
];

function check(name: string, ...command: [string, ...string[]]): Step {
  return { name, part: "checks", cores: 1, command, counts: "one" };
}

function tests(name: string, part: Part, ...selection: string[]): Step {
  const reporters = ["--reporter", "default", "--reporter", "./test/support/step-reporter.ts"];
  // Green tests must not hide a forgotten `.only`; an empty selection is for reports.ts to judge.
  const flags = ["--allowOnly=false", "--passWithNoTests"];
  return {
    name,
    part,
    cores: availableParallelism(),
    command: ["vitest", "run", ...selection, ...flags, ...reporters],
    counts: "tests",
  };
}

/**
 * The steps that the arguments of `npm test -- …` ask for: parts by name, and file name patterns, which
 * vitest understands. Nothing asked for is everything.
 */
export function chosenSteps(args: readonly string[]): readonly Step[] {
  const named = parts.filter((part) => args.includes(part));
  const patterns = args.filter((arg) => !parts.some((part) => part === arg));
  if (named.length === 0 && patterns.length > 0) return [tests("tests", "unit", ...patterns)];
  const every: readonly Step[] = [
    ...checks,
    tests("unit tests", "unit", "--project", "unit*", ...patterns),
    tests("end-to-end tests", "e2e", "--project", "e2e", ...patterns),
  ];
  return named.length === 0 ? every : every.filter(({ part }) => named.includes(part));
}
