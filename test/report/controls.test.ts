import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, it } from "vitest";
import { mission } from "../../src/domain/controls";
import { policies } from "../../src/policies/pack/policies";
import { controlsDocument } from "../../src/report/controls";

const file = join(__dirname, "..", "..", "docs", "controls.md");

it("docs/controls.md is what the rules say (npm run docs:controls)", async () => {
  const options = { ...(await resolveConfig(file)), parser: "markdown" };
  expect(readFileSync(file, "utf8")).toBe(await format(controlsDocument(policies), options));
});

it("names each policy under each promise that it keeps", () => {
  const document = controlsDocument([
    {
      id: "tidy",
      title: "Be tidy.",
      controls: [mission],
      severity: "low",
      waivable: true,
      remedy: "Tidy.",
    },
  ]);
  expect(document).toContain("### The platform's mission\n\n- mission: [tidy](#tidy)");
  expect(document).toContain("### tidy\n\nBe tidy.\n\n- Promise: mission");
});
