import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actionTable, tableText } from "../../tools/iam-actions/table";

describe("the table of IAM's actions", () => {
  it("is what tools/iam-actions.ts makes of AWS's own reference", async () => {
    const committed = readFileSync("src/policies/lens/iam-actions.json", "utf8");
    expect(committed).toBe(tableText(await actionTable()));
  });
});
