import { runbook, dpia } from "../../../domain/controls";
import { labels, severityLabels } from "../../../domain/github";
import { githubTypes } from "../../lens/github";
import { isPlatform } from "../../lens/platform";
import { isOurRepository } from "../../lens/ownership";
import { peek } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** An issue of an incident that cannot be labelled is not found again, or is not filed at all. */
export const incidentLabels = stackRule({
  id: "incident-labels",
  title: "The repository has every label that operations file issues under.",
  controls: [runbook("3.5"), dpia("6")],
  severity: "medium",
  waivable: true,
  remedy: `Declare the labels of src/domain/github.ts: ${labels.map(({ name }) => name).join(", ")}.`,
  check: (stack) => {
    const declared = stack
      .ofType(githubTypes.label)
      .filter((label) => isOurRepository(text(peek(label, "repository"))));
    const [first] = declared;
    if (first === undefined)
      return owesLabels(stack) ? [{ message: "no label of the repository is declared" }] : [];
    const names = new Set(declared.map((label) => text(peek(label, "name")).toLowerCase()));
    return [...labels, ...(isPlatform(stack) ? severityLabels : [])]
      .filter(({ name }) => !names.has(name))
      .map(({ name }) => ({ urn: first.urn, message: `the label ${name} is not declared` }));
  },
});

/** Whether the program declares the repository's rules, and so its settings. */
const owesLabels = (stack: Stack): boolean =>
  isPlatform(stack) && stack.ofType(githubTypes.ruleset).length > 0;
