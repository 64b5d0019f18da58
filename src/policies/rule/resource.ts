/**
 * What a rule is shown of a program: resources as anybody declared them, never our own classes.
 * Properties are decoded once per resource, whatever the number of rules.
 */

/** A property that has no value until the resource exists. */
export const unknown: unique symbol = Symbol("unknown");

/** A decoded property; secrets are unwrapped here and remembered in `Resource.secrets`. */
export type Value =
  | null
  | boolean
  | number
  | string
  | typeof unknown
  | readonly Value[]
  | { readonly [key: string]: Value };

export type Properties = { readonly [key: string]: Value };

export interface Resource {
  readonly urn: string;
  readonly type: string;
  /** Name in the program, not in the cloud. */
  readonly name: string;
  /** Inputs as declared. Reading one that is unknown throws UnknownField, so that no rule overlooks it. */
  readonly props: Known;
  /** Paths such as `vars.TOKEN` or `value` whose value the program marked as secret. */
  readonly secrets: ReadonlySet<string>;
  readonly protect: boolean;
  readonly ignoreChanges: readonly string[];
  readonly parent: string | undefined;
  /** URNs that it had before, where the program says so and somebody asked. */
  readonly aliases?: readonly string[];
  readonly provider: { readonly type: string; readonly props: Known } | undefined;
  /** URNs this resource waits for, and those that each property was computed from. */
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

/** Decoded properties in which unknown values are guarded; `unknown` itself is never seen by a rule. */
export type KnownValue =
  | null
  | undefined
  | boolean
  | number
  | string
  | readonly KnownValue[]
  | { readonly [key: string]: KnownValue };

export type Known = { readonly [key: string]: KnownValue };

/** A resource that cannot be judged, for a reason that names no value and may be shown. */
export class Unjudgeable extends Error {
  override readonly name: string = "Unjudgeable";

  constructor(message: string) {
    // Rules throw and catch thousands of them, and only the message is ever shown.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A rule read a property of `urn` whose real value nobody knows. */
export class HiddenField extends Unjudgeable {
  constructor(
    readonly urn: string,
    message: string,
  ) {
    super(message);
  }
}

/** A rule read a property whose value does not exist before the deployment. */
export class UnknownField extends HiddenField {
  override readonly name = "UnknownField";

  constructor(
    urn: string,
    readonly path: string,
  ) {
    super(urn, `${path} cannot be shown at preview: make it a literal`);
  }
}

/** A rule read a property that Pulumi is told not to keep as declared. */
export class IgnoredField extends HiddenField {
  override readonly name = "IgnoredField";

  /** @param declared what the program says, by which the resource is still recognised */
  constructor(
    urn: string,
    path: string,
    readonly declared: unknown,
  ) {
    super(urn, `${path} is in ignoreChanges: what is declared is not what is kept`);
  }
}

/** The properties of resource `urn`; reading an unknown one throws UnknownField, at any depth. */
export function guarded(urn: string, props: Properties): Known {
  return containsUnknown(props) ? (guard(urn, props, "") as Known) : (props as Known);
}

function containsUnknown(value: Value): boolean {
  if (value === unknown) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(containsUnknown);
}

function guard(urn: string, value: object, path: string): object {
  return new Proxy(value, {
    get(target, key, receiver) {
      const child: unknown = Reflect.get(target, key, receiver);
      if (typeof key === "symbol") return child;
      const childPath = path === "" ? key : `${path}.${key}`;
      if (child === unknown) throw new UnknownField(urn, childPath);
      return typeof child === "object" && child !== null ? guard(urn, child, childPath) : child;
    },
  });
}

/** A property of `resource`, or `undefined` where it is absent or unknown; for recognising, not judging. */
export function peek(resource: Resource, property: string): KnownValue {
  try {
    return resource.props[property];
  } catch (error) {
    if (error instanceof UnknownField) return undefined;
    if (error instanceof IgnoredField) return error.declared as KnownValue;
    throw error;
  }
}

/** `value` as a list of objects; anything else in it is left out. */
export function records(value: KnownValue): readonly Known[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function isRecord(value: KnownValue): value is Known {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries of an object or list that can be shown at preview; nothing for anything else. */
export function shownEntries(value: KnownValue): [string, KnownValue][] {
  if (typeof value !== "object" || value === null) return [];
  const container = value as Known;
  return Object.keys(container).flatMap((key): [string, KnownValue][] => {
    try {
      return [[key, container[key]]];
    } catch (error) {
      if (error instanceof HiddenField) return [];
      throw error;
    }
  });
}
