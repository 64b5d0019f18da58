import Table from "cli-table3";
import pc from "picocolors";
import { broken, kept } from "../../process/exit-codes.json";
import type { Observation } from "./deployment";

/** Prints what was seen. @returns the exit code: broken where one of them is not kept */
export function ended(
  seen: readonly Observation[],
  json: boolean,
  print: (text: string) => void,
): number {
  print(json ? JSON.stringify(seen, undefined, 2) : tableOf(seen));
  return seen.every((each) => each.kept) ? kept : broken;
}

function tableOf(observations: readonly Observation[]): string {
  const table = new Table({
    head: ["check", "", "seen"],
    colWidths: [29, 4, 45],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { check: name, kept: well, seen } of observations)
    table.push([name, well ? pc.green("✓") : pc.red("✗"), seen]);
  return table.toString();
}
