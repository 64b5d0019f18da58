import { describe, expect, it } from "vitest";
import { type Properties } from "../../src/simulator/wire/properties";
import { type Declared } from "./client";
import { Maker, useProviders } from "./harness";

/**
 * What is refused of types that programs of others declare. The providers' sources are those of AWS's 6, Cloudflare's
 * 5.22 and GitHub's of August 2026.
 */
const session = useProviders();
let count = 0;
const maker = (): Maker => new Maker(session, `refused${(count += 1)}`);

/** Another resource than the fixture's, with changes. */
const made = (type: string, change: Properties, given = maker()): Promise<Declared> =>
  given.another(type, "other", change);

const acl = "aws:s3/bucketAcl:BucketAcl";
const bucket = "aws:s3/bucket:Bucket";
const controls = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
const block = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
const plan = "aws:backup/plan:Plan";
const tableExport = "aws:dynamodb/tableExport:TableExport";
const eip = "aws:ec2/eip:Eip";
const task = "aws:ecs/taskDefinition:TaskDefinition";
const stream = "aws:kinesis/stream:Stream";
const grant = "aws:kms/grant:Grant";
const job = "cloudflare:index/logpushJob:LogpushJob";
const domain = "cloudflare:index/r2ManagedDomain:R2ManagedDomain";
const spectrum = "cloudflare:index/spectrumApplication:SpectrumApplication";
const functionUrl = "aws:lambda/functionUrl:FunctionUrl";
const permission = "aws:lambda/permission:Permission";
const namespace = "cloudflare:index/workersKvNamespace:WorkersKvNamespace";
const deployKey = "github:index/repositoryDeployKey:RepositoryDeployKey";
const file = "github:index/repositoryFile:RepositoryFile";

describe("the check refuses", () => {
  it.each<[string, string, Properties, ...string[]]>([
    [
      "a resource type of a backup plan",
      plan,
      { advancedBackupSettings: [{ resourceType: "RDS", backupOptions: {} }] },
      "expected resource_type to be one of",
    ],
    [
      "containers that are no list",
      task,
      { containerDefinitions: "{}" },
      "container_definitions is invalid",
    ],
    [
      "a role that is no ARN",
      task,
      { taskRoleArn: "role" },
      '"task_role_arn" (role) is an invalid ARN',
    ],
    [
      "an encryption that Kinesis lacks",
      stream,
      { encryptionType: "AES" },
      "expected encryption_type to be one of",
    ],
    [
      "an address of a function for some",
      functionUrl,
      { authorizationType: "SOME" },
      "expected authorization_type to be one of",
    ],
    [
      "an action of another service",
      permission,
      { action: "s3:GetObject" },
      "must be an action of Lambda",
    ],
    [
      "a statement's name with spaces",
      permission,
      { statementId: "a b" },
      "must contain alphanumeric, underscores or dashes only",
    ],
    [
      "an operation that no grant permits",
      grant,
      { operations: ["Delete"] },
      "expected operations to be one of",
    ],
    [
      "a canned and a written ACL",
      acl,
      { accessControlPolicy: { owner: { id: "a" } } },
      "only one of `access_control_policy,acl` can be specified",
    ],
    [
      "a status that replication lacks",
      replication,
      { rules: [{ status: "On", destination: { bucket: "arn:aws:s3:::b" } }] },
      "expected status to be one of",
    ],
    [
      "a local time of an export",
      tableExport,
      { exportTime: "2026-01-01T00:00:00+01:00" },
      "must be in RFC3339 time format, and in UTC",
    ],
    [
      "batches of three lines",
      job,
      { maxUploadRecords: 3 },
      'max_upload_records value must be one of: ["0"], got: 3',
      "max_upload_records value must be between 1000 and 1000000, got: 3",
    ],
    [
      "a short memory of names",
      spectrum,
      { originDns: { ttl: 60 } },
      "origin_dns.ttl value must be at least 600, got: 60",
    ],
    [
      "an author without an address",
      file,
      { commitAuthor: "Raxx" },
      '"commit_author": all of `commit_author,commit_email` must be specified',
    ],
  ])("%s", async (_, type, change, ...says) => {
    const given = maker();
    const connection = await given.connection(type);
    const inputs = { ...(await given.inputs(type)), ...change };
    const { failures } = await connection.check(given.urn(type), inputs);
    expect(failures).toEqual(says.map((words) => expect.stringContaining(words) as string));
  });
});

