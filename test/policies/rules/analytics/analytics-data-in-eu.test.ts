import { describe, expect, it } from "vitest";
import {
  analyticsAttachedInEu,
  analyticsDataInEu,
} from "../../../../src/policies/rules/analytics/analytics-data-in-eu";
import type { Properties } from "../../../../src/policies/rule/resource";
import { addon, app, drain } from "../../../support/heroku";
import { verdict, resource, unknown } from "../../../support/resources";

const analytics = app("raxx-analytics-prod");
const judge = (...resources: Parameters<typeof verdict>[1]) =>
  verdict([analyticsDataInEu, analyticsAttachedInEu], resources);
const aws = (region: string) => ({ type: "pulumi:providers:aws", props: { region } });
const bucket = (props: Properties, more: Partial<Parameters<typeof resource>[0]> = {}) =>
  resource({ type: "aws:s3/bucket:Bucket", name: "copy", props, ...more });

const outside = [{ urn: "copy", message: "the store is not declared in a region of the Union" }];
const exportsBucket = { bucket: "raxx-analytics-exports" };

describe("analytics-data-in-eu", () => {
  it.each(["eu-central-1", "eu-west-1", "eu-west-3", "eu-north-1", "eu-south-1", "eu-south-2"])(
    "accepts a bucket in %s",
    (region) => {
      expect(judge(bucket({ ...exportsBucket, region }))).toEqual([]);
      expect(judge(bucket(exportsBucket, { provider: aws(region) }))).toEqual([]);
    },
  );

  it.each(["us-east-1", "eu-west-2", "eu-central-2", ""])("rejects a bucket in %j", (region) => {
    expect(judge(bucket({ ...exportsBucket, region }))).toEqual(outside);
    expect(judge(bucket(exportsBucket, { provider: aws(region) }))).toEqual(outside);
  });

  it("believes the resource before its provider", () => {
    const provider = aws("us-east-1");
    expect(judge(bucket({ ...exportsBucket, region: "eu-west-1" }, { provider }))).toEqual([]);
  });

  it("rejects a region that is absent or unknown", () => {
    expect(judge(bucket(exportsBucket))).toEqual(outside);
    expect(judge(bucket({ ...exportsBucket, region: unknown }))).toEqual([
      { urn: "copy", message: "region cannot be shown at preview: make it a literal" },
    ]);
  });

  it.each([
    ["a name", { bucket: "raxx-analytics-prod-dump" }],
    ["a tag", { bucket: "dumps", tags: { system: "analytics" } }],
    ["a longer name", { bucket: "raxx-shadow-analytics-exports" }],
    ["a tag with a capital", { bucket: "dumps", tags: { System: "analytics" } }],
    ["the database in it", { identifier: "copy", dbName: "raxx_analytics" }],
    ["the snapshot it is made from", { snapshotIdentifier: "raxx-analytics-2026" }],
    ["a path", { name: "/raxx/analytics/TOKEN" }],
  ])("recognises what belongs to analytics by %s", (_, props) => {
    expect(judge(bucket({ ...props, region: "us-east-1" }))).toEqual(outside);
  });

  it("recognises a child of the app, and of a component named after analytics", () => {
    const component = resource({ type: "raxx:platform:System", name: "analytics" });
    for (const parent of [analytics, component]) {
      const copy = bucket({ bucket: "dumps", region: "us-east-1" }, { parent });
      expect(judge(parent, copy)).toEqual(outside);
    }
  });

  it.each([
    ["aws:rds/instance:Instance", { identifier: "raxx-analytics" }],
    ["aws:dynamodb/table:Table", { name: "raxx-analytics-weeks" }],
    ["aws:ssm/parameter:Parameter", { name: "/raxx/analytics/ANALYTICS_DB_URL" }],
    ["aws:cloudwatch/logGroup:LogGroup", { name: "/raxx/analytics/router" }],
    ["aws:s3/bucketV2:BucketV2", exportsBucket],
    ["aws:lightsail/database:Database", { relationalDatabaseName: "raxx-analytics" }],
  ])("judges a %s", (type, props) => {
    expect(
      judge(resource({ type, name: "copy", props: { ...props, region: "us-east-1" } })),
    ).toEqual(outside);
  });

  it("judges replicas and cross-region copies", () => {
    const table = resource({
      type: "aws:dynamodb/table:Table",
      name: "copy",
      props: {
        name: "raxx-analytics-weeks",
        region: "eu-west-1",
        replicas: [{ regionName: "us-east-1" }],
      },
    });
    expect(judge(table)).toEqual([
      { urn: "copy", message: "a replica of the store is outside the Union" },
    ]);
    const primary = resource({
      type: "aws:rds/instance:Instance",
      name: "primary",
      props: { identifier: "raxx-analytics", region: "eu-west-1" },
    });
    const replica = resource({
      type: "aws:rds/instance:Instance",
      name: "copy",
      props: { identifier: "standby", region: "us-east-1", replicateSourceDb: unknown },
      from: { replicateSourceDb: [primary] },
    });
    expect(judge(primary, replica)).toEqual(outside);
  });

  it("wants a jurisdiction of Cloudflare's stores, because a hint is none", () => {
    const d1 = (props: Properties) =>
      resource({
        type: "cloudflare:index/d1Database:D1Database",
        name: "copy",
        props: { name: "raxx-analytics", ...props },
      });
    const message = "the store has no jurisdiction of the Union";
    expect(judge(d1({ jurisdiction: "eu" }))).toEqual([]);
    expect(judge(d1({ primaryLocationHint: "weur" }))).toEqual([{ urn: "copy", message }]);
    expect(judge(d1({}))).toEqual([{ urn: "copy", message }]);
  });

  it.each([
    "syslog+tls://logs-eu.raxx.app:6514",
    "https://logs.eu-central-1.example.com/ingest",
    "https://http-intake.logs.datadoghq.eu/v1",
    "https://logs.europe-west1.example.com",
  ])("accepts a drain to %s", (url) => {
    expect(judge(analytics, drain("lines", analytics, { url }))).toEqual([]);
    expect(judge(analytics, drain("lines", analytics, { sensitiveUrl: url }))).toEqual([]);
  });

  it.each([
    "syslog+tls://logs.raxx.app:6514",
    "syslog+tls://logs5.papertrailapp.com:12345",
    "https://logs.us-east-1.example.com",
    "https://logs.eu-west-2.example.com",
    "https://eu-logs.us-east-1.example.com",
    "https://logs.europe-west2.example.com",
    "https://eu:secret@logs.example.com",
    "https://logs.example.com/eu",
    "",
  ])("rejects a drain to %j", (url) => {
    expect(judge(analytics, drain("lines", "raxx-analytics-prod", { url }))).toEqual([
      {
        urn: "lines",
        message: "the drain's address does not show that its sink is in the Union",
      },
    ]);
  });

  it("follows a drain to the sink that the program declares", () => {
    const sink = (region: string) =>
      resource({ type: "aws:lightsail/instance:Instance", name: "sink", props: { region } });
    const wired = (region: string) => {
      const target = sink(region);
      const line = drain("lines", "raxx-analytics-prod", { url: unknown });
      return judge(target, { ...line, propertyDependencies: { url: [target.urn] } });
    };
    expect(wired("eu-west-1")).toEqual([]);
    expect(wired("us-east-1")).toEqual([
      { urn: "lines", message: "url cannot be shown at preview: make it a literal" },
    ]);
  });

  it("judges telemetry and logging add-ons of the app", () => {
    const telemetry = resource({
      type: "heroku:index/telemetryDrain:TelemetryDrain",
      name: "lines",
      props: { ownerId: "raxx-analytics-prod", endpoint: "https://otel.example.com" },
    });
    expect(judge(telemetry)).toHaveLength(1);
    expect(judge(analytics, addon("lines", analytics, "papertrail:fixa"))).toEqual([
      { urn: "lines", message: "the add-on's log store is not shown to be in the Union" },
    ]);
    expect(judge(analytics, addon("db", analytics, "heroku-postgresql:standard-0"))).toEqual([]);
    const placed = (region: string) =>
      addon("db", analytics, "heroku-postgresql:standard-0", { config: { region } });
    expect(judge(analytics, placed("us"))).toHaveLength(1);
    expect(judge(analytics, placed("eu"))).toEqual([]);
  });

  it.each([
    ["london", 1],
    ["virginia", 1],
    ["frankfurt", 0],
    ["dublin", 0],
  ])("judges a space in %s that the app runs in", (region, faults) => {
    const space = resource({
      type: "heroku:index/space:Space",
      name: "space",
      props: { name: "quiet", region },
    });
    expect(judge(space, app("raxx-analytics-prod", { space: "quiet" }))).toHaveLength(faults);
    expect(judge(space, app("raxx-api-prod", { space: "quiet" }))).toEqual([]);
  });

  it.each<Properties>([
    { bucket: "raxx-support-attachments" },
    { bucket: "acme-web-analytics" },
    { name: "/raxx/cf-access/raptor-analytics-prod/client_id" },
    { bucket: "logs", tags: { system: "adinsights" } },
  ])("leaves %j where it is", (props) => {
    expect(judge(bucket({ ...props, region: "us-east-1" }))).toEqual([]);
  });

  it("leaves drains of other apps, and what is no store, alone", () => {
    const url = "syslog+tls://logs.raxx.app:6514";
    expect(judge(drain("lines", "raxx-api-prod", { url }))).toEqual([]);
    const alarm = resource({
      type: "aws:cloudwatch/metricAlarm:MetricAlarm",
      props: { name: "raxx-analytics-health", region: "us-east-1" },
    });
    expect(judge(alarm)).toEqual([]);
  });
});

