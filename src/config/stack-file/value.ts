import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from "yaml";
import { refusedByPulumi } from "./refused";
import { plainScalar, type ScalarValue } from "./scalar";

/** What a YAML file says. A map's keys are text, whatever they were written as. */
export type Value = ScalarValue | readonly Value[] | ReadonlyMap<string, Value>;

/** Why a text is no value; says where it can. */
export class NotYaml extends Error {}

/** How many values a file may have, aliases followed: a few lines of them can stand for billions. */
const most = 200_000;

/**
 * Reads YAML as the engine does.
 * @throws NotYaml
 */
export function readYaml(text: string): Value {
  const document = parsed(text);
  return valueOf(document.contents, { targets: targets(document), open: new Set(), left: most });
}

/** What each alias stands for: the last node before it that has its anchor. */
function targets(document: Document): ReadonlyMap<Alias, Node> {
  const anchored = new Map<string, Node>();
  const found = new Map<Alias, Node>();
  visit(document, {
    Alias: (_, alias) => {
      const target = anchored.get(alias.source);
      if (target !== undefined) found.set(alias, target);
    },
    Node: (_, node) => {
      if ("anchor" in node && node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  return found;
}

/**
 * The document with every scalar as it is written: a word without quotes has no meaning yet, so that writing the
 * document again changes none.
 * @throws NotYaml
 */
export function parsed(text: string): Document.Parsed {
  const document = parseDocument(text, { schema: "failsafe" });
  const [error] = document.errors;
  if (error !== undefined) throw new NotYaml(readable(error));
  const refused = refusedByPulumi(text, document);
  if (refused !== undefined) throw new NotYaml(refused);
  return document;
}

/** The reader runs out of its own stack where a person would have stopped long ago, and tells callers what to call. */
const readable = ({ code, message, linePos }: YAMLParseError): string =>
  code === "MULTIPLE_DOCS"
    ? `line ${linePos?.[0].line} begins a second document, of which Pulumi reads nothing; remove it`
    : message
        .trim()
        .replace("Maximum call stack size exceeded", "Its values are nested too deeply");

interface Reading {
  readonly targets: ReadonlyMap<Alias, Node>;
  /** Aliases that are being followed. */
  readonly open: Set<string>;
  left: number;
}

function valueOf(node: unknown, reading: Reading): Value {
  if ((reading.left -= 1) < 0)
    throw new NotYaml("its aliases stand for more values than it may have");
  if (isAlias(node)) return aliased(node, reading);
  if (isMap(node)) return mapOf(node, reading);
  if (isSeq(node)) return node.items.map((item) => valueOf(item, reading));
  // Of a list that is tagged as a map with an order (!!omap), each is a map of one.
  if (isPair(node)) return mapOf({ items: [node] }, reading);
  return isScalar(node) ? scalarOf(node) : null;
}

function aliased(alias: Alias, reading: Reading): Value {
  const name = alias.source;
  const target = reading.targets.get(alias);
  if (target === undefined)
    throw new NotYaml(`the alias *${name} has no anchor &${name} before it`);
  if (reading.open.has(name)) throw new NotYaml(`the anchor &${name} contains itself`);
  reading.open.add(name);
  const value = valueOf(target, reading);
  reading.open.delete(name);
  return value;
}

/** Own keys first: what is merged in (`<<`) never replaces one. */
function mapOf(node: Pick<YAMLMap, "items">, reading: Reading): ReadonlyMap<string, Value> {
  const own = node.items.filter((pair) => !isMerge(pair));
  const merged = node.items.filter(isMerge).flatMap(({ value }) => mergedMaps(value, reading));
  const map = new Map<string, Value>();
  for (const { key, value } of own) {
    const name = keyText(valueOf(key, reading));
    // The engine takes one of the two, now this and now that.
    if (map.has(name)) throw new NotYaml(`the key ${name} is there twice, written differently`);
    map.set(name, valueOf(value, reading));
  }
  for (const [key, value] of merged.flatMap((each) => [...each]))
    if (!map.has(key)) map.set(key, value);
  return map;
}

/** Quotes do not help, nor a tag: the engine writes the file anew before it reads it for good. */
const isMerge = ({ key }: Pair): boolean => isScalar(key) && (key.source ?? key.value) === "<<";

function mergedMaps(node: unknown, reading: Reading): ReadonlyMap<string, Value>[] {
  const value = valueOf(node, reading);
  return (isSeq(node) && Array.isArray(value) ? (value as Value[]) : [value]).map((each) => {
    if (each instanceof Map) return each;
    throw new NotYaml("a merge (<<) takes a map, or a list of maps");
  });
}

function keyText(key: Value): string {
  if (typeof key === "object" && key !== null) throw new NotYaml("a list or a map is no key");
  return key === null ? "<nil>" : String(key);
}

const core = "tag:yaml.org,2002:";

function scalarOf({ tag, type, value, source }: Scalar): ScalarValue {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  const text = typeof value === "string" ? value : (source ?? "");
  if (tag === undefined || tag === "!") return type === Scalar.PLAIN ? plainScalar(text) : text;
  return tag.startsWith(core) ? tagged(tag.slice(core.length), text) : text;
}

/** The kind of value that each of YAML's own tags asks for. */
const kinds: Readonly<Record<string, (value: ScalarValue) => boolean>> = {
  int: (value) => typeof value === "bigint",
  float: (value) => typeof value === "number" || typeof value === "bigint",
  bool: (value) => typeof value === "boolean",
  null: (value) => value === null,
  timestamp: (value) => typeof value === "string",
};

function tagged(tag: string, text: string): ScalarValue {
  const isOf = kinds[tag];
  if (isOf === undefined) return text;
  const value = plainScalar(text);
  if (isOf(value)) return value;
  throw new NotYaml(`${text} is no ${tag}, though it is tagged as one (!!${tag})`);
}
