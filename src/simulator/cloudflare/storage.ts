import { uuid } from "../provider/made-up";
import { type Model } from "../provider/model";
import { matching, valueOneOf } from "../provider/rules";
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
