import { parseArgs } from "node:util";
import { classify } from "../src/privacy/classifier/classify";
import { labelledApplications } from "./classifier/labels";
import { judge } from "./classifier/measure";
import { misses, type Part, parts, rows, size, table, within } from "./classifier/report";

/**
 * `npm run classifier:measure [-- --json] [-- --misses [--half tuning|held-out|all]]`. Misses are shown of
 * the tuning half alone unless asked for: a rule written for a held-out column makes its figure worthless.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean" },
      misses: { type: "boolean" },
      half: { type: "string", default: "tuning" },
    },
  });
  const applications = labelledApplications();
  const judgements = judge(applications, classify);
  if (values.json) print(JSON.stringify(rows(judgements), null, 2));
  else if (values.misses) print(misses(within(judgements, half(values.half))).join("\n"));
  else print(`${size(applications, judgements)}\n\n${table(rows(judgements))}`);
}

function half(name: string): Part {
  const known = parts.find((one) => one === name);
  if (!known) throw new Error(`--half is tuning, held-out or all; it is ${name}`);
  return known;
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

main();
