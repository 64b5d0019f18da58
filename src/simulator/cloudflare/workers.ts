import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { atMostOne, matching, needs, valueOneOf } from "../provider/rules";
import { need } from "../provider/state";
import { inAccount, refused } from "./words";

const scriptType = "cloudflare:index/workersScript:WorkersScript";

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

/** Workers: scripts, their hosts, routes and schedules. */
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
};
