import * as aws from "@pulumi/aws";
import * as github from "@pulumi/github";
import * as heroku from "@pulumi/heroku";
import { About, type At, hidden } from "./program";

const region = "us-east-1";
const protectedAt = (at: At): At => ({ ...at, protect: true });

const pinned = new About("region-pinned")
  .bad("a bucket in Oregon", (at) => {
    void new aws.s3.Bucket("b", { bucket: "raxx-files", region: "us-west-2" }, at);
  })
  .bad("through its provider", (at) => {
    const provider = new aws.Provider("oregon", { region: "us-west-2" }, at);
    void new aws.sqs.Queue("q", { name: "raxx-jobs" }, { ...at, provider });
  })
  .bad("a tagged system of ours in Ireland", (at) => {
    const tags = { system: "vault", env: "staging" };
    void new aws.sns.Topic("t", { name: "alerts", region: "eu-west-1", tags }, at);
  })
  .bad("a region that nobody knows yet", (at) => {
    void new aws.sqs.Queue("q", { name: "raxx-jobs", region: hidden(at) }, at);
  })
  .bad("the input against the provider", (at) => {
    const provider = new aws.Provider("virginia", { region }, at);
    const args = { name: "raxx-jobs", region: "eu-west-1" };
    void new aws.sqs.Queue("q", args, { ...at, provider });
  })
  .bad("a Heroku app in the EU", (at) => {
    void new heroku.App("web", { name: "raxx-web-staging", region: "eu" }, at);
  })
  .fine("a role, which is global", (at) => {
    const assumeRolePolicy = trust({ Principal: { Service: "lambda.amazonaws.com" } });
    void new aws.iam.Role("r", { name: "raxx-worker", assumeRolePolicy }, at);
  })
  .fine("somebody else's bucket in Oregon", (at) => {
    void new aws.s3.Bucket("b", { bucket: "shop-files", region: "us-west-2" }, at);
  })
  .fine("where it belongs, by its provider", (at) => {
    const provider = new aws.Provider("virginia", { region }, at);
    void new aws.sqs.Queue("q", { name: "raxx-jobs" }, { ...at, provider });
  });

type InstanceArgs = Partial<aws.lightsail.InstanceArgs>;
const daily = { type: "AutoSnapshot", snapshotTime: "07:00", status: "Enabled" };

function instance(at: At, args: InstanceArgs = {}, name = "host"): aws.lightsail.Instance {
  const zone = "us-east-1a";
  const size = {
    region,
    availabilityZone: zone,
    blueprintId: "ubuntu_22_04",
    bundleId: "nano_3_0",
  };
  return new aws.lightsail.Instance("host", { name, ...size, addOn: daily, ...args }, at);
}

type Port = Partial<aws.types.input.lightsail.InstancePublicPortsPortInfo>;

function open(at: At, port: Port, name = "host", args: InstanceArgs = {}): void {
  const instanceName = instance(at, args, name).name;
  const info = { protocol: "tcp", fromPort: 443, toPort: 443, ...port };
  void new aws.lightsail.InstancePublicPorts(
    "ports",
    { region, instanceName, portInfos: [info] },
    at,
  );
}

const world = ["0.0.0.0/0"];
const ports = new About("no-open-admin-ports");
for (const port of [22, 3389, 5432, 3306, 6379])
  ports.bad(`${port} open to the world`, (at) => {
    open(at, { fromPort: port, toPort: port, cidrs: world });
  });
ports
  .bad("a range that has 22 in it", (at) => open(at, { fromPort: 1, toPort: 1024, cidrs: world }))
  .bad("22 over IPv6", (at) => open(at, { fromPort: 22, toPort: 22, ipv6Cidrs: ["::/0"] }))
  .bad("22 without any range, which means the world", (at) =>
    open(at, { fromPort: 22, toPort: 22 }),
  )
  .bad("every protocol", (at) => {
    open(at, { protocol: "all", fromPort: 0, toPort: 65535, cidrs: world });
  })
  .bad("no ports declared, which opens 22", (at) => void instance(at))
  .bad("443 of the vault beyond Cloudflare", (at) => open(at, { cidrs: world }, "shop-vault"))
  .fine("443 of a shop", (at) => open(at, { cidrs: world }))
  .fine("22 for one office", (at) => {
    open(at, { fromPort: 22, toPort: 22, cidrs: ["203.0.113.7/32"] });
  })
  .fine("443 of the vault for Cloudflare", (at) => {
    open(at, { cidrs: ["173.245.48.0/20"] }, "shop-vault");
  });

const snapshots = new About("vault-snapshots-daily");
for (const [title, addOn] of [
  ["no add-on", undefined],
  ["half past six", { ...daily, snapshotTime: "06:30" }],
  ["switched off", { ...daily, status: "Disabled" }],
  ["a quarter past seven", { ...daily, snapshotTime: "07:15" }],
] as const)
  snapshots.bad(title, (at) => open(at, { cidrs: world }, "host", { addOn }));
