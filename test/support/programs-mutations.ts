import {
  guarded,
  type Properties,
  type Resource,
  unknown,
  type Value,
} from "../../src/policies/rule/resource";

/** A resource as a program could have declared it by mistake, or none at all. */
export interface Mutation {
  /** Type, name and what was done to it. */
  readonly title: string;
  readonly original: Resource;
  readonly spoiled: Resource | undefined;
}

/** One field that has another value, an unknown one, or none. */
export interface FieldMutation extends Mutation {
  readonly path: readonly string[];
  readonly value: Value | undefined;
}

/** A field that a promise rests on, and values that would break it. */
export interface Guarded {
  readonly type: string;
  /** Real or program name of the resources it is guarded on; all of the type where absent. */
  readonly on?: RegExp;
  /** The stack it is guarded in; both where absent. */
  readonly only?: "prod";
  /** `a.b`; `*` stands for every entry of a list or map. */
  readonly path: string;
  readonly wrong: readonly Value[];
  /** Whether leaving it out would be a mistake too; so where absent. */
  readonly removal?: false;
  readonly unknown?: false;
}

/** Every way to spoil `field` on the resources of a program. */
export function mutationsOf(resources: readonly Resource[], field: Guarded): FieldMutation[] {
  return resources.filter((each) => isMeant(each, field)).flatMap((each) => spoil(each, field));
}

/** A name of the resource in the cloud or in the program. */
export const namesOf = (resource: Resource): string => {
  const { name, bucket, appId, environment } = raw(resource.props) as Properties;
  return [name, bucket, appId, environment, resource.name].map(String).join(" ");
};

const isMeant = (resource: Resource, { type, on }: Guarded): boolean =>
  resource.type === type && (on === undefined || on.test(namesOf(resource)));

function spoil(original: Resource, field: Guarded): FieldMutation[] {
  const props = raw(original.props) as Properties;
  return pathsOf(props, field.path.split(".")).flatMap((path) => {
    const current = at(props, path);
    const values: (Value | undefined)[] = [
      ...field.wrong.filter((value) => JSON.stringify(value) !== JSON.stringify(current)),
      ...(field.unknown === false ? [] : [unknown as Value]),
      ...(field.removal === false ? [] : [undefined]),
    ];
    return values.map((value) => ({
      title: `${original.type} ${original.name}: ${path.join(".")} ${described(value)}`,
      original,
      path,
      value,
      spoiled: {
        ...withProps(original, changed(props, path, value) as Properties),
        propertyDependencies: wiringWithout(original, path, value),
      },
    }));
  });
}

/** A literal in the place of another resource's output is no relation any more. */
function wiringWithout(
  { propertyDependencies }: Resource,
  path: readonly string[],
  value: Value | undefined,
): Resource["propertyDependencies"] {
  const { [path[0] ?? ""]: _, ...others } = propertyDependencies;
  return value === unknown || path.length > 1 ? propertyDependencies : others;
}

const described = (value: Value | undefined): string => {
  if (value === undefined) return "left out";
  return value === unknown ? "unknown" : `= ${JSON.stringify(value).slice(0, 80)}`;
};

export const withProps = (original: Resource, props: Properties): Resource => ({
  ...original,
  props: guarded(original.urn, props),
});

/** The properties without the guard that throws at what is unknown. */
export function raw(value: unknown): Value {
  if (typeof value !== "object" || value === null) return value as Value;
  const read = (key: string): Value => {
    try {
      return raw((value as Record<string, unknown>)[key]);
    } catch {
      return unknown;
    }
  };
  if (Array.isArray(value)) return Object.keys(value).map(read);
  return Object.fromEntries(Object.keys(value).map((key) => [key, read(key)]));
}

/** The paths that a pattern stands for, and that exist. */
function pathsOf(value: Value | undefined, [first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  if (typeof value !== "object" || value === null) return [];
  const keys = first === "*" ? Object.keys(value) : [first];
  return keys
    .filter((key) => key in value)
    .flatMap((key) => pathsOf(entry(value, key), rest).map((path) => [key, ...path]));
}

const entry = (value: object, key: string): Value | undefined =>
  (value as Record<string, Value>)[key];

const at = (value: Value, path: readonly string[]): Value | undefined =>
  path.reduce<Value | undefined>(
    (found, key) => (typeof found === "object" && found !== null ? entry(found, key) : undefined),
    value,
  );

export function changed(
  value: Value,
  [first, ...rest]: readonly string[],
  to: Value | undefined,
): Value {
  if (first === undefined || typeof value !== "object" || value === null) return to ?? null;
  const copy = Array.isArray(value)
    ? [...(value as Value[])]
    : { ...(value as Record<string, Value>) };
  const target = copy as Record<string, Value>;
  if (rest.length > 0) target[first] = changed(target[first] ?? null, rest, to);
  else if (to !== undefined) target[first] = to;
  else if (Array.isArray(copy)) copy.splice(Number(first), 1);
  else delete target[first];
  return copy;
}
