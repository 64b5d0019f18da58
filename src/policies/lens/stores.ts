import { awsType } from "./aws";
import { herokuTypes } from "./heroku";
import { isDataAddon } from "./postgres";
import { awsRegionOf, isAddressInUnion, isInUnion } from "./regions";
import { isRecord, peek, records, type Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { text } from "../rule/text";

/** AWS services whose resources hold data or take log lines, and those of a service that do. */
const awsStores =
  /^aws:(?:(?:dynamodb|rds|secretsmanager|efs|fsx|elasticache|memorydb|opensearch|elasticsearch|redshift|redshiftserverless|kinesis|docdb|neptune|timestreamwrite|keyspaces|dsql|msk|mq|sqs|athena|glue|backup|s3tables)\/|s3\/(?:bucket|bucketObject|bucketObjectv2|directoryBucket):|ssm\/parameter:|cloudwatch\/logGroup:|cloudwatch\/log(?:Subscription|Destination)|lightsail\/(?:database|bucket|instance|disk):|ebs\/(?:volume|snapshot|snapshotCopy):|ec2\/instance:)/;

const cloudflareStores =
  /^cloudflare:index\/(?:d1Database|r2Bucket|workersKvNamespace|queue|logpushJob|hyperdriveConfig):/;

/** Stores of clouds that the platform does not use. */
const otherStores =
  /^(?:gcp|azure|azure-native|digitalocean|mongodbatlas|postgresql|snowflake|datadog|neon|supabase):/;

/** Add-ons that carry log lines off to their vendor. */
const logAddon =
  /^(?:papertrail|logentries|logdna|mezmo|coralogix|timber|logtail|sumologic|loggly|sematext|solarwinds|newrelic|scoutapp|rollbar|sentry|bugsnag|librato|datadog)\b/;

/** Whether a resource holds data. */
export const isStore = (resource: Resource): boolean =>
  awsStores.test(awsType(resource)) ||
  cloudflareStores.test(resource.type) ||
  otherStores.test(resource.type) ||
  resource.type === herokuTypes.addon;

/** Whether a resource carries log lines of an app away. */
export const isLogSink = ({ type }: Resource): boolean =>
  type === herokuTypes.drain || type === herokuTypes.telemetryDrain;

/** Where a store is shown to stand outside the Union, or not shown to stand inside. */
export function regionFaults(store: Resource): string[] {
  if (store.type.startsWith("aws:")) return awsFaults(store);
  if (store.type.startsWith("cloudflare:")) return cloudflareFaults(store);
  if (store.type === herokuTypes.addon) return addonFaults(store);
  const { location, region } = store.props;
  return isInUnion(location ?? region) ? [] : ["the store is not declared inside the Union"];
}

function awsFaults(store: Resource): string[] {
  const { replicas } = store.props;
  const copies = records(replicas).map(({ regionName, region }) => regionName ?? region);
  return [
    ...(isInUnion(awsRegionOf(store))
      ? []
      : ["the store is not declared in a region of the Union"]),
    ...(copies.every(isInUnion) ? [] : ["a replica of the store is outside the Union"]),
  ];
}

/** A location hint is a wish, and `weur` has London in it; a jurisdiction is a promise. */
function cloudflareFaults({ type, props }: Resource): string[] {
  if (type.includes(":index/logpushJob:")) {
    return isAddressInUnion(text(props["destinationConf"]))
      ? []
      : ["the log destination is not shown to be in the Union"];
  }
  return props["jurisdiction"] === "eu" ? [] : ["the store has no jurisdiction of the Union"];
}

/** An add-on stands where its app stands, unless it is told otherwise or is its vendor's log store. */
function addonFaults(addon: Resource): string[] {
  const { config } = addon.props;
  const region = isRecord(config) ? config["region"] : undefined;
  if (region !== undefined) {
    return isInUnion(region) ? [] : ["the add-on is placed outside the Union"];
  }
  return logAddon.test(text(peek(addon, "plan"))) && !isDataAddon(addon)
    ? ["the add-on's log store is not shown to be in the Union"]
    : [];
}

/** A drain leads to a sink that the program declares, or to an address that says where it is. */
export function drainFaults(stack: Stack, drain: Resource): string[] {
  const property =
    drain.type === herokuTypes.telemetryDrain
      ? "endpoint"
      : "url" in drain.props
        ? "url"
        : "sensitiveUrl";
  const sinks = stack.sources(drain, property).filter(isStandingInAws);
  if (sinks.length > 0 && sinks.every((sink) => isInUnion(awsRegionOf(sink)))) return [];
  return isAddressInUnion(text(drain.props[property]))
    ? []
    : ["the drain's address does not show that its sink is in the Union"];
}

const isStandingInAws = ({ type }: Resource): boolean => type.startsWith("aws:");
