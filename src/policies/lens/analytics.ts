import type { Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { tagsOf } from "./aws";
import { belongsTo, isNamedOf, mentions, referredBy } from "./ownership";

const verdicts = new WeakMap<Resource, boolean>();

/** What the resource says of itself. */
export function isNamedAnalytics(resource: Resource): boolean {
  const named =
    verdicts.get(resource) ??
    (isNamedOf(resource, "analytics") || tagsOf(resource).some(isSystemTag));
  verdicts.set(resource, named);
  return named;
}

/** `system` is the platform's own tag, and this its own value; other tags are anybody's. */
const isSystemTag = ([tag, value]: [string, unknown]): boolean =>
  tag.toLowerCase() === "system" && value === "analytics";

/** Whether a resource is part of the analytics system: by name, tag, parent or attachment. */
export const belongsToAnalytics = (stack: Stack, resource: Resource): boolean =>
  isNamedAnalytics(resource) ||
  belongsTo(stack, resource, "analytics") ||
  stack.ancestors(resource).some(isNamedAnalytics);

/** Whether a resource reads, copies or carries away what analytics keeps: it refers to it, in any property. */
export const isFedByAnalytics = (stack: Stack, resource: Resource): boolean =>
  speaksOfAnalytics(resource) ||
  referredBy(stack, resource).some((source) => source !== resource && isNamedAnalytics(source));

const speaking = new WeakMap<Resource, boolean>();

function speaksOfAnalytics(resource: Resource): boolean {
  const speaks = speaking.get(resource) ?? mentions(resource.props, "analytics");
  speaking.set(resource, speaks);
  return speaks;
}
