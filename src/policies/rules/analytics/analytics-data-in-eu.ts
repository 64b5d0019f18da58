import { belongsToAnalytics, isNamedAnalytics } from "../../lens/analytics";
import { dpia, gdpr } from "../../../domain/controls";
import { judgeEach } from "../../rule/findings";
import { appsNamed, herokuTypes, isAnalyticsName, realName } from "../../lens/heroku";
import { awsRegionOf, isInUnion } from "../../lens/regions";
import { peek, type Resource } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { drainFaults, isLogSink, isStore, regionFaults } from "../../lens/stores";

const facts: RuleFacts = {
  id: "analytics-data-in-eu",
  title: "Whatever else keeps data or log lines of analytics stands in the European Union.",
  controls: [dpia("3 R2"), dpia("6.4"), gdpr("44")],
  severity: "critical",
  waivable: false,
  remedy:
    'Declare an AWS region of the Union, jurisdiction "eu" on Cloudflare, a log sink whose host names its region. Another place needs a DPIA re-run first (DPIA §6.4).',
};

/** A copy, a cache or a log line of the store is the store, as far as a transfer goes. */
export const analyticsDataInEu = resourceRule({
  ...facts,
  applies: isSelfEvident,
  check: regionFaults,
});

/** What is known to be of analytics by its parent or by what it is attached to. */
export const analyticsAttachedInEu = stackRule({
  ...facts,
  judges: (stack) => [...attached(stack), ...forwarding(stack), ...spacesOfAnalytics(stack)],
  check: (stack) => [
    ...judgeEach(attached(stack), (resource) =>
      isLogSink(resource) ? drainFaults(stack, resource) : regionFaults(resource),
    ),
    ...judgeEach(forwarding(stack), (forwarder) => destinationFaults(stack, forwarder)),
    ...judgeEach(spacesOfAnalytics(stack), ({ props: { region } }) =>
      isInUnion(region) ? [] : ["the private space of the analytics app is outside the Union"],
    ),
  ],
});

function attached(stack: Stack): Resource[] {
  return stack.resources.filter(
    (resource) =>
      (isStore(resource) || isLogSink(resource)) &&
      !isSelfEvident(resource) &&
      belongsToAnalytics(stack, resource),
  );
}

const forwarding = (stack: Stack): Resource[] =>
  stack.resources.filter(
    (resource) => forwarders.has(resource.type) && belongsToAnalytics(stack, resource),
  );

/** What copies a store's contents to another one, and the property that leads there. */
const forwarders: ReadonlyMap<string, string> = new Map([
  ["aws:s3/bucketReplicationConfig:BucketReplicationConfig", "rules"],
  ["aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter", "destinationArn"],
]);

function destinationFaults(stack: Stack, forwarder: Resource): string[] {
  const destinations = stack
    .sources(forwarder, forwarders.get(forwarder.type) ?? "")
    .filter(isStore);
  return destinations.every((store) => isInUnion(awsRegionOf(store)))
    ? []
    : ["the store is copied to a region outside the Union"];
}

/** A store that says itself whose it is can be judged alone, before it is created. */
function isSelfEvident(resource: Resource): boolean {
  return isStore(resource) && isNamedAnalytics(resource);
}

/** Spaces that analytics apps run in. One that is named after analytics is analytics-app-in-eu's. */
function spacesOfAnalytics(stack: Stack): Resource[] {
  const apps = appsNamed(stack, /^raxx-analytics(?:-|$)/);
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
