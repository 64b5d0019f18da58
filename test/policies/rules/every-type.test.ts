import { describe, expect, it } from "vitest";
import { variablesOf } from "../../../src/policies/lens/variables";
import { admitsOthers } from "../../../src/policies/lens/admissions";
import { placementFaults } from "../../../src/policies/lens/placement";
import type { Properties } from "../../../src/policies/rule/resource";
import { analyticsDbIsolated } from "../../../src/policies/rules/analytics/analytics-db-isolated";
import { analyticsNoManualDelete } from "../../../src/policies/rules/analytics/analytics-no-manual-delete";
import { analyticsNoPiiColumns } from "../../../src/policies/rules/analytics/analytics-no-pii-columns";
import { stateBucketVersioned } from "../../../src/policies/rules/continuity/state-bucket-versioned";
import { paperFirst } from "../../../src/policies/rules/platform/paper-first";
import { addon, app } from "../../support/heroku";
import { faults, findings, resource } from "../../support/resources";
import { everyInput, typesWithInput } from "../../support/sdk-types";

const inputs = everyInput();
const types = [...inputs.keys()];

/** What people write, and what says who may do what. */
const prose = /^(?:tags|tagsAll|labels|description|comment|notes|.*[pP]olicy(?:Document)?)$/;

const named = (type: string, props: Properties, name = "raxx-api-prod") =>
  resource({ type, name, props: { ...props, name } });

describe("every type of the clouds' own SDKs", () => {
  it("is known, with its inputs", () => {
    expect(types.length).toBeGreaterThan(2000);
  });

  it.each<[string, Properties[string]]>([
    ["a map of variables", { LIVE_TRADING: "true" }],
    ["a list of names with values", [{ name: "LIVE_TRADING", value: "true" }]],
    ["a list within a map", { each: [{ key: "LIVE_TRADING", value: "true" }] }],
    ["a document", JSON.stringify({ Parameters: { LIVE_TRADING: "true" } })],
    ["a script", "#!/bin/sh\nexport LIVE_TRADING=true\n"],
    ["a file of settings", "env:\n  LIVE_TRADING: 'true'\n"],
  ])("opens live trading by no input in the form of %s", (_, value) => {
    const open = types.flatMap((type) => {
      const carrying = (inputs.get(type) ?? []).filter((each) => !prose.test(each));
      return carrying
        .filter((each) => variablesOf(resource({ type, props: { [each]: value } })).length === 0)
        .map((each) => `${type} ${each}`);
    });
    expect(open).toEqual([]);
  });

  it("leads to a broker's account with money by no input", () => {
    const value = "curl https://api.alpaca.markets/v2/orders";
    expect(
      types.filter((type) => faults(paperFirst, named(type, { x: value })).length === 0),
    ).toEqual([]);
    expect(
      types.filter((type) => faults(paperFirst, named(type, { description: value })).length > 0),
    ).toEqual([]);
  });

  it("is given the address of the analytics store by no input and by no wire", () => {
    const database = addon("db", "raxx-analytics-prod", "heroku-postgresql:standard-0");
    const service = app("raxx-analytics-prod");
    const address = "postgres://u@raxx-analytics-prod.example.com/db";
    const holding = types.filter(
      (type) => findings(analyticsDbIsolated, [named(type, { x: address })]).length === 0,
    );
    expect(holding).toEqual([]);
    const wired = types.filter((type) => {
      const reader = resource({
        type,
        name: "raxx-api",
        props: { x: "" },
        from: { x: [database] },
      });
      return findings(analyticsDbIsolated, [service, database, reader]).length === 0;
    });
    // An attachment is wired by its add-on, which has a test of its own.
    expect(wired).toEqual(["heroku:index/addonAttachment:AddonAttachment"]);
  });

  it("switches the guard against manual deletes off by no input", () => {
    const guard = "I_ACCEPT_MANUAL_DELETE";
    for (const props of [{ x: { [guard]: "1" } }, { x: `${guard}=1` }])
      expect(
        types.filter((type) => faults(analyticsNoManualDelete, named(type, props)).length === 0),
      ).toEqual([]);
  });

  it("lets nobody into analytics, but a few that say whom", () => {
    const letting = types.filter((type) => admitsOthers(named(type, {}, "raxx-analytics")));
    expect(letting.length).toBeGreaterThan(60);
    const policy = JSON.stringify({
      Statement: [
        { Effect: "Allow", Principal: { AWS: "arn:aws:iam::999988887777:root" }, Resource: "*" },
      ],
    });
    const documented = ["policy", "resourcePolicy", "accessPolicy"].flatMap((input) =>
      types
        .filter((type) => type.startsWith("aws:") && !/^aws:(?:iam|kms)\//.test(type))
        .filter((type) => inputs.get(type)?.includes(input))
        .filter((type) => !admitsOthers(named(type, { [input]: policy }, "raxx-analytics"))),
    );
    expect(documented).toEqual([]);
    // Whatever else is called as if it let somebody in is refused for where it stands, or says whom itself.
    const called =
      /Collaborat|Transfer|Webhook|Grant|Permission|Share|Invit|Accepter|Peering|Vpn|Delegat/;
    const silent = types
      .filter((type) => called.test(type.split(":")[2] ?? ""))
      .filter((type) => !letting.includes(type))
      .filter(
        (type) =>
          placementFaults(named(type, { region: "eu-central-1" }, "raxx-analytics")).length === 0,
      );
    expect(silent).toEqual([]);
  });

  it("keeps a column about a person in nothing that is analytics'", () => {
    const columns = [{ name: "email", type: "string" }];
    const inputNames =
      /^(?:columns|attributes|fields|schema|schemaDefinition|tableInput|storageDescriptor)$/;
    const able = (["aws", "cloudflare"] as const).flatMap((name) =>
      typesWithInput(name, inputNames),
    );
    expect(able.length).toBeGreaterThan(5);
    const unseen = able.filter(
      (type) =>
        faults(analyticsNoPiiColumns, named(type, { schema: { columns } }, "raxx-analytics"))
          .length === 0,
    );
    expect(unseen).toEqual([]);
  });

  it("changes a state bucket by no setting but those that keep it", () => {
    const bucket = resource({
      type: "aws:s3/bucket:Bucket",
      name: "state",
      props: { bucket: "raxx-iac-state-prod" },
    });
    const kept = typesWithInput("aws", /^bucket$/).filter((type) => {
      const setting = resource({ type, name: "setting", props: { bucket: "raxx-iac-state-prod" } });
      return findings(stateBucketVersioned, [bucket, setting]).every(
        ({ urn }) => urn !== "setting",
      );
    });
    expect(kept.filter((type) => !type.includes("V2:")).map((type) => type.split(":")[2])).toEqual([
      "BucketAcl",
      "BucketLifecycleConfiguration",
      "BucketLogging",
      "BucketMetric",
      "BucketNotification",
      "BucketObjectLockConfiguration",
      "BucketOwnershipControls",
      "BucketPolicy",
      "BucketPublicAccessBlock",
      "BucketReplicationConfig",
      "BucketServerSideEncryptionConfiguration",
      "BucketVersioning",
    ]);
  });
});
