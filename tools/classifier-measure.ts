import { parseArgs } from "node:util";
import { classify } from "../src/privacy/classifier/classify";
import { labelledApplications } from "./classifier/labels";
import { crossValidated, judge } from "./classifier/measure";
import { confidences, misses, rows, size, table } from "./classifier/report";

/**
 * `npm run classifier:measure [-- --json] [-- --misses]`. Misses are those of the cross-validation: what the
 * classifier gets wrong in an application that it did not learn from.
 */
function main(): void {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, misses: { type: "boolean" } },
  });
  const applications = labelledApplications();
  const judged = {
    "cross-validated": crossValidated(applications),
    delivered: judge(applications, classify),
  };
  if (values.json) print(JSON.stringify(rows(judged), null, 2));
  else if (values.misses) print(misses(judged["cross-validated"]).join("\n"));
  else
    print(
      [
        size(applications, judged.delivered),
        table(rows(judged)),
        `Cross-validated:\n${confidences(judged["cross-validated"])}`,
      ].join("\n\n"),
    );
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

main();
