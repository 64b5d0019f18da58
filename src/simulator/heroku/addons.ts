import { hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { need } from "../provider/state";
import { customized, isAppId, nameTaken, ofAddon, ofApp, refused } from "./words";

/** The variables that an add-on sets on its app, by service. Others set `<SERVICE>_URL`. */
const variables: Record<string, string[]> = {
  "heroku-postgresql": ["DATABASE_URL"],
  "heroku-redis": ["REDIS_URL"],
  papertrail: ["PAPERTRAIL_API_TOKEN"],
  scheduler: [],
};

const variablesOf = (draft: Draft): string[] => {
  const service = need(draft, "plan").split(":")[0] ?? "";
  return variables[service] ?? [`${service.toUpperCase().replace(/\W/g, "_")}_URL`];
};

/**
 * The outputs of an add-on. Its credentials are among them only if the provider is configured to keep them.
 */
const addonOutputs: NonNullable<Model["outputs"]> = {
  configVars: variablesOf,
  configVarValues: (draft) =>
    customized(draft.config, "setAddonConfigVarsInState")
      ? Object.fromEntries(
          variablesOf(draft).map((name) => [
            name,
            `simulated://${hex(draft.seed, name, 40)}.invalid`,
          ]),
        )
      : {},
  providerId: ({ id }) => `simulated-${id}`,
};

/** Add-ons, and their attachments to further apps. */
export const addons: Record<string, Model> = {
  "index/addon:Addon": {
    replaces: ["appId", "config"],
    unread: ["config"],
    unique: (draft) => need(draft, "name"),
    taken: nameTaken("/addons"),
    rules: [isAppId],
    references: { appId: ofApp },
    refusal: (draft) =>
      /^[a-z0-9-]+(:[a-z0-9.-]+)?$/.test(need(draft, "plan"))
        ? undefined
        : refused(
            "POST",
            `/apps/${need(draft, "appId")}/addons`,
            "404",
            `Couldn't find either the add-on service or the add-on plan of "${need(draft, "plan")}".`,
          ),
    outputs: addonOutputs,
  },
  "index/addonAttachment:AddonAttachment": {
    replaces: "all",
    unique: (draft) => `${need(draft, "appId")} ${need(draft, "name")}`,
    taken: nameTaken("/addon-attachments"),
    rules: [isAppId],
    references: { appId: ofApp, addonId: ofAddon },
  },
};
