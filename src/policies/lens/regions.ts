import { awsRegionsInUnion } from "../../domain/regions";
import type { KnownValue, Resource } from "../rule/resource";

/** Heroku's regions and private-space regions inside the Union; London is not. */
const herokuRegions = ["eu", "dublin", "frankfurt"];

/** Multi-region and single-region names of other clouds, inside the Union. */
const otherRegions =
  /^(?:eu|europe-west(?:1|3|4|8|9|10|12)|europe-north[12]|europe-central2|europe-southwest1|eur[345]|westeurope|northeurope|francecentral|germanywestcentral|swedencentral|italynorth|spaincentral|polandcentral|austriaeast|belgiumcentral)$/;

/** `eu-west-1b` is a zone of `eu-west-1`. */
const regionOfZone = (zone: string): string => zone.replace(/(\d)[a-z]$/, "$1");

/** Whether a region, zone or location is inside the European Union. */
export function isInUnion(place: KnownValue): boolean {
  if (typeof place !== "string") return false;
  const region = regionOfZone(place.toLowerCase().replaceAll(" ", ""));
  return isAwsRegionInUnion(region) || herokuRegions.includes(region) || otherRegions.test(region);
}

const isAwsRegionInUnion = (region: string): boolean =>
  (awsRegionsInUnion as readonly string[]).includes(region);

/** Where a resource of AWS stands: what it says itself, else what its provider says. */
export const awsRegionOf = ({ props, provider }: Resource): KnownValue =>
  props["region"] ?? props["availabilityZone"] ?? provider?.props["region"];

const awsRegionName = /\b(?:us|eu|ap|ca|sa|me|af|il|mx|cn)(?:-gov)?-[a-z]+-\d\b/g;

/**
 * Whether the host of an address shows that it is in the Union: by the name of a region, or by `eu` as a
 * word. `logs-eu.raxx.app` does, `logs.eu-west-2.example.com` (London) does not; a path or a query is the
 * sender's own business and shows nothing.
 */
export function isAddressInUnion(address: string): boolean {
  const host = hostOf(address);
  const regions = host.match(awsRegionName) ?? [];
  if (regions.length > 0) return regions.every(isAwsRegionInUnion);
  const words = host.split(/[.-]/);
  if (words.some((word) => elsewhere.test(word))) return false;
  return (
    host.split(".").some((label) => otherRegions.test(label)) ||
    words.some((word) => inUnion.test(word))
  );
}

/** Whether a text is an ARN or an address of AWS that names a region outside the Union. */
export function leadsOutside(text: string): boolean {
  const region = /^arn:aws[a-z-]*:[a-z0-9-]+:([a-z0-9-]+):/.exec(text)?.[1];
  if (region !== undefined) return !isAwsRegionInUnion(region);
  const regions = /amazonaws\.com/.test(text) ? (text.match(awsRegionName) ?? []) : [];
  return !regions.every(isAwsRegionInUnion);
}

/** Whether a text is the name of an AWS region outside the Union. */
export const isRegionOutside = (text: string): boolean =>
  text.replace(awsRegionName, "") === "" && text !== "" && !isAwsRegionInUnion(text);

const inUnion = /^(?:eu\d?|frankfurt|dublin|paris|stockholm)$/;
const elsewhere = /^(?:us\d?|uk|gb|london|ch|zurich|apac?|ca|jp|sg)$/;

const hostOf = (address: string): string =>
  /^[a-z0-9+]+:\/\/(?:[^@/]*@)?([^/:?]+)/i.exec(address)?.[1]?.toLowerCase() ?? "";
