import { awsType } from "./aws";

/** What holds data or keys that a deployment cannot make again. */
const statefulTypes: ReadonlySet<string> = new Set([
  "aws:s3/bucket:Bucket",
  "aws:dynamodb/table:Table",
  "aws:lightsail/instance:Instance",
  "aws:lightsail/database:Database",
  "aws:lightsail/disk:Disk",
  "aws:lightsail/bucket:Bucket",
  "aws:rds/instance:Instance",
  "aws:rds/cluster:Cluster",
  "aws:ebs/volume:Volume",
  "aws:efs/fileSystem:FileSystem",
  "aws:kms/key:Key",
  "cloudflare:index/zone:Zone",
  "cloudflare:index/d1Database:D1Database",
  "cloudflare:index/r2Bucket:R2Bucket",
  "heroku:index/app:App",
]);

/** A Heroku add-on that stores data: Postgres, Redis, Kafka. */
const dataAddon = /^heroku-(?:postgresql|redis|kafka)\b/;

/**
 * Whether losing a resource loses what nobody can rebuild.
 * @param inputs its inputs; only an add-on's plan and a parameter's type are read
 */
export function isStatefulType(type: string, inputs: Readonly<Record<string, unknown>>): boolean {
  if (type === "heroku:index/addon:Addon") return dataAddon.test(String(inputs["plan"]));
  if (type === "aws:ssm/parameter:Parameter") return inputs["type"] === "SecureString";
  return statefulTypes.has(awsType({ type }));
}
