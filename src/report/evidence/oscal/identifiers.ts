import { createHash } from "node:crypto";

/** A UUID (version 5 in form) that the same parts always give: the same evidence has the same identifiers. */
export function uuidOf(...parts: readonly string[]): string {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

/** OSCAL's token of a text: `dpia-3-r2`. Two texts of ours that differ in more than signs have two tokens. */
export const tokenOf = (text: string): string =>
  `_${text}`
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^_(?=\p{L})/u, "")
    .replaceAll(/-+$/g, "");
