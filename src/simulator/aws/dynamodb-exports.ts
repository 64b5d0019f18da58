import { hex, moment } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { lengthBetween, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { type Json } from "../cloud/world";
import { given, text } from "../wire/values";
import { apiError } from "./words";

/**
 * DynamoDB: exports of tables. A table or bucket that was not declared here is taken to exist elsewhere. The
 * real provider's deletion only forgets an export; here it is gone.
 */
export const dynamodbExports: Record<string, Model> = {
  "dynamodb/tableExport:TableExport": {
    id: (draft) =>
      `${need(draft, "tableArn")}/export/0${hex(draft.seed, "export", 13)}-${hex(draft.seed, "id", 8)}`,
    replaces: "all",
    defaults: { exportFormat: "DYNAMODB_JSON" },
    rules: [
      oneOf("exportFormat", "DYNAMODB_JSON", "ION"),
      oneOf("exportType", "FULL_EXPORT", "INCREMENTAL_EXPORT"),
      oneOf("incrementalExportSpecification.exportViewType", "NEW_IMAGE", "NEW_AND_OLD_IMAGES"),
      oneOf("s3SseAlgorithm", "AES256", "KMS"),
      lengthBetween("s3Prefix", 0, 1024),
      lengthBetween("s3SseKmsKeyId", 0, 2048),
      matching("s3BucketOwner", /^\d{12}$/, "must be an account's 12 digits"),
      matching(
        "exportTime",
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
        "must be in RFC3339 time format, and in UTC",
      ),
    ],
    refusal,
    outputs: {
      arn: ({ id }) => id,
      billedSizeInBytes: () => 0,
      endTime: () => moment,
      exportStatus: () => "COMPLETED",
      exportTime: () => moment,
      exportType: () => "FULL_EXPORT",
      itemCount: () => 0,
      manifestFilesS3Key: (draft) =>
        [text(draft.inputs, "s3Prefix"), "AWSDynamoDB", draft.id.split("/").pop()]
          .filter(Boolean)
          .concat("manifest-summary.json")
          .join("/"),
      s3SseAlgorithm: () => "AES256",
      startTime: () => moment,
    },
  },
};

function refusal(draft: Draft): string | undefined {
  const detail = refusalOfTable(draft) ?? refusalOfKind(draft);
  return (
    detail &&
    apiError(
      `creating DynamoDB Table Export (${need(draft, "tableArn")})`,
      "DynamoDB",
      "ExportTableToPointInTime",
      400,
      detail,
    )
  );
}

/** Only a table that keeps its past can be exported. */
function refusalOfTable(draft: Draft): string | undefined {
  const table = draft.cloud
    .list("aws:dynamodb/table:Table")
    .find(({ properties }) => properties["arn"] === need(draft, "tableArn"));
  if (table === undefined || isOn(table.properties["pointInTimeRecovery"] ?? null))
    return undefined;
  return `PointInTimeRecoveryUnavailableException: Point in time recovery is not enabled for table '${table.id}'`;
}

const isOn = (recovery: Json): boolean =>
  typeof recovery === "object" &&
  recovery !== null &&
  !Array.isArray(recovery) &&
  recovery["enabled"] === true;

/** That an incremental export says of which time is from the documentation; the words are ours. */
const refusalOfKind = ({ inputs }: Draft): string | undefined =>
  text(inputs, "exportType") === "INCREMENTAL_EXPORT" &&
  !given(inputs, "incrementalExportSpecification")
    ? "ValidationException: IncrementalExportSpecification is required for INCREMENTAL_EXPORT"
    : undefined;
