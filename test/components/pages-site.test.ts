import { describe, expect, it } from "vitest";
import { confirmedAddress } from "../../src/components/pages-site";

const site = { project: "antlers", pagesAddress: "antlers.pages.dev" };

describe("confirmedAddress", () => {
  it("takes the address that the stack file names", () => {
    expect(confirmedAddress(site, "antlers.pages.dev")).toBe("antlers.pages.dev");
  });

  it("refuses another one, because Access would stand in front of the wrong address", () => {
    expect(() => confirmedAddress(site, "antlers-9x2.pages.dev")).toThrow(
      "Cloudflare serves the Pages project antlers at antlers-9x2.pages.dev; write that as its pagesAddress in the stack file (it says antlers.pages.dev)",
    );
  });
});
