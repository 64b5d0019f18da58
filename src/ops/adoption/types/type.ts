/** Scalar properties of a resource under Pulumi's names: `zoneId`, not `zone_id`. */
export type Attributes = Readonly<Record<string, unknown>>;

/** How resources of one type are recognised, and what takes them over. */
export interface AdoptableType {
  /** Terraform's names of the type. */
  readonly terraform: readonly string[];
  /**
   * The inputs that tell one resource from another in its account. `name<alarmName,zone` says by which other names
   * Terraform or an API call the property.
   */
  readonly identity: readonly string[];
  /** What the provider's import wants: `{zoneId}/{id}`. */
  readonly id: string;
  /**
   * How it enters the state: by an import, which reads it; or as an entry that the next read completes, because the
   * provider imports no such thing, or would read a secret.
   */
  readonly entry?: "import" | "entry" | ((inputs: Attributes) => "import" | "entry");
  /** What the entry's outputs say beside its inputs, before it is read for the first time. */
  readonly outputs?: Attributes;
  /** The input that names its owner, where it exists as soon as its owner does: a setting of it. */
  readonly settingOf?: string;
  /** Where it has no name of its own: who points at it, by which property. */
  readonly pointedAtBy?: { readonly type: string; readonly property: string };
  /** Whether capital letters mean nothing in its identity. */
  readonly anyCase?: boolean;
  /** Says two spellings of one identity alike, by property. */
  readonly spelling?: Readonly<Record<string, (own: Attributes) => string | undefined>>;
}
