import { blindGroups, categories, type Category, type LabelledApplication } from "./labels";
import { calibration, directIdentifiers, type Judgement, score, type Score } from "./measure";

/** By weights that were learned without the application, and by those that are delivered. */
export const parts = ["cross-validated", "delivered"] as const;

type Part = (typeof parts)[number];
export type Judged = Readonly<Record<Part, readonly Judgement[]>>;

export interface Row {
  readonly of: string;
  readonly scores: Readonly<Record<Part, Score>>;
}

/** A row for each category, then direct identifiers with credentials, then everything, also by how it was written. */
export function rows(judged: Judged): readonly Row[] {
  const row = (
    of: string,
    some: readonly Category[],
    isMeant: (judgement: Judgement) => boolean = () => true,
  ): Row => ({
    of,
    scores: {
      "cross-validated": score(judged["cross-validated"].filter(isMeant), some),
      delivered: score(judged.delivered.filter(isMeant), some),
    },
  });
  return [
    ...categories.map((one) => row(one, [one])),
    row("direct, credential", directIdentifiers),
    row("overall", categories),
    ...blindGroups.map((group) =>
      row(
        `  written blind (${group})`,
        categories,
        ({ application }) => application.blind === group,
      ),
    ),
    row("  others", categories, ({ application }) => application.blind === undefined),
  ];
}

/** Precision and recall, in at most 80 columns. */
export function table(rows: readonly Row[]): string {
  return [
    `${"".padEnd(20)}${parts.map((part) => part.padStart(20)).join("")}`,
    `${"".padEnd(20)}${parts.map(() => "n    P    R".padStart(20)).join("")}`,
    ...rows.map(
      ({ of, scores }) => of.padEnd(20) + parts.map((part) => cell(scores[part])).join(""),
    ),
  ].join("\n");
}

function cell({ labels, precision, recall }: Score): string {
  return `${labels} ${precision.toFixed(2)} ${recall.toFixed(2)}`.padStart(20);
}

/** Whether a confidence means what it says. */
export const confidences = (judgements: readonly Judgement[]): string =>
  [
    "confidence     n  on average  right",
    ...calibration(judgements).map(
      ({ from, said, sure, right }) =>
        `from ${from.toFixed(2)} ${String(said).padStart(6)}  ${sure.toFixed(2).padStart(10)}  ${right.toFixed(2).padStart(5)}`,
    ),
  ].join("\n");

/** A line for each label that was missed (-) and each category that was found and is none (+). */
export function misses(judgements: readonly Judgement[]): readonly string[] {
  return judgements.flatMap(({ application, table, column, missed, wrong }) => [
    ...missed.map((one) => `- ${application.application} ${table}.${column}: ${one}`),
    ...wrong.map((one) => `+ ${application.application} ${table}.${column}: ${one}`),
  ]);
}

/** How much there is to measure with, and how much was left out of it. */
export function size(
  applications: readonly LabelledApplication[],
  judgements: readonly Judgement[],
): string {
  const things = judgements.filter(({ found, missed }) => found.length + missed.length === 0);
  const columns = applications.flatMap(({ tables }) => tables.flatMap((one) => one.columns));
  return [
    `${judgements.length} columns of ${applications.length} applications,`,
    `${things.length} without personal data;`,
    `${columns.filter(({ doubtful }) => doubtful).length} left out`,
  ].join(" ");
}
