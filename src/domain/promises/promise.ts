/** One of the five documents that the platform's promises stand in, or the platform's own mission. */
export type PromisingDocument = "runbook" | "DPIA" | "BCP" | "detection" | "ADinsights" | "mission";

/** One way in which software holds a promise, and what is not held that way. */
export type Cell =
  | { readonly state: "held"; readonly by: readonly string[] }
  | { readonly state: "partly"; readonly by: readonly string[]; readonly missing: string }
  | { readonly state: "missing"; readonly missing: string }
  /** Software cannot, or need not, hold it that way. */
  | { readonly state: "notApplicable"; readonly reason: string }
  /** Only the operator knows what was promised: the document has a hole, or contradicts itself. */
  | { readonly state: "question"; readonly question: string };

/** A promise that software can hold, and what holds it. The names are checked by test/domain/promises.test.ts. */
export interface PlatformPromise {
  /** Letter of the document and number within it: R runbook, D DPIA, B BCP, F detection, A ADinsights, M mission. */
  readonly id: string;
  readonly document: PromisingDocument;
  readonly section: string;
  /** The promise in one sentence. */
  readonly text: string;
  /** `package:Type` as the program registers it, after a space part of the resource's name. */
  readonly declared: Cell;
  /** Ids of policies. */
  readonly judged: Cell;
  /** `raxx …`, `npm run …`, or the file of a workflow. */
  readonly operated: Cell;
  /** Formats of a verdict, generated documents, a command that reports, or a section of the evidence report. */
  readonly shown: Cell;
}

export const held = (...by: string[]): Cell => ({ state: "held", by });
export const partly = (by: readonly string[], missing: string): Cell => ({
  state: "partly",
  by,
  missing,
});
export const lacks = (missing: string): Cell => ({ state: "missing", missing });
export const none = (reason: string): Cell => ({ state: "notApplicable", reason });
export const ask = (question: string): Cell => ({ state: "question", question });

/** For what somebody does: there is nothing to declare. */
export const deed = none("it is done, not declared");
/** For what no declaration can break. */
export const unbreakable = none("nothing that is declared can break it");
/** For what needs no operation. */
export const standing = none("it holds as long as it is declared");
/** For what the cloud does by itself once it is declared. */
export const automatic = none("the cloud does it once it is declared");
const operations = "evidence: Operations";
/** For what somebody does and the audit trail records: the evidence report says when, and how it ended. */
export const recorded = held(operations);

const verdict = ["json", "junit", "docs/controls.md", "raxx report"] as const;

/**
 * A verdict says of every policy how many resources it judged, and the evidence report of every promise whether what holds it is
 * declared: what neither sees is not shown.
 */
function shownBy(declared: Cell, judged: Cell): Cell {
  if (judged.state === "held") return held(...verdict);
  if (judged.state === "partly") return partly(verdict, "only what is judged is shown");
  if (declared.state === "held") return held("raxx report");
  if (declared.state === "partly") return partly(["raxx report"], "only what is declared is shown");
  return lacks("no report tells whether it is kept");
}

/** A row: id, section, text, and what declares, judges, operates and shows it; without the last, what its policies and resources show. */
export type Row = readonly [
  id: string,
  section: string,
  text: string,
  declared: Cell,
  judged: Cell,
  operated: Cell,
  shown?: Cell,
];

/** The promises of one document. */
export const promisesOf = (
  document: PromisingDocument,
  rows: readonly Row[],
): readonly PlatformPromise[] =>
  rows.map(
    ([id, section, text, declared, judged, operated, shown = shownBy(declared, judged)]) => ({
      id,
      document,
      section,
      text,
      declared,
      judged,
      operated,
      shown,
    }),
  );
