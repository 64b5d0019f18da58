import { BlockList, isIP } from "node:net";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { services } from "../../config/services";
import { cloudflareRanges } from "../../domain/cloudflare-ranges";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { ask } from "../clients/request";

export interface RangesFlags {
  readonly json?: boolean;
  /** Writes the file that the program reads, to be reviewed as any commit. */
  readonly write?: boolean;
}

const family = z.array(z.string()).min(1).max(200);
const published = z.object({ result: z.object({ ipv4_cidrs: family, ipv6_cidrs: family }) });

type Ranges = Readonly<Record<"ipv4" | "ipv6", readonly string[]>>;

const source = "src/domain/cloudflare-ranges.ts";

/**
 * `raxx cloudflare ranges`: whether the addresses that origins admit are those that Cloudflare publishes (BCP §1.3).
 * @returns the exit code: broken where they differ
 * @throws CannotRun where what is published cannot be Cloudflare's: an origin that admitted it would be open
 */
export async function ranges(
  { json, write }: RangesFlags,
  talk: Talk,
  around: Surroundings = outside,
  root = process.cwd(),
  now = new Date(),
): Promise<number> {
  const found = await publishedRanges(around);
  const differences = (["ipv4", "ipv6"] as const).flatMap((kind) => [
    ...missing(found[kind], cloudflareRanges[kind]).map((range) => ({ range, is: "new" })),
    ...missing(cloudflareRanges[kind], found[kind]).map((range) => ({ range, is: "gone" })),
  ]);
  const written = write === true && differences.length > 0;
  if (written) {
    const file = join(root, source);
    await writeFile(file, rewritten(await readFile(file, "utf8"), found, now));
  }
  const data = { same: differences.length === 0, differences, written: written ? source : null };
  showResult(talk, json, data, () =>
    [
      ...differences.map(({ range, is }) => `${is.padEnd(4)} ${range}`),
      differences.length === 0
        ? `Cloudflare publishes what ${source} has: ${found.ipv4.length + found.ipv6.length} ranges.`
        : written
          ? `${source} is written: review it (git diff), commit it, and release both environments.`
          : `Write it, to be reviewed: ${raxx`cloudflare ranges --write`}`,
    ].join("\n"),
  );
  return differences.length === 0 ? kept : broken;
}

const missing = (of: readonly string[], from: readonly string[]): readonly string[] =>
  of.filter((range) => !from.includes(range));

/** It is public: no token is sent. */
async function publishedRanges({ env, patience }: Surroundings): Promise<Ranges> {
  const { address } = services(["cloudflareApi"], env).cloudflareApi;
  const service = { name: "Cloudflare", address, headers: {}, patience };
  const { body } = await ask(service, { method: "GET", path: "/ips" });
  const read = published.safeParse(body);
  if (!read.success)
    throw new CannotRun("Cloudflare answered with no ranges: is CLOUDFLARE_BASE_URL its API?");
  const { ipv4_cidrs: ipv4, ipv6_cidrs: ipv6 } = read.data.result;
  const wrong = [
    ...ipv4.filter((each) => !isRange(each, 4)),
    ...ipv6.filter((each) => !isRange(each, 6)),
  ];
  if (wrong.length > 0)
    throw new CannotRun(
      `Cloudflare is said to publish ${wrong.map((each) => JSON.stringify(each.slice(0, 60))).join(", ")}, which an origin may not admit; nothing was written. ` +
        "Compare https://www.cloudflare.com/ips/ by hand.",
    );
  return { ipv4, ipv6 };
}

/** A network of the family that is no wider than Cloudflare's own widest, and none of private addresses. */
function isRange(range: string, kind: 4 | 6): boolean {
  const [, network = "", bits = ""] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(range) ?? [];
  const [least, most] = kind === 4 ? [10, 32] : [24, 128];
  if (isIP(network) !== kind || Number(bits) < least || Number(bits) > most) return false;
  return kind === 4 ? !reserved.ipv4.check(network) : !reserved.ipv6.check(network, "ipv6");
}

/** Apart: an IPv4 address is one of IPv6 as well to a list that has both. */
const reserved = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["224.0.0.0", 3],
] as const)
  reserved.ipv4.addSubnet(network, bits);
for (const [network, bits] of [
  ["::", 8],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  reserved.ipv6.addSubnet(network, bits, "ipv6");

/** The file with other ranges and the day, and all else as it stands. */
function rewritten(text: string, { ipv4, ipv6 }: Ranges, now: Date): string {
  const block = (name: string, all: readonly string[]): string =>
    `  ${name}: [\n${all.map((range) => `    "${range}",\n`).join("")}  ],`;
  const next = text
    .replace(/\d{4}-\d{2}-\d{2}(?=\. An origin)/, now.toISOString().slice(0, 10))
    .replace(/ {2}ipv4: \[[^\]]*\],/, block("ipv4", ipv4))
    .replace(/ {2}ipv6: \[[^\]]*\],/, block("ipv6", ipv6));
  const whole = [...ipv4, ...ipv6].every((range) => next.includes(`"${range}"`));
  if (whole) return next;
  throw new CannotRun(`${source} has another form than it is known to; nothing was written.`);
}
