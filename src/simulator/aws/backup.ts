import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { lengthBetween, matching, oneOf, reach } from "../provider/rules";
import { need } from "../provider/state";
import { at, isObject } from "../wire/values";
import { apiError, arn } from "./words";

/** AWS Backup. Vaults and selections are not simulated, so that a plan may name any vault. */
export const backup: Record<string, Model> = {
  "backup/plan:Plan": {
    id: ({ seed }) => uuid(seed),
    replaces: ["name"],
    sets: ["rules", "advancedBackupSettings"],
    rules: [
      oneOf("advancedBackupSettings.resourceType", "EC2"),
      lengthBetween("rules.ruleName", 1, 50),
      matching(
        "rules.ruleName",
        /^[0-9A-Za-z_.-]+$/,
        "must contain only alphanumeric characters, hyphens, underscores, and periods",
      ),
      lengthBetween("rules.targetVaultName", 2, 50),
      matching(
        "rules.targetVaultName",
        /^[0-9A-Za-z_-]+$/,
        "must contain only alphanumeric characters, hyphens, and underscores",
      ),
    ],
    refusal: (draft) => (coldLongEnough(draft) ? undefined : coldRefusal(draft)),
    outputs: {
      arn: (draft) => arn("backup", draft, `backup-plan:${draft.id}`),
      // Every change of what the plan does is another version of it.
      version: ({ seed, inputs }) =>
        hex(seed, JSON.stringify([inputs["rules"], inputs["advancedBackupSettings"] ?? []]), 48),
    },
  },
};

/** What is in cold storage stays there for 90 days at least. */
function coldLongEnough({ inputs }: Draft): boolean {
  const lifecycles = [["lifecycle"], ["copyActions", "lifecycle"]].flatMap((path) =>
    reach(inputs, ["rules", ...path], ""),
  );
  return lifecycles.every(({ value }) => {
    if (!isObject(value)) return true;
    const [cold, end] = [at(value, "coldStorageAfter"), at(value, "deleteAfter")];
    return typeof cold !== "number" || typeof end !== "number" || !cold || !end || end >= cold + 90;
  });
}

/** That the API refuses it is from its documentation; the words are ours. */
const coldRefusal = (draft: Draft): string =>
  apiError(
    `creating Backup Plan (${need(draft, "name")})`,
    "Backup",
    "CreateBackupPlan",
    400,
    "InvalidParameterValueException: DeleteAfterDays must be at least 90 days after MoveToColdStorageAfterDays",
  );
