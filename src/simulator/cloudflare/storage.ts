import { valueOneOf } from "../provider/framework-rules";
import { uuid } from "../provider/made-up";
import { type Model } from "../provider/model";

import { need } from "../provider/state";
import { inAccount, refused } from "./words";

/** Databases (D1) and buckets (R2). */
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
      valueOneOf("jurisdiction", "default", "eu", "fedramp"),
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
};
