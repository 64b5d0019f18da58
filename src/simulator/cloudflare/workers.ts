import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { atMostOne, matching, needs, valueOneOf } from "../provider/rules";
import { need } from "../provider/state";
import { refused } from "./dns";

const scriptType = "cloudflare:index/workersScript:WorkersScript";
const projectType = "cloudflare:index/pagesProject:PagesProject";

const ofScript = {
  to: scriptType,
  error: (value: string, { name }: Draft): string =>
    refused(
      `creating ${name}`,
      "404 Not Found",
      10_007,
      `This Worker does not exist on your account: ${value}`,
    ),
};

const inAccount =
  (property: string) =>
  (draft: Draft): string =>
    `${need(draft, "accountId")} ${need(draft, property)}`;

/** Workers, Pages, D1 and R2. */
export const workers: Record<string, Model> = {
  "index/workersScript:WorkersScript": {
    id: (draft) => need(draft, "scriptName"),
    scope: ["accountId"],
    replaces: ["scriptName"],
    // Uploading a script that exists is a new version of it.
    adopts: () => true,
    unread: ["content", "contentFile", "contentSha256"],
    rules: [
      atMostOne("content", "contentFile"),
      needs("contentFile", "contentSha256"),
      matching("scriptName", /^[a-z0-9_][a-z0-9_-]*$/i, "must be letters, digits, - and _"),
      matching("compatibilityDate", /^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-01-31"),
      valueOneOf("usageModel", "standard", "bundled", "unbound"),
    ],
    references: {
      "bindings.databaseId": {
        to: "cloudflare:index/d1Database:D1Database",
        elsewhere: (value) => !/^[0-9a-f-]{36}$/.test(value),
        error: (value, { name }) =>
          refused(
            `uploading Worker ${name}`,
            "400 Bad Request",
            10_181,
            `D1 binding references database '${value}' which was not found.`,
          ),
      },
    },
    outputs: {
      etag: ({ seed, inputs }) =>
        hex(seed, JSON.stringify(inputs["contentSha256"] ?? inputs["content"] ?? ""), 64),
      handlers: () => ["fetch"],
      usageModel: () => "standard",
      bindings: () => [],
      compatibilityFlags: () => [],
    },
  },
  "index/workersScriptSubdomain:WorkersScriptSubdomain": {
    id: (draft) => need(draft, "scriptName"),
    scope: ["accountId"],
    replaces: ["scriptName"],
    adopts: () => true,
    references: { scriptName: ofScript },
  },
  "index/workersCronTrigger:WorkersCronTrigger": {
    id: (draft) => need(draft, "scriptName"),
    scope: ["accountId"],
    replaces: ["scriptName"],
    adopts: () => true,
    references: { scriptName: ofScript },
    rules: [
      matching("schedules.cron", /^\S+( \S+){4}$/, "must be a cron expression of five fields"),
    ],
  },
  "index/workersRoute:WorkersRoute": {
    references: { script: ofScript },
    unique: (draft) => `${need(draft, "zoneId")} ${need(draft, "pattern")}`,
    taken: (draft) =>
      refused(
        `creating Worker route ${need(draft, "pattern")}`,
        "409 Conflict",
        10_020,
        "A route with the same pattern already exists.",
      ),
  },
  "index/workersCustomDomain:WorkersCustomDomain": {
    replaces: ["hostname", "service", "environment"],
    adopts: () => true,
    unique: inAccount("hostname"),
    references: { service: ofScript },
    outputs: { environment: () => "production", certId: ({ seed }) => uuid(seed, "certificate") },
  },
  "index/pagesProject:PagesProject": {
    id: (draft) => need(draft, "name"),
    scope: ["accountId"],
    replaces: ["name"],
    unique: inAccount("name"),
    rules: [
      valueOneOf("source.type", "github", "gitlab"),
      matching("name", /^[a-z0-9][a-z0-9-]{0,57}$/, "must be lowercase letters, digits and dashes"),
    ],
    taken: (draft) =>
      refused(
        `creating Pages project ${need(draft, "name")}`,
        "409 Conflict",
        8_000_002,
        "A project with this name already exists. Choose a different project name.",
      ),
    outputs: {
      subdomain: (draft) => `${need(draft, "name")}.pages.dev`,
      domains: (draft) => [`${need(draft, "name")}.pages.dev`],
      productionScriptName: (draft) => `pages-worker--${need(draft, "name")}-production`,
      previewScriptName: (draft) => `pages-worker--${need(draft, "name")}-preview`,
    },
  },
  "index/pagesDomain:PagesDomain": {
    id: (draft) => need(draft, "name"),
    scope: ["accountId", "projectName"],
    replaces: "all",
    unique: inAccount("name"),
    taken: (draft) =>
      refused(
        `creating Pages domain ${need(draft, "name")}`,
        "400 Bad Request",
        8_000_018,
        "You have already added this custom domain.",
      ),
    references: {
      projectName: {
        to: projectType,
        error: (value, { name }) =>
          refused(
            `creating ${name}`,
            "404 Not Found",
            8_000_007,
            `Project not found. The specified project name does not match any of your existing projects: ${value}`,
          ),
      },
    },
    outputs: { status: () => "active" },
  },
  "index/d1Database:D1Database": {
    id: ({ seed }) => uuid(seed),
    replaces: ["name", "jurisdiction", "primaryLocationHint"],
    unique: inAccount("name"),
    unread: ["primaryLocationHint"],
    rules: [
      valueOneOf("jurisdiction", "eu", "fedramp", "us"),
      valueOneOf("primaryLocationHint", "wnam", "enam", "weur", "eeur", "apac", "oc"),
      valueOneOf("readReplication.mode", "auto", "disabled"),
    ],
    taken: (draft) =>
      refused(
        `creating D1 database ${need(draft, "name")}`,
        "400 Bad Request",
        7502,
        `Database with name ${need(draft, "name")} already exists`,
      ),
    outputs: { uuid: ({ id }) => id, version: () => "production" },
  },
  "index/r2Bucket:R2Bucket": {
    id: (draft) => need(draft, "name"),
    scope: ["accountId"],
    replaces: ["name", "jurisdiction", "location"],
    unique: inAccount("name"),
    rules: [
      valueOneOf("jurisdiction", "default", "eu", "fedramp"),
      valueOneOf("storageClass", "Standard", "InfrequentAccess"),
      matching(
        "name",
        /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
        "must be 3 to 63 lowercase letters, digits and dashes",
      ),
    ],
    taken: (draft) =>
      refused(
        `creating R2 bucket ${need(draft, "name")}`,
        "409 Conflict",
        10_004,
        "The bucket you tried to create already exists, and you own it.",
      ),
    outputs: {
      jurisdiction: () => "default",
      storageClass: () => "Standard",
      location: () => "WEUR",
    },
  },
};
