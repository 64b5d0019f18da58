import type { Verdict } from "../domain/verdict";
import { junit } from "./junit";
import { markdown } from "./markdown";
import { sarif, type ScannedRule } from "./sarif";

/** A form in which a verdict is written to a file. */
interface Format {
  /** As its option is called. */
  readonly name: string;
  /** As people call it. */
  readonly description: string;
  /** @param policies one entry for each name under which a violation is reported */
  write(verdict: Verdict, policies: readonly ScannedRule[]): string;
}

/** Every format: the options of `check` and `preview` derive from this list. */
export const formats = [
  { name: "sarif", description: "SARIF", write: sarif },
  { name: "junit", description: "JUnit", write: junit },
  { name: "markdown", description: "Markdown", write: markdown },
] as const satisfies readonly Format[];

/** The name of one of them. */
export type FormatName = (typeof formats)[number]["name"];
