import { describe, expect, it } from "vitest";
import { dkimKey, dmarcPolicy, spfPolicy, textContent } from "../../src/domain/dns";

describe("textContent", () => {
  it("quotes a short value", () => {
    expect(textContent("v=spf1 ~all")).toBe('"v=spf1 ~all"');
  });

  it("cuts a value after 255 characters, where a DNS string ends", () => {
    expect(textContent("a".repeat(256))).toBe(`"${"a".repeat(255)}" "a"`);
  });
});

describe("mail policies", () => {
  it("name each sender in SPF and leave the rest to DMARC", () => {
    expect(spfPolicy(["_spf.google.com", "spf.mtasv.net"])).toBe(
      "v=spf1 include:_spf.google.com include:spf.mtasv.net ~all",
    );
  });

  it("carry a DKIM key", () => {
    expect(dkimKey("AAAA")).toBe("v=DKIM1; k=rsa; p=AAAA");
  });

  it("say what to do with unsigned mail and whom to tell", () => {
    expect(dmarcPolicy("reject", "dmarc@raxx.app")).toBe(
      "v=DMARC1; p=reject; rua=mailto:dmarc@raxx.app",
    );
  });
});
