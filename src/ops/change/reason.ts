import { createHash } from "node:crypto";

/** What is written beside something that was made for a reason: it is known by that when the command is run again. */
export const reasonMark = (reason: string): string =>
  createHash("sha256").update(reason).digest("hex").slice(0, 12);
