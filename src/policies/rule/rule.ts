import type { Control } from "../../domain/controls";
import type { Severity } from "../../domain/verdict";
import type { Resource } from "./resource";
import type { Stack } from "./stack";

/** What every rule carries; the pack, the reports and docs/controls.md read it from here. */
export interface RuleFacts {
  /** Policy name, as in a violation. */
  readonly id: string;
  /** What the rule demands, in one sentence. */
  readonly title: string;
  /** The promises it keeps, and where they stand. */
  readonly controls: readonly [Control, ...Control[]];
  readonly severity: Severity;
  /** Mandatory fails the run; advisory is printed. Mandatory where absent. */
  readonly level?: "mandatory" | "advisory";
  /** Whether exceptions.yaml may name it. */
  readonly waivable: boolean;
  /** What to do about a violation. */
  readonly remedy: string;
}

/** What a rule may know besides the resources. */
export interface Context {
  /** Name of the Pulumi stack. */
  readonly stack: string;
}

/** Judges one resource by itself, before it is created. */
export interface ResourceRule extends RuleFacts {
  readonly scope: "resource";
  applies(resource: Resource, context: Context): boolean;
  /** One sentence per fault, never the value that was judged; nothing when the promise is kept. */
  check(resource: Resource, context: Context): readonly string[];
}

/** A fault that a stack rule found. */
export interface Finding {
  /** The resource to change; absent when the fault is that none exists. */
  readonly urn?: string;
  readonly message: string;
}

/** Judges how resources relate, once all are declared. */
export interface StackRule extends RuleFacts {
  readonly scope: "stack";
  /** The resources that it judges, so that a kept promise can be shown; every resource where absent. */
  judges?(stack: Stack, context: Context): readonly Resource[];
  check(stack: Stack, context: Context): readonly Finding[];
}

export type Rule = ResourceRule | StackRule;

/** Declares a rule about one resource. */
export const resourceRule = (rule: Omit<ResourceRule, "scope">): ResourceRule => ({
  ...rule,
  scope: "resource",
});

/** Declares a rule about the stack as a whole. */
export const stackRule = (rule: Omit<StackRule, "scope">): StackRule => ({
  ...rule,
  scope: "stack",
});
