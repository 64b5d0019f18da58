import { HiddenField, isRecord, type Known, type KnownValue } from "../rule/resource";
import { text } from "../rule/text";

/** Something that is called like a variable, and how to learn what it is set to. */
interface Named {
  readonly name: string;
  /** @throws UnknownField where the value cannot be shown at preview */
  readonly read: () => KnownValue;
}

/** @see namedIn */
interface Placed extends Named {
  /** The resource's own property that it stands in. */
  readonly property: string;
}

/**
 * Whatever properties of any type set by name: maps of variables, lists of names with values, keys that are spelled
 * like variables, at any depth, in a document and in a text that assigns them. A type nobody knows hides nothing.
 */
export const namedIn = (props: Known): Placed[] =>
  Object.keys(props).flatMap((property) =>
    within(property, () => props[property]).map((each) => ({ ...each, property })),
  );

function within(property: string, read: () => KnownValue): Named[] {
  if (prose.test(property)) return [];
  const value = shown(read);
  if (typeof value === "string") return inText(property, value);
  if (Array.isArray(value)) {
    const list = value as readonly KnownValue[];
    return Object.keys(list).flatMap((index) => within(property, () => list[Number(index)]));
  }
  return isRecord(value) ? inRecord(property, value) : [];
}

function inRecord(property: string, record: Known): Named[] {
  const keys = Object.keys(record);
  const titled = naming.map((key) => text(shown(() => record[key]))).find((name) => name !== "");
  const held = keys.find((key) => holding.test(key));
  const pair: Named[] =
    titled !== undefined && held !== undefined ? [{ name: titled, read: () => record[held] }] : [];
  return [
    ...pair,
    ...keys.flatMap((key) => [
      ...(environmentMap.test(property) || spelled.test(key)
        ? setting(key, () => record[key])
        : []),
      ...within(key, () => record[key]),
    ]),
  ];
}

/** A map or list in its place is one of several, and no value. */
function setting(name: string, read: () => KnownValue): Named[] {
  const value = shown(read);
  return typeof value === "object" && value !== null ? [] : [{ name, read }];
}

/** What a document says, and what a script, a template or a file of variables assigns. */
function inText(property: string, value: string): Named[] {
  if (/^\s*[[{]/.test(value)) {
    try {
      const parsed = JSON.parse(value) as KnownValue;
      return within(property, () => parsed);
    } catch {
      // A template of another language begins like a document.
    }
  }
  if (!/[=:]/.test(value)) return [];
  return [...value.matchAll(assignment)].map(([, name = "", set = ""]) => ({
    name,
    read: () => set,
  }));
}

function shown(read: () => KnownValue): KnownValue {
  try {
    return read();
  } catch (error) {
    if (error instanceof HiddenField) return undefined;
    throw error;
  }
}

/** What people write, and what says who may do what: nothing is set in there. */
const prose = /^(?:tags|tagsAll|labels|description|comment|notes|.*[pP]olicy(?:Document)?)$/;

const environmentMap =
  /^(?:env|envVars|environment|environments|environmentVariables|runtimeEnvironmentVariables|variables|vars|settings)$/;

const naming = ["name", "key", "variableName", "parameterKey", "Name", "Key"];
const holding = /^(?:value|text|parameterValue|defaultValue|Value)$/;

/** As services spell their variables; one word in capitals is anything. */
const spelled = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Neither a comparison nor the reading of one, such as `$NAME` or `${NAME:-x}`, and no type of a language. */
const assignment =
  /(?<![A-Za-z0-9_$]|\$\{)["']?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)["']?\s*[=:](?![=>~:])\s*["']?(?!(?:string|boolean|number)\b)([^\s"',;&|}]*)/g;
