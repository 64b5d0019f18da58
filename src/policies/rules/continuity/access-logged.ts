import { bcp } from "../../../domain/controls";
import { backend } from "../../../domain/backend";
import { awsResources, awsTypes, cloudName, configuring } from "../../lens/aws";
import { isPlatform } from "../../lens/platform";
import { judged } from "../../rule/findings";
import type { Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

const trailType = "aws:cloudtrail/trail:Trail";
const loggingType = "aws:s3/bucketLogging:BucketLogging";

/** What nobody wrote down cannot be reconstructed. */
export const accessLogged = stackRule({
  id: "access-logged",
  title:
    "Every call of the AWS account is in a signed trail, and every request for a state in a log.",
  controls: [bcp("Security Considerations")],
  severity: "medium",
  waivable: true,
  remedy:
    "Declare a multi-region trail with log file validation that is switched on, and a BucketLogging of the state bucket.",
  judges: (stack) => [
    ...stateBuckets(stack),
    ...(isPlatform(stack) ? awsResources(stack, trailType) : []),
  ],
  check: (stack) =>
    stateBuckets(stack).flatMap((bucket) => [
      ...(configuring(stack, bucket, loggingType).length > 0
        ? []
        : [{ urn: bucket.urn, message: "requests for the states are not logged" }]),
      ...trailFaults(stack, bucket),
    ]),
});

/** Where the states lie, and so what the whole account is changed from. */
const stateBuckets = (stack: Stack): Resource[] =>
  isPlatform(stack)
    ? awsResources(stack, awsTypes.bucket).filter((bucket) => cloudName(bucket) === backend.bucket)
    : [];

function trailFaults(stack: Stack, bucket: Resource) {
  const trails = awsResources(stack, trailType);
  if (trails.length === 0)
    return [{ urn: bucket.urn, message: "no trail records who changes the account" }];
  return trails.flatMap((trail) => judged(trail, () => weaknesses(trail)));
}

const weaknesses = ({ props }: Resource): string[] => [
  ...(props["enableLogging"] === false ? ["the trail is switched off"] : []),
  ...(props["isMultiRegionTrail"] === true ? [] : ["the trail records one region only"]),
  ...(props["includeGlobalServiceEvents"] === false ? ["the trail leaves IAM out"] : []),
  ...(props["enableLogFileValidation"] === true ? [] : ["the trail's files are not signed"]),
];
