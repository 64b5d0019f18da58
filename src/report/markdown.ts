import { cite } from "../domain/controls";
import type { StackVerdict, Verdict, Violation } from "../domain/verdict";
import { shortName } from "./violations";

/** The verdict as a comment on a pull request. */
export function markdown({ ok, stacks }: Verdict): string {
  const title = ok ? "## ✅ Every promise is kept" : "## ❌ A promise would be broken";
  return `${[title, ...stacks.map(section)].join("\n\n")}\n`;
}

function section({ stack, resources, policies, violations, waived }: StackVerdict): string {
  const head = `### ${stack}\n\n${resources} resources, ${policies} policies, ${violations.length} violations, ${waived.length} waived.`;
  return [head, table(violations), waivedList(waived)].filter((part) => part !== "").join("\n\n");
}

function table(violations: readonly Violation[]): string {
  if (violations.length === 0) return "";
  const rows = violations.map(({ policy, level, urn, message, remedy, controls }) =>
    [
      level,
      code(policy),
      code(shortName(urn)),
      prose(message),
      controls.map(cite).join(", "),
      prose(remedy),
    ]
      .map((cell) => cell.replaceAll("|", "\\|"))
      .join(" | "),
  );
  return [
    "| level | policy | resource | what | promise | what to do |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

const waivedList = (waived: StackVerdict["waived"]): string =>
  waived
    .map(
      ({ policy, urn, expires, approver, reason, reference }) =>
        `- waived until ${expires} by ${prose(approver)}: ${code(policy)} on ${code(shortName(urn))}: ${prose(reason)} (${reference})`,
    )
    .join("\n");

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]\s*/g, " ");

/** Text that a reader sees as it is: `<NAME>` would be HTML and vanish. */
const prose = (text: string): string => oneLine(text).replaceAll(/[\\`*<&[]/g, "\\$&");

/** A code span, between more backticks than it holds in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${oneLine(text)}\`` : `${fence} ${oneLine(text)} ${fence}`;
}
