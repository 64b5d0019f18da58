import { describe, expect, it } from "vitest";
import { placementFaults, placementOf } from "../../../src/policies/lens/placement";
import {
  analyticsAttachedInEu,
  analyticsDataInEu,
} from "../../../src/policies/rules/analytics/analytics-data-in-eu";
import type { Properties } from "../../../src/policies/rule/resource";
import { hostBehindAccess } from "../../../src/policies/rules/access/host-behind-access";
import { addon, app, drain } from "../../support/heroku";
import { findings, resource, unknown, verdict } from "../../support/resources";
import { everyType } from "../../support/sdk-types";

const placed = (type: string) => placementOf(type) !== undefined;
const provider = (type: string) => type.split(":")[0] ?? "";
const bare = (type: string) =>
  resource({ type, props: { name: "raxx-analytics", bucket: "raxx-analytics" } });

describe("every type of the SDKs, called by the name of analytics and placed nowhere", () => {
  const types = everyType();

  it("is refused, unless it keeps nothing or stands where its app or sink stands", () => {
    const passing = types.filter((type) => placementFaults(bare(type)).length === 0);
    const reasons = new Set(passing.map((type) => placementOf(type)));
    const ofBucket = passing.filter((type) => placementOf(type) === "region");
    expect(new Set([...reasons].filter((each) => each !== "region"))).toEqual(
      new Set(["app", "keeps nothing", "rules", "sink"]),
    );
    expect(
      ofBucket.filter((type) => !/^aws:s3\/bucket[A-Z]|^heroku:index\/(?:app|space):/.test(type)),
    ).toEqual([]);
  });

  it("is refused wherever the pack cannot place its type", () => {
    const unplaced = types.filter((type) => !placed(type));
    expect(new Set(unplaced.map(provider))).toEqual(
      new Set(["aws", "cloudflare", "github", "heroku"]),
    );
    expect(unplaced.filter((type) => placementFaults(bare(type)).length === 0)).toEqual([]);
    expect(unplaced).toContain("cloudflare:index/queue:Queue");
    expect(unplaced).toContain("aws:cloudfront/distribution:Distribution");
  });
});

const judge = (...resources: Parameters<typeof verdict>[1]) =>
  verdict([analyticsDataInEu, analyticsAttachedInEu], resources).length > 0;
const aws = (type: string, props: Properties) =>
  resource({ type: `aws:${type}`, name: "it", props });
const dump = (name: string, region: string) =>
  resource({ type: "aws:s3/bucket:Bucket", name, props: { bucket: name, region } });

