import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelledApplications } from "./classifier/labels";
import { examplesOf, learn } from "./classifier/learn";

const file = join(__dirname, "..", "src", "privacy", "classifier", "weights.ts");

/** `npm run classifier:learn`: the weights that the classifier is delivered with, from all labelled applications. */
function main(): void {
  const weights = learn(labelledApplications().map(examplesOf));
  const lines = [...weights]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, weight]) => `${feature} ${weight}`);
  writeFileSync(
    file,
    `/**
 * Learned from the labelled applications by \`npm run classifier:learn\`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = \`
${lines.join("\n")}\`;
`,
  );
  process.stdout.write(`${lines.length} weights in ${file}\n`);
}

main();
