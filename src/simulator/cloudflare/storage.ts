import { valueOneOf } from "../provider/framework-rules";
import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { need } from "../provider/state";
import { inAccount, refused } from "./words";

/** As the typings name them; the sources that could be read lack the last one. */
const r2Jurisdictions = ["default", "eu", "fedramp", "us"];

/** Databases (D1), buckets (R2) and pairs of keys and values (KV). */
export const storage: Record<string, Model> = {
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
    replaces: ["name"],
    // Where a bucket is was decided when it was made; the provider plans nothing for another location.
    fixed: ["location"],
    defaults: { jurisdiction: "default", storageClass: "Standard" },
    unique: inAccount("name"),
    rules: [
      valueOneOf("jurisdiction", ...r2Jurisdictions),
      valueOneOf("location", "apac", "eeur", "enam", "weur", "wnam", "oc"),
      valueOneOf("storageClass", "Standard", "InfrequentAccess"),
    ],
    taken: (draft) =>
      refused(
        `creating R2 bucket ${need(draft, "name")}`,
        "409 Conflict",
        10_004,
        "The bucket you tried to create already exists, and you own it.",
      ),
    refusal: (draft) =>
      /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(need(draft, "name"))
        ? undefined
        : refused(
            `creating R2 bucket ${need(draft, "name")}`,
            "400 Bad Request",
            10_005,
            "The specified bucket name is not valid.",
          ),
    outputs: { location: () => "WEUR" },
  },
  // Neither read nor deleted by the real provider: it stays as it was set. Here it is gone.
  "index/r2ManagedDomain:R2ManagedDomain": {
    id: (draft) => need(draft, "accountId"),
    scope: ["bucketName"],
    replaces: ["bucketName"],
    adopts: () => true,
    defaults: { jurisdiction: "default" },
    rules: [valueOneOf("jurisdiction", ...r2Jurisdictions)],
    references: {
      bucketName: {
        to: "cloudflare:index/r2Bucket:R2Bucket",
        error: (value) =>
          refused(
            `creating the managed domain of ${value}`,
            "404 Not Found",
            10_006,
            "The specified bucket does not exist.",
          ),
      },
    },
    imports: null,
    outputs: {
      bucketId: (draft) => hex(bucketOf(draft), "bucket id"),
      domain: (draft) => `pub-${hex(bucketOf(draft), "bucket id")}.r2.invalid`,
    },
  },
  "index/workersKvNamespace:WorkersKvNamespace": {
    // Newer than the sources that could be read: the typings say that it is set at the creation alone.
    replaces: ["jurisdiction"],
    rules: [valueOneOf("jurisdiction", "eu", "fedramp", "us")],
    unique: inAccount("title"),
    taken: (draft) =>
      refused(
        `creating KV namespace ${need(draft, "title")}`,
        "400 Bad Request",
        10_014,
        "create namespace: 'a namespace with this account ID and title already exists'",
      ),
    outputs: { supportsUrlEncoding: () => true },
  },
};

const bucketOf = (draft: Draft): string =>
  `${need(draft, "accountId")} ${need(draft, "bucketName")}`;
