import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model, type Rule } from "../provider/model";
import { type Properties } from "../wire/properties";
import { atLeastOne, between, conflicts, isUuid, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { given, isObject, reveal, text } from "../wire/values";
import { addonOutputs } from "./addons";
import { ofAddon, ofApp, refused } from "./words";

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

const nameTaken =
  (path: string) =>
  (draft: Draft): string =>
    refused("POST", path, "422", `Name ${need(draft, "name")} is already taken`);

const appId: Rule = isUuid("appId");

/** Apps and what belongs to them. */
export const apps: Record<string, Model> = {
  "index/app:App": {
    replaces: ["region", "space", "internalRouting", "organization.name", "organization.personal"],
    notImported: ["configVars", "sensitiveConfigVars"],
    knownKeys: ["configVars", "sensitiveConfigVars"],
    unique: (draft) => need(draft, "name"),
    taken: nameTaken("/apps"),
    refusal: appRefusal,
    rules: [distinctVars("configVars", "sensitiveConfigVars")],
    outputs: {
      uuid: ({ id }) => id,
      stack: () => "heroku-24",
      generation: () => "cedar",
      herokuHostname: (draft) => hostOf(draft),
      webUrl: (draft) => `https://${hostOf(draft)}/`,
      gitUrl: (draft) => `https://git.heroku.com/${need(draft, "name")}.git`,
      allConfigVars: ({ inputs, config }) =>
        customized(config, "setAppAllConfigVarsInState")
          ? { ...map(inputs["configVars"]), ...map(inputs["sensitiveConfigVars"]) }
          : {},
    },
  },
  "index/addon:Addon": {
    replaces: ["appId", "config"],
    unread: ["config"],
    unique: (draft) => need(draft, "name"),
    taken: nameTaken("/addons"),
    rules: [appId],
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
    outputs: addonOutputs((config) => customized(config, "setAddonConfigVarsInState")),
  },
  "index/addonAttachment:AddonAttachment": {
    replaces: "all",
    unique: (draft) => `${need(draft, "appId")} ${need(draft, "name")}`,
    taken: nameTaken("/addon-attachments"),
    rules: [appId],
    references: { appId: ofApp, addonId: ofAddon },
  },
  "index/appConfigAssociation:AppConfigAssociation": {
    knownKeys: ["vars", "sensitiveVars"],
    imports: null,
    rules: [appId, distinctVars("vars", "sensitiveVars")],
    references: { appId: ofApp },
  },
  "index/config:Config": { imports: null, rules: [distinctVars("vars", "sensitiveVars")] },
  "index/appFeature:AppFeature": {
    id: (draft) => `${need(draft, "appId")}:${need(draft, "name")}`,
    replaces: ["appId", "name"],
    defaults: { enabled: true },
    adopts: () => true,
    rules: [appId],
    references: { appId: ofApp },
  },
  "index/accountFeature:AccountFeature": {
    id: (draft) => `simulated@heroku.invalid:${need(draft, "name")}`,
    replaces: ["name"],
    adopts: () => true,
    outputs: { state: () => "general" },
  },
  "index/appRelease:AppRelease": {
    replaces: ["appId", "ociImage", "slugId"],
    rules: [
      appId,
      isUuid("slugId"),
      conflicts("slugId", "ociImage"),
      conflicts("ociImage", "slugId"),
      atLeastOne("slugId", "ociImage"),
    ],
    references: { appId: ofApp },
    outputs: { description: () => "Deploy simulated" },
  },
  "index/appWebhook:AppWebhook": {
    replaces: ["appId"],
    unread: ["authorization", "secret"],
    rules: [oneOf("level", "notify", "sync")],
    references: { appId: ofApp },
  },
  "index/build:Build": {
    replaces: "all",
    unread: ["source"],
    rules: [appId, matching("source.url", /^https:\/\//, "must be a HTTPS URL")],
    references: { appId: ofApp },
    outputs: {
      uuid: ({ id }) => id,
      status: () => "succeeded",
      stack: () => "heroku-24",
      releaseId: ({ seed }) => uuid(seed, "release"),
      slugId: ({ seed }) => uuid(seed, "slug"),
      users: ({ seed }) => [{ email: "simulated@heroku.invalid", id: uuid(seed, "user") }],
    },
  },
  "index/collaborator:Collaborator": {
    replaces: "all",
    rules: [appId],
    references: { appId: ofApp },
    unique: (draft) => `${need(draft, "appId")} ${need(draft, "email")}`,
    taken: (draft) =>
      refused(
        "POST",
        "/collaborators",
        "422",
        `User ${need(draft, "email")} is already a collaborator on app`,
      ),
  },
  "index/domain:Domain": {
    replaces: ["appId", "hostname"],
    rules: [
      appId,
      matching("hostname", /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/i, "must be a host name"),
    ],
    references: { appId: ofApp },
    unique: (draft) => need(draft, "hostname").toLowerCase(),
    taken: (draft) =>
      refused("POST", "/domains", "422", `Domain already in use: ${need(draft, "hostname")}`),
    outputs: { cname: ({ seed }) => `${hex(seed, "cname", 20)}.simulated.herokudns.com` },
  },
  "index/drain:Drain": {
    replaces: "all",
    rules: [appId, conflicts("url", "sensitiveUrl"), conflicts("sensitiveUrl", "url")],
    refusal: ({ inputs }) =>
      given(inputs, "url") || given(inputs, "sensitiveUrl")
        ? undefined
        : "creating drain: either url or sensitive_url must be specified",
    references: { appId: ofApp },
    unique: (draft) =>
      `${need(draft, "appId")} ${text(draft.inputs, "url") ?? ""}${urlDigest(draft)}`,
    taken: (draft) =>
      refused(
        "POST",
        `/apps/${need(draft, "appId")}/log-drains`,
        "422",
        "Url has already been taken",
      ),
    outputs: { token: ({ seed }) => `d.${uuid(seed, "token")}` },
  },
  "index/formation:Formation": {
    replaces: ["appId"],
    adopts: () => true,
    rules: [appId, between("quantity", 0, 100)],
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
  "index/slug:Slug": {
    replaces: "all",
    rules: [
      appId,
      conflicts("fileUrl", "filePath"),
      matching("fileUrl", /^https:\/\//, "must be a HTTPS URL"),
    ],
    unread: ["filePath", "fileUrl"],
    references: { appId: ofApp },
    outputs: {
      stack: () => "heroku-24",
      stackId: ({ seed }) => uuid(seed, "stack"),
      blobs: ({ id }) => [{ method: "PUT", url: `https://${id}.simulated.invalid` }],
    },
  },
  "index/ssl:Ssl": {
    replaces: ["appId"],
    unread: ["privateKey"],
    rules: [appId],
    references: { appId: ofApp },
  },
  "index/telemetryDrain:TelemetryDrain": {
    replaces: ["ownerId", "ownerType"],
    sets: ["signals"],
    imports: null,
    rules: [
      isUuid("ownerId"),
      oneOf("ownerType", "app", "space"),
      oneOf("exporterType", "otlphttp", "otlp"),
      oneOf("signals", "traces", "metrics", "logs"),
    ],
  },
  "index/teamCollaborator:TeamCollaborator": {
    replaces: ["appId", "email"],
    sets: ["permissions"],
    rules: [appId, oneOf("permissions", "view", "deploy", "operate", "manage")],
    references: { appId: ofApp },
    unique: (draft) => `${need(draft, "appId")} ${need(draft, "email")}`,
    taken: (draft) =>
      refused(
        "POST",
        "/teams/collaborators",
        "422",
        `${need(draft, "email")} is already a collaborator`,
      ),
  },
  "index/teamMember:TeamMember": {
    id: (draft) => `${need(draft, "email")}:${need(draft, "team")}`,
    replaces: ["team", "email"],
    adopts: () => true,
    defaults: { federated: false },
    rules: [oneOf("role", "admin", "member", "viewer", "collaborator")],
  },
};

/** `customizations` of the provider; both switches are on unless it says otherwise. */
function customized(config: Properties, name: string): boolean {
  const [first] = Array.isArray(config["customizations"]) ? config["customizations"] : [];
  return !isObject(first) || first[name] !== false;
}

const map = (value: Properties[string] | undefined): Properties => {
  const plain = reveal(value ?? null);
  return isObject(plain) ? plain : {};
};

/** A variable cannot be both plain and sensitive. */
function distinctVars(plain: string, sensitive: string): Rule {
  return (inputs) => {
    const both = Object.keys(map(inputs[plain])).filter((name) => name in map(inputs[sensitive]));
    return both.length === 0
      ? []
      : [{ path: plain, reason: `Detected duplicate config vars: [${both.join(" ")}]` }];
  };
}

/** Where the app answers, in Heroku's form; the zeros tell it from a real host. */
const hostOf = (draft: Draft): string =>
  `${need(draft, "name")}-000000${hex(draft.seed, "host", 6)}.herokuapp.com`;

const urlDigest = ({ inputs }: Draft): string =>
  given(inputs, "sensitiveUrl") ? hex("drain", text(inputs, "sensitiveUrl") ?? "") : "";

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