describe("the API refuses", () => {
  it.each<[string, string, Properties, string]>([
    [
      "backups that leave cold storage early",
      plan,
      {
        rules: [
          {
            ruleName: "a",
            targetVaultName: "Default",
            lifecycle: { coldStorageAfter: 30, deleteAfter: 60 },
          },
        ],
      },
      "at least 90 days after",
    ],
    [
      "an incremental export of no time",
      tableExport,
      { exportType: "INCREMENTAL_EXPORT" },
      "IncrementalExportSpecification is required",
    ],
    [
      "an address for an instance that is not there",
      eip,
      { instance: "i-0" },
      "InvalidInstanceID.NotFound",
    ],
    [
      "Fargate on a bridge",
      task,
      { requiresCompatibilities: ["FARGATE"] },
      "Fargate only supports network mode 'awsvpc'",
    ],
    [
      "Fargate without processors",
      task,
      { requiresCompatibilities: ["FARGATE"], networkMode: "awsvpc" },
      "requires that 'cpu' be defined",
    ],
    [
      "a container of any size",
      task,
      { containerDefinitions: '[{"name":"app"}]' },
      "Invalid setting for container 'app'",
    ],
    ["encryption by no key", stream, { encryptionType: "KMS" }, "KMS Key ID required"],
    [
      "a grant in two contexts",
      grant,
      {
        constraints: [{ encryptionContextEquals: { a: "b" }, encryptionContextSubset: { a: "b" } }],
      },
      "can't have both",
    ],
    ["a public ACL", acl, { acl: "public-read" }, "blocked by the BlockPublicAcls"],
    ["logs of nobody", job, { zoneId: null }, "either account ID or zone ID must be provided"],
    [
      "the domain of no bucket",
      domain,
      { bucketName: "none" },
      "The specified bucket does not exist",
    ],
    ["a protocol without a port", spectrum, { protocol: "ssh" }, "invalid protocol ssh"],
    ["a port of no name", spectrum, { originPort: 22 }, "origin_port needs origin_dns"],
    [
      "an address of no function",
      functionUrl,
      { functionName: "none" },
      "ResourceNotFoundException: Function not found: arn:aws:lambda:",
    ],
    [
      "a statement about no function",
      permission,
      { function: "none" },
      "AddPermission, https response error StatusCode: 404",
    ],
    [
      "a kind of address in a statement that speaks of none",
      permission,
      { functionUrlAuthType: "NONE" },
      "FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action",
    ],
    ["a key that is none", deployKey, { key: "secret" }, "key is invalid"],
  ])("%s", async (_, type, change, says) => {
    await expect(made(type, change)).rejects.toThrow(says);
  });

  it("a second statement of a name about a function, and not about another", async () => {
    const given = maker();
    const inputs = { ...(await given.inputs(permission)), statementId: "DrainsPost" };
    await given.another(permission, "one", inputs);
    await expect(given.another(permission, "two", inputs)).rejects.toThrow(
      "The statement id (DrainsPost) provided already exists",
    );
  });

  it("an ACL of a bucket that has none, as a new one", async () => {
    const given = maker();
    const { id } = await given.make(bucket);
    const connection = await given.connection(acl);
    await expect(
      connection.declare(given.urn(acl), { bucket: id, acl: "private" }),
    ).rejects.toThrow("AccessControlListNotSupported");
  });

  it("a public ACL only until the bucket's block is off", async () => {
    const given = maker();
    const { id } = await given.make(bucket);
    const connection = await given.connection(acl);
    await given.make(controls);
    await connection.declare(given.urn(block), { bucket: id });
    const open = await connection.declare(given.urn(acl), { bucket: id, acl: "public-read" });
    expect(open.id).toBe(`${id},public-read`);
  });

  it("the replication of a bucket without versions", async () => {
    const given = maker();
    const connection = await given.connection(replication);
    const { id } = await given.make(bucket);
    const inputs = {
      bucket: id,
      role: "arn:aws:iam::000000000000:role/copies",
      rules: [{ status: "Enabled", destination: { bucket: "arn:aws:s3:::copies" } }],
    };
    await expect(connection.declare(given.urn(replication), inputs)).rejects.toThrow(
      "Versioning must be 'Enabled'",
    );
  });

  it("the export of a table that keeps no past", async () => {
    const given = maker();
    const table = await made("aws:dynamodb/table:Table", { pointInTimeRecovery: null }, given);
    const tableArn = table.state["arn"] ?? "";
    await expect(made(tableExport, { tableArn }, maker())).rejects.toThrow(
      "PointInTimeRecoveryUnavailableException",
    );
  });

  it.each<[string, string, string]>([
    ["a second stream of a name", stream, "ResourceInUseException"],
    ["a second address of a function", functionUrl, "FunctionUrlConfig exists"],
    ["a second namespace of a title", namespace, "account ID and title already exists"],
    ["a key that another repository has", deployKey, "key is already in use"],
    ["a file that is there already", file, "refusing to overwrite existing file"],
  ])("%s", async (_, type, says) => {
    const given = maker();
    await given.make(type);
    await expect(made(type, {}, given)).rejects.toThrow(says);
  });
});

it.each<[string, Properties, string]>([
  [
    "shards of an elastic stream",
    { streamModeDetails: { streamMode: "ON_DEMAND" } },
    "shard_count must not be set when stream_mode is ON_DEMAND",
  ],
  [
    "a stream without shards",
    { shardCount: null },
    "shard_count must be at least 1 when stream_mode is PROVISIONED",
  ],
])("the provider cannot plan %s", async (_, change, says) => {
  const given = maker();
  const connection = await given.connection(stream);
  const asked = { ...(await given.inputs(stream)), ...change };
  const { inputs } = await connection.check(given.urn(stream), asked);
  await expect(connection.create(given.urn(stream), inputs, true)).rejects.toThrow(says);
});
