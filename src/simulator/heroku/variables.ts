import { type Model, type Rule } from "../provider/model";
import { mapOf } from "../wire/values";
import { isAppId, ofApp } from "./words";

/** Variables of an app that are set by a resource of their own. */
export const variables: Record<string, Model> = {
  "index/appConfigAssociation:AppConfigAssociation": {
    knownKeys: ["vars", "sensitiveVars"],
    imports: null,
    rules: [isAppId, distinctVars("vars", "sensitiveVars")],
    references: { appId: ofApp },
  },
  "index/config:Config": { imports: null, rules: [distinctVars("vars", "sensitiveVars")] },
};

/** A variable cannot be both plain and sensitive. */
export function distinctVars(plain: string, sensitive: string): Rule {
  return (inputs) => {
    const both = Object.keys(mapOf(inputs[plain])).filter(
      (name) => name in mapOf(inputs[sensitive]),
    );
    return both.length === 0
      ? []
      : [{ path: plain, reason: `Detected duplicate config vars: [${both.join(" ")}]` }];
  };
}
