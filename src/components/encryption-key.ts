import { Alias, Key } from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import { awsRegion } from "../domain/regions";
import type { System } from "./system";

export interface EncryptionKeyArgs {
  /** What people and configurations call it, `alias/…`. */
  readonly alias: `alias/raxx-${string}`;
  readonly description: string;
  /** Age in days at which KMS replaces the material; what is encrypted stays readable. */
  readonly rotationDays: number;
  readonly accountId: string;
  /** The only AWS service through which the key can be used; absent: whoever IAM allows. */
  readonly usedThrough?: "ssm";
  /** An AWS service that uses it of its own accord, as CloudWatch does for an alarm's encrypted topic. */
  readonly usedBy?: "cloudwatch";
}

/** A KMS key that outlives mistakes: it rotates, refuses deletion in prod, and waits 30 days in any case. */
export class EncryptionKey extends pulumi.ComponentResource {
  /** Name of the alias, known before the key exists. */
  readonly alias: pulumi.Output<string>;

  constructor(label: string, args: EncryptionKeyArgs, system: System) {
    super("raxx:kms:EncryptionKey", label, {}, { parent: system });
    const { alias, description, rotationDays } = args;
    const key = new Key(
      label,
      {
        description,
        enableKeyRotation: true,
        rotationPeriodInDays: rotationDays,
        deletionWindowInDays: 30,
        policy: JSON.stringify(keyPolicy(args)),
        tags: system.tags("secret"),
      },
      { ...system.stateful, parent: this },
    );
    const named = { name: alias, targetKeyId: key.id };
    this.alias = new Alias(`${label}-alias`, named, { parent: this }).name;
    this.registerOutputs({ alias: this.alias });
  }
}

/** Administering and using are two statements, so that who may manage the key cannot read with it. */
function keyPolicy({ accountId, usedThrough, usedBy }: EncryptionKeyArgs): object {
  const account = { AWS: `arn:aws:iam::${accountId}:root` };
  const statement = { Effect: "Allow", Principal: account, Resource: "*" };
  return {
    Version: "2012-10-17",
    Statement: [
      { Sid: "AccountAdministers", ...statement, Action: administration },
      {
        Sid: "AccountUses",
        ...statement,
        Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"],
        ...(usedThrough && {
          Condition: {
            StringEquals: { "kms:ViaService": `${usedThrough}.${awsRegion}.amazonaws.com` },
          },
        }),
      },
      ...(usedBy ? [serviceUses(usedBy, accountId)] : []),
    ],
  };
}

/** The service encrypts for resources of this account only. */
function serviceUses(service: string, accountId: string): object {
  return {
    Sid: "ServiceUses",
    Effect: "Allow",
    Principal: { Service: `${service}.amazonaws.com` },
    Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
    Resource: "*",
    Condition: { StringEquals: { "aws:SourceAccount": accountId } },
  };
}

/** Everything but using and granting the use of a key; root can always repair the policy. */
const administration = [
  "kms:Describe*",
  "kms:Get*",
  "kms:List*",
  "kms:PutKeyPolicy",
  "kms:UpdateKeyDescription",
  "kms:UpdateAlias",
  "kms:CreateAlias",
  "kms:DeleteAlias",
  "kms:EnableKey",
  "kms:EnableKeyRotation",
  "kms:TagResource",
  "kms:UntagResource",
  "kms:DisableKey",
  "kms:ScheduleKeyDeletion",
  "kms:CancelKeyDeletion",
] as const;