describe("what copies analytics elsewhere", () => {
  const eu = { region: "eu-central-1" };
  const arn = (service: string, region: string) => `arn:aws:${service}:${region}:123456789012:x`;

  it.each<[string, Parameters<typeof verdict>[1]]>([
    [
      "a backup copied to another region",
      [
        aws("backup/plan:Plan", {
          name: "raxx-analytics",
          ...eu,
          rules: [{ copyActions: [{ destinationVaultArn: arn("backup", "us-west-2") }] }],
        }),
      ],
    ],
    [
      "a replication to a bucket by its name",
      [
        dump("raxx-analytics-x", "eu-central-1"),
        dump("raxx-dr", "us-east-1"),
        aws("s3/bucketReplicationConfig:BucketReplicationConfig", {
          bucket: "raxx-analytics-x",
          rules: [{ destination: { bucket: "arn:aws:s3:::raxx-dr" } }],
        }),
      ],
    ],
    [
      "a replication to a bucket that nobody shows",
      [
        aws("s3/bucketReplicationConfig:BucketReplicationConfig", {
          bucket: "raxx-analytics-x",
          rules: [{ destination: { bucket: "arn:aws:s3:::somewhere" } }],
        }),
      ],
    ],
    [
      "an export of a table",
      [
        dump("dr", "us-east-1"),
        aws("dynamodb/tableExport:TableExport", {
          ...eu,
          tableArn: "arn:aws:dynamodb:eu-central-1:1:table/raxx-analytics-x",
          s3Bucket: "dr",
        }),
      ],
    ],
    [
      "a delivery stream to a vendor",
      [
        aws("kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", {
          name: "raxx-analytics",
          ...eu,
          httpEndpointConfiguration: { url: "https://in.example.com" },
        }),
      ],
    ],
    [
      "a function elsewhere that reads its table",
      [
        aws("lambda/eventSourceMapping:EventSourceMapping", {
          region: "us-east-1",
          eventSourceArn: "arn:aws:dynamodb:eu-west-1:1:table/raxx-analytics-x/stream/1",
        }),
      ],
    ],
    [
      "a global table",
      [
        aws("dynamodb/globalTable:GlobalTable", {
          name: "raxx-analytics",
          ...eu,
          replicas: [{ regionName: "us-east-1" }],
        }),
      ],
    ],
    ["a name with an infix", [dump("raxx-prod-analytics-dumps", "us-east-1")]],
    [
      "an add-on of a vendor",
      [app("raxx-analytics-prod"), addon("x", "raxx-analytics-prod", "logsene:basic")],
    ],
    [
      "a drain whose query names a region",
      [drain("x", "raxx-analytics-prod", { url: "https://logs.example.com/?r=eu-west-1" })],
    ],
    [
      "a webhook",
      [
        resource({
          type: "heroku:index/appWebhook:AppWebhook",
          props: { appId: "raxx-analytics-prod", url: "https://hooks.example.com" },
        }),
      ],
    ],
    [
      "review apps in the us",
      [
        resource({
          type: "heroku:index/reviewAppConfig:ReviewAppConfig",
          props: { pipelineId: "raxx-analytics", deployTarget: { id: "us", type: "region" } },
        }),
      ],
    ],
    [
      "a warehouse",
      [resource({ type: "snowflake:index/database:Database", props: { name: "RAXX_ANALYTICS" } })],
    ],
    [
      "a key-value store at the edge",
      [
        resource({
          type: "cloudflare:index/workersKvNamespace:WorkersKvNamespace",
          props: { title: "raxx-analytics" },
        }),
      ],
    ],
  ])("is refused: %s", (_, resources) => {
    expect(judge(...resources)).toBe(true);
  });

  it.each<[string, Parameters<typeof verdict>[1]]>([
    [
      "a backup copied within the Union",
      [
        aws("backup/plan:Plan", {
          name: "raxx-analytics",
          ...eu,
          rules: [{ copyActions: [{ destinationVaultArn: arn("backup", "eu-west-1") }] }],
        }),
      ],
    ],
    [
      "a replication within the Union",
      [
        dump("raxx-analytics-x", "eu-central-1"),
        dump("raxx-dr", "eu-west-1"),
        aws("s3/bucketReplicationConfig:BucketReplicationConfig", {
          bucket: "raxx-analytics-x",
          rules: [{ destination: { bucket: "arn:aws:s3:::raxx-dr" } }],
        }),
      ],
    ],
    [
      "review apps in the eu",
      [
        resource({
          type: "heroku:index/reviewAppConfig:ReviewAppConfig",
          props: { pipelineId: "raxx-analytics", deployTarget: { id: "eu", type: "region" } },
        }),
      ],
    ],
    [
      "Heroku's own Redis",
      [app("raxx-analytics-prod"), addon("x", "raxx-analytics-prod", "heroku-redis:premium-0")],
    ],
    ["a role that may read it", [aws("iam/role:Role", { name: "raxx-analytics-reader" })]],
    ["a bucket of visitors of the site", [dump("raxx-web-analytics", "us-east-1")]],
    [
      "somebody's analytics component and its bucket",
      [
        resource({ type: "nuage:aws:Analytics", name: "analytics" }),
        dump("acme-analytics-events", "us-west-2"),
      ],
    ],
    [
      "somebody's queue with a tag",
      [
        aws("sqs/queue:Queue", {
          name: "acme",
          region: "us-west-2",
          tags: { Service: "analytics" },
        }),
      ],
    ],
  ])("is left alone: %s", (_, resources) => {
    expect(judge(...resources)).toBe(false);
  });
});

