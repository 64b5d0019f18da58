import { BlockList, isIP, SocketAddress } from "node:net";
import { cloudflareRanges } from "../../domain/cloudflare-ranges";

const cloudflare = new BlockList();
for (const [family, ranges] of Object.entries(cloudflareRanges))
  for (const range of ranges) {
    const [net = "", bits] = range.split("/");
    cloudflare.addSubnet(net, Number(bits), family as "ipv4" | "ipv6");
  }

/**
 * Who asked, of the addresses that `X-Forwarded-For` holds. Each proxy adds the address it was asked from at the end, and
 * whatever stands before is the client's own invention: that is Heroku's last word, or the one before where the last is
 * Cloudflare's. Nobody has fewer than 2^64 addresses of version 6, so that those count by their network.
 */
export function clientOf(forwarded: string): string | undefined {
  const [last = "", before] = forwarded
    .slice(-200)
    .split(",")
    .map((each) => each.trim())
    .toReversed();
  const client = isCloudflare(last) && before !== undefined ? before : last;
  return counted(client);
}

const isCloudflare = (address: string): boolean =>
  isIP(address) > 0 && cloudflare.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

function counted(address: string): string | undefined {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIP(plain) === 4) return plain;
  return isIP(plain) === 6 ? networkOf(plain) : undefined;
}

/** `2001:db8:0:1` of any address in 2001:db8:0:1::/64, however it is spelled. */
function networkOf(address: string): string {
  const short = new SocketAddress({ address, family: "ipv6" }).address.split("%")[0] ?? address;
  const [head = "", tail] = short.split("::");
  const parts = (text: string): string[] => (text === "" ? [] : text.split(":"));
  const after = parts(tail ?? "");
  const zeros = tail === undefined ? 0 : 8 - parts(head).length - after.length;
  const all = [...parts(head), ...Array.from({ length: zeros }, () => "0"), ...after];
  return `${all.slice(0, 4).join(":")}::/64`;
}
