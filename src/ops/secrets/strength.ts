import { type ManagedSecret, secretPlaceholder } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";

/** Refuses a value that must not reach a consumer, without showing it. */
export function refuseWeak(secret: ManagedSecret, value: string, from: string): void {
  const fault = faultOf(secret, value);
  if (fault) throw new CannotRun(`${secret.name} ${from} ${fault}; nothing was changed.`);
}

function faultOf(secret: ManagedSecret, value: string): string | undefined {
  const { minimumBytes = 1, minimumCharacters, form } = secret;
  if (value === secretPlaceholder) return "is the placeholder that the program writes, not a value";
  if (value.trim() !== value)
    return "begins or ends with white space: it was pasted with more than itself";
  if (form === "laravel-key" && !laravelKey.test(value))
    return "is no key that Laravel starts with, which is base64: and 32 bytes in base64";
  const bytes = randomBytesIn(value);
  if (minimumCharacters !== undefined && bytes >= minimumCharacters / 2)
    return value.length < minimumCharacters
      ? `has ${value.length} characters; the registry asks for ${minimumCharacters}`
      : undefined;
  if (bytes < minimumBytes)
    return `holds ${bytes} random bytes at most (${value.length} characters); the registry asks for ${minimumBytes}`;
  return undefined;
}

const laravelKey = /^base64:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** The alphabets that values are written in, and the bits that a character of each can carry; the first that fits counts. */
const alphabets: readonly (readonly [RegExp, number])[] = [
  [/^\d+$/, Math.log2(10)],
  [/^(?:[\da-f]+|[\dA-F]+)$/, 4],
  [/^(?:[a-z]+|[A-Z]+)$/, Math.log2(26)],
  [/^(?:[\da-z]+|[\dA-Z]+)$/, Math.log2(36)],
  // Base64 in both forms, which by chance has all three; Laravel writes `base64:` before its keys.
  [/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[\w+/-]+$/, 6],
  // Of what is written in no such alphabet nobody can tell more than its length.
  [/^/, 8],
];

/** Fewer different characters than chance gives to a value of 32 bytes in any alphabet. */
const fewest = 8;

/** How many random bytes a value can hold at most, judged by the alphabet that it is written in; a repetition adds none. */
function randomBytesIn(value: string): number {
  const text = value.replace(/^base64:/, "").replace(/=+$/, "");
  const once = /^(.+?)\1+$/s.exec(text)?.[1] ?? text;
  if (once.length > 1 && new Set(once).size < Math.min(fewest, once.length))
    return new Set(once).size;
  const [, bits = 0] = alphabets.find(([written]) => written.test(once)) ?? [];
  return Math.floor((once.length * bits) / 8);
}
