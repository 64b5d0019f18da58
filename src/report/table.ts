import Table from "cli-table3";
import { passes, type StackVerdict, type Verdict } from "../domain/verdict";
import { humanVerdict } from "./violations";

/** What a preview ends with: the table, and then what is wrong in each stack that breaks a promise. */
export function previewText(verdict: Verdict): string {
  const stacks = verdict.stacks.filter((stack) => !passes([stack]));
  const wrong = stacks.length === 0 ? [] : ["", humanVerdict({ ...verdict, stacks })];
  return [summaryTable(verdict), ...wrong].join("\n");
}

/** One row a stack: what is planned, and what the rules say of it. Fits 80 columns. */
export function summaryTable({ stacks, engine, durationMs }: Verdict): string {
  const table = new Table({
    head: ["stack", "resources", "planned", "policies", "mandatory", "advisory", "waived"],
    style: { head: [], border: [], compact: true },
    colWidths: [null, null, widthOfPlanned],
    wordWrap: true,
  });
  for (const stack of stacks) table.push(row(stack));
  const seconds = `${(durationMs / 1000).toFixed(1)} s`;
  return [table.toString(), ...ranOn(engine, seconds)].join("\n");
}

/** What is left of 80 columns: an operation and a number to a line. */
const widthOfPlanned = 13;

function row({ stack, resources, changes, policies, violations, waived }: StackVerdict) {
  const count = (level: string) =>
    violations.filter((violation) => violation.level === level).length;
  const planned = Object.entries(changes ?? {}).map(
    ([operation, number]) => `${number} ${operation}`,
  );
  return [
    stack,
    resources,
    planned.join("\n") || "-",
    policies,
    count("mandatory"),
    count("advisory"),
    waived.length,
  ].map(String);
}

const ranOn = (engine: Verdict["engine"], seconds: string): string[] =>
  engine === undefined
    ? [`Judged without an engine in ${seconds}`]
    : [
        `Planned by Pulumi ${engine.version} in ${seconds}, against simulated providers:`,
        "nothing real was asked or changed.",
      ];
