import { address, hex, uuid } from "../provider/made-up";
import { ProviderError } from "../wire/service-error";
import { type FunctionCall, type Provider } from "../provider/model";
import { type Properties } from "../wire/properties";
import { text } from "../wire/values";
import { type Json, type WorldRecord } from "../cloud/world";
import { addonType, appType, pipelineId, pipelineType, refused, spaceType } from "./words";

/**
 * Data sources. Pipelines and teams are always found; apps, add-ons and spaces only if a program declared
 * them.
 */
export const functions: Provider["functions"] = {
  "index/getAddon:getAddon": (call) => {
    const { id, properties } = wanted(call, addonType, "addons", "add-on");
    const { name, appId, plan, providerId, configVars } = plain(properties);
    return { id, name, appId, plan, providerId, configVars } as Properties;
  },
  "index/getApp:getApp": (call) => {
    const { id, properties } = wanted(call, appType, "apps", "app");
    const { organization, sensitiveConfigVars, allConfigVars, ...rest } = plain(properties);
    void [sensitiveConfigVars, allConfigVars];
    const organizations = organization === undefined ? [] : [organization];
    return {
      configVars: {},
      space: "",
      lastReleaseId: "",
      lastSlugId: "",
      ...rest,
      id,
      organizations,
    };
  },
  "index/getPipeline:getPipeline": ({ args, cloud }) => {
    const name = text(args, "name") ?? "";
    const id = cloud.find(pipelineType, name)?.id ?? pipelineId(name);
    return { id, name, ownerId: uuid(hex("heroku owner", "id", 64)), ownerType: "team" };
  },
  "index/getSpace:getSpace": (call) => {
    const { id, properties } = wanted(call, spaceType, "spaces", "space");
    return { ...plain(properties), id, uuid: id, state: "allocated" };
  },
  "index/getSpacePeeringInfo:getSpacePeeringInfo": (call) => {
    const { id, seed, name } = wanted(call, spaceType, "spaces", "space");
    return {
      id,
      name,
      awsAccountId: "000000000000",
      awsRegion: "us-east-1",
      dynoCidrBlocks: [`${address(seed, "dyno")}/32`],
      unavailableCidrBlocks: [],
      vpcCidr: "10.0.0.0/16",
      vpcId: `vpc-0${hex(seed, "vpc", 16)}`,
    };
  },
  "index/getTeam:getTeam": ({ args }) => {
    const name = text(args, "name") ?? "";
    const id = uuid(hex("heroku team", name, 64));
    return {
      id,
      name,
      default: false,
      membershipLimit: 25,
      provisionedLicenses: false,
      type: "team",
    };
  },
  "index/getTeamMembers:getTeamMembers": ({ args }) => ({
    id: text(args, "team") ?? "",
    team: text(args, "team") ?? "",
    roles: args["roles"] ?? [],
    members: [],
  }),
};

function wanted(
  { args, cloud }: FunctionCall,
  type: string,
  path: string,
  what: string,
): WorldRecord {
  const name = text(args, "name") ?? "";
  const found = cloud.find(type, name);
  if (found === undefined)
    throw new ProviderError(
      refused("GET", `/${path}/${name}`, "404", `Couldn't find that ${what}.`),
    );
  return found;
}

/** Stored properties, except the secret ones, of which only digests are stored. */
const plain = (properties: { [name: string]: Json }): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !JSON.stringify(value).includes('"$secret"')),
  );
