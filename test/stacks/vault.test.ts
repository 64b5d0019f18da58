import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import { cloudflareRanges } from "../../src/domain/cloudflare-ranges";
import { vault } from "../../src/stacks/vault";
import { present, stackConfig } from "../support/config";
import { publication, recordingEdge } from "../support/edge";
import { declare, only, type Recorded } from "../support/mocks";

describe("the vault", () => {
  let resources: Recorded[];

  beforeAll(async () => {
    const config = stackConfig("prod");
    resources = await declare(() =>
      vault(definePlatform("prod", config), recordingEdge, present(config.vault)),
    );
  });

  it("is a protected host in us-east-1a with a snapshot at 07:00", () => {
    expect(only(resources, "aws:lightsail/instance:Instance")).toMatchObject({
      inputs: {
        name: "raxx-vault",
        availabilityZone: "us-east-1a",
        bundleId: "micro_3_0",
        addOn: { type: "AutoSnapshot", snapshotTime: "07:00", status: "Enabled" },
        tags: { system: "vault", env: "prod", "data-class": "secret" },
      },
      protect: true,
    });
  });

  it("answers HTTPS from Cloudflare's ranges and has no other port, not even for a shell", () => {
    const { inputs } = only(resources, "aws:lightsail/instancePublicPorts:InstancePublicPorts");
    expect(inputs["portInfos"]).toEqual([
      {
        protocol: "tcp",
        fromPort: 443,
        toPort: 443,
        cidrs: cloudflareRanges.ipv4,
        ipv6Cidrs: cloudflareRanges.ipv6,
      },
    ]);
  });

  it("is reached at vault.raxx.app by operators, CI's jobs, Velvet, the agents and the status page, and nobody else", () => {
    expect(only(resources, publication).inputs).toEqual({
      host: "vault.raxx.app",
      record: { type: "A", content: "203.0.113.10" },
      audience: {
        kind: "operators",
        machines: ["vault-export", "rotation", "velvet", "agents", "status"].map(
          (reader) => `vault-reader-${reader}-prod`,
        ),
      },
    });
  });
});
