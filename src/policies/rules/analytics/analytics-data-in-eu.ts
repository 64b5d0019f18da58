import { dpia, gdpr } from "../../../domain/controls";
import { belongsToAnalytics, isFedByAnalytics, isNamedAnalytics } from "../../lens/analytics";
import { awsResources, awsTypes, cloudName } from "../../lens/aws";
import { analyticsApps, herokuTypes, isAnalyticsName, realName } from "../../lens/heroku";
import { referredBy } from "../../lens/ownership";
import { bucketsNamed, placementFaults, placementOf } from "../../lens/placement";
import { awsRegionOf, isAddressInUnion, isInUnion } from "../../lens/regions";
import { judgeEach } from "../../rule/findings";
import { peek, type Resource } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const facts: RuleFacts = {
  id: "analytics-data-in-eu",
  title:
    "Whatever keeps, copies or carries away data or log lines of analytics is shown to stand in the European Union.",
  controls: [dpia("3 R2"), dpia("6.4"), gdpr("44")],
  severity: "critical",
  waivable: false,
  remedy:
    'Declare an AWS region of the Union, jurisdiction "eu" on Cloudflare, a log sink whose host names its region. A type that the pack cannot place is taught in src/policies/lens/placement.ts. Another place needs a DPIA re-run first (DPIA §6.4).',
};

/** A copy, a cache or a log line of the store is the store, as far as a transfer goes. */
export const analyticsDataInEu = resourceRule({
  ...facts,
  applies: isSelfEvident,
  check: placementFaults,
});

/** What is known to be of analytics, or to read it, by its relations to others. */
export const analyticsAttachedInEu = stackRule({
  ...facts,
  judges: (stack) => [...dataOf(stack), ...spacesOfAnalytics(stack)],
  check: (stack) => {
    const judged = dataOf(stack);
    return [
      ...judgeEach(
        judged.filter((resource) => !isSelfEvident(resource)),
        placementFaults,
      ),
      ...judgeEach(judged, (resource) => sinkFaults(stack, resource)),
      ...judgeEach(judged, (resource) => destinationFaults(stack, resource)),
      ...judgeEach(spacesOfAnalytics(stack), ({ props: { region } }) =>
        isInUnion(region) ? [] : ["the private space of the analytics app is outside the Union"],
      ),
    ];
  },
});

const data = new WeakMap<Stack, readonly Resource[]>();

/** What is of analytics or is fed from it, found once for each stack. */
function dataOf(stack: Stack): readonly Resource[] {
  const found = data.get(stack) ?? findData(stack);
  data.set(stack, found);
  return found;
}

function findData(stack: Stack): Resource[] {
  const parents = new Set(stack.resources.map(({ parent }) => parent));
  return stack.resources.filter(
    (resource) =>
      !isComponent(resource, parents) &&
      (belongsToAnalytics(stack, resource) || isFedByAnalytics(stack, resource)),
  );
}

/** A store that says itself whose it is can be judged alone, before it is created. */
function isSelfEvident(resource: Resource): boolean {
  return /^(?:aws|cloudflare|heroku):/.test(resource.type) && isNamedAnalytics(resource);
}

/** A component keeps nothing itself; its children are judged. Its type has no file name in it. */
const isComponent = ({ urn, type, provider }: Resource, parents: ReadonlySet<string | undefined>) =>
  /^(?:raxx|pulumi):/.test(type) ||
  (!type.includes("/") && provider === undefined && parents.has(urn));

/** A drain leads to a sink that the program declares, or to an address that says where it is. */
function sinkFaults(stack: Stack, sink: Resource): string[] {
  if (placementOf(sink.type) !== "sink") return [];
  const property =
    ["url", "sensitiveUrl", "endpoint", "destinationConf"].find((name) => name in sink.props) ??
    "url";
  const sinks = stack.sources(sink, property).filter(({ type }) => type.startsWith("aws:"));
  if (sinks.length > 0 && sinks.every((each) => isInUnion(awsRegionOf(each)))) return [];
  if (isAddressInUnion(placeOf(text(sink.props[property])))) return [];
  return [
    property === "destinationConf"
      ? "the log destination is not shown to be in the Union"
      : "the drain's address does not show that its sink is in the Union",
  ];
}

/** Cloudflare is told a bucket's region in the query: `s3://bucket/path?region=eu-central-1`. */
function placeOf(address: string): string {
  const region = /^s3:\/\/[^?]*\?(?:.*&)?region=([a-z0-9-]+)/.exec(address)?.[1];
  return region === undefined ? address : `https://${region}.amazonaws.com`;
}

/** Whatever a resource of analytics is wired to, or names, is where its data may go. */
function destinationFaults(stack: Stack, resource: Resource): string[] {
  if (placementOf(resource.type) !== "region" || !resource.type.startsWith("aws:")) return [];
  const wired = referredBy(stack, resource).filter(
    (source) => source.type.startsWith("aws:") && placementOf(source.type) === "region",
  );
  const buckets = awsResources(stack, awsTypes.bucket);
  const named = bucketsNamed(resource).map((name) =>
    buckets.find((bucket) => cloudName(bucket) === name),
  );
  const destinations = [...wired, ...named];
  return destinations.every((store) => store !== undefined && isInUnion(awsRegionOf(store)))
    ? []
    : ["the store is copied to a region outside the Union"];
}

/** Spaces that analytics apps run in. One that is named after analytics is analytics-app-in-eu's. */
function spacesOfAnalytics(stack: Stack): Resource[] {
  const apps = analyticsApps(stack);
  return stack
    .ofType(herokuTypes.space)
    .filter((space) => !isAnalyticsName(realName(space)))
    .filter((space) =>
      apps.some(
        (app) =>
          stack.sources(app, "space").includes(space) ||
          (peek(app, "space") !== undefined && peek(app, "space") === peek(space, "name")),
      ),
    );
}