snapshots
  .bad("a time that nobody knows yet", (at) => {
    const addOn = { ...daily, snapshotTime: hidden(at) };
    open(at, { cidrs: world }, "host", { addOn });
  })
  .fine("six o'clock", (at) => {
    open(at, { cidrs: world }, "host", { addOn: { ...daily, snapshotTime: "06:00" } });
  });

interface StateBucket {
  versioning?: string;
  encryption?: false;
  block?: object | false;
  days?: number;
  forceDestroy?: boolean;
  protect?: boolean;
}

/** A bucket of a deployment's state with everything it has to have, but for what is said. */
function state(at: At, but: StateBucket = {}): void {
  const name = "shop-terraform-state";
  const args = { bucket: name, forceDestroy: but.forceDestroy };
  const bucket = new aws.s3.Bucket("b", args, { ...at, protect: but.protect ?? true }).id;
  const versioningConfiguration = { status: but.versioning ?? "Enabled" };
  if (but.versioning !== "absent")
    void new aws.s3.BucketVersioning("v", { bucket, versioningConfiguration }, at);
  const all = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true };
  const block = { ...all, restrictPublicBuckets: true, ...but.block };
  if (but.block !== false) void new aws.s3.BucketPublicAccessBlock("p", { bucket, ...block }, at);
  const rules = [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }];
  if (but.encryption !== false)
    void new aws.s3.BucketServerSideEncryptionConfiguration("e", { bucket, rules }, at);
  const noncurrentVersionExpiration = { noncurrentDays: but.days ?? 90 };
  const old = [{ id: "old", status: "Enabled", noncurrentVersionExpiration }];
  void new aws.s3.BucketLifecycleConfiguration("l", { bucket, rules: old }, at);
}

const stateBucket = new About("state-bucket-versioned")
  .bad("no versioning", (at) => state(at, { versioning: "absent" }))
  .bad("versioning suspended", (at) => state(at, { versioning: "Suspended" }))
  .bad("no encryption", (at) => state(at, { encryption: false }))
  .bad("no public access block", (at) => state(at, { block: false }))
  .bad("a block with a gap", (at) => state(at, { block: { restrictPublicBuckets: false } }))
  .bad("89 days", (at) => state(at, { days: 89 }))
  .bad("forceDestroy", (at) => state(at, { forceDestroy: true }))
  .bad("not protected", (at) => state(at, { protect: false }))
  .bad("nothing around it", (at) => {
    void new aws.s3.Bucket("b", { bucket: "shop-pulumi-state" }, protectedAt(at));
  })
  .fine("90 days", (at) => state(at))
  .fine("a year", (at) => state(at, { days: 365 }))
  .fine("a bucket that holds no state", (at) => {
    void new aws.s3.Bucket("b", { bucket: "shop-photos", forceDestroy: true }, at);
  });

type TableArgs = Partial<aws.dynamodb.TableArgs>;
const safe = { pointInTimeRecovery: { enabled: true }, deletionProtectionEnabled: true };

function table(at: At, name: string, args: TableArgs, hashKey = "LockID"): void {
  const attributes = [{ name: hashKey, type: "S" }];
  const key = { hashKey, attributes, billingMode: "PAY_PER_REQUEST" };
  void new aws.dynamodb.Table("t", { name, ...key, ...args }, at);
}

const lock = new About("state-lock-protected")
  .bad("neither", (at) => table(at, "shop-terraform-locks", {}))
  .bad("no recovery", (at) => {
    table(at, "shop-terraform-locks", { ...safe, pointInTimeRecovery: undefined });
  })
  .bad("recovery off", (at) => {
    table(at, "shop-terraform-locks", { ...safe, pointInTimeRecovery: { enabled: false } });
  })
  .bad("no deletion protection", (at) => {
    table(at, "shop-terraform-locks", { ...safe, deletionProtectionEnabled: false });
  })
  .fine("both", (at) => table(at, "shop-terraform-locks", safe))
  .fine("a table of orders", (at) => table(at, "orders", {}, "id"))
  .fine("locks of jobs on a data platform", (at) => table(at, "data-platform-job-locks", {}, "id"))
  .bad("a table called after nothing, with the key of locks", (at) => table(at, "ptg", {}));

function lifecycle(at: At, prefix: string, days: number): void {
  const bucket = new aws.s3.Bucket("b", { bucket: "shop-backups" }, at).id;
  const rules = [{ id: "r", status: "Enabled", filter: { prefix }, expiration: { days } }];
  void new aws.s3.BucketLifecycleConfiguration("l", { bucket, rules }, at);
}

const backups = new About("backup-retention")
  .bad("dumps for 29 days", (at) => lifecycle(at, "db-backups/", 29))
  .bad("vault exports for a week", (at) => lifecycle(at, "vault-exports/", 7))
  .bad("one database for a day", (at) => lifecycle(at, "db-backups/orders/", 1))
  .fine("dumps for 30 days", (at) => lifecycle(at, "db-backups/", 30))
  .fine("thumbnails for a day", (at) => lifecycle(at, "thumbnails/", 1));

