import pc from "picocolors";
import { isNotice } from "../../privacy/category";
import type { Disagreement } from "../../schema/agreement";
import type { ClassifiedTable } from "../../schema/classification";
import type { ReviewItem } from "../../schema/review";
import type { Skipped, Unread } from "../../schema/skipped";

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

/** What the text of a classification is made of. */
interface Told {
  readonly tables: readonly ClassifiedTable[];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Unread[];
  readonly accepted?: string;
}

/** Columns that can hold personal data, table by table, and what was not read. */
export function classificationText({ tables, skipped, unread, accepted }: Told): string {
  return [
    ...tables.flatMap(tableLines),
    ...skipped.map(skippedLine),
    ...unread.map(unreadLine),
    verdictLine(tables),
    ...unreadVerdict(unread, accepted),
  ].join("\n");
}

function verdictLine(tables: readonly ClassifiedTable[]): string {
  if (tables.length === 0) return pc.red("✗ no table was read: there is nothing to judge");
  const columns = tables.flatMap((table) => table.columns);
  const found = columns.filter(isPersonal);
  const noticed = columns.filter((column) => column.findings.length > 0 && !isPersonal(column));
  const read = `${counted(tables.length, "table")}, ${counted(columns.length, "column")}`;
  const beside =
    noticed.length === 0
      ? ""
      : `; ${counted(noticed.length, "column")} with contact data of institutions`;
  return found.length === 0
    ? pc.green(`✓ no personal data in ${read}${beside}`)
    : pc.red(`✗ ${counted(found.length, "column")} of ${read} can hold personal data${beside}`);
}

const isPersonal = ({ findings }: ClassifiedTable["columns"][number]): boolean =>
  findings.some(({ category }) => !isNotice(category));

function unreadVerdict(unread: readonly Unread[], accepted: string | undefined): string[] {
  if (unread.length === 0) return [];
  const what = `${counted(unread.length, "statement")} that could have made or changed columns`;
  if (accepted !== undefined) return [pc.yellow(`! ${what} not read, accepted: ${accepted}`)];
  return [pc.red(`✗ ${what} not read; look at them, and accept them by --accept-skipped "REASON"`)];
}

const unreadLine = ({ where, statement, makes, reason }: Unread): string =>
  `${pc.red("✗")} not read: ${pc.bold(makes)} (${where}): ${reason}\n    ${pc.dim(statement)}`;

function tableLines({ database, schema, name, kind, columns }: ClassifiedTable): string[] {
  const personal = columns.filter(({ findings }) => findings.length > 0);
  if (personal.length === 0) return [];
  return [
    pc.bold([database, schema, name].filter(Boolean).join(".")) +
      (kind === "table" ? "" : ` (${kind})`),
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
