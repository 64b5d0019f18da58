import * as aws from "@pulumi/aws";
import * as cloudflare from "@pulumi/cloudflare";
import * as github from "@pulumi/github";
import * as heroku from "@pulumi/heroku";
import * as pulumi from "@pulumi/pulumi";
import { About, type At } from "./program";

const accountId = "a".repeat(32);

const assume = (service: string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: "sts:AssumeRole",
        Principal: { Service: `${service}.amazonaws.com` },
      },
    ],
  });

const emptyCode = (): pulumi.asset.AssetArchive =>
  new pulumi.asset.AssetArchive({
    "index.js": new pulumi.asset.StringAsset("exports.handler = () => {};"),
  });

function staticSite(at: At): void {
  const bucket = new aws.s3.Bucket("site", { bucket: "www.example.com" }, at).id;
  const policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "s3:GetObject",
        Resource: "arn:aws:s3:::www.example.com/*",
      },
    ],
  });
  void new aws.s3.BucketPolicy("public", { bucket, policy }, at);
  void new aws.s3.BucketOwnershipControls(
    "owner",
    { bucket, rule: { objectOwnership: "BucketOwnerPreferred" } },
    at,
  );
}

function queueWorker(at: At): void {
  const queue = new aws.sqs.Queue("jobs", { name: "jobs", visibilityTimeoutSeconds: 60 }, at);
  const role = new aws.iam.Role(
    "worker",
    { name: "worker", assumeRolePolicy: assume("lambda") },
    at,
  );
  const args = { name: "worker", role: role.arn, code: emptyCode(), handler: "index.handler" };
  const environment = { variables: { QUEUE_URL: queue.url, LOG_LEVEL: "info" } };
  const runtime = "nodejs22.x";
  void new aws.lambda.Function("worker", { ...args, runtime, environment }, at);
}

function network(at: At): void {
  const vpc = new aws.ec2.Vpc("main", { cidrBlock: "10.0.0.0/16" }, at);
  for (const [index, zone] of ["us-west-2a", "us-west-2b"].entries())
    void new aws.ec2.Subnet(
      zone,
      { vpcId: vpc.id, cidrBlock: `10.0.${index}.0/24`, availabilityZone: zone },
      at,
    );
  const web = { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] };
  void new aws.ec2.SecurityGroup("web", { name: "web", vpcId: vpc.id, ingress: [web] }, at);
}

function nightlyJob(at: At): void {
  const role = new aws.iam.Role(
    "nightly",
    { name: "nightly", assumeRolePolicy: assume("lambda") },
    at,
  );
  const runtime = "nodejs22.x";
  const args = { name: "nightly", role: role.arn, code: emptyCode(), handler: "index.handler" };
  void new aws.lambda.Function("nightly", { ...args, runtime }, at);
  const logs = { name: "/aws/lambda/nightly", retentionInDays: 7 };
  void new aws.cloudwatch.LogGroup("nightly", logs, at);
}

function containerRepository(at: At): void {
  const scan = { scanOnPush: true };
  const args = { name: "shop/api", imageScanningConfiguration: scan };
  void new aws.ecr.Repository("api", args, at);
}

function mailZone(at: At): void {
  const zone = new cloudflare.Zone("zone", { name: "example.com", account: { id: accountId } }, at);
  const record = (name: string, type: string, content: string, priority?: number): void => {
    const args = { zoneId: zone.id, name: "example.com", type, content, ttl: 3600, priority };
    void new cloudflare.DnsRecord(name, args, at);
  };
  record("mx", "MX", "mail.example.com", 10);
  record("spf", "TXT", '"v=spf1 mx ~all"');
  record("www", "A", "192.0.2.1");
}

function repository(at: At): void {
  const repo = new github.Repository("shop", { name: "shop", visibility: "public" }, at);
  for (const name of ["bug", "feature"])
    void new github.IssueLabel(name, { repository: repo.name, name, color: "ededed" }, at);
  const args = { repository: repo.name, variableName: "NODE_VERSION", value: "22" };
  void new github.ActionsVariable("node", args, at);
}

function alerting(at: At): void {
  const topic = new aws.sns.Topic("alerts", { name: "alerts" }, at);
  const args = { topic: topic.arn, protocol: "email", endpoint: "ops@example.com" };
  void new aws.sns.TopicSubscription("mail", args, at);
  void new aws.cloudwatch.MetricAlarm(
    "cpu",
    {
      name: "cpu",
      namespace: "AWS/EC2",
      metricName: "CPUUtilization",
      statistic: "Average",
      period: 300,
      evaluationPeriods: 2,
      threshold: 80,
      comparisonOperator: "GreaterThanThreshold",
      alarmActions: [topic.arn],
    },
    at,
  );
}

function herokuBlog(at: At): void {
  const configVars = { RAILS_ENV: "production", WEB_CONCURRENCY: "2" };
  const app = new heroku.App("blog", { name: "my-blog", region: "eu", configVars }, at);
  const plan = "heroku-postgresql:essential-0";
  void new heroku.Addon("db", { appId: app.id, name: "my-blog-db", plan }, at);
}

function pagesSite(at: At): void {
  const args = { accountId, name: "docs", productionBranch: "main" };
  const project = new cloudflare.PagesProject("docs", args, at);
  const domain = { accountId, projectName: project.name, name: "docs.example.com" };
  void new cloudflare.PagesDomain("docs", domain, at);
}

function sessions(at: At): void {
  const attributes = [{ name: "id", type: "S" }];
  const args = { hashKey: "id", attributes, billingMode: "PAY_PER_REQUEST" };
  void new aws.dynamodb.Table("sessions", { name: "sessions", ...args }, at);
}

/** Programs that have nothing to do with the platform, such as anybody publishes. */
export const ordinaryPrograms = new About("ordinary")
  .fine("a static site", staticSite)
  .fine("a queue worker", queueWorker)
  .fine("a network", network)
  .fine("a nightly job", nightlyJob)
  .fine("a container repository", containerRepository)
  .fine("a DNS zone with mail", mailZone)
  .fine("a repository with labels", repository)
  .fine("alerts by mail", alerting)
  .fine("a blog on Heroku", herokuBlog)
  .fine("a documentation site", pagesSite)
  .fine("a table of sessions", sessions).cases;
