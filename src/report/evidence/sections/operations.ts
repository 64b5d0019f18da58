import { countedDays } from "../../../domain/operations";
import type { Evidence } from "../model";
import { code, orDash, perEnvironment, result, type Table } from "../table";

/** What was done, by the audit trail; that it was not given is said, and not taken for never. */
export const operationsTable = (evidence: Evidence): Table => ({
  id: "operations-done",
  title: "Operations by the audit trail",
  columns: [
    "environment",
    "operation",
    "last",
    "target",
    "reference",
    `runs in ${countedDays} days`,
    "result",
  ],
  empty: "Not observed: no audit trail was given.",
  rows: perEnvironment(
    evidence,
    ({ operations }) => operations ?? [],
    ({ command, last, runs }) => ({
      cells: [
        code(command),
        last?.at ?? "–",
        orDash(last?.target ?? ""),
        orDash(last?.reference ?? ""),
        String(runs),
        result(last?.result ?? "never recorded"),
      ],
      result: last?.result ?? "never recorded",
    }),
  ),
});
