import { BlockList, isIP } from "node:net";
import { describe, expect, it } from "vitest";
import { cloudflareRanges } from "../../src/domain/cloudflare-ranges";

const { ipv4, ipv6 } = cloudflareRanges;

describe("Cloudflare's ranges", () => {
  it("are networks of the right family, each named once", () => {
    const families = (ranges: readonly string[]) =>
      ranges.map((range) => isIP(range.split("/")[0] ?? ""));
    expect(new Set(families(ipv4))).toEqual(new Set([4]));
    expect(new Set(families(ipv6))).toEqual(new Set([6]));
    expect(new Set([...ipv4, ...ipv6]).size).toBe(22);
  });

  it("contain Cloudflare's edge and not the rest of the world", () => {
    const admitted = new BlockList();
    for (const range of ipv4) {
      const [network = "", bits] = range.split("/");
      admitted.addSubnet(network, Number(bits), "ipv4");
    }
    expect(
      ["104.16.132.229", "172.67.1.1", "8.8.8.8", "203.0.113.10"].map((ip) => admitted.check(ip)),
    ).toEqual([true, true, false, false]);
  });
});
