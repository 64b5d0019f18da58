import Table from "cli-table3";
import type { StackVerdict, Verdict } from "../domain/verdict";

/** One row a stack: what is planned, and what the rules say of it. Fits 80 columns. */
export function summaryTable({ stacks, engine, durationMs }: Verdict): string {
  const table = new Table({
    head: ["stack", "resources", "planned", "policies", "mandatory", "advisory", "waived"],
    style: { head: [], border: [], compact: true },
  });
  for (const stack of stacks) table.push(row(stack));
  return [table.toString(), `${ranOn(engine)} in ${(durationMs / 1000).toFixed(1)} s`].join("\n");
}

function row({ stack, resources, changes, policies, violations, waived }: StackVerdict) {
  const count = (level: string) =>
    violations.filter((violation) => violation.level === level).length;
  const planned = Object.entries(changes ?? {}).map(
    ([operation, number]) => `${number} ${operation}`,
  );
  return [
    stack,
    resources,
    planned.join(", ") || "-",
    policies,
    count("mandatory"),
    count("advisory"),
    waived.length,
  ].map(String);
}

const ranOn = (engine: Verdict["engine"]) =>
  engine === undefined
    ? "Judged without an engine"
    : `Planned by Pulumi ${engine.version} against simulated providers: nothing real was asked or changed,`;
