import type { Violation } from "../../domain/verdict";
import { stackWithIgnored, withIgnored } from "./ignored";
import { HiddenField, type Resource, Unjudgeable } from "../rule/resource";
import type { Context, Finding, ResourceRule, Rule, RuleFacts } from "../rule/rule";
import type { Stack } from "../rule/stack";

/** What the resource rules say of one resource, before it is created. */
export function judgeResource(
  rules: readonly Rule[],
  resource: Resource,
  context: Context,
): Violation[] {
  const judge = (subject: Resource) =>
    rules.flatMap((rule) =>
      rule.scope === "resource"
        ? failClosed(rule, () => applied(rule, { declared: resource, resource: subject }, context))
        : [],
    );
  const found = judge(resource);
  if (resource.ignoreChanges.length === 0) return found;
  return [...found, ...judge(withIgnored(resource)).filter(isOfIgnored)];
}

/** What only the second look finds: a promise that rests on a value which is not kept. */
const isOfIgnored = ({ message }: Violation): boolean => / is in ignoreChanges: /.test(message);

/** What the stack rules say of all resources together. */
export function judgeStack(rules: readonly Rule[], stack: Stack, context: Context): Violation[] {
  const judge = (subject: Stack) =>
    rules.flatMap((rule) =>
      rule.scope === "stack" ? failClosed(rule, () => rule.check(subject, context)) : [],
    );
  const found = judge(stack);
  const kept = stackWithIgnored(stack);
  return kept === undefined ? found : [...found, ...judge(kept).filter(isOfIgnored)];
}

/** A resource is recognised by what is declared, and judged by what is kept of it. */
interface Subject {
  readonly declared: Resource;
  readonly resource: Resource;
}

function applied(rule: ResourceRule, { declared, resource }: Subject, context: Context): Finding[] {
  const { urn } = resource;
  try {
    if (!rule.applies(declared, context)) return [];
    return rule.check(resource, context).map((message) => ({ urn, message }));
  } catch (error) {
    return [{ urn, message: reason(error) }];
  }
}

/**
 * A rule that fails is a violation of that rule and of no other. @pulumi/policy would let an unknown
 * value turn a mandatory policy into a note, and an exception end the whole run.
 */
function failClosed(rule: RuleFacts, findings: () => readonly Finding[]): Violation[] {
  try {
    return findings().map((finding) => violation(rule, finding));
  } catch (error) {
    const urn = error instanceof HiddenField ? error.urn : undefined;
    return [violation(rule, { urn, message: reason(error) })];
  }
}

function reason(error: unknown): string {
  if (error instanceof Unjudgeable) return error.message;
  // The message of an unexpected error may quote what it stumbled over, which may be a secret.
  const kind = error instanceof Error ? error.name : typeof error;
  return `the rule itself failed (${kind}): report it; until it is mended nothing passes`;
}

function violation(rule: RuleFacts, { urn = "", message }: Finding): Violation {
  const { id, level = "mandatory", remedy, controls } = rule;
  return { policy: id, level, urn, message, remedy, controls };
}
