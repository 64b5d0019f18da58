import { tagOf } from "./aws";
import { peek, type Resource } from "../rule/resource";
import type { Context } from "../rule/rule";
import { text } from "../rule/text";

export type PolicyEnvironment = "prod" | "staging";

/** The environment that a real name, a tag or a stack's name speaks of. */
export function environmentIn(name: string): PolicyEnvironment | undefined {
  const word = /(?:^|[^a-z0-9])(prod|production|staging|stage)(?![a-z0-9])/i.exec(name)?.[1];
  if (word === undefined) return undefined;
  return /^prod/i.test(word) ? "prod" : "staging";
}

/** The environment of a resource: its real name says so, else its tag, else the stack it stands in. */
export function environmentOf(
  resource: Resource,
  { stack }: Context,
): PolicyEnvironment | undefined {
  const candidates = [peek(resource, "name"), peek(resource, "appId"), tagOf(resource, "env")];
  const spoken = candidates.map((name) => environmentIn(text(name))).find(Boolean);
  return spoken ?? environmentIn(stack);
}
