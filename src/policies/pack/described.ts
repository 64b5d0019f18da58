import * as rpc from "@pulumi/pulumi/proto/analyzer_pb";
import { cite } from "../../domain/controls";
import type { Fault, Severity } from "../../domain/verdict";
import type { Rule } from "../rule/rule";

/** Name and version of the pack as the engine shows them. */
export interface PackFacts {
  readonly name: string;
  readonly version: string;
}

/** What the engine is told of the pack before it begins. */
export function packInfo({ name, version }: PackFacts, rules: readonly Rule[]): rpc.AnalyzerInfo {
  return new rpc.AnalyzerInfo()
    .setName(name)
    .setDisplayname(name)
    .setVersion(version)
    .setSupportsconfig(true)
    .setPoliciesList([...byNameAndType(rules).values()]);
}

const severities: Record<Severity, rpc.PolicySeverity> = {
  low: rpc.PolicySeverity.POLICY_SEVERITY_LOW,
  medium: rpc.PolicySeverity.POLICY_SEVERITY_MEDIUM,
  high: rpc.PolicySeverity.POLICY_SEVERITY_HIGH,
  critical: rpc.PolicySeverity.POLICY_SEVERITY_CRITICAL,
};

/** A policy may have several rules of a type, and the engine counts what it is told. */
const byNameAndType = (rules: readonly Rule[]) =>
  new Map(rules.map((rule) => [`${rule.id} ${rule.scope}`, policyInfo(rule)]));

function policyInfo(rule: Rule): rpc.PolicyInfo {
  return new rpc.PolicyInfo()
    .setName(rule.id)
    .setDisplayname(rule.id)
    .setDescription(`${rule.title} (${rule.controls.map(cite).join(", ")})`)
    .setMessage(rule.remedy)
    .setEnforcementlevel(enforcement(rule.level ?? "mandatory"))
    .setPolicyType(
      rule.scope === "stack"
        ? rpc.PolicyType.POLICY_TYPE_STACK
        : rpc.PolicyType.POLICY_TYPE_RESOURCE,
    )
    .setSeverity(severities[rule.severity])
    .setRemediationSteps(rule.remedy);
}

/** A fault as the engine reports it. @param level advisory for one that is excused */
export function diagnostic(
  { name, version }: PackFacts,
  { policy, urn }: Fault,
  level: Fault["level"],
  text: string,
): rpc.AnalyzeDiagnostic {
  return new rpc.AnalyzeDiagnostic()
    .setPolicyname(policy)
    .setPolicypackname(name)
    .setPolicypackversion(version)
    .setEnforcementlevel(enforcement(level))
    .setUrn(urn)
    .setMessage(text);
}

const enforcement = (level: Fault["level"]) =>
  level === "mandatory" ? rpc.EnforcementLevel.MANDATORY : rpc.EnforcementLevel.ADVISORY;
