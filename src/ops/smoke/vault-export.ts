import { smokeLimits, vaultExportPrefix } from "../../domain/continuity";
import type { Bucket } from "../clients/bucket";
import type { Backups } from "../clients/backups";
import { type Check, young } from "./check";

/** The vault was exported within a day, and what was written is encrypted for a key (BCP Win 3). */
export const vaultExportCheck = (
  bucket: () => Bucket,
  backups: () => Backups,
  now: Date,
): Check => ({
  name: "the vault's export",
  section: "§4 Win 3",
  look: async () => {
    const all = await bucket().list(vaultExportPrefix);
    const newest = all.findLast(({ key }) => named.test(key));
    if (!newest) return { kept: false, seen: `there is none below ${vaultExportPrefix}` };
    const { key, size, modified } = newest;
    const evidence = { key, size, at: modified.toISOString() };
    if (size <= smokeLimits.exportBytes)
      return { kept: false, seen: `it has ${size} bytes; an export has more than 1 KB`, evidence };
    const recipient = recipientIn(await backups().range(key, "0-63"));
    if (recipient === undefined)
      return { kept: false, seen: "it does not begin as OpenPGP for a public key does", evidence };
    return young(`the export for key ${recipient}`, evidence, smokeLimits.exportHours, now);
  },
});

const named = /\/\d{4}-\d{2}-\d{2}\.json\.gpg$/;

/**
 * The key that a message is encrypted for, from its first packet (RFC 9580 §5.1): a tag of kind 1, a length, version 3,
 * and the key's id. Undefined for anything else.
 */
function recipientIn(head: Buffer): string | undefined {
  const tag = head[0] ?? 0;
  const isNew = (tag & 0xc0) === 0xc0;
  const kind = isNew ? tag & 0x3f : (tag & 0x3c) >> 2;
  if ((tag & 0x80) === 0 || kind !== 1) return undefined;
  const first = head[1] ?? 0;
  const body = 1 + (isNew ? (first < 192 ? 1 : first < 224 ? 2 : 5) : 2 ** (tag & 3));
  return head[body] === 3
    ? head
        .subarray(body + 1, body + 9)
        .toString("hex")
        .toUpperCase()
    : undefined;
}
