import type { Category, LabelledApplication, LabelledColumn, LabelledTable } from "./labels";

/** What says which categories a column of a table is in; a finding of any confidence counts. */
export type Classifier = (
  table: Omit<LabelledTable, "columns"> & { readonly columns: readonly Named[] },
  column: Named,
) => readonly { readonly category: Category }[];

type Named = Pick<LabelledColumn, "name" | "type">;

/** One column, as its labels and the classifier see it. */
export interface Judgement {
  readonly application: LabelledApplication;
  readonly table: string;
  readonly column: string;
  /** Found and labelled. */
  readonly right: readonly Category[];
  /** Found and not labelled. */
  readonly wrong: readonly Category[];
  /** Labels that were found, each by its first category. */
  readonly found: readonly Category[];
  /** Labels that were not. */
  readonly missed: readonly Category[];
}

export interface Score {
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
}

/** Name, contact, address and number: what leads to a person, or into their account. */
export const directIdentifiers: readonly Category[] = [
  "name",
  "contact",
  "postal-address",
  "government-id",
  "online-identifier",
  "credential",
];

/** Every measured column of the set, judged. */
export function judge(
  applications: readonly LabelledApplication[],
  classify: Classifier,
): readonly Judgement[] {
  return applications.flatMap((application) =>
    application.tables.flatMap((table) =>
      table.columns
        .filter(({ doubtful }) => !doubtful)
        .map((column) => ({
          application,
          table: table.name,
          column: column.name,
          ...compared(column, new Set(classify(table, column).map(({ category }) => category))),
        })),
    ),
  );
}

function compared({ labels, permitted }: LabelledColumn, predicted: ReadonlySet<Category>) {
  const asked = [...predicted].filter((one) => !permitted.includes(one));
  const isFound = (label: readonly Category[]) => label.some((one) => predicted.has(one));
  return {
    right: asked.filter((one) => labels.flat().includes(one)),
    wrong: asked.filter((one) => !labels.flat().includes(one)),
    found: labels.filter(isFound).flatMap(([first]) => first ?? []),
    missed: labels.filter((label) => !isFound(label)).flatMap(([first]) => first ?? []),
  };
}

/** Precision and recall over some categories; 1 where there was nothing to get wrong. */
export function score(judgements: readonly Judgement[], of: readonly Category[]): Score {
  const count = (part: "right" | "wrong" | "found" | "missed") =>
    judgements.flatMap((one) => one[part]).filter((one) => of.includes(one)).length;
  const [right, wrong, found, missed] = [
    count("right"),
    count("wrong"),
    count("found"),
    count("missed"),
  ];
  return {
    labels: found + missed,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: found + missed === 0 ? 1 : found / (found + missed),
  };
}
