import type { KnownValue } from "./resource";

/** A plain value as text; nothing, lists and objects are the empty text. */
export function text(value: KnownValue): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
