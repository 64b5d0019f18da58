import { type Failure, type Rule } from "./model";
import { type Properties, Unknown, type Value } from "../wire/properties";
import { each, reach } from "./rules";
import { snake } from "./shape-check";
import { at, given, isObject } from "../wire/values";

/**
 * The checks that providers of the newer library make, in the words of terraform-plugin-framework-validators
 * and of Cloudflare's own validators. A value that is not known yet passes every one of them.
 */

const combination = (path: string, detail: string): Failure => ({
  path,
  reason: `Invalid Attribute Combination. ${detail}`,
});

/** A path in Terraform's spelling. */
const spelled = (path: string): string => path.split(".").map(snake).join(".");

const isKnown = (inputs: Properties, name: string): boolean =>
  given(inputs, name) && !(inputs[name] instanceof Unknown);

/** `name` may only be given together with `other`. */
export const alsoRequires =
  (name: string, other: string): Rule =>
  (inputs) => {
    if (!isKnown(inputs, name) || given(inputs, other)) return [];
    const detail = `Attribute "${snake(other)}" must be specified when "${snake(name)}" is specified`;
    return [combination(name, detail)];
  };

/** Not both of the inputs; the provider complains about each of them. */
export const excludeEachOther =
  (one: string, other: string): Rule =>
  (inputs) => {
    if (!isKnown(inputs, one) || !isKnown(inputs, other)) return [];
    return [excluded(one, other), excluded(other, one)];
  };

const excluded = (name: string, other: string): Failure =>
  combination(
    name,
    `Attribute "${snake(other)}" cannot be specified when "${snake(name)}" is specified`,
  );

/** Exactly one of the two inputs. */
export const oneAndOnlyOne =
  (name: string, other: string): Rule =>
  (inputs) => {
    const count = [name, other].filter((each) => given(inputs, each)).length;
    if (count === 1) return [];
    const how = count === 0 ? "No attribute" : `${count} attributes`;
    const detail = `${how} specified when one (and only one) of [${snake(other)}] is required`;
    return [combination(name, detail)];
  };

/** One of the inputs, or more. */
export const anyOf =
  (...names: string[]): Rule =>
  (inputs) => {
    if (names.some((name) => given(inputs, name))) return [];
    const all = names.map(snake).join(",");
    const detail = `At least one of these attributes must be configured: [${all}]`;
    return [{ reason: `Missing Attribute Configuration. ${detail}` }];
  };

/** One of a few values; capitals do not count. Paths may pass through lists: `destinations.type`. */
export const valueOneOf = (path: string, ...allowed: string[]): Rule =>
  each(path, (value, _, full) => {
    if (typeof value !== "string" || allowed.some((one) => sameText(one, value))) return undefined;
    const quoted = allowed.map((one) => JSON.stringify(one)).join(" ");
    return `Invalid Attribute Value Match. Attribute ${spelled(full)} value must be one of: [${quoted}], got: ${JSON.stringify(value)}`;
  });

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Text that matches a pattern; `message` is the provider's own. */
export const valueMatching = (path: string, pattern: RegExp, message: string): Rule =>
  each(path, (value, _, full) =>
    typeof value !== "string" || pattern.test(value)
      ? undefined
      : `Invalid Attribute Value Match. Attribute ${spelled(full)} ${message}, got: ${value}`,
  );

/** A number in a range; `digits` are 6 for a fractional number, as Go prints it. */
export const valueBetween = (path: string, low: number, high: number, digits = 0): Rule =>
  each(path, (value, _, full) => {
    if (typeof value !== "number" || (value >= low && value <= high)) return undefined;
    const [least, most, got] = [low, high, value].map((number) => number.toFixed(digits));
    return `Invalid Attribute Value. Attribute ${spelled(full)} value must be between ${least} and ${most}, got: ${got}`;
  });

