import { type Shape } from "./sdk-catalog";
import { type Model } from "./model";
import { type Properties, Secret, Unknown, type Value } from "../wire/properties";
import { equal, isObject, reveal } from "../wire/values";

export type Kind = "add" | "delete" | "update";

/** One changed property, by path: `portInfos[0].protocol`. */
export interface Change {
  path: string;
  kind: Kind;
  replaces: boolean;
  /** Whether the old value is an input of the program, rather than a value of the state. */
  input: boolean;
}

/**
 * How the real provider's library sees an absent value: the older one as false, 0 or "", the newer one as
 * null.
 */
export type Absence = "zero" | "null";

/** What is compared. `state` is what the cloud last said; `asked` and `wanted` are the program's inputs. */
export interface Comparison {
  asked: Properties;
  state: Properties;
  wanted: Properties;
  ignored: readonly string[];
}

/**
 * The changes that an update would make. An input compares with what was asked before, and with the state
 * where nothing was (after an import). Leaving an input out is a change only where the cloud would not keep
 * a value of its own.
 */
export function compare(
  { inputs, outputs }: { inputs: Shape; outputs: Shape },
  model: Model,
  { asked, state, wanted, ignored }: Comparison,
  absence: Absence = "null",
): Change[] {
  const silent = [...(model.writeOnly ?? []), ...(model.fixed ?? [])];
  const names = Object.keys(inputs).filter((name) => !silent.includes(name));
  return names
    .flatMap((name) => {
      const before = orNothing(asked[name] ?? state[name]);
      const after = orNothing(wanted[name]);
      const keeps = outputs[name] === "=!" || outputs[name] === undefined;
      const leftOut = (wanted[name] ?? null) === null;
      const filled = keeps || model.planned?.includes(name);
      if (leftOut && filled && model.defaults?.[name] === undefined) return [];
      if (absence === "zero" && isZero(before) && isZero(after)) return [];
      if (model.ignoresBetween?.[name]?.(before, after)) return [];
      const as = {
        set: model.sets?.includes(name) ?? false,
        json: inputs[name]?.startsWith("json"),
      };
      const replaces = model.replacesBetween?.[name]?.(before, after) ?? false;
      return changesAt(name, before, after, as).map((change) => ({
        ...change,
        replaces,
        input: asked[name] !== undefined || state[name] === undefined,
      }));
    })
    .filter(({ path }) => !ignored.some((name) => within(path, name)))
    .map((change) => ({ ...change, replaces: change.replaces || isReplacing(change, model) }));
}

/** An empty list or map counts as absent, as it does for the real providers. */
function orNothing(value: Value | undefined): Value | undefined {
  const plain = value instanceof Secret ? value.value : value;
  if (plain === null) return undefined;
  if (Array.isArray(plain) && plain.length === 0) return undefined;
  return isObject(plain) && Object.keys(plain).length === 0 ? undefined : value;
}

/** Whether the older library would take the value for an absent one. */
const isZero = (value: Value | undefined): boolean =>
  value === undefined || value === false || value === 0 || value === "";

interface Manner {
  set: boolean;
  json?: boolean | undefined;
}

function changesAt(
  path: string,
  before: Value | undefined,
  after: Value | undefined,
  manner: Manner,
): Omit<Change, "replaces" | "input">[] {
  if (same(before, after, manner)) return [];
  if (before === undefined) return [{ path, kind: "add" }];
  if (after === undefined) return [{ path, kind: "delete" }];
  if (isObject(before) && isObject(after)) return inObject(path, before, after);
  if (Array.isArray(before) && Array.isArray(after) && !manner.set)
    return inList(path, before, after);
  return [{ path, kind: "update" }];
}

function same(before: Value | undefined, after: Value | undefined, { set, json }: Manner): boolean {
  if (before === undefined || after === undefined) return before === after;
  if (json) return equal(parsed(before), parsed(after));
  if (!set) return equal(before, after);
  return equal(sorted(before), sorted(after));
}

/** The parsed document: spacing and the order of keys make no difference. */
function parsed(value: Value): Value {
  const text = reveal(value);
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text;
  }
}

const sorted = (value: Value): Value => {
  const plain = reveal(value);
  if (!Array.isArray(plain) || plain.some((element) => element instanceof Unknown)) return plain;
  return plain.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
};

function inObject(path: string, before: Properties, after: Properties) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const step = /^[\w-]+$/.test(name) ? `${path}.${name}` : `${path}["${name}"]`;
    return changesAt(step, orNothing(before[name]), orNothing(after[name]), { set: false });
  });
}

function inList(path: string, before: Value[], after: Value[]) {
  const longer = Math.max(before.length, after.length);
  return Array.from({ length: longer }).flatMap((_, i) =>
    changesAt(`${path}[${i}]`, before[i], after[i], { set: false }),
  );
}

/**
 * Whether a change replaces the resource. A rule for `a` covers changes of `a.b`; a rule for `a.b` covers
 * changes of the whole `a`.
 */
function isReplacing(
  { path, kind }: Pick<Change, "path" | "kind">,
  { replaces, switches }: Model,
): boolean {
  if (kind !== "update" && switches?.includes(path)) return true;
  if (replaces === undefined) return false;
  const plain = path.replace(/\[\d+\]/g, "");
  return replaces === "all" || replaces.some((rule) => within(plain, rule) || within(rule, plain));
}

const within = (path: string, whole: string): boolean =>
  path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
