import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { conflicts, isUuid, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { given, text } from "../wire/values";
import { isAppId, ofApp, refused } from "./words";

/** Log drains and telemetry drains. */
export const drains: Record<string, Model> = {
  "index/drain:Drain": {
    replaces: "all",
    rules: [isAppId, conflicts("url", "sensitiveUrl"), conflicts("sensitiveUrl", "url")],
    refusal: ({ inputs }) =>
      given(inputs, "url") || given(inputs, "sensitiveUrl")
        ? undefined
        : "creating drain: either url or sensitive_url must be specified",
    references: { appId: ofApp },
    unique: (draft) =>
      `${need(draft, "appId")} ${text(draft.inputs, "url") ?? ""}${urlDigest(draft)}`,
    taken: (draft) =>
      refused(
        "POST",
        `/apps/${need(draft, "appId")}/log-drains`,
        "422",
        "Url has already been taken",
      ),
    outputs: { token: ({ seed }) => `d.${uuid(seed, "token")}` },
  },
  "index/telemetryDrain:TelemetryDrain": {
    replaces: ["ownerId", "ownerType"],
    sets: ["signals"],
    imports: null,
    rules: [
      isUuid("ownerId"),
      oneOf("ownerType", "app", "space"),
      oneOf("exporterType", "otlphttp", "otlp"),
      oneOf("signals", "traces", "metrics", "logs"),
    ],
  },
};

const urlDigest = ({ inputs }: Draft): string =>
  given(inputs, "sensitiveUrl") ? hex("drain", text(inputs, "sensitiveUrl") ?? "") : "";
