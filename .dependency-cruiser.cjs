/**
 * Which way imports point: domain <- config <- components <- stacks <- index, and the tools around the
 * program. Each rule says why; docs/decisions has the long form.
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
      "config",
      ["domain"],
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
      ["program", "trace"],
      "The entry is what Pulumi starts; the program is what it runs.",
    ),
    only("trace", [], "Where a stack trace leads has nothing to do with the platform."),
    only("policies", ["domain"], "The pack judges what is declared, whoever declares it."),
    only(
      "schema",
      ["domain"],
      "The schema guard also reads databases that this program never made.",
    ),
    only("report", ["domain"], "A report is made from results, long after the program has run."),
    only(
      "ops",
      ["domain", "config", "schema"],
      "Operations act on what runs; they must work when the program does not.",
    ),
    only(
      "preview",
      ["domain", "config", "components", "stacks", "program", "policies", "report"],
      "Previewing runs the program and the rules, and reports what they say; it operates nothing.",
    ),
    only(
      "check",
      ["domain", "config", "components", "stacks", "program", "policies", "report", "trace"],
      "The quick verdict is the same program and rules in one process, without an engine.",
    ),
    {
      name: "nothing-imports-the-command-line",
      comment:
        "The command line only turns arguments into calls; what others need lives behind it.",
      severity: "error",
      from: { pathNot: "^src/cli\\.ts$" },
      to: { path: "^src/cli(/|\\.ts$)" },
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
        "Two files that need each other are one thing cut in the wrong place; a type alone is no need.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
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
