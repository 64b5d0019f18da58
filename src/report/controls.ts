import { cite, type Control } from "../domain/controls";
import type { Explained } from "./explain";

const documents: Readonly<Record<Control["document"], string>> = {
  DPIA: "Data protection impact assessment of the shadow analytics pipeline",
  runbook: "Operator runbook of the shadow analytics pipeline",
  BCP: "Business continuity plan",
  detection: "Detection dashboard",
  ADinsights: "Operations runbook of ADinsights",
  GDPR: "General Data Protection Regulation",
  mission: "The platform's mission",
};

/**
 * docs/controls.md: each promise with the policies that keep it, and each policy with its promises.
 * @param rules one entry for each policy, in the order of its id
 */
export function controlsDocument(rules: readonly Explained[]): string {
  const sections = [
    "# Controls\n\nGenerated from `src/policies/rules` by `npm run docs:controls`; a test fails when it is stale.",
    "## Promises, and the policies that keep them",
    ...Object.entries(documents).flatMap(([document, title]) => byDocument(document, title, rules)),
    "## Policies, and the promises they keep",
    ...rules.map(policySection),
  ];
  return `${sections.join("\n\n")}\n`;
}

function byDocument(document: string, title: string, rules: readonly Explained[]): string[] {
  const kept = new Map<string, string[]>();
  for (const { id, controls } of rules) {
    for (const control of controls.filter((each) => each.document === document)) {
      kept.set(cite(control), [...(kept.get(cite(control)) ?? []), id]);
    }
  }
  const rows = [...kept]
    .toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([promise, ids]) => `- ${promise}: ${ids.map(link).join(", ")}`);
  return rows.length === 0 ? [] : [`### ${title}`, rows.join("\n")];
}

const link = (id: string): string => `[${id}](#${id})`;

function policySection(rule: Explained): string {
  const { id, title, controls, severity, level = "mandatory", waivable, remedy } = rule;
  return [
    `### ${id}`,
    title,
    [
      `- Promise: ${controls.map(cite).join(", ")}`,
      `- Level: ${level}, severity ${severity}, ${waivable ? "may be waived with an exception" : "never waivable"}`,
      `- To do: ${remedy.replaceAll("<", "\\<").replaceAll("*", "\\*")}`,
    ].join("\n"),
  ].join("\n\n");
}
