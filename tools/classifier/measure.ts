import { classify } from "../../src/privacy/classifier/classify";
import { examplesOf, learn } from "./learn";
import {
  type Category,
  type LabelledApplication,
  type LabelledColumn,
  type Named,
  type Plain,
  plain,
} from "./labels";

/** What says which categories a column of a table is in; a finding of any confidence counts. */
export type Classifier = (
  table: Plain,
  column: Named,
  schema: ReadonlyMap<string, Plain>,
) => readonly { readonly category: Category; readonly confidence?: number }[];

/** A finding, how sure the classifier was of it, and whether it was right to say it. */
export interface Claim {
  readonly confidence: number;
  readonly isRight: boolean;
}

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
  readonly claims: readonly Claim[];
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
  return applications.flatMap((application) => {
    const schema = new Map(application.tables.map((table) => [table.name, plain(table)]));
    return application.tables.flatMap((table) =>
      table.columns
        .filter(({ doubtful }) => !doubtful)
        .map((column) => ({
          application,
          table: table.name,
          column: column.name,
          ...compared(
            column,
            classify(
              schema.get(table.name) ?? table,
              { name: column.name, type: column.type },
              schema,
            ),
          ),
        })),
    );
  });
}

function compared({ labels, permitted }: LabelledColumn, findings: ReturnType<Classifier>) {
  const predicted = new Set(findings.map(({ category }) => category));
  const asked = [...predicted].filter((one) => !permitted.includes(one));
  const isFound = (label: readonly Category[]) => label.some((one) => predicted.has(one));
  return {
    right: asked.filter((one) => labels.flat().includes(one)),
    wrong: asked.filter((one) => !labels.flat().includes(one)),
    found: labels.filter(isFound).flatMap(([first]) => first ?? []),
    missed: labels.filter((label) => !isFound(label)).flatMap(([first]) => first ?? []),
    claims: findings
      .filter(({ category }) => !permitted.includes(category))
      .map(({ category, confidence = 1 }) => ({
        confidence,
        isRight: labels.flat().includes(category),
      })),
  };
}

/** From these confidences on up to the next. */
const steps = [0.25, 0.5, 0.7, 0.9, 0.95];

/** For each step of confidence how much was said, how sure the classifier was on average, and how much of it was right. */
export function calibration(judgements: readonly Judgement[]) {
  const claims = judgements.flatMap((one) => one.claims);
  const share = (some: readonly Claim[], of: (claim: Claim) => number) =>
    some.reduce((total, claim) => total + of(claim), 0) / some.length;
  return steps.flatMap((from, index) => {
    const to = steps[index + 1] ?? Infinity;
    const some = claims.filter(({ confidence }) => confidence >= from && confidence < to);
    const [sure, right] = [
      share(some, (one) => one.confidence),
      share(some, (one) => +one.isRight),
    ];
    return some.length === 0 ? [] : [{ from, said: some.length, sure, right }];
  });
}

/** How many parts the applications are divided into: each is judged by what the others taught. */
const folds = 10;

/** Every measured column, judged by weights that were learned without its application. */
export function crossValidated(applications: readonly LabelledApplication[]): readonly Judgement[] {
  const examples = applications.map(examplesOf);
  return Array.from({ length: folds }, (_, fold) => {
    const weights = learn(examples.filter((_, index) => index % folds !== fold));
    const own = applications.filter((_, index) => index % folds === fold);
    return judge(own, (table, column, schema) => classify(table, column, schema, weights));
  }).flat();
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
