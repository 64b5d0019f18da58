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
      `\`${policy}\``,
      `\`${shortName(urn)}\``,
      message,
      controls.map(cite).join(", "),
      remedy,
    ]
      .map(cell)
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
        `- waived until ${expires} by ${approver}: \`${policy}\` on \`${shortName(urn)}\`: ${reason} (${reference})`,
    )
    .join("\n");

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
