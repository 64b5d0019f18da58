import { momentText } from "./moment";

/** A value without parts. Whole numbers are `bigint`, so that no digit is lost. */
export type ScalarValue = string | bigint | number | boolean | null;

/** The words that are not text when they stand without quotes. */
const words = new Map<string, ScalarValue>(
  (
    [
      [true, "true True TRUE"],
      [false, "false False FALSE"],
      [null, " ~ null Null NULL"],
      [Number.NaN, ".nan .NaN .NAN"],
      [Number.POSITIVE_INFINITY, ".inf .Inf .INF +.inf +.Inf +.INF"],
      [Number.NEGATIVE_INFINITY, "-.inf -.Inf -.INF"],
    ] as const
  ).flatMap(([value, spellings]) => spellings.split(" ").map((word) => [word, value] as const)),
);

/**
 * What a word without quotes is to the engine, whose reader (yaml.v3 of Go) stands between the versions 1.1 and
 * 1.2 of YAML: `yes` is text, `0365` is 245, `1_000` is 1000, and `2026-05-09` is a moment.
 */
export function plainScalar(text: string): ScalarValue {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!/^[-+.\d]/.test(text)) return text;
  return momentText(text) ?? numberIn(text) ?? text;
}

function numberIn(text: string): bigint | number | undefined {
  // What begins with a point may not be broken up by underscores.
  const plain = text.startsWith(".") ? text : text.replaceAll("_", "");
  return wholeNumber(plain) ?? decimal(plain);
}

function decimal(text: string): number | undefined {
  if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** Each way to write a whole number, and how JavaScript writes its base. */
const forms: readonly (readonly [form: RegExp, prefix: string])[] = [
  [/^([-+]?)0[xX]([\da-fA-F]+)$/, "0x"],
  [/^([-+]?)0[bB]([01]+)$/, "0b"],
  [/^([-+]?)0[oO]?([0-7]+)$/, "0o"],
  [/^([-+]?)(0|[1-9]\d*)$/, ""],
];

function wholeNumber(text: string): bigint | undefined {
  for (const [form, prefix] of forms) {
    const [, sign = "", digits] = form.exec(text) ?? [];
    if (digits !== undefined) return within64Bits(sign, BigInt(prefix + digits));
  }
  return undefined;
}

/** Go keeps no larger ones; with a sign, one bit is gone. */
function within64Bits(sign: string, size: bigint): bigint | undefined {
  const value = sign === "-" ? -size : size;
  return value === BigInt.asIntN(64, value) || (sign === "" && value === BigInt.asUintN(64, value))
    ? value
    : undefined;
}
