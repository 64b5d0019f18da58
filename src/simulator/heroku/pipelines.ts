import { hex, moment, uuid } from "../provider/made-up";
import { type Model } from "../provider/model";
import { between, isUuid, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { mapOf } from "../wire/values";
import { duplicates } from "./variables";
import { ofApp, ofPipeline, pipelineId, refused } from "./words";

const stages = ["review", "development", "staging", "production"];

/** Pipelines, and what belongs to them: couplings, variables, review apps, promotions. */
export const pipelines: Record<string, Model> = {
  "index/pipeline:Pipeline": {
    id: (draft) => pipelineId(need(draft, "name")),
    unique: (draft) => need(draft, "name"),
    taken: (draft) =>
      refused("POST", "/pipelines", "422", `Name ${need(draft, "name")} is already taken`),
    rules: [
      matching("name", /^[a-z][a-z0-9-]{2,29}$/, "invalid pipeline name"),
      isUuid("owner.id"),
      oneOf("owner.type", "team", "user"),
    ],
  },
  "index/pipelineConfigVar:PipelineConfigVar": {
    id: (draft) => `${need(draft, "pipelineId")}:${need(draft, "pipelineStage")}`,
    replaces: ["pipelineId", "pipelineStage"],
    imports: null,
    adopts: () => true,
    knownKeys: ["vars", "sensitiveVars"],
    sentWhole: ["vars", "sensitiveVars"],
    rules: [isUuid("pipelineId"), oneOf("pipelineStage", "test", "review")],
    refusal: (draft) => (draft.previous ? undefined : duplicates(draft, "vars", "sensitiveVars")),
    references: { pipelineId: ofPipeline },
    outputs: {
      allVars: ({ inputs }) => ({ ...mapOf(inputs["vars"]), ...mapOf(inputs["sensitiveVars"]) }),
    },
  },
  "index/pipelineCoupling:PipelineCoupling": {
    replaces: "all",
    rules: [isUuid("appId"), isUuid("pipeline"), oneOf("stage", ...stages)],
    references: { appId: ofApp, pipeline: ofPipeline },
    unique: (draft) => need(draft, "appId"),
    taken: () =>
      refused("POST", "/pipeline-couplings", "422", "App is already coupled to a pipeline"),
  },
  "index/pipelinePromotion:PipelinePromotion": {
    replaces: "all",
    imports: null,
    sets: ["targets"],
    rules: [isUuid("pipeline"), isUuid("releaseId"), isUuid("sourceAppId"), isUuid("targets")],
    references: { pipeline: ofPipeline, sourceAppId: ofApp, targets: ofApp },
    outputs: {
      status: () => "completed",
      createdAt: () => moment,
      promotedReleaseId: ({ seed }) => uuid(seed, "release"),
      promotedReleaseIds: ({ seed, inputs }) =>
        (Array.isArray(inputs["targets"]) ? inputs["targets"] : []).map((appId) => ({
          appId,
          releaseId: uuid(hex(seed, String(appId), 64)),
        })),
    },
  },
  "index/reviewAppConfig:ReviewAppConfig": {
    id: (draft) => need(draft, "pipelineId"),
    replaces: ["orgRepo", "pipelineId"],
    adopts: () => true,
    defaults: { automaticReviewApps: false, destroyStaleApps: false, waitForCi: false },
    rules: [
      isUuid("pipelineId"),
      between("staleDays", 1, 30),
      oneOf("deployTarget.type", "region", "space"),
    ],
    references: { pipelineId: ofPipeline },
    outputs: { staleDays: () => 5 },
  },
};
