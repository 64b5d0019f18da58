import type { Evidence } from "../model";
import { code, list, perEnvironment, result, type Table } from "../table";

export const secretsTable = (evidence: Evidence): Table => ({
  id: "secret-ages",
  title: "Secrets by registry and age",
  columns: ["environment", "registry", "secret", "read by", "replaced every", "age", "result"],
  empty: "The registry is empty.",
  rows: perEnvironment(
    evidence,
    ({ secrets }) => secrets,
    (each) => ({
      cells: [
        each.registry,
        code(each.vaultPath),
        code(list(each.consumers)),
        each.rotationDays === null ? "on suspicion" : `${each.rotationDays} days`,
        each.ageDays === null ? "not observed" : `${each.ageDays} days`,
        result(each.state),
      ],
      system: each.registry,
      result: each.state,
    }),
  ),
});
