import { hiddenKey, type SnappedResource, type Snapped } from "../domain/snapshot";
import { aws } from "../simulator/aws/provider";
import { cloudflare } from "../simulator/cloudflare/provider";
import { github } from "../simulator/github/provider";
import { heroku } from "../simulator/heroku/provider";
import { type Change, compare } from "../simulator/provider/diff";
import { type Kind, Kinds } from "../simulator/provider/kind";
import type { Properties, Value } from "../simulator/wire/properties";

const providers = new Map([aws, cloudflare, github, heroku].map((each) => [each.name, each]));
const kinds = new Map([...providers].map(([name, provider]) => [name, new Kinds(provider)]));

/** What stands for a value that cannot be compared by itself: no text of a program begins with it. */
const mark = "\0";

/** Changes of a resource's inputs as its provider would plan them, without asking what exists. */
export function changesOf(
  before: SnappedResource,
  after: SnappedResource,
  renewed: ReadonlySet<string>,
): readonly Change[] {
  const asked = comparable(before.inputs, new Set());
  const wanted = comparable(after.inputs, renewed);
  const [owner = ""] = after.type.split(":");
  const kind = kindOf(owner, after.type) ?? plainKind(asked, wanted);
  const absence = providers.get(owner)?.dialect === "sdk" ? "zero" : "null";
  const comparison = { asked, state: {}, wanted, ignored: after.ignoreChanges };
  return compare(kind, kind.model, comparison, absence);
}

/** Inputs of a type that are secret by themselves, whatever the program says. */
export const secretInputs = (type: string): readonly string[] =>
  kindOf(type.split(":")[0] ?? "", type)?.secrets ?? [];

/** What the simulated provider knows of a type; nothing where it has no such type. */
function kindOf(owner: string, type: string): Kind | undefined {
  const token = type.split(":").slice(1).join(":");
  if (providers.get(owner)?.catalog.resources[token] === undefined) return undefined;
  return kinds.get(owner)?.of({ urn: "", type, config: {} });
}

/** A type that nothing is known of: any other input is a change, and none replaces. */
function plainKind(...inputs: Properties[]): Pick<Kind, "inputs" | "outputs" | "model"> {
  const names = [...new Set(inputs.flatMap((each) => Object.keys(each)))];
  const all = (type: string) => Object.fromEntries(names.map((name) => [name, type]));
  return { inputs: all("any"), outputs: all("="), model: {} };
}

/** Marks become texts that are equal where nothing changes: what comes from a renewed resource is another value. */
const comparable = (inputs: SnappedResource["inputs"], renewed: ReadonlySet<string>): Properties =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, plain(value, renewed)]));

function plain(value: Snapped, renewed: ReadonlySet<string>): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: Snapped) => plain(each, renewed));
  if (!(hiddenKey in value)) return comparable(value as SnappedResource["inputs"], renewed);
  if (!("of" in value)) return `${mark}secret ${JSON.stringify(value)}`;
  const of = value.of as readonly string[];
  const isNew = of.some((urn) => renewed.has(urn));
  return `${mark}unknown${isNew ? " anew" : ""} ${JSON.stringify(of)}`;
}
