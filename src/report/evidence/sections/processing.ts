import { guidanceReview } from "../../../domain/dpia";
import type { Evidence } from "../model";
import { code, list, orDash, perEnvironment, type Table } from "../table";

export const processingTable = (evidence: Evidence): Table => ({
  id: "processing-record",
  title: "Record of processing activities",
  columns: [
    "environment",
    "activity",
    "purpose and basis",
    "people and data",
    "recipients",
    "kept for",
    "measures",
    "stores",
    "outside the Union",
    "source",
  ],
  empty: "No activity is recorded.",
  rows: perEnvironment(
    evidence,
    ({ processing }) => processing,
    (each) => ({
      cells: [
        each.activity,
        `Purpose: ${each.purpose} Basis: ${each.lawfulBasis}`,
        `${each.subjects} ${each.data}`,
        each.recipients,
        each.retention,
        each.measures,
        list(each.stores.map(({ name }) => name)),
        list(each.outsideTheUnion),
        each.source,
      ],
    }),
  ),
});

const inUnionWord = (inUnion: boolean | null): string =>
  inUnion === null ? "not declared" : inUnion ? "yes" : "no";

export const storesTable = (evidence: Evidence): Table => ({
  id: "stores",
  title: "Stores and their regions",
  columns: [
    "environment",
    "system",
    "store",
    "kind",
    "region",
    "in the Union",
    "class",
    "kept for",
    "protected",
  ],
  empty: "No store is declared.",
  rows: perEnvironment(
    evidence,
    ({ stores }) => stores,
    (each) => ({
      cells: [
        each.system,
        code(each.name),
        each.kind,
        orDash(each.region),
        inUnionWord(each.inUnion),
        orDash(each.dataClass),
        orDash(each.retention),
        each.protected ? "yes" : "no",
      ],
      system: each.system,
    }),
  ),
});

export const flowsTable = (evidence: Evidence): Table => ({
  id: "flows",
  title: "Flows to others",
  columns: ["environment", "from", "to", "what", "in the Union"],
  empty: "None is declared.",
  rows: perEnvironment(
    evidence,
    ({ flows }) => flows,
    (each) => ({ cells: [code(each.from), each.to, each.what, inUnionWord(each.inUnion)] }),
  ),
});

export const assessmentTable = (evidence: Evidence): Table => ({
  id: "assessment",
  title: "The impact assessment: what is pending and due",
  columns: ["environment", "what", "as it stands", "next by"],
  empty: "No impact assessment is declared.",
  rows: perEnvironment(
    evidence,
    ({ assessment: of }) =>
      of === null
        ? []
        : [
            { what: "the assessment (DPIA §6.1)", stands: of.last, next: of.nextBy },
            { what: "the attorney's review (DPIA §5)", stands: of.attorneyReview, next: "" },
            {
              what: `a look for guidance of ${guidanceReview.of} (DPIA §6.8)`,
              stands: of.guidanceSeen,
              next: of.guidanceNextBy,
            },
          ],
    ({ what, stands, next }) => ({ cells: [what, stands, orDash(next)] }),
  ),
});
