import { kFloor } from "../../domain/anonymity";
import { dpiaConditions } from "../../domain/dpia";
import { partsOf } from "../../domain/urn";
import { isAddressInUnion, isInUnion } from "../../policies/lens/regions";
import type { ReviewItem } from "../../schema/review";
import type { Resource } from "../posture/resources";

type Inputs = Readonly<Record<string, unknown>>;

const inputsOf = ({ inputs }: Resource): Inputs =>
  typeof inputs === "object" && inputs !== null ? (inputs as Inputs) : {};

/** Of analytics by its name, or because it names something that is. */
const isOfAnalytics = (resource: Resource): boolean =>
  /analytics/i.test(partsOf(resource.urn).name) ||
  /raxx-analytics|"system":"analytics"/.test(JSON.stringify(resource.inputs ?? {}));

/** Types by which somebody else is let in, or is sent what analytics keeps. */
const sharing =
  /(?:Collaborator|Attachment|Drain|Webhook|Transfer|Grant|Permission|Subscription|Policy|Logpush\w*|Replication\w*)$/;

const places = ["region", "availabilityZone", "location", "jurisdiction", "primaryLocationHint"];

/** What two lists of resources, of previews or states, differ in that the assessment has to look at. */
export function resourceItems(
  before: readonly Resource[],
  after: readonly Resource[],
): ReviewItem[] {
  const known = new Map(before.map((resource) => [resource.urn, resource]));
  return after.filter(isOfAnalytics).flatMap((resource) => {
    const { type, name } = partsOf(resource.urn);
    const former = known.get(resource.urn);
    const was = former ? inputsOf(former) : {};
    const is = inputsOf(resource);
    const where = `${type.split(":").at(-1)} ${name}`;
    return [
      ...placeItems(where, was, is),
      ...(former === undefined && sharing.test(type)
        ? [
            {
              where,
              what: "is new, and gives somebody data of analytics or access to it",
              condition: dpiaConditions.sharing,
            },
          ]
        : []),
      ...floorItems(where, variables(was), variables(is)),
      ...retentionItems(where, was, is),
    ];
  });
}

const placeItems = (where: string, was: Inputs, is: Inputs): ReviewItem[] =>
  [...places, "url"].flatMap((property) => {
    const [former, value] = [placeIn(was, property), placeIn(is, property)];
    if (value === undefined || value === former) return [];
    const union = isInUnion(value) || isAddressInUnion(`https://${value}`);
    const from = former === undefined ? "is new, in" : `was in ${former} and is in`;
    const doubt = union ? "" : ", which is not shown to be in the Union";
    return [{ where, what: `${from} ${value}${doubt}`, condition: dpiaConditions.region }];
  });

/** A region, or the host of an address: its path, user and query may let somebody in. */
function placeIn(inputs: Inputs, property: string): string | undefined {
  const value = inputs[property];
  if (typeof value !== "string" || value === "") return undefined;
  return property === "url" ? (URL.parse(value)?.hostname ?? undefined) : value;
}

const variables = (inputs: Inputs): Inputs =>
  typeof inputs["vars"] === "object" && inputs["vars"] !== null ? (inputs["vars"] as Inputs) : {};

function floorItems(where: string, was: Inputs, is: Inputs): ReviewItem[] {
  const former = Number(was["ANALYTICS_K_FLOOR"] ?? kFloor);
  const floor = is["ANALYTICS_K_FLOOR"];
  const isLower = floor !== undefined && !(Number(floor) >= former);
  const [guard, before] = [is["I_ACCEPT_WEAKER_ANONYMITY"], was["I_ACCEPT_WEAKER_ANONYMITY"]];
  const condition = dpiaConditions.floor;
  return [
    ...(isLower
      ? [{ where, what: `ANALYTICS_K_FLOOR was ${former} and is lower`, condition }]
      : []),
    ...(guard !== undefined && before === undefined
      ? [{ where, what: "I_ACCEPT_WEAKER_ANONYMITY is set", condition }]
      : []),
  ];
}

function retentionItems(where: string, was: Inputs, is: Inputs): ReviewItem[] {
  const [former, days] = [was["retentionInDays"], is["retentionInDays"]];
  if (typeof days !== "number" || days === former) return [];
  const from = typeof former === "number" ? `was kept ${former} days and is kept` : "is kept";
  return [{ where, what: `${from} ${days} days`, condition: dpiaConditions.retention }];
}
