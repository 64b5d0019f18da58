import type { DeclaredResource, Fact } from "../domain/declared-resource";
import { functionTypes } from "../policies/lens/log-sinks";
import { isAddressInUnion, isInUnion } from "../policies/lens/regions";
import type { Tally } from "../policies/pack/tally";
import {
  isRecord,
  type KnownValue,
  peek,
  records,
  type Resource,
  shownEntries,
} from "../policies/rule/resource";

/** The inputs that a report names. None can hold a secret, and one that the program marks as such is left out. */
const named = [
  "attorneyReview",
  "available",
  "bucket",
  "domain",
  "gates",
  "guidanceNextBy",
  "guidanceSeen",
  "last",
  "manualCheck",
  "minimumBytes",
  "name",
  "nextBy",
  "plan",
  "prerequisites",
  "protocol",
  "reason",
  "retentionInDays",
  "rotationDays",
  "rule",
  "source",
  "state",
  "telemetry",
  "unlockedBy",
  "vaultPath",
] as const;

/** What a report may know of each resource of a stack. */
export function reportable(resources: readonly Resource[], tally: Tally): DeclaredResource[] {
  const judged = tally.judgedBy();
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  return resources.map((resource) => {
    const place = placeOf(resource, byUrn);
    return {
      urn: resource.urn,
      type: resource.type,
      name: resource.name,
      ...(resource.parent !== undefined && { parent: resource.parent }),
      protect: resource.protect,
      dependencies: resource.dependencies,
      judgedBy: judged.get(resource.urn) ?? [],
      ...(place !== undefined && { region: place, inUnion: isInUnion(place) }),
      facts: { ...factsOf(resource), ...furtherFacts(resource, byUrn) },
    };
  });
}

/** Where a resource stands: what it says itself, else what its provider, or the app that it belongs to, says. */
function placeOf(resource: Resource, byUrn: ReadonlyMap<string, Resource>): string | undefined {
  const own = firstText(peek(resource, "region"), peek(resource, "availabilityZone"));
  if (own !== undefined) return own;
  if (resource.type.startsWith("aws:")) return textOf(shown(resource.provider?.props, "region"));
  if (/^cloudflare:index\/(?:d1Database|r2Bucket):/.test(resource.type))
    return firstText(peek(resource, "jurisdiction"), peek(resource, "primaryLocationHint"));
  if (!/^heroku:index\/(?:addon|drain):/.test(resource.type)) return undefined;
  return firstText(
    ...resource.dependencies.map((urn) => {
      const app = byUrn.get(urn);
      return app?.type === "heroku:index/app:App" ? peek(app, "region") : undefined;
    }),
  );
}

const textOf = (value: KnownValue): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const firstText = (...values: readonly KnownValue[]): string | undefined =>
  values.map(textOf).find((text) => text !== undefined);

/** A field of an object, where it can be shown. */
const shown = (container: KnownValue, field: string): KnownValue =>
  shownEntries(container).find(([name]) => name === field)?.[1];

function factsOf(resource: Resource): Record<string, Fact> {
  const facts = named.flatMap((property) => {
    if (resource.secrets.has(property)) return [];
    const fact = factOf(peek(resource, property));
    return fact === undefined ? [] : [[property, fact] as const];
  });
  return Object.fromEntries(facts);
}

function factOf(value: KnownValue): Fact | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  const isTexts = (list: readonly unknown[]): list is string[] =>
    list.every((each) => typeof each === "string");
  return Array.isArray(value) && isTexts(value) ? value : undefined;
}

/** Facts that lie deeper than a property: the class of the data, the host that a drain leads to, days of a lifecycle. */
function furtherFacts(
  resource: Resource,
  byUrn: ReadonlyMap<string, Resource>,
): Record<string, Fact> {
  const dataClass = textOf(shown(peek(resource, "tags"), "data-class"));
  const days = expiries(resource);
  const snapshotTime = textOf(shown(peek(resource, "addOn"), "snapshotTime"));
  return {
    ...(dataClass !== undefined && { dataClass }),
    ...(days.length > 0 && { expiries: days }),
    ...(snapshotTime !== undefined && { snapshotTime }),
    ...destination(resource, byUrn),
    ...consumers(resource),
  };
}

/** The host of a drain: its path, user and query may be credentials. Of a receiver that is declared, as far as it is known. */
function destination(
  resource: Resource,
  byUrn: ReadonlyMap<string, Resource>,
): Record<string, Fact> {
  if (!resource.type.startsWith("heroku:index/drain:")) return {};
  const receivers = (resource.propertyDependencies["url"] ?? []).map((urn) => byUrn.get(urn));
  const receiver = receivers.find((each) => each?.type === functionTypes.url);
  const region = receiver && placeOf(receiver, byUrn);
  if (region !== undefined)
    return { host: `lambda-url.${region}.on.aws`, hostInUnion: isInUnion(region) };
  const url = textOf(peek(resource, "url"));
  const host = /^[a-z0-9+]+:\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(url ?? "")?.[1];
  return host === undefined || url === undefined
    ? {}
    : { host, hostInUnion: isAddressInUnion(url) };
}

/** `30 days of db-backups/`, for each rule by which a bucket deletes. */
const expiries = (resource: Resource): string[] =>
  records(peek(resource, "rules")).flatMap((rule) => {
    const prefix = textOf(shown(shown(rule, "filter"), "prefix")) ?? "";
    const days = shown(shown(rule, "expiration"), "days");
    const old = shown(shown(rule, "noncurrentVersionExpiration"), "noncurrentDays");
    const place = prefix === "" ? "everything" : prefix;
    return [
      ...(typeof days === "number" ? [`${days} days of ${place}`] : []),
      ...(typeof old === "number" ? [`${old} days of replaced versions of ${place}`] : []),
    ];
  });

/** The places that hold a contract's value, by address. */
function consumers(resource: Resource): Record<string, Fact> {
  if (resource.type !== "raxx:secrets:Contract") return {};
  const places = records(peek(resource, "consumers")).flatMap((consumer) =>
    isRecord(consumer) ? [placeName(consumer)] : [],
  );
  return { consumers: places };
}

const placeName = (consumer: { readonly [key: string]: KnownValue }): string =>
  ["app", "script", "variable", "parameter"]
    .flatMap((field) => textOf(shown(consumer, field)) ?? [])
    .join(" ");
