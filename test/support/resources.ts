import {
  guarded,
  type Properties,
  type Resource,
  type Value,
  unknown,
} from "../../src/policies/rule/resource";
import type { Context, Finding, ResourceRule, Rule, StackRule } from "../../src/policies/rule/rule";
import { judgeResource, judgeStack } from "../../src/policies/pack/evaluate";
import { Stack } from "../../src/policies/rule/stack";

export { unknown };

export const prod: Context = { stack: "prod" };
export const staging: Context = { stack: "staging" };

interface Declared {
  readonly type: string;
  readonly name?: string;
  /** The project that declares it; anything but ours where absent. */
  readonly project?: string;
  readonly props?: Properties;
  readonly secrets?: readonly string[];
  readonly protect?: boolean;
  readonly ignoreChanges?: readonly string[];
  readonly parent?: Resource;
  readonly provider?: { readonly type: string; readonly props: Properties };
  /** Property to the resources it was computed from. */
  readonly from?: Readonly<Record<string, readonly Resource[]>>;
}

/** A resource as a rule is shown it. */
export function resource({
  type,
  name = "it",
  project = "test",
  props = {},
  secrets = [],
  protect = false,
  ignoreChanges = [],
  parent,
  provider,
  from = {},
}: Declared): Resource {
  const urn = `urn:pulumi:prod::${project}::${type}::${name}`;
  return {
    urn,
    type,
    name,
    props: guarded(urn, props),
    secrets: new Set(secrets),
    protect,
    ignoreChanges,
    parent: parent?.urn,
    provider: provider && { type: provider.type, props: guarded(urn, provider.props) },
    dependencies: Object.values(from).flatMap((sources) => sources.map((source) => source.urn)),
    propertyDependencies: Object.fromEntries(
      Object.entries(from).map(([property, sources]) => [
        property,
        sources.map((source) => source.urn),
      ]),
    ),
  };
}

/** `props` with one property changed; `undefined` removes it. */
export function withProperty(
  props: Properties,
  name: string,
  value: Value | undefined,
): Properties {
  const { [name]: _, ...rest } = props;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** The messages of `rule` for one resource; nothing when it is kept or does not apply. */
export function faults(rule: ResourceRule, judged: Resource, context: Context = prod): string[] {
  return judgeResource([rule], judged, context).map(({ message }) => message);
}

/** The findings of `rule` for a whole program, each with the name of the resource to change. */
export function findings(
  rule: StackRule,
  resources: readonly Resource[],
  context: Context = prod,
): Finding[] {
  return judgeStack([rule], new Stack(resources), context).map(({ urn, message }) => ({
    ...(urn !== "" && { urn: urn.split("::").at(-1) ?? "" }),
    message,
  }));
}

/** What several rules find together, those about one resource before those about all. */
export function verdict(
  rules: readonly Rule[],
  resources: readonly Resource[],
  context: Context = prod,
): Finding[] {
  const stack = new Stack(resources);
  const violations = [
    ...resources.flatMap((each) => judgeResource(rules, each, context)),
    ...judgeStack(rules, stack, context),
  ];
  return violations.map(({ urn, message }) => ({
    ...(urn !== "" && { urn: urn.split("::").at(-1) ?? "" }),
    message,
  }));
}
