/**
 * Which way imports point: domain <- config <- components <- stacks <- program, and the tools around the
 * program. Each rule says why; docs/decisions/016 has the long form.
 */
const part = (...names) => `^src/(${names.join("|")})(/|\\.ts$)`;

/** `from` may import from `src` only what `allowed` names (itself included). */
const only = (from, allowed, comment) => ({
  name: `${from}-imports-only-${allowed.length > 0 ? allowed.join("-") : "itself"}`,
  comment,
  severity: "error",
  from: { path: part(from) },
  to: { path: "^src/", pathNot: part(from, ...allowed) },
});

/** The program and what it is made of. */
const declared = ["domain", "config", "components", "stacks", "program"];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    only(
      "domain",
      [],
      "Facts of the platform must be readable, and testable, without anything else.",
    ),
    {
      name: "domain-is-plain",
      comment:
        "Policies, reports and operations read the domain without paying for Pulumi's import.",
      severity: "error",
      from: { path: part("domain") },
      to: { path: "node_modules/@pulumi/" },
    },
    only(
      "process",
      [],
      "How a process starts others and ends has nothing to do with the platform.",
    ),
    only("wire", [], "Pulumi's form of values is the same for whoever reads it."),
    only("start", ["process"], "What makes the code start quickly knows none of it."),
    only(
      "privacy",
      ["domain"],
      "What may be stored is one answer, for the pack and the guard alike.",
    ),
    only(
      "config",
      ["domain", "process"],
      "Configuration is read and judged before anything is declared from it.",
    ),
    only(
      "components",
      ["domain", "config"],
      "A component is reused by systems, so it cannot know one of them.",
    ),
    only(
      "stacks",
      ["domain", "config", "components"],
      "A system is called by the program; the tools around the program stay out of it.",
    ),
    only(
      "program",
      ["domain", "config", "components", "stacks", "schema"],
      "The program runs in a user's own Pulumi as well, which has none of our tools; of the schema it reads the lock.",
    ),
    only(
      "index",
      ["program", "start"],
      "The entry is what Pulumi starts; the program is what it runs.",
    ),
    only(
      "policies",
      ["domain", "privacy", "wire", "process", "start"],
      "The pack judges what is declared, whoever declares it.",
    ),
    only(
      "schema",
      ["domain", "privacy", "process"],
      "The schema guard also reads databases that this program never made.",
    ),
    only("engine", ["process"], "Finding and starting Pulumi is the same for any program."),
    only("simulator", ["wire"], "A library of simulated clouds, which knows nothing of Raxx."),
    only(
      "report",
      ["domain", "process"],
      "A report is made from results, long after the program has run.",
    ),
    only(
      "ops",
      ["domain", "privacy", "config", "schema", "policies", "engine", "report", "process"],
      "Operations act on what runs; they must work when the program does not.",
    ),
    only(
      "preview",
      [...declared, "policies", "engine", "simulator", "process"],
      "Previewing runs the program and the rules on an engine; it operates nothing, and others report what it says.",
    ),
    only(
      "rehearsal",
      ["domain", "config", "policies", "preview", "engine", "simulator", "ops", "process"],
      "A rehearsal loses simulated clouds and rebuilds them by the commands: nothing real needs it.",
    ),
    only(
      "check",
      [...declared, "policies", "start", "wire", "process"],
      "The quick verdict is the same program and rules in one process, without an engine.",
    ),
    {
      name: "no-work-pays-for-the-promises",
      comment:
        "The table of promises is long and only reports read it, which are given its rows: judging and declaring start without it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(domain/promises|cli)/" },
      to: { path: "^src/domain/promises/", pathNot: "/promise\\.ts$" },
    },
    {
      name: "nothing-imports-the-command-line",
      comment:
        "The command line only turns arguments into calls; what others need lives behind it.",
      severity: "error",
      from: { path: "^src/", pathNot: part("cli") },
      to: { path: part("cli") },
    },
    {
      name: "nothing-imports-tests",
      comment: "Fixtures and fakes in a program that runs in production are an accident.",
      severity: "error",
      from: { path: "^(src|sdks|tools)/" },
      to: { path: "^test/" },
    },
    {
      name: "no-circular",
      comment:
        "Two files that need each other, be it for a type, are one thing cut in the wrong place.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-undeclared-package",
      comment: "A package that only comes along with another can disappear with its next version.",
      severity: "error",
      from: { path: "^(src|test)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-dev-package-in-the-program",
      comment: "A deployment may install with --omit=dev.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^sdks/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["require", "node", "default"],
    },
  },
};
