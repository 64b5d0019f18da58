import Table from "cli-table3";
import pc from "picocolors";
import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { broken, kept } from "../../process/exit-codes.json";
import { patience } from "../clients/request";
import { checkAdinsights, type Observation } from "./check";

/** `raxx adinsights check`: 0 where every promise of its runbook that can be seen from outside is kept, 1 otherwise. */
export async function check(
  environment: Environment,
  json: boolean,
  print: (text: string) => void,
): Promise<number> {
  const { adinsights } = services(["adinsights"], process.env);
  const seen = await checkAdinsights({
    environment,
    ...adinsights,
    patience,
    now: () => new Date(),
  });
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
