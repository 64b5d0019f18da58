import { awsType } from "./aws";
import { isOurRepository } from "./ownership";

/** What holds data or keys that a deployment cannot make again. */
const statefulTypes: ReadonlySet<string> = new Set([
  "aws:s3/bucket:Bucket",
  "aws:dynamodb/table:Table",
  "aws:lightsail/instance:Instance",
  "aws:lightsail/database:Database",
  "aws:lightsail/disk:Disk",
  "aws:lightsail/bucket:Bucket",
  "aws:lightsail/staticIp:StaticIp",
  "aws:ec2/eip:Eip",
  "aws:rds/instance:Instance",
  "aws:rds/cluster:Cluster",
  "aws:ebs/volume:Volume",
  "aws:efs/fileSystem:FileSystem",
  "aws:kms/key:Key",
  "aws:backup/vault:Vault",
  "aws:cognito/userPool:UserPool",
  "aws:docdb/cluster:Cluster",
  "aws:dynamodb/globalTable:GlobalTable",
  "aws:memorydb/cluster:Cluster",
  "aws:neptune/cluster:Cluster",
  "aws:opensearch/domain:Domain",
  "aws:rds/globalCluster:GlobalCluster",
  "aws:redshift/cluster:Cluster",
  "aws:route53/zone:Zone",
  "aws:s3/directoryBucket:DirectoryBucket",
  "aws:secretsmanager/secret:Secret",
  "cloudflare:index/zone:Zone",
  "cloudflare:index/d1Database:D1Database",
  "cloudflare:index/r2Bucket:R2Bucket",
  "cloudflare:index/workersKvNamespace:WorkersKvNamespace",
  "heroku:index/app:App",
]);

/** An add-on that stores data: Heroku's own Postgres, Redis and Kafka, and its marketplace's databases. */
const dataAddon =
  /^(?:heroku-(?:postgresql|redis|key-value|kafka)|jawsdb(?:-maria)?|cleardb|rediscloud|redisgreen|stackhero-\w+|mongolab|ormongo|timescaledb)(?::|$)/;

/**
 * Whether losing a resource loses what nobody can rebuild.
 * @param inputs its inputs, of which only what decides is read: an add-on's plan, a parameter's type, a repository's name
 */
export function isStatefulType(type: string, inputs: Readonly<Record<string, unknown>>): boolean {
  if (type === "heroku:index/addon:Addon") return dataAddon.test(String(inputs["plan"]));
  if (type === "aws:ssm/parameter:Parameter") return inputs["type"] === "SecureString";
  // Code has other copies; its issues, approvals and releases have none.
  if (type === "github:index/repository:Repository")
    return isOurRepository(String(inputs["name"])) && inputs["archiveOnDestroy"] !== true;
  return statefulTypes.has(awsType({ type }));
}
