import { defineConfig } from "vitest/config";

/** Two projects: `unit` is fast and parallel; `e2e` drives the real engine, one file at a time. */
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
          // Engines, state files and caches are shared by nature; two at once would measure each other.
          fileParallelism: false,
          // The longest plans hundreds of programs; on a busy machine that takes ten minutes.
          testTimeout: 1_200_000,
          // The first test may have to build the engine from source.
          hookTimeout: 1_200_000,
        },
      },
    ],
  },
});
