import type { Fault } from "../../domain/verdict";
import { stackWithIgnored, withIgnored } from "./ignored";
import { Tally } from "./tally";
import { HiddenField, type Resource, Unjudgeable } from "../rule/resource";
import type { Context, Finding, ResourceRule, Rule, RuleFacts, StackRule } from "../rule/rule";
import type { Stack } from "../rule/stack";

/**
 * What the resource rules say of one resource, before it is created.
 * @param tally is told which policies are about it
 */
export function judgeResource(
  rules: readonly Rule[],
  resource: Resource,
  context: Context,
  tally = new Tally(),
): Fault[] {
  tally.show(resource.urn);
  const judge = (subject: Resource) =>
    rules.flatMap((rule) =>
      rule.scope === "resource"
        ? failClosed(rule, () => {
            const faults = applied(rule, { declared: resource, resource: subject }, context);
            if (faults !== undefined) tally.judge(rule.id, resource.urn);
            return faults ?? [];
          })
        : [],
    );
  const found = judge(resource);
  if (resource.ignoreChanges.length === 0) return found;
  return [...found, ...judge(withIgnored(resource)).filter(isOfIgnored)];
}

/** What only the second look finds: a promise that rests on a value which is not kept. */
const isOfIgnored = ({ message }: Fault): boolean => / is in ignoreChanges: /.test(message);

/**
 * What the stack rules say of all resources together.
 * @param tally is told which resources each policy is about
 */
export function judgeStack(
  rules: readonly Rule[],
  stack: Stack,
  context: Context,
  tally = new Tally(),
): Fault[] {
  for (const rule of rules) {
    if (rule.scope !== "stack") continue;
    for (const { urn } of judgedBy(rule, stack, context)) tally.judge(rule.id, urn);
  }
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

/** The resources that a rule judges; none where that cannot be told, which its check says as well. */
function judgedBy(rule: StackRule, stack: Stack, context: Context): readonly Resource[] {
  try {
    return rule.judges?.(stack, context) ?? stack.resources;
  } catch {
    return [];
  }
}

/** `undefined` where the rule is not about the resource. */
function applied(
  rule: ResourceRule,
  { declared, resource }: Subject,
  context: Context,
): Finding[] | undefined {
  const { urn } = resource;
  try {
    if (!rule.applies(declared, context)) return undefined;
    return rule.check(resource, context).map((message) => ({ urn, message }));
  } catch (error) {
    return [{ urn, message: reason(error) }];
  }
}

/**
 * A rule that fails is a violation of that rule and of no other. @pulumi/policy would let an unknown
 * value turn a mandatory policy into a note, and an exception end the whole run.
 */
function failClosed(rule: RuleFacts, findings: () => readonly Finding[]): Fault[] {
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

function violation(rule: RuleFacts, { urn = "", message }: Finding): Fault {
  const { id, level = "mandatory", severity, remedy, controls } = rule;
  return { policy: id, level, severity, urn, message, remedy, controls };
}