describe("analytics-data-in-eu beyond the store itself", () => {
  const provider = (tags: Properties) => ({
    type: "pulumi:providers:aws",
    props: { region: "us-east-1", defaultTags: JSON.stringify({ tags }) },
  });

  it("recognises analytics by a tag that the provider gives to everything", () => {
    const more = { provider: provider({ system: "analytics" }) };
    expect(judge(bucket({ bucket: "dumps" }, more))).toEqual(outside);
    expect(judge(bucket({ bucket: "dumps" }, { provider: provider({ system: "x" }) }))).toEqual([]);
  });

  it("recognises a child of a component of our analytics types", () => {
    const parent = resource({ type: "raxx:analytics:Store", name: "store" });
    expect(judge(parent, bucket({ bucket: "dumps", region: "us-east-1" }, { parent }))).toEqual(
      outside,
    );
  });

  it.each([
    ["us-east-1", 1],
    ["eu-west-1", 0],
  ])("follows a replication to a bucket in %s", (region, faults) => {
    const source = bucket({ ...exportsBucket, region: "eu-central-1" }, { name: "source" });
    const target = bucket({ bucket: "spare", region });
    const replication = resource({
      type: "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
      name: "replication",
      props: { bucket: unknown, rules: unknown },
      from: { bucket: [source], rules: [target] },
    });
    expect(judge(source, target, replication)).toHaveLength(faults);
  });
});
