import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { alsoRequires, anyOf, excludeEachOther, valueOneOf } from "../provider/framework-rules";
import { hex, uuid } from "../provider/made-up";
import { type Draft, type Failure, type Model } from "../provider/model";
import { reach } from "../provider/rules";
import { need } from "../provider/state";
import { type Properties, type Value } from "../wire/properties";
import { text } from "../wire/values";
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

const contentTypes = [
  ...["application/javascript+module", "application/javascript", "text/javascript+module"],
  ...["text/javascript", "text/x-python"],
];

const bindingTypes = [
  "ai",
  "ai_search",
  "ai_search_namespace",
  "analytics_engine",
  "assets",
  "browser",
  "d1",
  "data_blob",
  "dispatch_namespace",
  "durable_object_namespace",
  "hyperdrive",
  "inherit",
  "images",
  "json",
  "kv_namespace",
  "media",
  "mtls_certificate",
  "plain_text",
  "pipelines",
  "queue",
  "ratelimit",
  "r2_bucket",
  "secret_text",
  "send_email",
  "service",
  "tail_consumer",
  "text_blob",
  "vectorize",
  "version_metadata",
  "secrets_store_secret",
  "secret_key",
  "workflow",
  "wasm_module",
  "vpc_service",
  "vpc_network",
];

/** Workers: scripts, their hosts, routes and schedules. */
export const workers: Record<string, Model> = {
  "index/workersScript:WorkersScript": {
    id: (draft) => need(draft, "scriptName"),
    scope: ["accountId"],
    replaces: ["scriptName"],
    // Uploading a script that exists is a new version of it.
    adopts: () => true,
    unread: ["content", "contentFile", "contentSha256"],
    defaults: { compatibilityDate: "", logpush: false, usageModel: "standard" },
    rules: [
      anyOf("content", "contentFile", "assets"),
      excludeEachOther("content", "contentFile"),
      alsoRequires("contentFile", "contentSha256"),
      isContentHash,
      valueOneOf("contentType", ...contentTypes),
      valueOneOf("usageModel", "standard", "bundled", "unbound"),
      valueOneOf("placement.mode", "smart", "targeted"),
      valueOneOf("bindings.type", ...bindingTypes),
      valueOneOf("bindings.jurisdiction", "eu", "fedramp", "fedramp-high"),
    ],
    refusal: scriptRefusal,
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
    // The provider passes any text on. That the API wants five fields is from its documentation.
    refusal: (draft) =>
      reach(draft.inputs, ["schedules", "cron"], "").every(({ value }) => isCron(value))
        ? undefined
        : refused(
            `creating cron triggers of ${need(draft, "scriptName")}`,
            "400 Bad Request",
            10_100,
            "invalid cron string",
          ),
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
    replaces: ["hostname", "service", "environment", "zoneName"],
    adopts: () => true,
    unique: inAccount("hostname"),
    references: { service: ofScript },
    outputs: { environment: () => "production", certId: ({ seed }) => uuid(seed, "certificate") },
  },
};

const isCron = (value: Value): boolean => typeof value !== "string" || /^\S+( \S+){4}$/.test(value);

/** What the API says of names and dates; the provider passes them on as they are. */
function scriptRefusal(draft: Draft): string | undefined {
  const [name, date] = [need(draft, "scriptName"), need(draft, "compatibilityDate")];
  const refuse = (code: number, message: string) =>
    refused(`uploading Worker ${name}`, "400 Bad Request", code, message);
  if (!/^[a-z0-9_][a-z0-9_-]*$/i.test(name))
    return refuse(10_016, "workers.api.error.invalid_script_name");
  return date === "" || /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? undefined
    : refuse(10_021, `Invalid compatibility date: ${date}`);
}

/** The hash that is given is that of the contents. */
function isContentHash(inputs: Properties): Failure[] {
  const given = text(inputs, "contentSha256");
  const contents = contentsOf(inputs);
  if (given === undefined || contents === undefined) return [];
  const { source, actual } = contents;
  if (given === actual) return [];
  const detail = `The provided SHA-256 hash '${given}' does not match the actual hash '${actual}' of ${source}`;
  return [{ path: "contentSha256", reason: `SHA-256 Hash Mismatch. ${detail}` }];
}

/** Undefined for a file that cannot be read from here: its path starts at the program, which may run elsewhere. */
function contentsOf(inputs: Properties): { source: string; actual: string } | undefined {
  const [content, file] = [text(inputs, "content"), text(inputs, "contentFile")];
  if (content !== undefined) return { source: "content", actual: sha256(content) };
  if (file === undefined || !existsSync(file)) return undefined;
  return { source: `content_file (${file})`, actual: sha256(readFileSync(file)) };
}

const sha256 = (contents: string | Buffer): string =>
  createHash("sha256").update(contents).digest("hex");
