import { hex } from "../provider/made-up";
import { type Model } from "../provider/model";
import { between, matching, needs } from "../provider/rules";
import { need } from "../provider/state";
import { apiError, arn, regional, regionOf } from "./words";

/** RDS. */
export const rds: Record<string, Model> = {
  "rds/instance:Instance": {
    id: ({ seed }) => `db-${hex(seed, "resource", 26).toUpperCase()}`,
    autoname: "identifier",
    unique: regional("identifier"),
    taken: (draft) =>
      apiError(
        `creating RDS DB Instance (${need(draft, "identifier")})`,
        "RDS",
        "CreateDBInstance",
        400,
        "DBInstanceAlreadyExists: DB instance already exists",
      ),
    replaces: [
      "availabilityZone",
      "backupTarget",
      "characterSetName",
      "dbName",
      "engine",
      "kmsKeyId",
      "ncharCharacterSetName",
      "snapshotIdentifier",
      "storageEncrypted",
      "timezone",
      "username",
    ],
    writeOnly: ["passwordWo"],
    unread: ["password", "skipFinalSnapshot", "finalSnapshotIdentifier", "applyImmediately"],
    defaults: { skipFinalSnapshot: false, publiclyAccessible: false, deleteAutomatedBackups: true },
    rules: [
      needs("passwordWoVersion", "passwordWo"),
      between("backupRetentionPeriod", 0, 35),
      matching(
        "identifier",
        /^[a-z][a-z0-9-]{0,62}$/i,
        "only letters, digits and hyphens, first a letter",
      ),
    ],
    undeletable: ({ id, properties }) =>
      properties["deletionProtection"] === true
        ? apiError(
            `deleting RDS DB Instance (${id})`,
            "RDS",
            "DeleteDBInstance",
            400,
            "InvalidParameterCombination: Cannot delete protected DB Instance, please disable deletion protection and try again.",
          )
        : properties["skipFinalSnapshot"] !== true && !properties["finalSnapshotIdentifier"]
          ? `deleting RDS DB Instance (${id}): final_snapshot_identifier is required when skip_final_snapshot is false`
          : undefined,
    outputs: {
      arn: (draft) => arn("rds", draft, `db:${need(draft, "identifier")}`),
      resourceId: ({ id }) => id,
      address: (draft) =>
        `${need(draft, "identifier")}.simulated.${regionOf(draft)}.rds.amazonaws.com`,
      endpoint: (draft) =>
        `${need(draft, "identifier")}.simulated.${regionOf(draft)}.rds.amazonaws.com:5432`,
      status: () => "available",
    },
  },
};
