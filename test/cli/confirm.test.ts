import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { talk } from "../../src/cli/confirm";

const asked: string[] = [];
vi.mock("node:readline/promises", () => ({
  createInterface: () => ({
    question: async (text: string) => {
      asked.push(text);
      return Promise.resolve("yes");
    },
    close: () => undefined,
  }),
}));

const streams = [process.stdin, process.stderr];
const were = streams.map(({ isTTY }) => isTTY);
beforeEach(() => streams.forEach((each) => (each.isTTY = true)));
afterEach(() => streams.forEach((each, at) => (each.isTTY = were[at] ?? false)));

it("asks without a character that a terminal would obey", async () => {
  await talk().confirm("It is made out of snap\u001b[2Kshot, which is kept.");
  expect(asked).toEqual(["It is made out of snap\\u001b[2Kshot, which is kept.\nGo on? (yes/no) "]);
});
