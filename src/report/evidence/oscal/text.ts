import { visible } from "../visible";

/** A text as OSCAL's strings are: one line, nothing around it, and never empty. */
export const lineOf = (text: string): string =>
  visible(text).replaceAll(/\s+/g, " ").trim() || "(none)";

/** The same where OSCAL reads Markdown: what would be markup is escaped. */
export const markupOf = (text: string): string =>
  lineOf(text).replaceAll(/[\\`*_<>&[\]{}^~"']/g, "\\$&");

/** A property in the project's own name space. */
export const property = (name: string, value: string) => ({
  name,
  ns: "https://raxx.app/ns/evidence",
  value: lineOf(value),
});
