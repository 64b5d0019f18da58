import { adinsightsSettings } from "../adinsights";
import type { Environment } from "../environments";
import {
  allow,
  arn,
  keyCalled,
  parametersKey,
  type PolicyStatement,
  sinkArn,
  throughSsm,
} from "../iam-policy";
import { managedSecrets } from "../secrets";

/** Every parameter that the program declares in `environment`, but for the providers' tokens. */
function declaredParameters(environment: Environment): readonly string[] {
  const consumers = managedSecrets(environment)
    .filter(({ system }) => system !== "iac")
    .flatMap((secret) => secret.consumers);
  return [
    ...consumers.flatMap((consumer) => (consumer.kind === "ssm" ? [consumer.parameter] : [])),
    ...Object.keys(adinsightsSettings(environment)),
  ];
}

/**
 * The provider decrypts a parameter whenever it looks whether that still exists (`resourceParameterRead`), and
 * throws the value away. So whoever refreshes may read these, and no other.
 */
export const readParameters = (environment: Environment, accountId: string): PolicyStatement[] =>
  parametersOf(environment, accountId, { use: ["GetParameter"], key: ["Decrypt"] });

/** What may be done with the declared parameters, and by their key with nothing else: SSM names the parameter to it. */
export function parametersOf(
  environment: Environment,
  accountId: string,
  { use, key }: { readonly use: readonly string[]; readonly key: readonly string[] },
): PolicyStatement[] {
  const parameters = parameterArns(environment, accountId);
  return [
    allow(
      "Parameters",
      use.map((action) => `ssm:${action}`),
      // Digests of drains' tokens, and names of apps: without a key.
      [...parameters, drainsArn(environment, accountId)],
    ),
    allow(
      "ParametersKey",
      key.map((action) => `kms:${action}`),
      [arn("kms", accountId, "key/*")],
      {
        ...keyCalled(parametersKey(environment)),
        StringEquals: throughSsm,
        StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters },
      },
    ),
  ];
}

/** What the sinks of log lines know their drains by. */
const drainsArn = (environment: Environment, accountId: string): string =>
  sinkArn("ssm", accountId, `parameter/raxx/logs/${environment}/*`);

/**
 * Their ARNs by folder: a role's policies have 10,240 characters together. No folder of a token is among them. What passes Access has a
 * folder for each token, whose name ends in its environment.
 */
function parameterArns(environment: Environment, accountId: string): string[] {
  const folders = declaredParameters(environment).map((name) =>
    name
      .replace(/[^/]+$/, "*")
      .replace(/^\/raxx\/cf-access\/[^/]+-(prod|staging)\/\*$/, "/raxx/cf-access/*-$1/*"),
  );
  return [...new Set(folders)].map((name) => arn("ssm", accountId, `parameter${name}`));
}
