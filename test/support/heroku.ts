import type { Properties, Resource } from "../../src/policies/rule/resource";
import { resource, unknown } from "./resources";

type Relations = Pick<Parameters<typeof resource>[0], "from" | "secrets" | "parent">;

export const app = (name: string, props: Properties = {}) =>
  resource({
    type: "heroku:index/app:App",
    name: `${name}-app`,
    props: { name, region: name.startsWith("raxx-analytics") ? "eu" : "us", ...props },
  });

/** A resource of `owner`; wired to an app that is declared, by literal name to one that is not. */
function owned(type: string, name: string, owner: Resource | string, props: Properties): Resource {
  return typeof owner === "string"
    ? resource({ type, name, props: { appId: owner, ...props } })
    : resource({ type, name, props: { appId: unknown, ...props }, from: { appId: [owner] } });
}

export const addon = (
  name: string,
  owner: Resource | string,
  plan: string,
  props: Properties = {},
) => owned("heroku:index/addon:Addon", name, owner, { name, plan, ...props });

export const settings = (owner: Resource | string, vars: Properties, relations: Relations = {}) =>
  resource({
    type: "heroku:index/appConfigAssociation:AppConfigAssociation",
    name: `${typeof owner === "string" ? owner : owner.name}-settings`,
    props: { appId: typeof owner === "string" ? owner : unknown, vars },
    ...relations,
    from: { ...(typeof owner !== "string" && { appId: [owner] }), ...relations.from },
  });

export const drain = (name: string, owner: Resource | string, props: Properties) =>
  owned("heroku:index/drain:Drain", name, owner, props);

/** An attachment of `database` to `owner`. */
export const attachment = (
  name: string,
  owner: Resource | string,
  database: Resource | string,
  props: Properties = {},
) =>
  resource({
    type: "heroku:index/addonAttachment:AddonAttachment",
    name,
    props: {
      name,
      appId: typeof owner === "string" ? owner : unknown,
      addonId: typeof database === "string" ? database : unknown,
      ...props,
    },
    from: {
      ...(typeof owner !== "string" && { appId: [owner] }),
      ...(typeof database !== "string" && { addonId: [database] }),
    },
  });

/** A managed secret that goes to variable `variable` of each app. */
export const contract = (variable: string, apps: readonly string[], props: Properties = {}) =>
  resource({
    type: "raxx:secrets:Contract",
    name: `${variable}-contract`,
    props: {
      name: variable,
      system: "apps",
      vaultPath: `/raxx/apps/${variable}`,
      consumers: apps.map((app) => ({ kind: "heroku", app, variable })),
      ...props,
    },
  });
