import { describe, expect, it } from "vitest";
import { approvalLine, isApproval, isReference } from "../../src/domain/approval";

const approval = { by: "Jane Doe", on: "2026-08-01", reference: "https://github.com/raxx-app/x/1" };

describe("an approval", () => {
  it("is written and recognised in one line", () => {
    expect(approvalLine(approval)).toBe("Jane Doe, 2026-08-01, https://github.com/raxx-app/x/1");
    expect(isApproval(approvalLine(approval))).toBe(true);
    expect(isApproval(approvalLine({ ...approval, by: "Doe, Jane" }))).toBe(true);
  });

  it.each([
    { ...approval, by: "" },
    { ...approval, by: "-" },
    { ...approval, on: "2026-02-30" },
    { ...approval, on: "yesterday" },
    { ...approval, reference: "http://github.com/x" },
    { ...approval, reference: "issue 7" },
  ])("is refused when it is %j", (incomplete) => {
    expect(isApproval(approvalLine(incomplete))).toBe(false);
  });

  it("is no other kind of value", () => {
    expect([undefined, null, true, 7, {}].some(isApproval)).toBe(false);
    expect([undefined, "https://", "https://x", "ftp://a.b/c"].some(isReference)).toBe(false);
  });
});
