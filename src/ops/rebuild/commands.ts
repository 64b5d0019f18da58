import { backend } from "../../domain/backend";
import type { Environment } from "../../domain/environments";
import type { HostName } from "../../domain/lightsail";
import { awsRegion } from "../../domain/regions";
import { raxx } from "../../process/raxx-command";

/** Forgets what the account has lost, and makes all that the stack declares and that is not there. */
export const update = (env: Environment): string => {
  const pack = `--policy-pack src/policies --policy-pack-config src/policies/config/${env}.json`;
  return `pulumi refresh --stack ${env} && pulumi up --stack ${env} ${pack}`;
};

export const enableVersions = `aws s3api put-bucket-versioning --bucket ${backend.bucket} --versioning-configuration Status=Enabled --region ${awsRegion}`;

export const makeStateKey = `aws kms create-alias --alias-name ${backend.keyAlias} --region ${awsRegion} --target-key-id "$(aws kms create-key --region ${awsRegion} --query KeyMetadata.KeyId --output text)"`;

/** What makes a host again out of its newest snapshot, on its own address. */
export const restoreHost = (env: Environment, host: HostName): string =>
  raxx`host restore ${host} --env ${env} --reason ${`rebuild of ${host}`}`;

export const attachIp = ({ name, staticIp }: { name: string; staticIp: string }): string =>
  `aws lightsail attach-static-ip --static-ip-name ${staticIp} --instance-name ${name} --region ${awsRegion}`;

export const switchOff = (app: string, names: readonly string[]): string =>
  `heroku config:set ${names.map((name) => `${name}=0`).join(" ")} -a ${app} >/dev/null 2>&1`;
