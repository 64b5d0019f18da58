import { awsType, cloudName } from "./aws";
import { herokuTypes } from "./heroku";
import { awsRegionOf, isAddressInUnion, isInUnion, isRegionOutside, leadsOutside } from "./regions";
import {
  isRecord,
  type Known,
  type KnownValue,
  peek,
  records,
  type Resource,
  shownEntries,
} from "../rule/resource";
import { text } from "../rule/text";
import { variablesOf } from "./variables";

/**
 * Where a resource stands, for what must not leave the Union. The pack knows how some types say it and
 * which types keep nothing; whatever else is declared beside analytics, it cannot place.
 */
export type Placement =
  | "keeps nothing"
  | "rules"
  | "region"
  | "jurisdiction"
  | "sink"
  | "location"
  | "app"
  | "review apps";

/** Types that neither keep nor carry data of what they are about: identities, names, alarms, addresses. */
const keepsNothing: readonly RegExp[] = [
  /^aws:iam\//,
  /^aws:route53\/(?:healthCheck|record|recordsExclusive|zone|hostedZoneDnsSec|keySigningKey):/,
  /^aws:cloudwatch\/(?:metricAlarm|compositeAlarm|dashboard):/,
  /^aws:budgets\//,
  /^cloudflare:index\/(?:dnsRecord|record|zone|zoneSetting|zoneDnssec|zeroTrustAccess(?:Application|Policy|Group|ServiceToken|Tag)|access(?:Application|Policy|Group|ServiceToken)|healthcheck|regionalHostname|certificatePack|originCaCertificate):/,
  /^github:index\/(?:actions|dependabot|codespaces|branch|issue|membership|repository(?!Webhook)|team|workflowRepository)/,
  /^heroku:index\/(?:addonAttachment|appConfigAssociation|appFeature|appRelease|build|collaborator|config|domain|formation|pipeline|pipelineConfigVar|pipelineCoupling|pipelinePromotion|slug|spaceAppAccess|spaceInboundRuleset|ssl|teamCollaborator|teamMember):/,
  /^(?:random|tls|time|pulumi|null|raxx):/,
];

/** Services of AWS that are everywhere at once: nothing says where what they keep stands. */
const everywhere =
  /^aws:(?:account|bcmdata|billing|chime|cloudfront|costexplorer|costoptimizationhub|cur|directconnect|fms|globalaccelerator|networkmanager|notifications|organizations|ram|rolesanywhere|route53|route53domains|route53recoverycontrol|route53recoveryreadiness|savingsplans|servicecatalog|shield|uxc|waf|index)\//;

const jurisdictions =
  /^cloudflare:index\/(?:d1Database|r2Bucket|r2BucketCors|r2BucketLifecycle|r2BucketLock):/;

/** Clouds that the platform does not use, whose resources say their own region. */
const otherClouds = /^(?:gcp|azure|azure-native|digitalocean|mongodbatlas):/;

const others: Readonly<Record<string, Placement>> = {
  [herokuTypes.app]: "region",
  [herokuTypes.space]: "region",
  [herokuTypes.addon]: "app",
  [herokuTypes.drain]: "sink",
  [herokuTypes.telemetryDrain]: "sink",
  "heroku:index/appWebhook:AppWebhook": "sink",
  "heroku:index/reviewAppConfig:ReviewAppConfig": "review apps",
  "cloudflare:index/logpushJob:LogpushJob": "sink",
  "cloudflare:index/ruleset:Ruleset": "rules",
};

/** How the pack reads where a resource of this type stands; `undefined` where it cannot. */
export function placementOf(type: string): Placement | undefined {
  const kind = awsType({ type });
  const other = others[kind];
  if (other !== undefined) return other;
  if (keepsNothing.some((pattern) => pattern.test(kind))) return "keeps nothing";
  if (kind.startsWith("aws:")) return everywhere.test(kind) ? undefined : "region";
  if (jurisdictions.test(kind)) return "jurisdiction";
  return otherClouds.test(kind) ? "location" : undefined;
}

/** Where a resource is shown to stand outside the Union, or not shown to stand inside, by itself. */
export function placementFaults(resource: Resource): string[] {
  switch (placementOf(resource.type)) {
    case "keeps nothing":
      return herokuVariableFaults(resource);
    case "rules":
      return records(resource.props["rules"]).every(({ action }) => action === "block")
        ? []
        : ["a rule does more than block, and may send requests elsewhere"];
    case "region":
      return resource.type.startsWith("aws:")
        ? awsFaults(resource)
        : herokuVariableFaults(resource);
    case "jurisdiction":
      return resource.props["jurisdiction"] === "eu"
        ? []
        : ["the store has no jurisdiction of the Union"];
    case "location":
      return isInUnion(resource.props["location"] ?? resource.props["region"])
        ? []
        : ["the store is not declared inside the Union"];
    case "app":
      return addonFaults(resource);
    case "review apps":
      return reviewAppFaults(resource);
    case "sink":
      return [];
    case undefined:
      return ["nothing shows that a resource of this type stands in the Union"];
  }
}

