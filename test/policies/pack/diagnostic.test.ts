import { describe, expect, it } from "vitest";
import { bcp, dpia } from "../../../src/domain/controls";
import type { Fault, Waiver } from "../../../src/domain/verdict";
import {
  diagnosticText,
  messageOf,
  waivedPrefix,
  waivedText,
} from "../../../src/policies/pack/diagnostic";

const violation: Fault = {
  policy: "sample",
  level: "mandatory",
  severity: "high",
  urn: "urn:pulumi:prod::raxx::a:b/c:C::it",
  message: "the region is not eu",
  remedy: "Set it.\nThen look again.",
  controls: [dpia("3 R2"), bcp("1")],
};
const waived: Fault & Waiver = {
  ...violation,
  reason: "moved next month",
  approver: "Kristerpher",
  reference: "https://example.com/1",
  expires: "2026-12-31",
};

describe("the text of a diagnostic", () => {
  it("says what is wrong, which promise says so, and what to do", () => {
    expect(diagnosticText(violation)).toBe(
      "the region is not eu (DPIA §3 R2, BCP §1)\nSet it.\nThen look again.",
    );
  });

  it("cites nothing where no promise stands behind it", () => {
    expect(diagnosticText({ ...violation, controls: [] })).toBe(
      "the region is not eu\nSet it.\nThen look again.",
    );
  });

  it("begins with who waived it, and until when", () => {
    expect(waivedText(waived)).toBe(
      `waived until 2026-12-31 by Kristerpher (https://example.com/1): ${diagnosticText(violation)}`,
    );
    expect(waivedText(waived).startsWith(waivedPrefix(waived))).toBe(true);
  });

  it("gives its message back", () => {
    expect(messageOf(diagnosticText(violation), violation)).toBe(violation.message);
    expect(messageOf("something else", violation)).toBe("something else");
  });
});
