import type { SnappedResource, Snapped } from "../domain/snapshot";
import { partsOf } from "../domain/urn";

/** Which resource of a former revision is which of the new one, where aliases say that it goes by another URN. */
export class Renaming {
  private readonly urns = new Map<string, string>();

  constructor(before: readonly SnappedResource[], after: readonly SnappedResource[]) {
    const was = new Set(before.map(({ urn }) => urn));
    const is = new Set(after.map(({ urn }) => urn));
    const aliases = new Map<string, readonly string[]>();
    // A parent is declared before its children, which inherit its aliases.
    for (const resource of after) {
      const own = [...resource.aliases, ...inherited(resource, aliases)];
      aliases.set(resource.urn, own);
      const former =
        is.has(resource.urn) && was.has(resource.urn) ? undefined : own.find((urn) => was.has(urn));
      if (former !== undefined && !is.has(former)) this.urns.set(former, resource.urn);
    }
  }

  /** The URN by which a former one goes now. */
  now(urn: string): string {
    return this.urns.get(urn) ?? urn;
  }

  /** A former resource, with the URNs of today wherever it names one. */
  renamed(resource: SnappedResource): SnappedResource {
    if (this.urns.size === 0) return resource;
    const { parent } = resource;
    return {
      ...resource,
      urn: this.now(resource.urn),
      ...(parent !== undefined && { parent: this.now(parent) }),
      inputs: this.in(resource.inputs) as SnappedResource["inputs"],
    };
  }

  private in(value: Snapped): Snapped {
    if (typeof value === "string") return this.now(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each: Snapped) => this.in(each));
    return Object.fromEntries(
      Object.entries(value).map(([name, each]: [string, Snapped]) => [name, this.in(each)]),
    );
  }
}

/** A child has its parent's former types in its URN and, where its own name begins with the parent's, the former name. */
function inherited(
  { urn, parent = "" }: SnappedResource,
  aliases: ReadonlyMap<string, readonly string[]>,
): string[] {
  const own = partsOf(urn);
  const above = partsOf(parent);
  return (aliases.get(parent) ?? []).map((former) => {
    const [head = "", project = "", types = ""] = former.split("::");
    const name = own.name.startsWith(above.name)
      ? `${partsOf(former).name}${own.name.slice(above.name.length)}`
      : own.name;
    return `${head}::${project}::${types}$${own.type}::${name}`;
  });
}
