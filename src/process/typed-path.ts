import { resolve } from "node:path";

/** A path that a person typed, made absolute: npm runs scripts at the project's root and tells where it was typed. */
export const typedPath = (path: string): string =>
  resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
