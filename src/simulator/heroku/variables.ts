import { digits } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { need } from "../provider/state";
import { mapOf } from "../wire/values";
import { isAppId, ofApp } from "./words";

/**
 * Variables of an app that are set by a resource of their own. Several may set variables of one app: each knows
 * only its own.
 */
export const variables: Record<string, Model> = {
  "index/appConfigAssociation:AppConfigAssociation": {
    id: (draft) => `config:${need(draft, "appId")}`,
    sharesId: true,
    knownKeys: ["vars", "sensitiveVars"],
    sentWhole: ["vars", "sensitiveVars"],
    imports: null,
    rules: [isAppId],
    refusal: (draft) => (draft.previous ? undefined : duplicates(draft, "vars", "sensitiveVars")),
    references: { appId: ofApp },
  },
  "index/config:Config": {
    id: ({ seed }) => `config-${digits(seed, "id", 10)}`,
    imports: null,
    refusal: (draft) => duplicates(draft, "vars", "sensitiveVars"),
  },
};

/** The error for variables that are both plain and sensitive. It is found when they are sent, not in a plan. */
export function duplicates({ inputs }: Draft, plain: string, sensitive: string) {
  const both = Object.keys(mapOf(inputs[plain])).filter((name) => name in mapOf(inputs[sensitive]));
  return both.length === 0
    ? undefined
    : `[ERROR] Detected duplicate config vars: [${both.join(" ")}]`;
}
