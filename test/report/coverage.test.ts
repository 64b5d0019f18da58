import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { promises } from "../../src/domain/promises";
import { ask, held, lacks, none, partly, promisesOf } from "../../src/domain/promises/promise";
import { coverageDocument } from "../../src/report/coverage";

const file = join(__dirname, "..", "..", "docs", "coverage.md");

it("docs/coverage.md is what the table says (npm run docs:coverage)", () => {
  expect(readFileSync(file, "utf8")).toBe(coverageDocument(promises));
});

const document = coverageDocument(
  promisesOf("DPIA", [
    ["D1", "§1", "It is kept.", held("raxx:Schema"), partly(["a", "b"], "c | d"), none("why")],
    ["D2", "§1", "It has a hole.", ask("How long?"), lacks("a rule"), lacks("a job")],
  ]),
);

it("says of each promise what holds it, and what does not", () => {
  expect(document).toContain(
    "| D1 | §1 | It is kept. | `raxx:Schema` | _partly_ `a`, `b`: c \\| d | – why | _partly_ `json`, `junit`, `docs/controls.md`, `raxx report`: only what is judged is shown |",
  );
  expect(document).toContain(
    "| D2 | §1 | It has a hole. | **?** asked above | **no**: a rule | **no**: a job | **no**: no report tells whether it is kept |",
  );
});

it("counts the cells of each document, and those that are held of those that apply", () => {
  const counts =
    "2 | 1 / 0 / 0 / 1 / 0 | 0 / 1 / 1 / 0 / 0 | 0 / 0 / 1 / 0 / 1 | 0 / 1 / 1 / 0 / 0 | 1 of 7 (14 %)";
  expect(document).toContain(
    `| Data protection impact assessment of the shadow analytics pipeline | ${counts} |`,
  );
  expect(document).toContain(`| all | ${counts} |`);
});

it("asks the operator what only the operator knows", () => {
  expect(document).toContain("- D2: It has a hole. How long?");
});
