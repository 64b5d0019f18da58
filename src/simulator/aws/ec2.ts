import { address, hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { text } from "../wire/values";
import { accountOf, apiError, arn, regionOf } from "./words";

const cidr = (path: string) =>
  matching(
    path,
    /^\d{1,3}(\.\d{1,3}){3}\/(1[6-9]|2\d|3[0-2]|\d)$/,
    "must be a valid IPv4 CIDR block",
  );

/** An id of the form that EC2 gives: `vpc-0` and 16 hexadecimal digits. */
export const ec2Id =
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

/** EC2: networks, security groups and machines. */
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
