import { defineConfig } from "vitest/config";

/** Two projects: `unit` is fast and parallel; `e2e` drives the real engine. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**"],
          // A first import of @pulumi/pulumi and @pulumi/aws takes seconds on a busy machine, and judging each of
          // a thousand mutations a minute.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Its JSON imports lack the attribute that Node asks for; Vite reads them without.
          server: { deps: { inline: [/@actions\/workflow-parser/, /@actions\/expressions/] } },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          // Each file has its own state, clouds and ports; an engine waits more than it works, so two fit two cores.
          maxWorkers: 2,
          // The longest plans hundreds of programs; on a busy machine that takes ten minutes.
          testTimeout: 1_200_000,
          // The first test may have to build the engine from source.
          hookTimeout: 1_200_000,
        },
      },
    ],
  },
});
