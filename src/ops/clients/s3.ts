import { S3Client } from "@aws-sdk/client-s3";
import { awsClient } from "./aws";
import type { Patience } from "./request";

/** S3, on AWS or where `AWS_ENDPOINT_URL_S3` leads. */
export const s3Client = (patience: Patience): S3Client =>
  new S3Client({
    ...awsClient(patience),
    // A server of one's own has no name for each bucket.
    forcePathStyle: isElsewhere(process.env),
  });

/** Whether S3 is a server of one's own. */
const isElsewhere = (env: NodeJS.ProcessEnv): boolean =>
  ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"].some((name) => env[name]);
