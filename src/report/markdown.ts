import { cite } from "../domain/controls";
import type { StackVerdict, Verdict, Violation, Waived } from "../domain/verdict";
import { code, inCell, prose } from "./markdown-text";
import { shortName } from "./violations";

/** The verdict as a comment on a pull request; what does not fit into one is left out and counted. */
export function markdown({ ok, stacks }: Verdict): string {
  const title = ok ? "## ✅ Every promise is kept" : "## ❌ A promise would be broken";
  const fitting = mostImportant(stacks.flatMap(linesOf));
  return `${[title, ...stacks.map((stack) => section(stack, fitting))].join("\n\n")}\n`;
}

/** GitHub takes 65,535 characters; headings and what is said of lines that are left out need a part. */
export const room = 60_000;

/** A violation or a waiver as one line, and how much a reader would miss it: 0 the most. */
interface Line {
  readonly of: Violation | Waived;
  readonly rank: number;
  readonly text: string;
}

const severities = ["critical", "high", "medium", "low"] as const;

const linesOf = ({ violations, waived }: StackVerdict): Line[] => [
  ...violations.map((each) => ({
    of: each,
    rank: (each.level === "mandatory" ? 0 : 4) + severities.indexOf(each.severity),
    text: row(each),
  })),
  ...waived.map((each) => ({ of: each, rank: 8, text: item(each) })),
];

/** The lines that fit, the most important first. */
function mostImportant(lines: readonly Line[]): ReadonlyMap<Violation, string> {
  let left = room;
  const fitting = lines
    .toSorted((a, b) => a.rank - b.rank)
    .filter(({ text }) => {
      const size = Buffer.byteLength(text) + 1;
      if (size > left) return false;
      left -= size;
      return true;
    });
  return new Map(fitting.map(({ of, text }) => [of, text]));
}

function section(verdict: StackVerdict, fitting: ReadonlyMap<Violation, string>): string {
  const { stack, resources, policies, violations, waived } = verdict;
  const head = `### ${stack}\n\n${resources} resources, ${policies} policies, ${violations.length} violations, ${waived.length} waived.`;
  const shown = (found: readonly Violation[]) => found.flatMap((each) => fitting.get(each) ?? []);
  const [rows, items] = [shown(violations), shown(waived)];
  const missing = violations.length + waived.length - rows.length - items.length;
  return [head, fared(verdict), table(rows), items.join("\n"), leftOut(missing)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A promise is kept where something was judged; where there was nothing to judge, that is said. */
function fared({ policyResults }: StackVerdict): string {
  const enforced = policyResults.filter(({ level }) => level !== "disabled");
  const broken = enforced.filter(({ failed }) => failed > 0);
  const idle = enforced.filter(({ judged, failed }) => judged === 0 && failed === 0);
  const kept = enforced.length - broken.length - idle.length;
  const disabled = policyResults.length - enforced.length;
  const last = disabled === 0 ? "" : `, ${disabled} disabled`;
  return `Of the policies ${kept} judged resources and found nothing, ${broken.length} failed, ${idle.length} had nothing to judge${last}.`;
}

const leftOut = (missing: number): string =>
  missing === 0
    ? ""
    : `${missing} more, the least important, are left out here; \`--json\` has them all.`;

/** Rows of violations below their heads; nothing where there is none. */
export const table = (rows: readonly string[]): string =>
  rows.length === 0
    ? ""
    : [
        "| level | policy | resource | what | promise | what to do |",
        "| --- | --- | --- | --- | --- | --- |",
        ...rows,
      ].join("\n");

/** A violation as a row of `table`: what is wrong, the promise that it breaks, what to do. */
export const row = ({ level, policy, urn, message, remedy, controls }: Violation): string =>
  `| ${[
    level,
    inCell(policy, code),
    inCell(shortName(urn), code),
    inCell(message, prose),
    controls.map(cite).join(", "),
    inCell(remedy, prose),
  ].join(" | ")} |`;

/** A waiver as the item of a list. */
export const item = ({ policy, urn, expires, approver, reason, reference }: Waived): string =>
  `- waived until ${expires} by ${prose(approver)}: ${code(policy)} on ${code(shortName(urn))}: ${prose(reason)} (${link(reference)})`;

/** An address is a link by itself; anything else is text. */
const link = (text: string): string => (/^https?:\/\/[^\s<>|`]+$/.test(text) ? text : prose(text));
