import { describe, expect, it } from "vitest";
import { schedule } from "./schedule";

/** Runs jobs of the given sizes on two cores; says which ran together, as they started. */
async function together(...sizes: number[]): Promise<number[][]> {
  const running = new Set<number>();
  const seen: number[][] = [];
  const jobs = sizes.map((cores, index) => ({ cores, index }));
  await schedule(jobs, 2, async ({ index }) => {
    running.add(index);
    seen.push([...running]);
    await new Promise((resolve) => setTimeout(resolve, 20 + index));
    running.delete(index);
  });
  return seen;
}

describe("the schedule", () => {
  it("fills the machine and no more", async () => {
    expect(await together(1, 1, 1, 1)).toEqual([[0], [0, 1], [1, 2], [2, 3]]);
  });

  it("runs a job that needs every core alone, after those before it", async () => {
    expect(await together(1, 1, 2, 1)).toEqual([[0], [0, 1], [2], [3]]);
  });

  it("runs a job that asks for more than there are", async () => {
    expect(await together(16, 1)).toEqual([[0], [1]]);
  });

  it("returns the results in the order of the jobs", async () => {
    const jobs = [30, 5].map((milliseconds) => ({ cores: 1, milliseconds }));
    const results = await schedule(jobs, 2, async ({ milliseconds }) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return milliseconds;
    });
    expect(results).toEqual([30, 5]);
  });
});
