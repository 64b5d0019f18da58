import { IgnoredField, type Known, type Resource } from "../rule/resource";
import { Stack } from "../rule/stack";

/**
 * The resource as Pulumi keeps it: of what stands in `ignoreChanges`, nobody knows the value but the
 * provider. A rule that reads it throws, so that the declared value does not pass for the real one.
 */
export function withIgnored(resource: Resource): Resource {
  // Itself, so that what rules remember of it holds.
  if (resource.ignoreChanges.length === 0) return resource;
  const paths = resource.ignoreChanges.map(segments);
  return { ...resource, props: ignoring(resource.urn, resource.props, paths, []) };
}

/** The same of every resource of a stack; `undefined` where none ignores anything. */
export function stackWithIgnored(stack: Stack): Stack | undefined {
  const ignores = stack.resources.some(({ ignoreChanges }) => ignoreChanges.length > 0);
  return ignores ? new Stack(stack.resources.map(withIgnored)) : undefined;
}

/** `tags["a"].b[0]` is `tags`, `a`, `b`, `0`. */
const segments = (path: string): string[] => path.split(/[.[\]"']+/).filter((part) => part !== "");

function ignoring(
  urn: string,
  value: Known,
  paths: readonly (readonly string[])[],
  at: readonly string[],
): Known {
  if (paths.length === 0) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const child: unknown = Reflect.get(target, key, receiver);
      if (typeof key === "symbol" || !Object.hasOwn(target, key)) return child;
      const below = paths.filter(([first]) => first === key || first === "*");
      const path = [...at, key];
      if (below.some(({ length }) => length === 1))
        throw new IgnoredField(urn, path.join("."), child);
      const rest = below.map((each) => each.slice(1));
      return typeof child === "object" && child !== null
        ? ignoring(urn, child as Known, rest, path)
        : child;
    },
  });
}
