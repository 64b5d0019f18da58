/** What a report may know of a declared resource: no input but the few that say where and how something is kept. */
export interface DeclaredResource {
  readonly urn: string;
  readonly type: string;
  /** Name in the program. */
  readonly name: string;
  readonly parent?: string;
  readonly protect: boolean;
  /** URNs that it waits for. */
  readonly dependencies: readonly string[];
  /** Ids of the policies that judged it. */
  readonly judgedBy: readonly string[];
  /** Region, zone or jurisdiction; absent where it has none, or where it is not known before the deployment. */
  readonly region?: string;
  /** Whether that is inside the European Union; absent where it has no region. */
  readonly inUnion?: boolean;
  /** The few inputs that a report names, by property; never one that is a secret or unknown. */
  readonly facts: Readonly<Record<string, Fact>>;
}

export type Fact = string | number | boolean | readonly string[];
