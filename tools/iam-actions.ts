/** Writes src/policies/lens/iam-actions.json: what AWS itself says of its actions, where their names do not tell. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { actionTable, tableText } from "./iam-actions/table";

const target = join(__dirname, "..", "src", "policies", "lens", "iam-actions.json");

/** One line a service, so that a change of AWS's is a line of a review. */
void actionTable().then((table) => writeFileSync(target, tableText(table)));
