import { address, hex, uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { between, exactlyOne, matching, needs, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { text } from "../wire/values";
import { apiError, accountOf, arn, globalArn, idFrom, regional, regionOf } from "./words";

const cidr = (path: string) =>
  matching(
    path,
    /^\d{1,3}(\.\d{1,3}){3}\/(1[6-9]|2\d|3[0-2]|\d)$/,
    "must be a valid IPv4 CIDR block",
  );

const ec2Id =
  (prefix: string) =>
  (draft: Draft): string =>
    `${prefix}-0${hex(draft.seed, "id", 16)}`;

const noVpc = (value: string, { name }: Draft): string =>
  apiError(
    `creating ${name}`,
    "EC2",
    "DescribeVpcs",
    400,
    `InvalidVpcID.NotFound: The vpc ID '${value}' does not exist`,
  );

/** Networks, machines, databases, functions, distributions and registries. */
export const ec2: Record<string, Model> = {
  "ec2/vpc:Vpc": {
    id: ec2Id("vpc"),
    replaces: ["cidrBlock", "ipv4IpamPoolId", "ipv4NetmaskLength"],
    defaults: { enableDnsSupport: true, instanceTenancy: "default" },
    rules: [cidr("cidrBlock"), oneOf("instanceTenancy", "default", "dedicated")],
    outputs: {
      arn: (draft) => arn("ec2", draft, `vpc/${draft.id}`),
      ownerId: ({ config }) => accountOf(config),
      defaultSecurityGroupId: ({ seed }) => `sg-0${hex(seed, "default sg", 16)}`,
    },
  },
  "ec2/subnet:Subnet": {
    id: ec2Id("subnet"),
    replaces: [
      "vpcId",
      "cidrBlock",
      "availabilityZone",
      "availabilityZoneId",
      "ipv6Native",
      "outpostArn",
    ],
    rules: [cidr("cidrBlock")],
    references: { vpcId: { to: "aws:ec2/vpc:Vpc", error: noVpc } },
    outputs: {
      arn: (draft) => arn("ec2", draft, `subnet/${draft.id}`),
      ownerId: ({ config }) => accountOf(config),
      availabilityZone: (draft) => `${regionOf(draft)}a`,
    },
  },
  "ec2/securityGroup:SecurityGroup": {
    id: ec2Id("sg"),
    replaces: ["name", "namePrefix", "description", "vpcId"],
    sets: ["ingress", "egress"],
    defaults: { description: "Managed by Pulumi", revokeRulesOnDelete: false },
    unread: ["revokeRulesOnDelete"],
    unique: (draft) => `${text(draft.inputs, "vpcId") ?? "default"}/${need(draft, "name")}`,
    taken: (draft) =>
      apiError(
        `creating Security Group (${need(draft, "name")})`,
        "EC2",
        "CreateSecurityGroup",
        400,
        `InvalidGroup.Duplicate: The security group '${need(draft, "name")}' already exists`,
      ),
    references: { vpcId: { to: "aws:ec2/vpc:Vpc", error: noVpc } },
    outputs: {
      arn: (draft) => arn("ec2", draft, `security-group/${draft.id}`),
      ownerId: ({ config }) => accountOf(config),
    },
  },
  "ec2/instance:Instance": {
    id: ec2Id("i"),
    replaces: [
      "ami",
      "availabilityZone",
      "subnetId",
      "keyName",
      "privateIp",
      "tenancy",
      "associatePublicIpAddress",
    ],
    sets: ["vpcSecurityGroupIds", "securityGroups"],
    rules: [exactlyOneSource],
    outputs: {
      arn: (draft) => arn("ec2", draft, `instance/${draft.id}`),
      availabilityZone: (draft) => `${regionOf(draft)}a`,
      instanceState: () => "running",
      publicIp: ({ seed }) => address(seed, "public"),
      publicDns: (draft) => `${draft.id}.simulated.invalid`,
    },
  },
  "rds/instance:Instance": {
    id: ({ seed }) => `db-${hex(seed, "resource", 26).toUpperCase()}`,
    autoname: "identifier",
    unique: regional("identifier"),
    taken: (draft) =>
      apiError(
        `creating RDS DB Instance (${need(draft, "identifier")})`,
        "RDS",
        "CreateDBInstance",
        400,
        "DBInstanceAlreadyExists: DB instance already exists",
      ),
    replaces: [
      "availabilityZone",
      "backupTarget",
      "characterSetName",
      "dbName",
      "engine",
      "kmsKeyId",
      "ncharCharacterSetName",
      "snapshotIdentifier",
      "storageEncrypted",
      "timezone",
      "username",
    ],
    writeOnly: ["passwordWo"],
    unread: ["password", "skipFinalSnapshot", "finalSnapshotIdentifier", "applyImmediately"],
    defaults: { skipFinalSnapshot: false, publiclyAccessible: false, deleteAutomatedBackups: true },
    rules: [
      needs("passwordWoVersion", "passwordWo"),
      between("backupRetentionPeriod", 0, 35),
      matching(
        "identifier",
        /^[a-z][a-z0-9-]{0,62}$/i,
        "only letters, digits and hyphens, first a letter",
      ),
    ],
    undeletable: ({ id, properties }) =>
      properties["deletionProtection"] === true
        ? apiError(
            `deleting RDS DB Instance (${id})`,
            "RDS",
            "DeleteDBInstance",
            400,
            "InvalidParameterCombination: Cannot delete protected DB Instance, please disable deletion protection and try again.",
          )
        : properties["skipFinalSnapshot"] !== true && !properties["finalSnapshotIdentifier"]
          ? `deleting RDS DB Instance (${id}): final_snapshot_identifier is required when skip_final_snapshot is false`
          : undefined,
    outputs: {
      arn: (draft) => arn("rds", draft, `db:${need(draft, "identifier")}`),
      resourceId: ({ id }) => id,
      address: (draft) =>
        `${need(draft, "identifier")}.simulated.${regionOf(draft)}.rds.amazonaws.com`,
      endpoint: (draft) =>
        `${need(draft, "identifier")}.simulated.${regionOf(draft)}.rds.amazonaws.com:5432`,
      status: () => "available",
    },
  },
  "lambda/function:Function": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating Lambda Function (${need(draft, "name")})`,
        "Lambda",
        "CreateFunction",
        409,
        `ResourceConflictException: Function already exist: ${need(draft, "name")}`,
      ),
    replaces: ["name", "packageType"],
    unread: ["code", "s3Bucket", "s3Key", "s3ObjectVersion", "publish", "skipDestroy"],
    defaults: {
      memorySize: 128,
      packageType: "Zip",
      publish: false,
      reservedConcurrentExecutions: -1,
      skipDestroy: false,
      timeout: 3,
    },
    rules: [
      exactlyOne("code", "imageUri", "s3Bucket"),
      between("memorySize", 128, 32_768),
      between("timeout", 1, 900),
      oneOf("packageType", "Zip", "Image"),
      oneOf("architectures", "x86_64", "arm64"),
    ],
    outputs: {
      arn: (draft) => arn("lambda", draft, `function:${draft.id}`),
      invokeArn: (draft) =>
        `arn:aws:apigateway:${regionOf(draft)}:lambda:path/2015-03-31/functions/${arn("lambda", draft, `function:${draft.id}`)}/invocations`,
      qualifiedArn: (draft) => arn("lambda", draft, `function:${draft.id}:$LATEST`),
      version: () => "$LATEST",
    },
  },
  "cloudfront/distribution:Distribution": {
    id: ({ seed }) => `E${hex(seed, "id", 13).toUpperCase()}`,
    defaults: {
      httpVersion: "http2",
      priceClass: "PriceClass_All",
      retainOnDelete: false,
      staging: false,
      waitForDeployment: true,
    },
    replaces: ["staging"],
    unread: ["retainOnDelete", "waitForDeployment"],
    sets: ["aliases", "origins"],
    rules: [
      oneOf("priceClass", "PriceClass_None", "PriceClass_All", "PriceClass_100", "PriceClass_200"),
      oneOf("httpVersion", "http1.1", "http2", "http3", "http2and3"),
      oneOf(
        "defaultCacheBehavior.viewerProtocolPolicy",
        "allow-all",
        "https-only",
        "redirect-to-https",
      ),
      oneOf("restrictions.geoRestriction.restrictionType", "none", "whitelist", "blacklist"),
    ],
    outputs: {
      arn: (draft) => globalArn("cloudfront", draft, `distribution/${draft.id}`),
      domainName: ({ seed }) => `d${hex(seed, "domain", 13)}.simulated.cloudfront.net`,
      hostedZoneId: () => "Z2FDTNDATAQYW2",
      callerReference: ({ seed }) => uuid(seed, "caller"),
      status: () => "Deployed",
      etag: ({ seed }) => `E${hex(seed, "etag", 13).toUpperCase()}`,
    },
  },
  "ecr/repository:Repository": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating ECR Repository (${need(draft, "name")})`,
        "ECR",
        "CreateRepository",
        400,
        `RepositoryAlreadyExistsException: The repository with name '${need(draft, "name")}' already exists`,
      ),
    replaces: ["name", "encryptionConfigurations"],
    defaults: { imageTagMutability: "MUTABLE" },
    unread: ["forceDelete"],
    rules: [
      oneOf(
        "imageTagMutability",
        "MUTABLE",
        "IMMUTABLE",
        "IMMUTABLE_WITH_EXCLUSION",
        "MUTABLE_WITH_EXCLUSION",
      ),
      matching(
        "name",
        /^[a-z0-9]+([._/-][a-z0-9]+)*$/,
        "must be lowercase letters, digits and . _ - /",
      ),
    ],
    outputs: {
      arn: (draft) => arn("ecr", draft, `repository/${draft.id}`),
      registryId: ({ config }) => accountOf(config),
      repositoryUrl: (draft) =>
        `${accountOf(draft.config)}.dkr.ecr.${regionOf(draft)}.amazonaws.com/${draft.id}`,
    },
  },
};

/** An instance is made from an image or from a launch template. */
function exactlyOneSource(inputs: Draft["inputs"]) {
  const present = ["ami", "launchTemplate"].some((name) => (inputs[name] ?? null) !== null);
  return present
    ? []
    : [
        {
          path: "ami",
          reason:
            'Missing required argument. "ami": one of `ami,launch_template` must be specified',
        },
      ];
}
