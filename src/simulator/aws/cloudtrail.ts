import { type Draft, type Model } from "../provider/model";
import { conflicts, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { text } from "../wire/values";
import { bucketType } from "./s3";
import { apiError, arn, isArn, regional, regionOf } from "./words";

const trailArn = (draft: Draft): string => arn("cloudtrail", draft, `trail/${need(draft, "name")}`);

const refused = (draft: Draft, error: string): string =>
  apiError(
    `creating CloudTrail Trail (${need(draft, "name")})`,
    "CloudTrail",
    "CreateTrail",
    400,
    error,
  );

/** CloudTrail. */
export const cloudtrail: Record<string, Model> = {
  "cloudtrail/trail:Trail": {
    id: trailArn,
    replaces: ["name"],
    unique: regional("name"),
    taken: (draft) =>
      refused(draft, `TrailAlreadyExistsException: Trail ${need(draft, "name")} already exists`),
    defaults: {
      enableLogFileValidation: false,
      enableLogging: true,
      includeGlobalServiceEvents: true,
      isMultiRegionTrail: false,
      isOrganizationTrail: false,
    },
    sets: ["insightSelectors"],
    rules: [
      conflicts("advancedEventSelectors", "eventSelectors"),
      conflicts("eventSelectors", "advancedEventSelectors"),
      oneOf("eventSelectors.readWriteType", "All", "ReadOnly", "WriteOnly"),
      oneOf("insightSelectors.insightType", "ApiCallRateInsight", "ApiErrorRateInsight"),
      isArn("cloudWatchLogsGroupArn"),
      isArn("cloudWatchLogsRoleArn"),
      isArn("kmsKeyId"),
    ],
    references: {
      s3BucketName: {
        to: bucketType,
        error: (value, draft) =>
          refused(draft, `S3BucketDoesNotExistException: S3 bucket ${value} does not exist!`),
      },
    },
    refusal: (draft) =>
      admitsTrail(draft)
        ? undefined
        : refused(
            draft,
            `InsufficientS3BucketPolicyException: Incorrect S3 bucket policy is detected for bucket: ${need(draft, "s3BucketName")}`,
          ),
    outputs: { arn: trailArn, homeRegion: regionOf, snsTopicArn: () => "" },
  },
};

/** Whether the bucket's policy names the service; its own checks go further. */
const admitsTrail = ({ cloud, inputs }: Draft): boolean =>
  cloud
    .list("aws:s3/bucketPolicy:BucketPolicy")
    .some(
      ({ properties }) =>
        properties["bucket"] === text(inputs, "s3BucketName") &&
        String(properties["policy"]).includes("cloudtrail.amazonaws.com"),
    );
