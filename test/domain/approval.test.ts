import { describe, expect, it } from "vitest";
import { evidenceLine, isEvidence, isReference } from "../../src/domain/approval";

const evidence = { by: "Jane Doe", on: "2026-08-01", reference: "https://github.com/raxx-app/x/1" };

describe("evidence", () => {
  it("is written and recognised in one line", () => {
    expect(evidenceLine(evidence)).toBe("Jane Doe, 2026-08-01, https://github.com/raxx-app/x/1");
    expect(isEvidence(evidenceLine(evidence))).toBe(true);
    expect(isEvidence(evidenceLine({ ...evidence, by: "Doe, Jane" }))).toBe(true);
  });

  it.each([
    { ...evidence, by: "" },
    { ...evidence, by: "-" },
    { ...evidence, on: "2026-02-30" },
    { ...evidence, on: "yesterday" },
    { ...evidence, reference: "http://github.com/x" },
    { ...evidence, reference: "issue 7" },
  ])("is refused when it is %j", (incomplete) => {
    expect(isEvidence(evidenceLine(incomplete))).toBe(false);
  });

  it("is no other kind of value", () => {
    expect([undefined, null, true, 7, {}].some(isEvidence)).toBe(false);
    expect([undefined, "https://", "https://x", "ftp://a.b/c"].some(isReference)).toBe(false);
  });
});
