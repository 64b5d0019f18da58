import { uuid } from "../provider/made-up";
import { type Model } from "../provider/model";
import { atLeastOne, conflicts, isUuid, matching } from "../provider/rules";
import { isAppId, ofApp } from "./words";

/** Builds, the slugs (compiled apps) that they make, and releases. */
export const builds: Record<string, Model> = {
  "index/build:Build": {
    replaces: "all",
    unread: ["source"],
    rules: [isAppId, matching("source.url", /^https:\/\//, "must be a HTTPS URL")],
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
  "index/slug:Slug": {
    replaces: "all",
    rules: [
      isAppId,
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
  "index/appRelease:AppRelease": {
    replaces: ["appId", "ociImage", "slugId"],
    rules: [
      isAppId,
      isUuid("slugId"),
      conflicts("slugId", "ociImage"),
      conflicts("ociImage", "slugId"),
      atLeastOne("slugId", "ociImage"),
    ],
    references: { appId: ofApp },
    outputs: { description: () => "Deploy simulated" },
  },
};
