import { readCatalog } from "../provider/sdk-catalog";
import { type Model, type Provider } from "../provider/model";
import { type Properties } from "../wire/properties";
import { at, isObject, text } from "../wire/values";
import { backup } from "./backup";
import { budgets } from "./budgets";
import { chatbot } from "./chatbot";
import { cloudfront } from "./cloudfront";
import { cloudtrail } from "./cloudtrail";
import { cloudwatch } from "./cloudwatch";
import { dynamodb } from "./dynamodb";
import { dynamodbExports } from "./dynamodb-exports";
import { ec2 } from "./ec2";
import { ec2Addresses } from "./ec2-addresses";
import { ecr } from "./ecr";
import { ecs } from "./ecs";
import { iam } from "./iam";
import { kinesis } from "./kinesis";
import { kms } from "./kms";
import { lambda } from "./lambda";
import { lightsail } from "./lightsail";
import { rds } from "./rds";
import { route53 } from "./route53";
import { s3 } from "./s3";
import { s3Sharing } from "./s3-sharing";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { ssm } from "./ssm";
import { accountOf, arn, regionOf } from "./words";

const catalog = readCatalog("aws");

/**
 * Amazon Web Services as provider 7.48 shows it. The account is 000000000000, unless the configuration names
 * one.
 */
export const aws: Provider = {
  name: "aws",
  plugin: "aws",
  version: "7.48.0",
  api: "AWS",
  dialect: "sdk",
  catalog,
  ordinary,
  models: {
    ...backup,
    ...budgets,
    ...chatbot,
    ...cloudfront,
    ...cloudtrail,
    ...cloudwatch,
    ...dynamodb,
    ...dynamodbExports,
    ...ec2,
    ...ec2Addresses,
    ...ecr,
    ...ecs,
    ...iam,
    ...kinesis,
    ...kms,
    ...lambda,
    ...lightsail,
    ...rds,
    ...route53,
    ...s3,
    ...s3Sharing,
    ...sns,
    ...sqs,
    ...ssm,
  },
  functions: {
    "index/getCallerIdentity:getCallerIdentity": ({ config }) => ({
      id: accountOf(config),
      accountId: accountOf(config),
      arn: `arn:aws:iam::${accountOf(config)}:user/simulated`,
      userId: "AIDASIMULATED",
    }),
    "index/getPartition:getPartition": () => ({
      id: "aws",
      dnsSuffix: "amazonaws.com",
      partition: "aws",
      reverseDnsPrefix: "com.amazonaws",
    }),
    "index/getRegion:getRegion": ({ args, config }) => {
      const region = regionOf({ inputs: args, config });
      return {
        id: region,
        name: region,
        region,
        description: region,
        endpoint: `ec2.${region}.amazonaws.com`,
      };
    },
  },
  checkConfig: (config) =>
    text(config, "region") === undefined && process.env["AWS_REGION"] === undefined
      ? [{ path: "region", reason: "Missing region configuration" }]
      : [],
};

/**
 * What AWS's types have in common: a change of region replaces a regional one, and `tagsAll` adds the
 * provider's tags.
 */
function ordinary(token: string): Model {
  const { inputs = {}, outputs = {} } = catalog.resources[token] ?? {};
  const regional = inputs["region"] !== undefined;
  const kind = token.split(":")[0]?.replace("/", ":") ?? "";
  return {
    autoname: inputs["name"] === "string" ? "name" : null,
    replaces: regional ? ["region"] : [],
    scope: regional ? ["region"] : [],
    planned: ["region", "tagsAll"],
    outputs: {
      ...(regional ? { region: regionOf } : {}),
      ...(outputs["tagsAll"] ? { tagsAll: ({ inputs, config }) => allTags(inputs, config) } : {}),
      ...(outputs["arn"] ? { arn: (draft) => arn(kind.split(":")[0] ?? "", draft, draft.id) } : {}),
    },
  };
}

function allTags(inputs: Properties, config: Properties): Properties {
  const ordinaryTags = at(config, "defaultTags.tags");
  const own = inputs["tags"];
  return { ...(isObject(ordinaryTags) ? ordinaryTags : {}), ...(isObject(own) ? own : {}) };
}
