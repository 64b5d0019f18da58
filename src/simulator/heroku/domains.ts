import { hex } from "../provider/made-up";
import { type Model } from "../provider/model";
import { matching } from "../provider/rules";
import { need } from "../provider/state";
import { isAppId, ofApp, refused } from "./words";

/** Domains of apps, and their certificates. */
export const domains: Record<string, Model> = {
  "index/domain:Domain": {
    replaces: ["appId", "hostname"],
    rules: [
      isAppId,
      matching("hostname", /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/i, "must be a host name"),
    ],
    references: { appId: ofApp },
    unique: (draft) => need(draft, "hostname").toLowerCase(),
    taken: (draft) =>
      refused("POST", "/domains", "422", `Domain already in use: ${need(draft, "hostname")}`),
    outputs: { cname: ({ seed }) => `${hex(seed, "cname", 20)}.simulated.herokudns.com` },
  },
  "index/ssl:Ssl": {
    replaces: ["appId"],
    unread: ["privateKey"],
    rules: [isAppId],
    references: { appId: ofApp },
  },
};
