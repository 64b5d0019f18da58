import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";

const form = z.object({ iv: z.base64(), tag: z.base64(), data: z.base64() });
const cipher = "aes-256-gcm";

/** A key that opens nothing else: once it is thrown away, what it sealed is gone in every version and copy. */
export const newKey = (): string => randomBytes(32).toString("hex");

/** A text that only the key's holder reads. */
export function sealed(text: string, key: string): string {
  const iv = randomBytes(12);
  const sealing = createCipheriv(cipher, Buffer.from(key, "hex"), iv);
  const data = Buffer.concat([sealing.update(gzipSync(text)), sealing.final()]);
  const parts = { iv, tag: sealing.getAuthTag(), data };
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, part.toString("base64")]),
    ),
  );
}

/** The text; undefined where it was sealed by another key, or is not whole. */
export function opened(text: string, key: string): string | undefined {
  try {
    const { iv, tag, data } = form.parse(JSON.parse(text));
    const opening = createDecipheriv(cipher, Buffer.from(key, "hex"), Buffer.from(iv, "base64"));
    opening.setAuthTag(Buffer.from(tag, "base64"));
    const packed = Buffer.concat([opening.update(Buffer.from(data, "base64")), opening.final()]);
    return gunzipSync(packed).toString();
  } catch {
    return undefined;
  }
}
