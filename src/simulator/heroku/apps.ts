import { hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { between, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { mapOf } from "../wire/values";
import { customized, isAppId, nameTaken, ofApp, refused } from "./words";
import { duplicates } from "./variables";

const dynoSizes = [
  ...["eco", "hobby", "basic", "standard-1x", "standard-2x", "performance-m", "performance-l"],
  ...[
    "performance-l-ram",
    "performance-xl",
    "performance-2xl",
    "private-s",
    "private-m",
    "private-l",
  ],
  ...["private-l-ram", "private-xl", "private-2xl", "shield-s", "shield-m", "shield-l"],
  ...["dyno-1c-0.5gb", "dyno-2c-1gb", "dyno-1c-4gb", "dyno-2c-4gb", "dyno-2c-8gb", "dyno-4c-8gb"],
];

/** Apps, their processes, features and webhooks. */
export const apps: Record<string, Model> = {
  "index/app:App": {
    replaces: ["region", "space", "internalRouting", "organization.name", "organization.personal"],
    notImported: ["configVars", "sensitiveConfigVars"],
    knownKeys: ["configVars", "sensitiveConfigVars"],
    unique: (draft) => need(draft, "name"),
    taken: nameTaken("/apps"),
    sentWhole: ["configVars", "sensitiveConfigVars"],
    refusal: (draft) => duplicates(draft, "configVars", "sensitiveConfigVars") ?? appRefusal(draft),
    outputs: {
      uuid: ({ id }) => id,
      stack: () => "heroku-24",
      generation: () => "cedar",
      herokuHostname: (draft) => hostOf(draft),
      webUrl: (draft) => `https://${hostOf(draft)}/`,
      gitUrl: (draft) => `https://git.heroku.com/${need(draft, "name")}.git`,
      allConfigVars: ({ inputs, config }) =>
        customized(config, "setAppAllConfigVarsInState")
          ? { ...mapOf(inputs["configVars"]), ...mapOf(inputs["sensitiveConfigVars"]) }
          : {},
    },
  },
  "index/appFeature:AppFeature": {
    id: (draft) => `${need(draft, "appId")}:${need(draft, "name")}`,
    replaces: ["appId", "name"],
    defaults: { enabled: true },
    adopts: () => true,
    rules: [isAppId],
    references: { appId: ofApp },
  },
  "index/accountFeature:AccountFeature": {
    id: (draft) => `simulated@heroku.invalid:${need(draft, "name")}`,
    replaces: ["name"],
    adopts: () => true,
    outputs: { state: () => "general" },
  },
  "index/appWebhook:AppWebhook": {
    replaces: ["appId"],
    unread: ["authorization", "secret"],
    rules: [oneOf("level", "notify", "sync")],
    references: { appId: ofApp },
  },
  "index/formation:Formation": {
    replaces: ["appId"],
    adopts: () => true,
    rules: [isAppId, between("quantity", 0, 100)],
    references: { appId: ofApp },
    unique: (draft) => `${need(draft, "appId")} ${need(draft, "type")}`,
    refusal: (draft) =>
      dynoSizes.includes(need(draft, "size").toLowerCase())
        ? undefined
        : refused(
            "PATCH",
            `/apps/${need(draft, "appId")}/formation/${need(draft, "type")}`,
            "422",
            `No such size as ${need(draft, "size")}.`,
          ),
  },
};

/** The host of the app, in Heroku's form. The zeros show that it is not a real one. */
const hostOf = (draft: Draft): string =>
  `${need(draft, "name")}-000000${hex(draft.seed, "host", 6)}.herokuapp.com`;

const regions = [
  "us",
  "eu",
  "virginia",
  "oregon",
  "dublin",
  "frankfurt",
  "london",
  "montreal",
  "mumbai",
  "singapore",
  "sydney",
  "tokyo",
];

function appRefusal(draft: Draft): string | undefined {
  const name = need(draft, "name");
  const refuse = (message: string) => refused("POST", "/apps", "422", `Invalid params: ${message}`);
  if (name.length > 30) return refuse("Name is too long (maximum is 30 characters)");
  if (!/^[a-z][a-z0-9-]*[a-z0-9]$/.test(name))
    return refuse(
      `Name ${name} must start with a letter, end with a letter or digit and can only contain lowercase letters, digits, and dashes`,
    );
  if (!regions.includes(need(draft, "region")))
    return refuse(`Region ${need(draft, "region")} is not available`);
  return undefined;
}
