import { hex, uuid } from "../provider/made-up";
import { type Cloud, type Draft, type Reference, type Rule } from "../provider/model";
import { isUuid } from "../provider/rules";
import { need } from "../provider/state";
import { type Properties } from "../wire/properties";
import { isObject } from "../wire/values";
import { type WorldRecord } from "../cloud/world";

export const appType = "heroku:index/app:App";
export const addonType = "heroku:index/addon:Addon";
export const pipelineType = "heroku:index/pipeline:Pipeline";
export const spaceType = "heroku:index/space:Space";

/** The Platform API's answer to a request it refuses, as the client prints it. */
export const refused = (method: string, path: string, status: string, message: string): string =>
  `${method} https://api.heroku.com${path}: ${status} ${message}`;

const noSuch =
  (what: string, path: string) =>
  (value: string, { name }: Draft): string =>
    refused("POST", `/${path}/${value}`, "404", `Couldn't find that ${what}. (${name})`);

/** The error for a name that another app, add-on or attachment already has. */
export const nameTaken =
  (path: string) =>
  (draft: Draft): string =>
    refused("POST", path, "422", `Name ${need(draft, "name")} is already taken`);

/** `appId` is a UUID. */
export const isAppId: Rule = isUuid("appId");
export const ofApp: Reference = { to: appType, error: noSuch("app", "apps") };
export const ofAddon: Reference = { to: addonType, error: noSuch("add-on", "addons") };
export const ofSpace: Reference = { to: spaceType, error: noSuch("space", "spaces") };

/** A pipeline's id depends on its name alone, so that the stacks that share a pipeline agree on it. */
export const pipelineId = (name: string): string => uuid(hex("heroku pipeline", name, 64));

/** A pipeline may belong to another stack, so any UUID is taken for one. */
export const ofPipeline: Reference = {
  to: pipelineType,
  error: noSuch("pipeline", "pipelines"),
  elsewhere: (value) => /^[0-9a-f-]{36}$/i.test(value),
};

/** Import ids such as `<app>:<domain>`: the app by id or name, then what the resource is called in it. */
export function byAppAndName(id: string, cloud: Cloud, type: string): WorldRecord | undefined {
  const [holder = "", ...rest] = id.split(":");
  const name = rest.join(":").replace(/:sensitive$/, "");
  if (name === "") return undefined;
  const app = cloud.find(appType, holder)?.id ?? holder;
  return cloud.list(type).find(({ id: own, properties }) => {
    const holders = ["appId", "space", "team", "pipelineId"].map((key) => properties[key]);
    const names = ["hostname", "email", "type", "name", "orgRepo", "vpcPeeringConnectionId"];
    return holders.includes(app) && (own === name || names.some((key) => properties[key] === name));
  });
}

/** Whether one of the provider's `customizations` is on. Each is, unless the configuration turns it off. */
export function customized(config: Properties, name: string): boolean {
  const [first] = Array.isArray(config["customizations"]) ? config["customizations"] : [];
  return !isObject(first) || first[name] !== false;
}
