/** A resource as `pulumi stack export` writes it; fields that we do not read are kept as they are. */
export interface StateResource {
  readonly urn: string;
  readonly id?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** True for the old half of a replacement, which the next update deletes. */
  readonly delete?: boolean;
  readonly parent?: string;
  /** URN and id of the provider instance, as `URN::ID`. */
  readonly provider?: string;
  readonly dependencies?: readonly string[];
  /** Of what each input was made. */
  readonly propertyDependencies?: Readonly<Record<string, readonly string[] | null>>;
  /** With whose deletion it is gone as well. */
  readonly deletedWith?: string;
}

/** A stack's state as `pulumi stack export` writes it. */
export interface Deployment {
  readonly manifest?: { readonly time?: string };
  readonly resources?: readonly StateResource[];
  /** What an interrupted update had begun. */
  readonly pending_operations?: readonly {
    readonly type: string;
    readonly resource: StateResource;
  }[];
}

/** Resources that an interrupted update may or may not have created. */
export function pendingCreates({ pending_operations = [] }: Deployment): readonly StateResource[] {
  return pending_operations
    .filter(({ type }) => type === "creating")
    .map(({ resource }) => resource);
}

/** A resource that names another one which the state does not have. */
export interface Dangling {
  readonly urn: string;
  readonly missing: string;
}

/** References that lead nowhere: with one, Pulumi refuses to read the state or to write it. */
export function danglingReferences({ resources = [] }: Deployment): readonly Dangling[] {
  const known = new Set(resources.map(({ urn }) => urn));
  return resources.flatMap((resource) =>
    [...new Set(references(resource))]
      .filter((urn) => !known.has(urn))
      .map((missing) => ({ urn: resource.urn, missing })),
  );
}

function references(resource: StateResource): string[] {
  const { parent, provider, dependencies = [], propertyDependencies = {}, deletedWith } = resource;
  // The id of a provider instance has no colon; the names in its URN may have.
  const instance = provider?.slice(0, provider.lastIndexOf("::"));
  const sources = Object.values(propertyDependencies).flatMap((urns) => urns ?? []);
  return [parent, instance, deletedWith, ...dependencies, ...sources].filter(
    (urn) => urn !== undefined && urn !== "",
  ) as string[];
}
