import { code as span, inCell, prose } from "../markdown-text";
import type { Evidence } from "./model";
import { sectionsOf } from "./sections";
import type { Cell, Table } from "./table";
import { visible } from "./visible";

/** The evidence as Markdown, every section as tables. */
export function evidenceMarkdown(evidence: Evidence): string {
  const sections = sectionsOf(evidence).flatMap(({ title, about, tables }) => [
    `## ${title}`,
    about,
    ...tables.flatMap(tableText),
  ]);
  return `${[...heading(evidence), ...sections].join("\n\n")}\n`;
}

const heading = ({ ok, at, environments, digests }: Evidence): string[] => [
  "# Evidence report",
  `${ok ? "✅ Every promise that is judged is kept." : "❌ A promise is broken."} Made for ${at}.`,
  environments
    .map(
      (each) =>
        `- ${cellText(each.environment)}: ${each.resources} resources, ${each.policies.length} policies, ${each.mandatory} mandatory and ${each.advisory} advisory violations, ${each.waivers.length} waivers`,
    )
    .join("\n"),
  Object.entries(digests)
    .map(([name, digest]) => `- ${name}: \`${digest}\``)
    .join("\n"),
];

function tableText({ title, columns, rows, empty }: Table): string[] {
  if (rows.length === 0) return [`### ${cellText(title)}`, empty];
  const lines = [
    line(columns.map(cellText)),
    line(columns.map(() => "---")),
    ...rows.map(({ cells }) => line(cells.map(cellText))),
  ];
  return [`### ${cellText(title)}`, lines.join("\n")];
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function cellText(cell: Cell): string {
  if (typeof cell === "string") return inCell(visible(cell), prose);
  return "code" in cell ? inCell(visible(cell.code), span) : `**${inCell(cell.result, prose)}**`;
}
