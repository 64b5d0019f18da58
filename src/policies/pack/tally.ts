import type { Fault, PolicyResult } from "../../domain/verdict";
import type { Excused } from "./exceptions";
import type { Rule } from "../rule/rule";

/** Resources by the policy they concern. */
class Register {
  private readonly urns = new Map<string, Set<string>>();

  add(policy: string, urn: string): void {
    const known = this.urns.get(policy);
    if (known === undefined) this.urns.set(policy, new Set([urn]));
    else known.add(urn);
  }

  /** The policies that have a resource in this register, by its URN. */
  byResource(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const [policy, urns] of this.urns)
      for (const urn of urns) found.set(urn, [...(found.get(urn) ?? []), policy]);
    return found;
  }

  count(policy: string): number {
    return this.urns.get(policy)?.size ?? 0;
  }
}

/** What the policies did in one run: a resource counts once, in how many ways it is ever judged. */
export class Tally {
  private readonly shown = new Set<string>();
  private readonly judged = new Register();
  private readonly failed = new Register();
  private readonly waived = new Register();

  /** The pack was shown a resource. */
  show(urn: string): void {
    this.shown.add(urn);
  }

  /** A policy is about a resource. */
  judge(policy: string, urn: string): void {
    this.judged.add(policy, urn);
  }

  /** What was found, and what of it is excused. */
  note({ violations, waived }: Excused): void {
    for (const fault of violations) this.find(fault, this.failed);
    for (const fault of waived) this.find(fault, this.waived);
  }

  /** The ids of the policies that judged each resource. */
  judgedBy(): ReadonlyMap<string, readonly string[]> {
    return this.judged.byResource();
  }

  private find({ policy, urn }: Fault, register: Register): void {
    register.add(policy, urn);
    // Where something is missing there was nothing to judge.
    if (urn !== "") this.judge(policy, urn);
  }

  /**
   * One row for each policy, by id.
   * @param rules every rule of the pack
   * @param enforced those of them that judge, at their levels
   */
  results(rules: readonly Rule[], enforced: readonly Rule[]): PolicyResult[] {
    const levels = new Map(enforced.map(({ id, level = "mandatory" }) => [id, level]));
    return [...new Map(rules.map((rule) => [rule.id, rule])).values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, severity }) => this.row(id, { severity, level: levels.get(id) ?? "disabled" }));
  }

  private row(policy: string, facts: Pick<PolicyResult, "severity" | "level">): PolicyResult {
    const judged = this.judged.count(policy);
    return {
      policy,
      ...facts,
      judged,
      notApplicable: this.shown.size - judged,
      failed: this.failed.count(policy),
      waived: this.waived.count(policy),
    };
  }
}
