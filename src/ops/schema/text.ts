import pc from "picocolors";
import type { Disagreement } from "../../schema/agreement";
import type { ClassifiedTable } from "../../schema/classification";
import type { ReviewItem } from "../../schema/review";
import type { Skipped } from "../../schema/skipped";

/** Where the store disagrees with what was reviewed; a green line where it does not. */
export function disagreementText(found: readonly Disagreement[]): string {
  if (found.length === 0)
    return pc.green("✓ the analytics store: migrations, lock, dictionary and classifier agree");
  const items = found.map(
    ({ where, what, remedy }) =>
      `${pc.red("✗")} ${pc.bold(where)}\n    ${what}\n    ${pc.dim(remedy)}`,
  );
  return [
    ...items,
    `${counted(found.length, "disagreement")}: the store cannot be deployed like this`,
  ].join("\n");
}

/** What a DPIA re-run must look at, by the condition that asks for it. */
export function reviewText(items: readonly ReviewItem[]): string {
  if (items.length === 0) return pc.green("✓ nothing that a DPIA re-run would have to look at");
  const conditions = [...new Set(items.map(({ condition }) => condition))];
  return conditions
    .flatMap((condition) => [
      pc.bold(`DPIA ${condition}`),
      ...items
        .filter((item) => item.condition === condition)
        .map(({ where, what }) => `  ${where}\n    ${what}`),
    ])
    .join("\n");
}

/** Columns that can hold personal data, table by table, and what was not read. */
export function classificationText(
  tables: readonly ClassifiedTable[],
  skipped: readonly Skipped[],
): string {
  const personal = tables.flatMap(tableLines);
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const found = tables
    .flatMap((table) => table.columns)
    .filter(({ findings }) => findings.length > 0);
  const read = `${counted(tables.length, "table")}, ${counted(columns, "column")}`;
  const verdict =
    found.length === 0
      ? pc.green(`✓ no personal data in ${read}`)
      : pc.red(`✗ ${counted(found.length, "column")} of ${read} can hold personal data`);
  return [...personal, ...skipped.map(skippedLine), verdict].join("\n");
}

function tableLines({ schema, name, kind, columns }: ClassifiedTable): string[] {
  const personal = columns.filter(({ findings }) => findings.length > 0);
  if (personal.length === 0) return [];
  return [
    pc.bold(`${schema}.${name}`) + (kind === "table" ? "" : ` (${kind})`),
    ...personal.map(({ name: column, type, findings }) => {
      const said = findings.map(({ category, confidence }) => `${category} ${percent(confidence)}`);
      return `  ${column} ${pc.dim(type)}  ${said.join(", ")}`;
    }),
  ];
}

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

const skippedLine = ({ what, reason, count, names = [] }: Skipped): string =>
  pc.dim(
    [`not read: ${count} × ${what}: ${reason}`, ...names.map((name) => `    ${name}`)].join("\n"),
  );

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;
