import { mission } from "../../../domain/controls";
import { awsRegion, platformHerokuRegion } from "../../../domain/regions";
import { isNamedAnalytics } from "../../lens/analytics";
import { cloudName, tagOf } from "../../lens/aws";
import { isAnalyticsApp, isApp } from "../../lens/heroku";
import { isOfOurProject, isOurName } from "../../lens/ownership";
import { awsRegionOf, isInUnion } from "../../lens/regions";
import type { Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

/** AWS services without a region of their own. */
const globalServices =
  /^aws:(?:iam|route53|cloudfront|organizations|budgets|globalaccelerator|index|shield|account)\//;

const isRegional = ({ type }: Resource): boolean =>
  type.startsWith("aws:") && !globalServices.test(type);

/** Whether a resource is the platform's, by its real name, its path or its tags. */
const isOurs = (resource: Resource): boolean =>
  isOurName(cloudName(resource) ?? "") ||
  (isOfOurProject(resource) && tagOf(resource, "system") !== undefined) ||
  ourSystems.test(text(tagOf(resource, "system")));

/** What the platform's own tag `system` says of its systems; words that anybody uses are left out. */
const ourSystems = /^(?:adinsights|analytics|freescout|raptor|tickets|vault|velvet|raxx-.*)$/;

const isOurApp = (resource: Resource): boolean =>
  isApp(resource) && isOurName(text(resource.props["name"])) && !isAnalyticsApp(resource);

/** The platform has one region; what stands elsewhere is in no backup, runbook or drill. */
export const regionPinned = resourceRule({
  id: "region-pinned",
  title:
    "Every regional resource of the platform stands in the region that is pinned for the platform.",
  controls: [mission],
  severity: "high",
  waivable: true,
  remedy: `Declare region ${awsRegion} on the AWS provider (${platformHerokuRegion} on a Heroku app). Another region is a change of src/domain/regions.ts.`,
  applies: (resource) =>
    isOurApp(resource) ||
    (isRegional(resource) && isOurs(resource) && !isAnalyticsInUnion(resource)),
  check: (resource) => (isApp(resource) ? herokuFaults(resource) : awsFaults(resource)),
});

/** Analytics may stand anywhere in the Union (DPIA §3 risk 2), which has a rule of its own. */
const isAnalyticsInUnion = (resource: Resource): boolean =>
  isNamedAnalytics(resource) && isInUnion(awsRegionOf(resource));

const herokuFaults = ({ props }: Resource): string[] =>
  props["region"] === platformHerokuRegion
    ? []
    : ["the app is outside the platform's Heroku region"];

/** The resource's own region, its zone's, its provider's: the narrowest that is declared counts. */
function awsFaults({ props, provider }: Resource): string[] {
  const declared = props["region"] ?? props["availabilityZone"] ?? provider?.props["region"];
  if (typeof declared !== "string")
    return ["no region is declared on the resource or its provider"];
  return regionOf(declared) === awsRegion
    ? []
    : ["the resource is outside the platform's AWS region"];
}

/** `us-east-1a` is a zone of `us-east-1`. */
const regionOf = (place: string): string => place.replace(/(\d)[a-z]$/, "$1");
