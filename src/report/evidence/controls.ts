import { cite, type Control } from "../../domain/controls";
import type { DeclaredResource } from "../../domain/declared-resource";
import type { PolicyResult, StackVerdict, Violation, Waived } from "../../domain/verdict";
import type { Explained } from "../explain";
import { type EnvironmentEvidence, type Result, results } from "./model";

type PolicyEvidence = EnvironmentEvidence["policies"][number];

/** The worst of several; `nothing to judge` and `disabled` count only where there is nothing else. */
export const worst = (found: readonly Result[]): Result =>
  results.find((result) => found.includes(result)) ?? "nothing to judge";

/** Every policy that the verdict tells of, with its title. */
export function policiesOf(
  { policyResults }: StackVerdict,
  policies: readonly Explained[],
): PolicyEvidence[] {
  const titles = new Map(policies.map(({ id, title }) => [id, title]));
  return policyResults.map((policy) => ({
    policy: policy.policy,
    title: titles.get(policy.policy) ?? "",
    severity: policy.severity,
    level: policy.level,
    judged: policy.judged,
    failed: policy.failed,
    waived: policy.waived,
    result: resultOf(policy),
  }));
}

function resultOf({ level, failed, waived, judged }: PolicyResult): Result {
  if (level === "disabled") return "disabled";
  if (failed > 0) return level === "mandatory" ? "broken" : "warned";
  if (waived > 0) return "waived";
  return judged > 0 ? "kept" : "nothing to judge";
}

/** Every control that a policy cites: the policies, how many resources they judged, and the worst of their results. */
export function controlsOf(
  judged: readonly PolicyEvidence[],
  policies: readonly Explained[],
  resources: readonly DeclaredResource[],
): EnvironmentEvidence["controls"] {
  const fared = new Map(judged.map((each) => [each.policy, each]));
  const cited = new Map<string, { control: Control; ids: string[] }>();
  for (const { id, controls } of policies) {
    if (!fared.has(id)) continue;
    for (const control of controls) {
      const entry = cited.get(cite(control)) ?? { control, ids: [] };
      entry.ids.push(id);
      cited.set(cite(control), entry);
    }
  }
  return [...cited]
    .toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([citation, { control, ids }]) => ({
      control: citation,
      document: control.document,
      section: control.section,
      policies: ids,
      judged: resources.filter(({ judgedBy }) => judgedBy.some((id) => ids.includes(id))).length,
      result: worst(ids.flatMap((id) => fared.get(id)?.result ?? [])),
    }));
}

const faultOf = (fault: Violation): EnvironmentEvidence["violations"][number] => ({
  policy: fault.policy,
  level: fault.level,
  severity: fault.severity,
  system: fault.system,
  urn: fault.urn,
  message: fault.message,
  remedy: fault.remedy,
  controls: fault.controls.map(cite),
});

export const violationsOf = (violations: readonly Violation[]): EnvironmentEvidence["violations"] =>
  violations.map(faultOf);

const day = 24 * 60 * 60 * 1000;

/** @param at the moment from which the days that are left count */
export const waiversOf = (waived: readonly Waived[], at: Date): EnvironmentEvidence["waivers"] =>
  waived.map((each) => ({
    ...faultOf(each),
    reason: each.reason,
    approver: each.approver,
    reference: each.reference,
    expires: each.expires,
    daysLeft: Math.floor((Date.parse(`${each.expires}T23:59:59.999Z`) - at.getTime()) / day),
  }));

/** How each resource fared, by URN. */
export function resultOfResources(
  { violations, waived }: StackVerdict,
  resources: readonly DeclaredResource[],
): ReadonlyMap<string, Result> {
  const found = new Map<string, Result[]>(
    resources.map(({ urn, judgedBy }) => [
      urn,
      [judgedBy.length > 0 ? "kept" : "nothing to judge"],
    ]),
  );
  for (const { urn, level } of violations)
    found.get(urn)?.push(level === "mandatory" ? "broken" : "warned");
  for (const { urn } of waived) found.get(urn)?.push("waived");
  return new Map([...found].map(([urn, all]) => [urn, worst(all)]));
}
