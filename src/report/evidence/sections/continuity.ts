import type { EnvironmentEvidence, Evidence } from "../model";
import { orDash, perEnvironment, result, type Table } from "../table";

/** What operations reported, a table each; that nothing was observed is said, and not taken for a kept promise. */
export const continuityTables = (evidence: Evidence): Table[] => [
  drillsTable(evidence),
  ...evidence.environments.flatMap(postureTables),
];

const drillsTable = (evidence: Evidence): Table => ({
  id: "drills",
  title: "Record of restore drills",
  columns: ["environment", "drill", "when", "backup", "seconds", "by", "problems", "result"],
  empty: evidence.environments.every(({ drills }) => drills === null)
    ? "Not observed: no record was given."
    : "The record that was given is empty.",
  rows: perEnvironment(
    evidence,
    ({ drills }) => drills ?? [],
    (each) => ({
      cells: [
        each.kind,
        each.startedAt,
        each.backup,
        String(each.durationSeconds),
        each.by,
        orDash(each.problems.join(" ")),
        result(each.result),
      ],
      result: each.result,
    }),
  ),
});

function postureTables({ environment, posture }: EnvironmentEvidence): Table[] {
  const prefix = `posture-${environment}`;
  if (posture === null || posture.length === 0)
    return [
      {
        id: prefix,
        title: `Continuity posture of ${environment}`,
        columns: ["component"],
        rows: [],
        empty: "Not observed: no posture was given.",
      },
    ];
  return posture.map(({ title, columns, rows }, at) => ({
    id: `${prefix}-${at}`,
    title: `Continuity posture of ${environment}: ${title}`,
    columns,
    rows: rows.map((cells) => ({
      environment,
      cells: cells.map((cell) => orDash(String(cell ?? ""))),
    })),
    empty: "Nothing was reported.",
  }));
}
