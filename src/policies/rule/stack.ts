import type { Resource } from "./resource";

/** All resources of a program, with the relations between them. */
export class Stack {
  private readonly byUrn: ReadonlyMap<string, Resource>;
  /** Made once: rules ask for the resources of a type again and again. */
  private readonly byType = new Map<string, Resource[]>();

  /** In the order of their URNs, so that a rule says the same whatever came first in a deployment. */
  readonly resources: readonly Resource[];

  constructor(resources: readonly Resource[]) {
    this.resources = resources.toSorted((a, b) => (a.urn < b.urn ? -1 : 1));
    this.byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
    for (const resource of this.resources) {
      const known = this.byType.get(resource.type);
      if (known === undefined) this.byType.set(resource.type, [resource]);
      else known.push(resource);
    }
  }

  /** The resources of one type token, such as `heroku:index/app:App`. */
  ofType(...types: readonly string[]): Resource[] {
    const [type = "", ...others] = types;
    if (others.length === 0) return [...(this.byType.get(type) ?? [])];
    return this.resources.filter((resource) => types.includes(resource.type));
  }

  /**
   * The resources that `property` of `resource` was computed from, in the order of their URNs. Relations are followed
   * through dependencies and not through values, which are unknown before the deployment.
   */
  sources(resource: Resource, property: string): Resource[] {
    const urns = resource.propertyDependencies[property] ?? [];
    const ordered = urns.length < 2 ? urns : urns.toSorted();
    return ordered.flatMap((urn) => this.byUrn.get(urn) ?? []);
  }

  parentOf(resource: Resource): Resource | undefined {
    return resource.parent === undefined ? undefined : this.byUrn.get(resource.parent);
  }

  /** The resource's parent, its parent's parent, and so on. */
  ancestors(resource: Resource): Resource[] {
    const parent = this.parentOf(resource);
    return parent === undefined ? [] : [parent, ...this.ancestors(parent)];
  }
}

/**
 * Remembers what was found in a stack: rules ask for every resource, and to look through all the others each time
 * would take hours where there are thousands.
 */
export function remembered<Found>(find: (stack: Stack) => Found): (stack: Stack) => Found {
  const known = new WeakMap<Stack, { readonly found: Found }>();
  return (stack) => {
    const { found } = known.get(stack) ?? { found: find(stack) };
    known.set(stack, { found });
    return found;
  };
}
