import { type Catalog, type Shape } from "./sdk-catalog";
import { type Failure } from "./model";
import { Asset, type Properties, Secret, Unknown, type Value } from "../wire/properties";
import { isObject } from "../wire/values";

/** Which library the real provider is written with: its words for the same mistake differ. */
export type Dialect = "sdk" | "framework";

/**
 * Inputs after the check against the typings, with text turned into the number or boolean that the typings
 * ask for.
 */
export interface Checked {
  inputs: Properties;
  failures: Failure[];
}

/**
 * Checks inputs against the catalog as the Terraform bridge does against the provider's schema: unknown
 * names, missing ones, and wrong types at any depth. Like the bridge, takes "1" for a number and 1 for text.
 */
export function checkShape(
  shape: Shape,
  inputs: Properties,
  types: Catalog["types"],
  dialect: Dialect,
): Checked {
  const checker = new Checker(types, dialect);
  const checked = checker.object(shape, inputs, "");
  return { inputs: checked, failures: checker.failures };
}

class Checker {
  readonly failures: Failure[] = [];
  private readonly types: Catalog["types"];
  private readonly dialect: Dialect;

  constructor(types: Catalog["types"], dialect: Dialect) {
    this.types = types;
    this.dialect = dialect;
  }

  object(shape: Shape, value: Properties, path: string): Properties {
    const result: Properties = {};
    for (const [name, property] of Object.entries(value)) {
      // The engine treats null as absent; names with two underscores are the bridge's own notes.
      if (property === null || name.startsWith("__")) continue;
      const type = shape[name];
      if (type === undefined) this.fail(join(path, name), "Invalid or unknown key");
      else result[name] = this.value(type.replace(/!$/, ""), property, join(path, name));
    }
    for (const [name, type] of Object.entries(shape))
      if (type.endsWith("!") && result[name] === undefined && (value[name] ?? null) === null)
        this.fail(join(path, name), missing(name, this.dialect));
    return result;
  }

  private value(type: string, value: Value, path: string): Value {
    if (value instanceof Unknown || value === null) return value;
    if (value instanceof Secret) return new Secret(this.value(type, value.value, path));
    if (type.endsWith("[]")) return this.list(type.slice(0, -2), value, path);
    if (type.endsWith("{}")) return this.map(type.slice(0, -2), value, path);
    if (type.startsWith("#")) return this.nested(type.slice(1), value, path);
    return this.scalar(type, value, path);
  }

  private list(type: string, value: Value, path: string): Value {
    if (Array.isArray(value))
      return value.map((element, i) => this.value(type, element, `${path}[${i}]`));
    return this.mistyped(value, path, `list of ${spoken(type)} required`);
  }

  private map(type: string, value: Value, path: string): Value {
    if (!isObject(value)) return this.mistyped(value, path, `map of ${spoken(type)} required`);
    return Object.fromEntries(
      Object.entries(value).map(([key, element]) => [
        key,
        this.value(type, element, join(path, key)),
      ]),
    );
  }

  private nested(name: string, value: Value, path: string): Value {
    if (!isObject(value)) return this.mistyped(value, path, "object required");
    return this.object(this.types[name] ?? {}, value, path);
  }

  private scalar(type: string, value: Value, path: string): Value {
    if (type === "any") return value;
    if (type === "json") return isObject(value) ? JSON.stringify(value) : this.text(value, path);
    if (type === "archive" || type === "asset")
      return value instanceof Asset ? value : this.mistyped(value, path, `${type} required`);
    if (type === "number") return this.number(value, path);
    if (type === "boolean") return this.flag(value, path);
    return this.text(value, path);
  }

  private text(value: Value, path: string): Value {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return this.mistyped(value, path, "string required");
  }

  private number(value: Value, path: string): Value {
    if (typeof value === "number") return value;
    if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
    return this.mistyped(value, path, "a number is required");
  }

  private flag(value: Value, path: string): Value {
    if (typeof value === "boolean") return value;
    if (value === "true" || value === "false") return value === "true";
    return this.mistyped(value, path, "a bool is required");
  }

  private mistyped(value: Value, path: string, wanted: string): Value {
    const name = snake(path.replace(/.*\./, "").replace(/\[\d+\]/g, ""));
    const detail = `Inappropriate value for attribute "${name}": ${wanted}`;
    this.fail(path, `Incorrect attribute value type. ${detail}`);
    return value;
  }

  private fail(path: string, reason: string): void {
    this.failures.push({ path, reason });
  }
}

const missing = (name: string, dialect: Dialect): string =>
  dialect === "framework"
    ? `Missing required property '${name}'`
    : `Missing required argument. The argument "${snake(name)}" is required, but no definition was found.`;

const join = (path: string, name: string): string => {
  if (path === "") return name;
  return /^[A-Za-z_][\w-]*$/.test(name) ? `${path}.${name}` : `${path}["${name}"]`;
};

const spoken = (type: string): string =>
  type.startsWith("#") ? "object" : type === "boolean" ? "bool" : type;

/**
 * The Terraform spelling of a name, which the provider's messages use. Keys of maps have no other spelling.
 */
export const snake = (name: string): string =>
  /^[a-z]/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;

/** A failure in the words of the bridge, which point at the resource and the property. */
export function worded(failure: Failure, name: string): string {
  // The framework's note about a missing property already names it.
  if (failure.path === undefined || failure.reason.startsWith("Missing required property"))
    return failure.reason;
  return `${failure.reason.replace(/\.$/, "")}. Examine values at '${name}.${failure.path}'.`;
}
