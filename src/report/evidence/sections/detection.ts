import type { Evidence } from "../model";
import { code, list, perEnvironment, result, type Table } from "../table";

export const detectionTable = (evidence: Evidence): Table => ({
  id: "detection-rules",
  title: "Detection rules",
  columns: ["environment", "rule", "name", "reads", "why", "unlocked by", "result"],
  empty: "The catalog is empty.",
  rows: perEnvironment(
    evidence,
    ({ detection }) => detection,
    (each) => ({
      cells: [
        code(each.rule),
        each.name,
        each.telemetry,
        each.reason,
        each.unlockedBy.join("; ") || "–",
        result(each.state),
      ],
      system: "detection",
      result: each.state,
    }),
  ),
});

export const telemetryTable = (evidence: Evidence): Table => ({
  id: "telemetry-sources",
  title: "Telemetry sources",
  columns: ["environment", "source", "gates", "why", "available"],
  empty: "The catalog has no source.",
  rows: perEnvironment(
    evidence,
    ({ telemetry }) => telemetry,
    (each) => ({
      cells: [each.source, list(each.gates), each.reason, each.state],
      system: "detection",
    }),
  ),
});
