import { githubRepository } from "../../domain/github";
import { zones } from "../../domain/hosts";
import { platformWord, type SystemName, systemWords } from "../../domain/systems";
import { type KnownValue, peek, type Resource, shownEntries } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { tagsOf } from "./aws";

/**
 * Whose a resource is, and which system's. One place decides it for all rules: the project that declares
 * it, names and hosts that are anchored to the platform's own, its parents, and what it refers to. A word
 * such as `analytics` alone, in somebody else's program, is nothing.
 */

/** Whether the platform's own project declares the resource. */
export const isOfOurProject = ({ urn }: Resource): boolean => urn.split("::")[1] === platformWord;

const taken = new Map<string, readonly string[]>();

/** The words of a name; rule after rule asks for those of the same. */
function wordsOf(name: string): readonly string[] {
  const words = taken.get(name) ?? takenApart(name);
  taken.set(name, words);
  return words;
}

/** `raxxProd-Analytics` is `raxx prod analytics`; a database's `raxxanalytics` is `raxx analytics`. */
function takenApart(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/(raxx|shadow|prod|staging)(?=analytics)|raxx(?=shadow|prod|staging)/g, "$& ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Whether a name, path, ARN or address is anchored to the platform: `raxx-x`, `/raxx/x`, `x.raxx.app`. */
export const isOurName = (name: string): boolean =>
  (holdsPlatformWord.test(name) && wordsOf(name).includes(platformWord)) ||
  isOurHost(name) ||
  isOurRepository(name);

/** Most names do not hold the word at all, and need not be taken apart. */
const holdsPlatformWord = new RegExp(platformWord, "i");

/** Whether a host is in one of the platform's zones. */
export function isOurHost(host: string): boolean {
  const normal = host.trim().toLowerCase().replace(/\.$/, "");
  return zones.some((zone) => normal === zone || normal.endsWith(`.${zone}`));
}

/** The platform's repository, with or without its owner. */
export const isOurRepository = (name: string): boolean =>
  [githubRepository, githubRepository.split("/")[1]].some(
    (own) => own?.toLowerCase() === name.trim().toLowerCase(),
  );

/** Whether a resource is the platform's by what it says of itself. */
export const isOurs = (resource: Resource): boolean => ownershipOf(resource).ours;

/** Whether a resource is the platform's by itself, by what it stands below or by what it is attached to. */
export const isOursIn = (stack: Stack, resource: Resource): boolean =>
  isOurs(resource) ||
  stack.ancestors(resource).some(isOurs) ||
  referredBy(stack, resource).some(isOurs);

/** What a resource says of itself. */
interface Ownership {
  readonly ours: boolean;
  readonly systems: ReadonlySet<SystemName | undefined>;
}

const known = new WeakMap<Resource, Ownership>();

/** Read once: rule after rule asks for it. */
function ownershipOf(resource: Resource): Ownership {
  const kept = known.get(resource);
  if (kept !== undefined) return kept;
  const names = namesOf(resource);
  const ours =
    isOfOurProject(resource) ||
    resource.type.startsWith(`${platformWord}:`) ||
    names.some(isOurName);
  const read = { ours, systems: new Set(names.map((name) => systemIn(name, ours))) };
  known.set(resource, read);
  return read;
}

/** Texts that name the resource or what it is attached to; what people write about it is none. */
function namesOf(resource: Resource): string[] {
  const own = Object.keys(resource.props)
    .filter((property) => !prose.test(property))
    .map((property) => peek(resource, property));
  return [resource.name, ...own, ...tagNames(resource)].filter((name) => typeof name === "string");
}

/** Properties that hold text, code or documents, and not a name. */
const prose =
  /desc|comment|content|value|policy|script|userdata|definition|template|query|message|document|^(?:body|data|text|source|homepageUrl)$/i;

/** What tags call a resource; a team, an owner or a cost centre is who pays, not what it is. */
const tagNames = (resource: Resource): KnownValue[] =>
  tagsOf(resource)
    .filter(([tag]) => !/desc|note|comment|contact|owner|team|cost|created|managed/i.test(tag))
    .map(([, value]) => value);

/** The resources that any property of `resource` was computed from. */
export const referredBy = (stack: Stack, resource: Resource): Resource[] =>
  Object.keys(resource.propertyDependencies).flatMap((property) =>
    stack.sources(resource, property),
  );

/**
 * The system that a name speaks of.
 * @param ours whether the name is known to be the platform's; else it has to say so itself
 */
export function systemIn(name: string, ours = false): SystemName | undefined {
  if (!ours && !holdsPlatformWord.test(name) && !/shadow/i.test(name)) return undefined;
  const words = wordsOf(name);
  if (!ours && !words.includes(platformWord) && !/\bshadow analytics\b/.test(words.join(" "))) {
    return undefined;
  }
  const word = words.find((each) => Object.hasOwn(systemWords, each));
  return word === undefined ? undefined : systemWords[word];
}

/** Whether a resource is of `system` by what it says of itself: its names, its tags, its type. */
export const isNamedOf = (resource: Resource, system: SystemName): boolean =>
  resource.type.startsWith(`${platformWord}:${system}:`) ||
  ownershipOf(resource).systems.has(system);

/**
 * Whether a resource is of `system`: by itself, by what it stands below, or by what it is a part of, such as
 * the app of an add-on or the bucket of a policy.
 */
export function belongsTo(stack: Stack, resource: Resource, system: SystemName): boolean {
  return (
    isNamedOf(resource, system) ||
    stack.ancestors(resource).some((ancestor) => isNamedOf(ancestor, system)) ||
    wholesOf(stack, resource).some((whole) => belongsTo(stack, whole, system))
  );
}

/** What a resource is a part of. Pulumi knows no cycles, and a resource is no part of itself. */
const wholesOf = (stack: Stack, resource: Resource): Resource[] =>
  Object.keys(resource.propertyDependencies)
    .filter((property) => parts.has(property))
    .flatMap((property) => stack.sources(resource, property))
    .filter((whole) => whole !== resource);

/** Properties by which a resource is a part of another one, or a copy of it. */
const parts: ReadonlySet<string> = new Set([
  "addonId",
  "appId",
  "arn",
  "bucket",
  "clusterIdentifier",
  "databaseId",
  "dbInstanceIdentifier",
  "globalClusterIdentifier",
  "globalTableArn",
  "functionName",
  "instanceName",
  "keyId",
  "logGroup",
  "logGroupName",
  "namespaceId",
  "ownerId",
  "pipelineId",
  "queueUrl",
  "repository",
  "replicateSourceDb",
  "replicationSourceIdentifier",
  "snapshotIdentifier",
  "sourceDbInstanceArn",
  "sourceDbInstanceIdentifier",
  "tableArn",
  "tableName",
  "topic",
]);

/** Whether any text below `value`, prose left out, names something of `system`. */
export function mentions(value: KnownValue, system: SystemName): boolean {
  if (typeof value === "string") return systemIn(value) === system;
  return shownEntries(value).some(([key, inner]) => !prose.test(key) && mentions(inner, system));
}