/** A number that is not too small. */
export const valueAtLeast = (path: string, low: number): Rule =>
  each(path, (value, _, full) =>
    typeof value !== "number" || value >= low
      ? undefined
      : `Invalid Attribute Value. Attribute ${spelled(full)} value must be at least ${low}, got: ${value}`,
  );

/** A number in a range, or 0, which means none; the provider complains of both. */
export const zeroOrBetween = (path: string, low: number, high: number): Rule => {
  const inRange = valueBetween(path, low, high);
  const isZero = each(path, (value, _, full) =>
    typeof value !== "number" || value === 0
      ? undefined
      : `Invalid Attribute Value Match. Attribute ${spelled(full)} value must be one of: ["0"], got: ${value}`,
  );
  return (inputs, draft) => {
    const [notZero, outside] = [isZero(inputs, draft), inRange(inputs, draft)];
    return notZero.length > 0 && outside.length > 0 ? [...notZero, ...outside] : [];
  };
};

/** Objects at a path of which at most one property may be given, as in a selector of Access. */
export const oneProperty = (path: string): Rule =>
  each(path, (value, _, full) => {
    const names = isObject(value) ? Object.keys(value).filter((key) => isKnown(value, key)) : [];
    return names.length <= 1
      ? undefined
      : `Invalid Attribute Value. Attribute ${spelled(full)} must contain at most 1 elements, got: ${names.length}`;
  });

/** Which value another input has to have: `name` is a path from the top, or, after a dot, a sibling. */
interface Condition {
  name: string;
  values: readonly string[];
  /** Whether the other input may also be left out. */
  orAbsent?: boolean;
}

/** Inputs that may only be given where another one has one of these values, as a type allows attributes. */
export const onlyWhere = (condition: Condition, ...paths: string[]): Rule =>
  where(paths, (inputs, full) => {
    const other = valueOf(inputs, condition, full);
    if (other instanceof Unknown || holds(other, condition)) return undefined;
    return `can only be set if ${said(condition)} is one of: ${quotedValues(condition)}`;
  });

/** Inputs that may not be given where another one has one of these values. */
export const nowhereWhere = (condition: Condition, ...paths: string[]): Rule =>
  where(paths, (inputs, full) =>
    holds(valueOf(inputs, condition, full), condition)
      ? `can not be set if ${said(condition)} is one of: ${quotedValues(condition)}`
      : undefined,
  );

/** An input that has to be given where another one has one of these values. */
export const neededWhere =
  (condition: Condition, name: string): Rule =>
  (inputs) => {
    if (given(inputs, name) || !holds(valueOf(inputs, condition, name), condition)) return [];
    const needed = `has to be set if ${said(condition)} is one of: ${quotedValues(condition)}`;
    return [combination(name, `"${snake(name)}" ${needed}`)];
  };

/** Asks about every known value at the paths; about a list once, not for each of its elements. */
function where(
  paths: string[],
  problem: (inputs: Properties, full: string) => string | undefined,
): Rule {
  return (inputs) => {
    const known = paths
      .flatMap((path) => reach(inputs, path.split("."), ""))
      .filter(({ value }) => !(value instanceof Unknown))
      .map((found) => found.where.replace(/(\[\d+\])+$/, ""));
    return [...new Set(known)].flatMap((full) => {
      const detail = problem(inputs, full);
      return detail === undefined ? [] : [combination(full, `"${spelled(full)}" ${detail}`)];
    });
  };
}

const valueOf = (inputs: Properties, { name }: Condition, full: string): Value | undefined =>
  at(inputs, name.startsWith(".") ? full.replace(/[^.]*$/, name.slice(1)) : name);

const holds = (value: Value | undefined, { values, orAbsent = false }: Condition): boolean =>
  (value ?? null) === null ? orAbsent : typeof value === "string" && values.includes(value);

const said = ({ name }: Condition): string => `"${spelled(name.replace(/^\./, ""))}"`;
const quotedValues = ({ values, orAbsent }: Condition): string =>
  [...values.map((value) => JSON.stringify(value)), ...(orAbsent ? ["<null>"] : [])].join(", ");
