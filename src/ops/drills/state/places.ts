import { backend } from "../../../domain/backend";
import type { Environment } from "../../../domain/environments";
import { awsRegion } from "../../../domain/regions";

/** Where the engine keeps a stack's state below a prefix of the bucket. */
export const stateKey = (prefix: string, stack: Environment): string =>
  `${prefix}/.pulumi/stacks/${backend.project}/${stack}.json`;

/** The copy that the engine makes of a state before it writes over it. */
export const copyKey = (key: string): string => `${key}.bak`;

/** What tells the engine how everything below a prefix is laid out. */
export const layoutKey = (prefix: string): string => `${prefix}/.pulumi/meta.yaml`;

/** Where an engine at work, or one that was killed, holds its lock. */
export const engineLocks = (stack: Environment): string =>
  `${backend.prefix}/.pulumi/locks/organization/${backend.project}/${stack}/`;

/** Where a drill works on a copy. Nothing else is kept there, so that whatever stands there is a drill's that was killed. */
export const scratchPrefix = (stack: Environment): string =>
  `operations/${stack}/drills/scratch/state`;

/** The address of a backend below a prefix of the bucket, on AWS or where `AWS_ENDPOINT_URL_S3` leads. */
export function backendAt(prefix: string, env: NodeJS.ProcessEnv): string {
  const elsewhere = env["AWS_ENDPOINT_URL_S3"] ?? env["AWS_ENDPOINT_URL"];
  const server = elsewhere
    ? `&endpoint=${encodeURIComponent(elsewhere)}&s3ForcePathStyle=true`
    : "";
  return `s3://${backend.bucket}/${prefix}?region=${awsRegion}${server}`;
}
