import {
  IgnoredField,
  isRecord,
  type Known,
  type KnownValue,
  type Resource,
  UnknownField,
} from "../../rule/resource";

/** A text somewhere in a resource, with the name that it goes by there. */
export interface Leaf {
  /** Path of the property. */
  readonly path: string;
  /** The path, and on within the document that the property carries. */
  readonly place: string;
  readonly name: string;
  /** Absent where nobody knows it before the deployment. */
  readonly value: string | undefined;
  /** Whether the place encrypts what it is given, or holds the name of where a secret is kept. */
  readonly kept: "encrypted" | "referred" | undefined;
}

const found = new WeakMap<Resource, readonly Leaf[]>();

/** Every text of a resource, at any depth, and within the JSON that it carries. */
export function leavesOf(resource: Resource): readonly Leaf[] {
  const known = found.get(resource) ?? findLeaves(resource);
  found.set(resource, known);
  return known;
}

const findLeaves = ({ props }: Resource): Leaf[] =>
  Object.keys(props).flatMap((key) =>
    leaves(() => props[key], {
      path: key,
      place: key,
      name: key,
      kept: keeperOf(key),
      within: undefined,
    }),
  );

type At = Omit<Leaf, "value"> & {
  /** The property that carries the document, within one. */
  readonly within: string | undefined;
};

const leaf = ({ path, place, name, kept }: At, value: string | undefined): Leaf => ({
  path,
  place,
  name,
  value,
  kept,
});

/** Field by field, here and below: to spread an object takes several times as long, and there are thousands. */
const below = ({ path, place, name, kept, within }: At, key: string): At => ({
  path: within ?? `${path}.${key}`,
  place: `${place}.${key}`,
  name,
  kept,
  within,
});

/** Properties that are made for secrets, and those that lead to where one is kept. */
function keeperOf(key: string): Leaf["kept"] {
  if (/^sensitive[A-Z]|^secret(?:Text|String|Binary|TextBindings?)(?:Wo)?$/.test(key))
    return "encrypted";
  return /^(?:secrets|secretOptions|valueFrom)$|[a-z]Secrets$/.test(key) ? "referred" : undefined;
}

function leaves(read: () => KnownValue, at: At): Leaf[] {
  const value = readable(read);
  if (value === undefined) return [leaf(at, undefined)];
  if (typeof value === "string") return [leaf(at, value), ...withinJson(value, at)];
  if (Array.isArray(value)) {
    const list = value as readonly KnownValue[];
    return Array.from({ length: list.length }, (_, index) =>
      leaves(() => list[index], below(at, String(index))),
    ).flat();
  }
  return isRecord(value) ? entries(value, at) : [];
}

function withinJson(value: string, at: At): Leaf[] {
  if (!/^\s*[[{]/.test(value)) return [];
  try {
    const parsed = JSON.parse(value) as KnownValue;
    return typeof parsed === "object" ? leaves(() => parsed, { ...at, within: at.path }) : [];
  } catch {
    return [];
  }
}

/** Properties that give their neighbour its name, and those that hold what is named. */
const naming = [
  "name",
  "key",
  "variableName",
  "keyName",
  "parameterKey",
  "headerName",
  "Name",
  "Key",
];
const named = /^(?:value|text|json|parameterValue|defaultValue|default|content|Value)$/;

/** Types by which a list of variables says that it holds a secret, or only where one is. */
const keeping =
  /^(?:secret_text|secret_key|secretText|PARAMETER_STORE|SECRETS_MANAGER|SecureString)$/;

function entries(record: Known, at: At): Leaf[] {
  const keys = Object.keys(record);
  const type = readable(() => record["type"]);
  const kept =
    at.kept ?? (typeof type === "string" && keeping.test(type) ? "encrypted" : undefined);
  const title = naming
    .map((key) => readable(() => record[key]))
    .find((name) => typeof name === "string");
  return keys.flatMap((key) => {
    const name = named.test(key) ? (title ?? at.name) : key;
    const { path, place, within } = below(at, key);
    return leaves(() => record[key], { path, place, name, kept: kept ?? keeperOf(key), within });
  });
}

/** What is declared, also where Pulumi is told not to keep it; `undefined` where nobody knows. */
function readable(read: () => KnownValue): KnownValue {
  try {
    return read() ?? null;
  } catch (error) {
    if (error instanceof UnknownField) return undefined;
    if (error instanceof IgnoredField) return error.declared as KnownValue;
    throw error;
  }
}
