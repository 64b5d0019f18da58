import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import { tickets } from "../../src/stacks/tickets";
import { present, stackConfig } from "../support/config";
import { publication, recordingEdge } from "../support/edge";
import { declare, only, type Recorded } from "../support/mocks";

describe("tickets", () => {
  let resources: Recorded[];

  beforeAll(async () => {
    const config = stackConfig("prod");
    resources = await declare(() =>
      tickets(definePlatform("prod", config), recordingEdge, present(config.tickets)),
    );
  });

  it("run on a protected host in us-east-1a with a snapshot at 06:00", () => {
    expect(only(resources, "aws:lightsail/instance:Instance")).toMatchObject({
      inputs: {
        name: "raxx-tickets",
        availabilityZone: "us-east-1a",
        addOn: { type: "AutoSnapshot", snapshotTime: "06:00", status: "Enabled" },
        tags: { system: "tickets", env: "prod", "data-class": "confidential" },
      },
      protect: true,
    });
  });

  it("open HTTPS alone", () => {
    const { inputs } = only(resources, "aws:lightsail/instancePublicPorts:InstancePublicPorts");
    expect(inputs["portInfos"]).toMatchObject([{ protocol: "tcp", fromPort: 443, toPort: 443 }]);
  });

  it("keep FreeScout's dumps 30 days, and what is deleted for another 30", () => {
    const { inputs } = only(
      resources,
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    );
    expect(inputs).toMatchObject({
      bucket: "raxx-support-attachments",
      rules: [
        { filter: { prefix: "" }, noncurrentVersionExpiration: { noncurrentDays: 30 } },
        { filter: { prefix: "db-backups/freescout/" }, expiration: { days: 30 } },
      ],
    });
  });

  it("declare how long they are kept", () => {
    expect(only(resources, "raxx:tickets:Retention").inputs).toEqual({
      ...{ instance: "raxx-tickets", ticketDays: 90, recordYears: 7 },
      recordTags: ["dsr", "gdpr-breach"],
    });
  });

  it("are published without Access, for Postmark's webhook", () => {
    expect(only(resources, publication).inputs).toEqual({
      host: "tickets.raxx.app",
      record: { type: "A", content: "203.0.113.10" },
    });
  });
});
