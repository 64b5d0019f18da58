/** What stands in place of a value that may not be told, or that nobody knows yet. */
export const hiddenKey = "raxx:hidden";

/** A value that the program marked as secret: two that are equal have the same digest within one comparison. */
export interface SecretMark {
  readonly [hiddenKey]: "secret";
  readonly digest: string;
}

/** A value that is known at the deployment, and the resources (URNs) that it comes from. */
export interface UnknownMark {
  readonly [hiddenKey]: "unknown";
  readonly of: readonly string[];
}

/** An input as JSON; in place of what is secret or unknown stands a mark. */
export type Snapped =
  | null
  | boolean
  | number
  | string
  | SecretMark
  | UnknownMark
  | readonly Snapped[]
  | { readonly [name: string]: Snapped };

/** A declared resource as one process can tell another: all that two revisions of a program are compared by. */
export interface SnappedResource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly parent?: string;
  readonly protect: boolean;
  readonly ignoreChanges: readonly string[];
  /** URNs that it had before, as the program says. */
  readonly aliases: readonly string[];
  readonly inputs: { readonly [name: string]: Snapped };
}

/** What a revision declares, by stack. */
export type Snapshot = { readonly [stack: string]: readonly SnappedResource[] };
