import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cloudflareRanges } from "../../../src/domain/cloudflare-ranges";
import { outside } from "../../../src/ops/change/surroundings";
import { ranges } from "../../../src/ops/ranges/operations";
import { talkInto } from "../../support/platform/operations";

const file = "src/domain/cloudflare-ranges.ts";
let server: Server;
let folder: string;
let ipv4: string[];
let ipv6: string[];
let said: { told: string[]; printed: string[] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "raxx-ranges-"));
  server = createServer((request, response) => {
    const found = request.url === "/ips" && request.headers.authorization === undefined;
    response.writeHead(found ? 200 : 404);
    response.end(JSON.stringify({ result: { ipv4_cidrs: ipv4, ipv6_cidrs: ipv6 } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
beforeEach(() => {
  [ipv4, ipv6] = [[...cloudflareRanges.ipv4], [...cloudflareRanges.ipv6]];
  said = { told: [], printed: [] };
  cpSync(file, join(folder, file));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const run = async (write = false) => {
  const { port } = server.address() as AddressInfo;
  const env = { CLOUDFLARE_BASE_URL: `http://127.0.0.1:${port}` };
  const around = { ...outside, env };
  const now = new Date("2026-12-01T08:00:00Z");
  return ranges({ json: true, write }, talkInto(said), around, folder, now);
};
const written = () => readFileSync(join(folder, file), "utf8");

describe("cloudflare ranges", () => {
  it("is 0 where what is published is what origins admit, in whichever order, and writes nothing", async () => {
    ipv4.reverse();
    expect(await run(true)).toBe(0);
    expect(written()).toBe(readFileSync(file, "utf8"));
  });

  it("tells what is new and what is gone, and writes nothing unless it is asked to", async () => {
    ipv4 = [...ipv4.slice(1), "198.51.100.0/24"];
    expect(await run()).toBe(1);
    expect(JSON.parse(said.printed[0] ?? "")).toEqual({
      same: false,
      differences: [
        { range: "198.51.100.0/24", is: "new" },
        { range: cloudflareRanges.ipv4[0], is: "gone" },
      ],
      written: null,
    });
    expect(written()).toBe(readFileSync(file, "utf8"));
  });

  it("writes the file with the day, and no other line of it", async () => {
    ipv4 = [...ipv4, "198.51.100.0/24"];
    ipv6 = ipv6.slice(1);
    expect(await run(true)).toBe(1);
    const lines = (text: string) => new Set(text.split("\n"));
    const [before, after] = [lines(readFileSync(file, "utf8")), lines(written())];
    expect([...after].filter((line) => !before.has(line))).toEqual([
      expect.stringContaining("2026-12-01. An origin") as string,
      '    "198.51.100.0/24",',
    ]);
    expect([...before].filter((line) => !after.has(line))).toHaveLength(2);
  });

  it.each([
    ["0.0.0.0/0"],
    ["10.0.0.0/12"],
    ["192.168.0.0/16"],
    ["104.16.0.0/8"],
    ["104.16.0.0"],
    ["2400:cb00::/32"],
    ['1.1.1.0/24"], evil: ["'],
    ["999.1.1.0/24"],
  ])("refuses that an origin would admit %s", async (range) => {
    ipv4 = [...ipv4, range];
    await expect(run(true)).rejects.toThrow("which an origin may not admit; nothing was written.");
    expect(written()).toBe(readFileSync(file, "utf8"));
  });

  it.each([["::/0"], ["fe80::/32"], ["2000::/3"], ["1.1.1.0/24"]])(
    "refuses %s among those of IPv6",
    async (range) => {
      ipv6 = [range];
      await expect(run(true)).rejects.toThrow("which an origin may not admit");
    },
  );

  it("refuses an empty list: nobody would reach an origin", async () => {
    ipv4 = [];
    await expect(run(true)).rejects.toThrow("Cloudflare answered with no ranges");
  });
});
