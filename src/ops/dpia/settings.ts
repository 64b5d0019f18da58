import { readYaml, type Value } from "../../config/stack-file/value";
import { kFloor } from "../../domain/anonymity";
import { dpiaConditions } from "../../domain/dpia";
import { isAddressInUnion, isInUnion } from "../../policies/lens/regions";
import type { ReviewItem } from "../../schema/review";

type Settings = ReadonlyMap<string, string>;

/** What a stack file says of analytics, by path: `logSink.region`. @throws NotYaml */
export function analyticsSettings(text: string): Settings {
  const file = readYaml(text);
  const config = file instanceof Map ? (file.get("config") as Value | undefined) : undefined;
  const settings = new Map<string, string>();
  if (config instanceof Map)
    flatten((config.get("raxx:analytics") as Value | undefined) ?? null, "", settings);
  return settings;
}

function flatten(value: Value, path: string, into: Map<string, string>): void {
  const entries: [string, Value][] =
    value instanceof Map
      ? [...(value as ReadonlyMap<string, Value>)]
      : Array.isArray(value)
        ? (value as Value[]).map((each, at) => [String(at), each])
        : [];
  if (entries.length === 0 && value !== null && typeof value !== "object")
    into.set(path, String(value));
  for (const [name, each] of entries) flatten(each, path === "" ? name : `${path}.${name}`, into);
}

/** What another value of a setting is to the assessment. */
const meanings: readonly (readonly [setting: RegExp, condition: string])[] = [
  [/(?:^|\.)anonymity\./, dpiaConditions.floor],
  [/(?:^|\.)(?:region|zone|location|url)$/i, dpiaConditions.region],
  [/(?:days|retention)/i, dpiaConditions.retention],
  [/^routes\./, dpiaConditions.goal],
  [/(?:collaborators?|shared|recipients?|partners?)/i, dpiaConditions.sharing],
];

/** Settings of analytics that moved its data, lowered its floor, kept it for another time or let others in. */
export function settingItems(file: string, before: Settings, after: Settings): ReviewItem[] {
  return [...after].flatMap(([path, value]) => {
    const former = before.get(path);
    const condition = meanings.find(([setting]) => setting.test(path))?.[1];
    if (condition === undefined || former === value || isRaise(path, former, value)) return [];
    const was = former === undefined ? "is new, and" : `was ${shown(former)} and`;
    const where = `${file}: raxx:analytics.${path}`;
    return [{ where, what: `${was} is ${shown(value)}${outside(condition, value)}`, condition }];
  });
}

/** A higher floor protects better, and the first that is what the assessment describes changes nothing. */
const isRaise = (path: string, former: string | undefined, value: string): boolean =>
  path.endsWith("kFloor") && Number(value) >= Number(former ?? kFloor);

const outside = (condition: string, value: string): string =>
  condition === dpiaConditions.region && !isInUnion(value) && !isAddressInUnion(value)
    ? ", which is not shown to be in the Union"
    : "";

/** Of an address the host: whoever has the rest may write there. */
const shown = (value: string): string =>
  value.includes("://") ? (URL.parse(value)?.hostname ?? "an address") : value;
