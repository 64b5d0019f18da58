import { ConfiguredRetryStrategy } from "@smithy/core/retry";
import { awsRegion } from "../../domain/regions";
import { type Patience, pauseAfter, ServiceError } from "./request";

// Eight lines about the age of Node would stand before every answer; package.json says which Node it takes.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";

/** How every client of AWS is made: the platform's region, and the patience of all the other clients. */
export const awsClient = (patience: Patience) => ({
  region: awsRegion,
  retryStrategy: new ConfiguredRetryStrategy(patience.attempts, (attempt) =>
    pauseAfter(attempt, undefined, patience),
  ),
  requestHandler: {
    requestTimeout: patience.timeoutMs,
    throwOnRequestTimeout: true,
    // An answer that began and goes silent.
    socketTimeout: patience.timeoutMs,
  },
});

/** What AWS said, as one sentence: who was asked what, the name of the fault and what to do. */
export function awsFault(service: string, asked: string, error: unknown): ServiceError {
  const { name, status } = read(error);
  const answered = status === undefined ? `failed: ${name}` : `was answered ${status} (${name})`;
  return new ServiceError(service, status, `${service}: ${asked} ${answered}. ${remedy(name)}`);
}

/** The error's text may quote the request; its name never does. */
function read(error: unknown): { name: string; status?: number } {
  if (!(error instanceof Error)) return { name: "no answer" };
  const { $metadata: metadata, code } = error as Error & {
    $metadata?: { httpStatusCode?: number };
    code?: string;
  };
  const status = metadata?.httpStatusCode;
  return { name: code ?? error.name, ...(status !== undefined && { status }) };
}

function remedy(name: string): string {
  if (/Credential|Token|Signature|UnrecognizedClient/i.test(name))
    return "Sign in to AWS: `aws sso login`, or a role's credentials in the environment.";
  if (/AccessDenied|Unauthorized|Forbidden/i.test(name))
    return "The credentials may not do this: which role are they?";
  if (/NoSuchBucket|NotFound/i.test(name)) return "Is the environment deployed, in this account?";
  return "Is AWS reachable from here? Try again.";
}
