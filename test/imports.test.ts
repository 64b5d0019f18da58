import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** One file of each part; the program and its entry are files, the others folders. */
const files = {
  domain: "src/domain/a.ts",
  process: "src/process/a.ts",
  wire: "src/wire/a.ts",
  start: "src/start/a.ts",
  privacy: "src/privacy/a.ts",
  config: "src/config/a.ts",
  components: "src/components/a.ts",
  stacks: "src/stacks/a.ts",
  program: "src/program.ts",
  index: "src/index.ts",
  policies: "src/policies/a.ts",
  schema: "src/schema/a.ts",
  engine: "src/engine/a.ts",
  simulator: "src/simulator/a.ts",
  preview: "src/preview/a.ts",
  rehearsal: "src/rehearsal/a.ts",
  check: "src/check/a.ts",
  report: "src/report/a.ts",
  ops: "src/ops/a.ts",
  cli: "src/cli/a.ts",
  test: "test/a.ts",
} as const;
type Part = keyof typeof files;
const parts = Object.keys(files) as Part[];

const declared: Part[] = ["domain", "config", "components", "stacks", "program"];

/** What each part may import, as the project's layout has it. */
const allowed: Readonly<Record<Part, readonly Part[]>> = {
  domain: [],
  process: [],
  wire: [],
  start: ["process"],
  privacy: ["domain"],
  config: ["domain", "process"],
  components: ["domain", "config"],
  stacks: ["domain", "config", "components"],
  program: ["domain", "config", "components", "stacks", "schema"],
  index: ["program", "start"],
  policies: ["domain", "privacy", "wire", "process", "start"],
  schema: ["domain", "privacy", "process"],
  engine: ["process"],
  simulator: ["wire"],
  preview: [...declared, "policies", "engine", "simulator", "process"],
  rehearsal: ["domain", "config", "policies", "preview", "engine", "simulator", "ops", "process"],
  check: [...declared, "policies", "start", "wire", "process"],
  report: ["domain", "process"],
  ops: ["domain", "privacy", "config", "schema", "policies", "engine", "report", "process"],
  cli: parts.filter((part) => part !== "cli" && part !== "test"),
  test: parts.filter((part) => part !== "test"),
};

interface Cruise {
  readonly summary: { readonly violations: readonly Violation[] };
}
interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

describe("the import rules", () => {
  let folder: string;
  let refused: ReadonlySet<string>;

  /** A project in which every part imports every other. */
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "imports-"));
    for (const name of ["tsconfig.json", ".dependency-cruiser.cjs"])
      cpSync(name, join(folder, name));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), "{}");
    for (const from of parts) {
      const others = parts.filter((part) => part !== from);
      const imports = others.map((to) => `import "${"../".repeat(depth(from))}${files[to]}";`);
      mkdirSync(dirname(join(folder, files[from])), { recursive: true });
      writeFileSync(join(folder, files[from]), imports.join("\n").replaceAll(".ts", ""));
    }
    refused = await refusedImports(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(parts)("let %s import what it may, and nothing else", (from) => {
    const others = parts.filter((part) => part !== from);
    const accepted = others.filter((to) => !refused.has(`${files[from]} ${files[to]}`));
    expect(accepted).toEqual(parts.filter((part) => allowed[from].includes(part)));
  });
});

const depth = (part: Part) => files[part].split("/").length - 1;

/** "from to" of every import that a rule of direction refuses; cycles are another matter. */
async function refusedImports(cwd: string): Promise<ReadonlySet<string>> {
  const depcruise = resolve("node_modules/.bin/depcruise");
  const output = await new Promise<string>((done) => {
    const args = ["src", "test", "--config", "--output-type", "json"];
    execFile(depcruise, args, { cwd, maxBuffer: 1e8 }, (_, stdout) => done(stdout));
  });
  const { violations } = (JSON.parse(output) as Cruise).summary;
  const direction = violations.filter(({ rule }) => rule.name !== "no-circular");
  return new Set(direction.map(({ from, to }) => `${from} ${to}`));
}