describe("what leads around Access", () => {
  const cloudflare = (kind: string, props: Properties, name = kind) =>
    resource({
      type: `cloudflare:index/${kind}:${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      name,
      props,
    });
  const record = (props: Properties, name = "record") =>
    cloudflare("dnsRecord", { type: "A", proxied: false, content: "203.0.113.9", ...props }, name);
  const refused = (...resources: Parameters<typeof verdict>[1]) =>
    findings(hostBehindAccess, resources).length > 0;

  it.each<[string, Parameters<typeof verdict>[1]]>([
    ["a short name", [record({ name: "vault" })]],
    ["a wildcard", [record({ name: "*.raxx.app" })]],
    ["a delegation", [record({ name: "vault.raxx.app", type: "NS", content: "ns.example.net" })]],
    ["an HTTPS record", [record({ name: "console.raxx.app", type: "HTTPS" })]],
    [
      "a second name for the same host",
      [record({ name: "old.raxx.app", type: "CNAME", content: "vault.raxx.app" })],
    ],
    [
      "a second name of the same address",
      [record({ name: "vault.raxx.app" }), record({ name: "old.raxx.app" }, "old")],
    ],
    [
      "Heroku's own name of the console",
      [record({ name: "c.raxx.app", type: "CNAME", content: "raxx-console-prod.herokuapp.com" })],
    ],
    [
      "Spectrum",
      [cloudflare("spectrumApplication", { protocol: "tcp/22", dns: { name: "vault.raxx.app" } })],
    ],
    ["a Worker's route", [cloudflare("workersRoute", { pattern: "vault.raxx.app/*" })]],
    [
      "a record in another cloud",
      [
        aws("route53/record:Record", {
          name: "vault.raxx.app",
          type: "A",
          records: ["203.0.113.9"],
        }),
      ],
    ],
    ["a product that nobody has taught", [cloudflare("snippet", { host: "vault.raxx.app" })]],
  ])("is refused: %s", (_, resources) => {
    expect(refused(...resources)).toBe(true);
  });

  it.each<[string, Parameters<typeof verdict>[1]]>([
    [
      "a short name in a zone of somebody",
      [cloudflare("zone", { name: "example.com" }), record({ name: "vault" })],
    ],
    ["somebody's docs", [record({ name: "docs" })]],
    ["the status page", [record({ name: "status.raxx.app" })]],
    ["a wildcard of somebody", [record({ name: "*.example.com" })]],
    ["a mail record", [record({ name: "getraxx.com", type: "MX" })]],
  ])("is left alone: %s", (_, resources) => {
    expect(refused(...resources)).toBe(false);
  });

  it.each<[string, Properties]>([
    ["an address range", { decision: "non_identity", includes: [{ ip: { ip: "0.0.0.0/0" } }] }],
    ["any token", { decision: "non_identity", includes: [{ anyValidServiceToken: {} }] }],
    [
      "a domain of addresses",
      { decision: "allow", includes: [{ emailDomain: { domain: "raxx.app" } }] },
    ],
    [
      "a person who need not sign in",
      { decision: "non_identity", includes: [{ email: { email: "a@raxx.app" } }] },
    ],
    [
      "an address that nobody knows yet",
      { decision: "allow", includes: [{ email: { email: unknown } }] },
    ],
    ["a group that nobody shows", { decision: "allow", includes: [{ group: { id: "g" } }] }],
  ])("admits nobody by %s", (_, policy) => {
    const application = cloudflare("zeroTrustAccessApplication", {
      domain: "vault.raxx.app",
      policies: [policy],
    });
    expect(refused(record({ name: "vault.raxx.app", proxied: true }), application)).toBe(true);
  });
});