const stateful = new About("stateful-protected", "prod")
  .bad("a bucket", (at) => void new aws.s3.Bucket("b", { bucket: "shop" }, at))
  .bad("a table", (at) => table(at, "orders", {}, "id"))
  .bad("the platform's repository", (at) => {
    void new github.Repository("r", { name: "TradeMasterAPI" }, at);
  })
  .fine("a repository of something else", (at) => {
    void new github.Repository("r", { name: "dotfiles" }, at);
  })
  .fine("the platform's repository, archived instead of deleted", (at) => {
    void new github.Repository("r", { name: "TradeMasterAPI", archiveOnDestroy: true }, at);
  })
  .bad("a key", (at) => void new aws.kms.Key("k", { description: "shop" }, at))
  .bad("an app", (at) => void new heroku.App("a", { name: "shop", region: "us" }, at))
  .fine("a protected bucket", (at) => {
    void new aws.s3.Bucket("b", { bucket: "shop" }, protectedAt(at));
  })
  .fine("a queue", (at) => void new aws.sqs.Queue("q", { name: "jobs" }, at));
const inStaging = new About("stateful-protected").fine("staging", (at) => {
  void new aws.s3.Bucket("b", { bucket: "shop" }, at);
});

function trust(statement: object): string {
  const allow = { Effect: "Allow", Action: "sts:AssumeRoleWithWebIdentity", ...statement };
  return JSON.stringify({ Version: "2012-10-17", Statement: [allow] });
}

const issuer = "token.actions.githubusercontent.com";
const aud = { [`${issuer}:aud`]: "sts.amazonaws.com" };
const repo = "repo:raxx-app/TradeMasterAPI";

function role(at: At, Condition: object | undefined, name = "release"): void {
  const Federated = `arn:aws:iam::123456789012:oidc-provider/${issuer}`;
  const assumeRolePolicy = trust({ Principal: { Federated }, Condition });
  void new aws.iam.Role("role", { name, assumeRolePolicy }, at);
}

const subject = (sub: string | string[]) => ({ StringEquals: { ...aud, [`${issuer}:sub`]: sub } });

const oidc = new About("oidc-trust-narrow")
  .bad("another repository", (at) => role(at, subject("repo:other/repo:environment:production")))
  .bad("any branch", (at) => {
    role(at, { StringEquals: aud, StringLike: { [`${issuer}:sub`]: `${repo}:*` } });
  })
  .bad("no subject", (at) => role(at, { StringEquals: aud }))
  .bad("no condition", (at) => role(at, undefined))
  .bad("no audience", (at) => {
    role(at, { StringEquals: { [`${issuer}:sub`]: `${repo}:environment:production` } });
  })
  .bad("a writing role for a branch", (at) => role(at, subject(`${repo}:ref:refs/heads/main`)))
  .bad("one good subject, one bad", (at) => {
    role(at, subject([`${repo}:environment:production`, "repo:other/repo:pull_request"]));
  })
  .fine("one environment", (at) => role(at, subject(`${repo}:environment:production`)))
  .fine("a reading role for pull requests", (at) => {
    role(at, subject(`${repo}:pull_request`), "shop-preview");
  });

function policy(at: At, statement: object): void {
  const Statement = [{ Effect: "Allow", ...statement }];
  const document = JSON.stringify({ Version: "2012-10-17", Statement });
  void new aws.iam.Policy("p", { name: "shop", policy: document }, at);
}

const leastPrivilege = new About("least-privilege")
  .bad("everything", (at) => policy(at, { Action: "*", Resource: "*" }))
  .bad("a whole service", (at) => policy(at, { Action: "s3:*", Resource: "arn:aws:s3:::shop" }))
  .bad("writing everywhere", (at) => policy(at, { Action: ["s3:PutObject"], Resource: "*" }))
  .bad("everything but a list", (at) => {
    policy(at, { NotAction: ["iam:*"], Resource: "arn:aws:s3:::shop" });
  })
  .bad("AdministratorAccess", (at) => {
    const policyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    void new aws.iam.RolePolicyAttachment("a", { role: "shop", policyArn }, at);
  })
  .fine("a policy that nobody can see before the deployment", (at) => {
    void new aws.iam.Policy("p", { name: "shop", policy: hidden(at) }, at);
  })
  .fine("describing everywhere", (at) => {
    policy(at, { Action: ["ec2:DescribeInstances", "s3:ListAllMyBuckets"], Resource: "*" });
  })
  .fine("writing to one bucket", (at) => {
    policy(at, { Action: ["s3:PutObject"], Resource: "arn:aws:s3:::shop/*" });
  });

export const platformPrograms = [
  ...[pinned, ports, snapshots, stateBucket, lock, backups, stateful, inStaging, oidc],
  ...[leastPrivilege],
].flatMap(({ cases }) => cases);