function awsFaults(resource: Resource): string[] {
  return [
    ...(isInUnion(awsRegionOf(resource)) || isSettingOfBucket(resource)
      ? []
      : ["the store is not declared in a region of the Union"]),
    ...(textsOf(resource.props).some(isCopyOutside)
      ? ["a replica of the store is outside the Union"]
      : []),
    ...(textsOf(resource.props).some(isSinkOutside)
      ? ["what the store sends to is not shown to be in the Union"]
      : []),
    ...endpointFaults(resource),
  ];
}

/** A bucket's settings are kept with the bucket, which is judged itself. */
const isSettingOfBucket = (resource: Resource): boolean =>
  /^aws:s3\/bucket[A-Z]/.test(awsType(resource)) && awsRegionOf(resource) === undefined;

interface Leaf {
  readonly key: string;
  readonly value: string;
  /** Whether it stands below the resource's own properties, such as in a list of replicas. */
  readonly nested: boolean;
}

/** What people write, and what says who may do what: no place is decided in there. */
const undecided = /^(?:tags|tagsAll|description|comment|.*[pP]olicy.*|userData.*|code|content)$/;

function textsOf(value: KnownValue, key = "", depth = 0): Leaf[] {
  if (typeof value === "string") return [{ key, value, nested: depth > 1 }];
  return shownEntries(value).flatMap(([name, inner]) =>
    undecided.test(name) ? [] : textsOf(inner, /^\d+$/.test(name) ? key : name, depth + 1),
  );
}

/** Where the resource itself stands, which is judged as a whole; `destinationRegion` is another's. */
const isOwnPlace = (key: string): boolean => /^(?:region|availabilityZones?)$/.test(key);

/** A nested region, zone or ARN is where a copy goes, and so is the region of something else. */
const isCopyOutside = ({ key, value, nested }: Leaf): boolean =>
  leadsOutside(value) ||
  (/region|availabilityZone/i.test(key) && (nested || !isOwnPlace(key)) && !isInUnion(value)) ||
  (isRegionOutside(value) && nested);

const isSinkOutside = ({ key, value }: Leaf): boolean =>
  /url|uri|endpoint|destination|target/i.test(key) &&
  /^[a-z+]+:\/\//.test(value) &&
  !/^(?:s3|arn):/.test(value) &&
  !isAddressInUnion(value);

/** A provider with an address of its own talks to something else than AWS in that region. */
function endpointFaults({ provider }: Resource): string[] {
  const endpoints = provider?.props["endpoints"];
  return endpoints === undefined || endpoints === null || endpoints === "[]"
    ? []
    : ["the provider has endpoints of its own, so its region says nothing"];
}

/** Heroku's own data services, which stand where their app stands, and what keeps nothing. */
const placedServices =
  /^(?:heroku-(?:postgresql|redis|key-value|kafka)|scheduler|advanced-scheduler|ssl|fixie|quotaguardstatic)(?::|$)/;

/** An add-on stands where its app stands; its vendor's own servers stand anywhere. */
function addonFaults(addon: Resource): string[] {
  const { config } = addon.props;
  const region = isRecord(config) ? config["region"] : undefined;
  if (region !== undefined && !isInUnion(region)) return ["the add-on is placed outside the Union"];
  const plan = peek(addon, "plan");
  return plan === undefined || placedServices.test(text(plan).toLowerCase())
    ? []
    : ["the add-on's log store is not shown to be in the Union"];
}

/** Review apps have no region of their own: they stand where the pipeline is told to put them. */
function reviewAppFaults({ props }: Resource): string[] {
  const { id, type } = isRecord(props["deployTarget"]) ? props["deployTarget"] : ({} as Known);
  return type === "region" && id === "eu"
    ? []
    : ["review apps of analytics are not placed in region eu"];
}

/** A variable of the service that names a region or an AWS address outside the Union. */
function herokuVariableFaults(resource: Resource): string[] {
  if (!resource.type.startsWith("heroku:")) return [];
  const outside = variablesOf(resource).some(({ holder, name }) => {
    const value = safely(holder, name);
    return leadsOutside(value) || (/REGION/i.test(name) && isRegionOutside(value));
  });
  return outside ? ["a variable leads to a region outside the Union"] : [];
}

/** A variable's value where it can be shown. */
const safely = (holder: Resource, name: string): string =>
  ["configVars", "sensitiveConfigVars", "vars", "sensitiveVars"]
    .flatMap((map) => shownEntries(peek(holder, map)))
    .filter(([key]) => key === name)
    .map(([, value]) => text(value))
    .join(" ");

/** Buckets that a resource names, itself left out. */
export function bucketsNamed(resource: Resource): string[] {
  const own = cloudName(resource);
  return textsOf(resource.props)
    .flatMap(({ key, value }) => {
      const arn = /^arn:aws[a-z-]*:s3:::([^/*]+)/.exec(value)?.[1];
      return arn ?? (/bucket/i.test(key) && !/owner|account|prefix|key/i.test(key) ? value : []);
    })
    .filter((name) => name !== own);
}
