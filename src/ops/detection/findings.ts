import type { Environment } from "../../domain/environments";
import { type LinesRead, nameOf, type RawFinding, type RuleResult, type SeenIn } from "./watch";

/** A finding as it may be shown: whose it is stands behind a pseudonym, and the place of its first line leads back. */
export interface Finding {
  readonly rule: string;
  readonly name: string;
  readonly severity: "high" | "medium";
  readonly seenIn: SeenIn;
  readonly counts: string;
  readonly who: { readonly kind: "address" | "actor" | "pattern"; readonly pseudonym: string };
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly threshold: number;
  readonly windowMinutes: number;
  readonly first: { readonly log: string; readonly line: number };
  readonly action: string;
  readonly routing: string;
}

/** What the checks found. */
export interface RunReport {
  readonly environment: Environment;
  readonly logs: readonly string[];
  readonly lines: LinesRead;
  readonly rules: readonly RuleResult[];
  readonly findings: readonly Finding[];
}

const severities = ["high", "medium"];

/** Findings in order of severity, and then of time. @param pseudonym keyed: what is shown leads nobody to the party */
export const shownFindings = (
  raw: readonly RawFinding[],
  pseudonym: (who: string) => string,
): Finding[] =>
  raw
    .map(({ check, seenIn, who, from, to, count, first }) => ({
      rule: check.rule,
      name: nameOf(check),
      severity: check.severity,
      seenIn,
      counts: check.counts,
      who: { kind: check.by, pseudonym: pseudonym(who) },
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      count,
      threshold: check.threshold,
      windowMinutes: check.windowMinutes,
      first,
      action: check.action,
      routing: check.routing,
    }))
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        a.from.localeCompare(b.from) ||
        a.rule.localeCompare(b.rule) ||
        a.who.pseudonym.localeCompare(b.who.pseudonym),
    );
