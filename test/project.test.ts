import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { main } from "../package.json";

const project = parse(readFileSync("Pulumi.yaml", "utf8")) as Record<string, unknown>;

it("the project leaves the program to package.json, beside which an installed Pulumi finds the plugins", () => {
  expect([project["main"], main]).toEqual([undefined, "src/start/program.cjs"]);
});

it("the project names no package: `pulumi install` would write sdks/heroku anew", () => {
  expect(project["packages"]).toBeUndefined();
});

it("every file has an owner: the schema, the regions and what judges them among others", () => {
  const rows = readFileSync(".github/CODEOWNERS", "utf8")
    .split("\n")
    .filter((line) => /^[^#\s]/.test(line));
  const [everything] = rows;
  expect(everything).toMatch(/^\* @\S/);
  // A later row without an owner takes files out again.
  expect(rows.filter((row) => !/ @\S/.test(row))).toEqual([]);
});
