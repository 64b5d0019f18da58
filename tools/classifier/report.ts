import { categories, type Category, type LabelledApplication } from "./labels";
import { directIdentifiers, type Judgement, score, type Score } from "./measure";

/** What a figure is over. */
export const parts = ["tuning", "held-out", "all"] as const;

export type Part = (typeof parts)[number];

export interface Row {
  readonly of: string;
  readonly scores: Readonly<Record<Part, Score>>;
}

/** A row for each category, then direct identifiers with credentials, then everything. */
export function rows(judgements: readonly Judgement[]): readonly Row[] {
  const row = (of: string, some: readonly Category[]): Row => ({
    of,
    scores: {
      tuning: score(within(judgements, "tuning"), some),
      "held-out": score(within(judgements, "held-out"), some),
      all: score(judgements, some),
    },
  });
  return [
    ...categories.map((one) => row(one, [one])),
    row("direct, credential", directIdentifiers),
    row("overall", categories),
  ];
}

/** The judgements of one half, or of both. */
export function within(judgements: readonly Judgement[], part: Part): readonly Judgement[] {
  return part === "all"
    ? judgements
    : judgements.filter(({ application }) => application.half === part);
}

/** Precision and recall, in at most 80 columns. */
export function table(rows: readonly Row[]): string {
  return [
    `${"".padEnd(18)}${parts.map((part) => part.padStart(20)).join("")}`,
    `${"".padEnd(18)}${parts.map(() => "n    P    R".padStart(20)).join("")}`,
    ...rows.map(
      ({ of, scores }) => of.padEnd(18) + parts.map((part) => cell(scores[part])).join(""),
    ),
  ].join("\n");
}

function cell({ labels, precision, recall }: Score): string {
  return `${labels} ${precision.toFixed(2)} ${recall.toFixed(2)}`.padStart(20);
}

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
