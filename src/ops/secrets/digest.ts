import { createHmac, randomBytes } from "node:crypto";

/** A key that lives as long as the process: digests of two runs cannot be compared, and none can be looked up. */
const key = randomBytes(32);

/** What stands for a value wherever it is compared or told. */
const digest = (value: string): string =>
  createHmac("sha256", key).update(value).digest("hex").slice(0, 12);

export const agree = (a: string, b: string): boolean => digest(a) === digest(b);
