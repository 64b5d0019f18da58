import { defineConfig } from "vitest/config";

/**
 * Tests of functions that keep nothing: they share the modules of a worker, because to import Pulumi's SDKs again for
 * each file takes longer than all of its tests.
 */
const pure = ["components", "config", "domain", "policies/{lens,rule,rules}", "stacks", "wire"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** Their JSON imports lack the attribute that Node asks for; Vite reads them without. */
const readByVite = { deps: { inline: [/@actions\/workflow-parser/, /@actions\/expressions/] } };

/** `unit` and `unit-pure` are fast and parallel; `e2e` drives the real engine. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", ...pure],
          // Vitest would leave one core idle, of two.
          maxWorkers: "100%",
          // A first import of @pulumi/pulumi and @pulumi/aws takes seconds on a busy machine, and judging each of
          // a thousand mutations a minute.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          server: readByVite,
        },
      },
      {
        test: {
          name: "unit-pure",
          include: pure,
          isolate: false,
          maxWorkers: "100%",
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          // Each file has its own state, clouds and ports; an engine waits more than it works, so two fit two cores.
          maxWorkers: 2,
          server: readByVite,
          // The longest plans hundreds of programs; on a busy machine that takes ten minutes.
          testTimeout: 1_200_000,
          // The first test may have to build the engine from source.
          hookTimeout: 1_200_000,
        },
      },
    ],
  },
});
