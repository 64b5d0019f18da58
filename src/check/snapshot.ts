import { createHmac } from "node:crypto";
import type { SnappedResource, Snapped } from "../domain/snapshot";
import { hiddenKey } from "../domain/snapshot";
import { HiddenField, type KnownValue, type Resource } from "../policies/rule/resource";

/** How one comparison tells of values; both of its sides are taken in the same way. */
export interface Manner {
  /** Without it nobody can try values against the digest of a secret. */
  readonly salt: string;
  /** The folder of the program, which differs between revisions and is left out of texts. */
  readonly root: string;
}

/** What a program declares, in a form that can leave the process: no secret is in it. */
export const snapshotOf = (resources: readonly Resource[], manner: Manner): SnappedResource[] =>
  resources.map((resource) => ({
    urn: resource.urn,
    type: resource.type,
    name: resource.name,
    ...(resource.parent !== undefined && { parent: resource.parent }),
    protect: resource.protect,
    ignoreChanges: resource.ignoreChanges,
    aliases: resource.aliases ?? [],
    inputs: Object.fromEntries(
      Object.keys(resource.props).map((name) => [
        name,
        new Snapping(resource, name, manner).taken(() => resource.props[name], name),
      ]),
    ),
  }));

/** One input of a resource. */
class Snapping {
  constructor(
    private readonly resource: Resource,
    private readonly property: string,
    private readonly manner: Manner,
  ) {}

  taken(read: () => KnownValue, path: string): Snapped {
    const value = this.tried(read);
    if (value === hidden) return this.unknown();
    // With what is unknown in it, a secret is as unknown as that.
    if (this.resource.secrets.has(path)) return this.secret(value);
    if (typeof value === "string") return value.replaceAll(this.manner.root, ".");
    if (typeof value !== "object" || value === null) return value ?? null;
    if (Array.isArray(value)) {
      const list = value as readonly KnownValue[];
      return Array.from({ length: list.length }, (_, at) =>
        this.taken(() => list[at], `${path}.${at}`),
      );
    }
    const bag = value as { readonly [name: string]: KnownValue };
    return Object.fromEntries(
      Object.keys(bag).map((name) => [name, this.taken(() => bag[name], `${path}.${name}`)]),
    );
  }

  private unknown(): Snapped {
    const of = [...(this.resource.propertyDependencies[this.property] ?? [])].toSorted();
    return { [hiddenKey]: "unknown", of };
  }

  private secret(value: KnownValue): Snapped {
    const text = this.tried(() => JSON.stringify(value));
    if (typeof text !== "string") return this.unknown();
    const digest = createHmac("sha256", this.manner.salt).update(text).digest("hex");
    return { [hiddenKey]: "secret", digest };
  }

  private tried(read: () => KnownValue): KnownValue | typeof hidden {
    try {
      return read();
    } catch (error) {
      if (error instanceof HiddenField) return hidden;
      throw error;
    }
  }
}

const hidden: unique symbol = Symbol("hidden");
