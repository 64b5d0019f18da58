import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../src/process/child";
import { median } from "../../tools/bench/row";

const root = join(__dirname, "..", "..");

const bench = async (...args: string[]) =>
  run(process.execPath, ["--import", "tsx", "tools/bench/main.ts", ...args], { cwd: root });

it("prints a row with its budget, its value and the spread of its rounds", async () => {
  const { code, stdout } = await bench("--json", "--rounds", "2", "schema lock");
  const { rows } = JSON.parse(stdout) as { rows: Record<string, unknown>[] };
  expect({ code, rows }).toEqual({
    code: 0,
    rows: [
      {
        name: "schema lock, fresh",
        against: "",
        unit: "ms",
        budget: 50,
        value: expect.any(Number) as number,
        ok: expect.any(Boolean) as boolean,
        rounds: 2,
        lowest: expect.any(Number) as number,
        highest: expect.any(Number) as number,
      },
    ],
  });
});

it("names its rows where none is called as asked", async () => {
  const { code, stdout, stderr } = await bench("no such row");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("No row is called so:\n  check, both stacks\n");
});

it("takes the middle of the rounds", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});
