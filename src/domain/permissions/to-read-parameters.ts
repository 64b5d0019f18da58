import { adinsightsSettings } from "../adinsights";
import type { Environment } from "../environments";
import {
  allow,
  arn,
  keyCalled,
  parametersKey,
  type PolicyStatement,
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
export function readParameters(environment: Environment, accountId: string): PolicyStatement[] {
  const parameters = parameterArns(environment, accountId);
  return [
    allow("ReadParameters", ["ssm:GetParameter"], parameters),
    allow("DecryptParameters", ["kms:Decrypt"], [arn("kms", accountId, "key/*")], {
      ...keyCalled(parametersKey(environment)),
      StringEquals: throughSsm,
      StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters },
    }),
  ];
}

/** Their ARNs by folder: a role's policies have 10,240 characters together. No folder of a token is among them. */
export function parameterArns(environment: Environment, accountId: string): string[] {
  const folders = declaredParameters(environment).map((name) => name.replace(/[^/]+$/, "*"));
  return [...new Set(folders)].map((name) => arn("ssm", accountId, `parameter${name}`));
}
