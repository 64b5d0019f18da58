import { snake } from "./shape-check";
import { type Failure, type Rule } from "./model";
import { type Properties, Unknown, type Value } from "../wire/properties";
import { at, given, isObject, reveal } from "../wire/values";

/**
 * The checks that providers make beyond types, in the words of terraform-plugin-sdk's validators. A value that
 * is not known yet passes every one of them. Those of the newer library are in framework-rules.ts.
 */

/** Exactly one of the inputs, for example SSM's `value`, `valueWo` and `insecureValue`. */
export const exactlyOne =
  (...names: string[]): Rule =>
  (inputs) =>
    combination(names, inputs, (count) => count === 1);

/** At most one of the inputs. */
export const atMostOne =
  (...names: string[]): Rule =>
  (inputs) =>
    combination(names, inputs, (count) => count <= 1);

function combination(
  names: string[],
  inputs: Properties,
  fine: (count: number) => boolean,
): Failure[] {
  const present = names.filter((name) => given(inputs, name));
  if (fine(present.length)) return [];
  const all = names.map(snake).sort().join(",");
  const which = present.map(snake).sort().join(",");
  const detail =
    present.length === 0
      ? `one of \`${all}\` must be specified`
      : `only one of \`${all}\` can be specified, but \`${which}\` were specified.`;
  const path = present[0] ?? names[0] ?? "";
  return [{ path, reason: `Invalid combination of arguments. "${snake(path)}": ${detail}` }];
}

/** One of the inputs, or more. */
export const atLeastOne =
  (...names: string[]): Rule =>
  (inputs) => {
    if (names.some((name) => given(inputs, name))) return [];
    const [path = ""] = names;
    const all = names.map(snake).sort().join(",");
    const detail = `"${snake(path)}": one of \`${all}\` must be specified`;
    return [{ path, reason: `Missing required argument. ${detail}` }];
  };

/** `name` cannot be given together with any of `others`. */
export const conflicts =
  (name: string, ...others: string[]): Rule =>
  (inputs) => {
    const other = others.find((candidate) => given(inputs, candidate));
    if (!given(inputs, name) || other === undefined) return [];
    const detail = `"${snake(name)}": conflicts with ${snake(other)}`;
    return [{ path: name, reason: `Conflicting configuration arguments. ${detail}` }];
  };

/** `name` may only be given together with `other`. */
export const needs =
  (name: string, other: string): Rule =>
  (inputs) =>
    given(inputs, name) && !given(inputs, other)
      ? [
          {
            path: name,
            reason: `Missing required argument. "${snake(name)}": all of \`${[name, other].map(snake).sort().join(",")}\` must be specified`,
          },
        ]
      : [];

/** The value at a path is one of a few. Paths may pass through lists: `portInfos.protocol`. */
export const oneOf = (path: string, ...allowed: string[]): Rule =>
  each(path, (value, where) => {
    if (typeof value !== "string" || allowed.includes(value)) return undefined;
    const quoted = allowed.map((one) => JSON.stringify(one)).join(" ");
    return `expected ${snake(where)} to be one of [${quoted}], got ${value}`;
  });

/** A whole number in a range. */
export const between = (path: string, low: number, high: number): Rule =>
  each(path, (value, where) =>
    typeof value !== "number" || (value >= low && value <= high)
      ? undefined
      : `expected ${snake(where)} to be in the range (${low} - ${high}), got ${value}`,
  );

/** Text that matches a pattern; `what` says in words what it must be. */
export const matching = (path: string, pattern: RegExp, what: string): Rule =>
  each(path, (value, where) =>
    typeof value !== "string" || pattern.test(value)
      ? undefined
      : `invalid value for ${snake(where)} (${what})`,
  );

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A UUID, which is how Heroku refers to nearly everything. */
export const isUuid = (path: string): Rule =>
  each(path, (value, where) =>
    typeof value !== "string" || uuidForm.test(value)
      ? undefined
      : `expected "${snake(where)}" to be a valid UUID, got ${value}`,
  );

/** A list of no more than so many elements. */
export const atMostItems =
  (path: string, most: number): Rule =>
  (inputs) => {
    const steps = path.split(".");
    const list = steps.pop() ?? path;
    const holders = steps.length === 0 ? [{ value: inputs, where: "" }] : reach(inputs, steps, "");
    return holders.flatMap(({ value, where }) => {
      const elements = isObject(value) ? reveal(value[list] ?? null) : null;
      if (!Array.isArray(elements) || elements.length <= most) return [];
      const full = where === "" ? list : `${where}.${list}`;
      const spelled = full
        .replace(/\[(\d+)\]/g, ".$1")
        .split(".")
        .map(snake)
        .join(".");
      const detail = `Attribute ${spelled} supports ${most} item maximum, but config has ${elements.length} declared.`;
      return [{ path: full, reason: `Too many list items. ${detail}` }];
    });
  };

/** Text in the standard base64 encoding. */
export const isBase64 = (path: string): Rule =>
  each(path, (value, where) =>
    typeof value !== "string" || (value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value))
      ? undefined
      : `expected "${snake(where)}" to be a base64 string, got ${value}`,
  );

/** Text that holds JSON. */
export const isJson = (path: string): Rule =>
  each(path, (value, where) =>
    typeof value !== "string" || parsed(value) !== undefined
      ? undefined
      : `"${snake(where)}" contains an invalid JSON: not a JSON value`,
  );

/** An IAM policy: JSON, and an object. */
export const isPolicy = (path: string): Rule =>
  each(path, (value, where) => {
    if (typeof value !== "string") return undefined;
    const policy = parsed(value);
    const isObject = typeof policy === "object" && policy !== null && !Array.isArray(policy);
    return isObject
      ? undefined
      : `"${snake(where)}" contains an invalid JSON policy: not a JSON object`;
  });

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Text within a length. */
export const lengthBetween = (path: string, low: number, high: number): Rule =>
  each(path, (value, where) =>
    typeof value !== "string" || (value.length >= low && value.length <= high)
      ? undefined
      : `expected length of ${snake(where)} to be in the range (${low} - ${high}), got ${value}`,
  );

/** Checks every value that the path reaches, however many lists it passes through. */
export function each(
  path: string,
  problem: (value: Value, where: string, full: string) => string | undefined,
): Rule {
  return (inputs) =>
    reach(inputs, path.split("."), "").flatMap(({ value, where }) => {
      const last = path.split(".").pop() ?? path;
      const reason = value instanceof Unknown ? undefined : problem(value, last, where);
      return reason === undefined ? [] : [{ path: where, reason }];
    });
}

/** Every value that a path reaches, with where it is: `portInfos[0].protocol`. */
export function reach(
  from: Value,
  steps: string[],
  where: string,
): { value: Value; where: string }[] {
  const value = reveal(from);
  if (Array.isArray(value))
    return value.flatMap((element, i) => reach(element, steps, `${where}[${i}]`));
  const [step, ...rest] = steps;
  if (step === undefined) return value === null ? [] : [{ value, where }];
  if (!isObject(value)) return [];
  return reach(at(value, step) ?? null, rest, where === "" ? step : `${where}.${step}`);
}
