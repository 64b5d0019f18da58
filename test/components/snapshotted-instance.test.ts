import { describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import {
  SnapshottedInstance,
  type SnapshottedInstanceArgs,
} from "../../src/components/snapshotted-instance";
import { System } from "../../src/components/system";
import type { Environment } from "../../src/domain/environments";
import { httpsFromCloudflare } from "../../src/domain/lightsail";
import { stackConfig } from "../support/config";
import { declare, only } from "../support/mocks";

const args: SnapshottedInstanceArgs = {
  name: "raxx-host",
  staticIp: "raxx-host-ip",
  zone: "us-east-1a",
  blueprint: "ubuntu_24_04",
  bundle: "micro_3_0",
  snapshots: { hourUtc: 7 },
  ports: [httpsFromCloudflare],
  dataClass: "secret",
};

const declared = (changes: Partial<SnapshottedInstanceArgs> = {}, stack: Environment = "prod") =>
  declare(
    () => {
      const system = new System("hosts", definePlatform(stack, stackConfig(stack)));
      new SnapshottedInstance("host", { ...args, ...changes }, system);
    },
    { stack },
  );

const instance = "aws:lightsail/instance:Instance";
const staticIp = "aws:lightsail/staticIp:StaticIp";

describe("a snapshotted instance", () => {
  it("takes a snapshot at a full hour, in the zone and from the image it is given", async () => {
    expect(only(await declared(), instance)).toMatchObject({
      inputs: {
        name: "raxx-host",
        availabilityZone: "us-east-1a",
        blueprintId: "ubuntu_24_04",
        bundleId: "micro_3_0",
        addOn: { type: "AutoSnapshot", snapshotTime: "07:00", status: "Enabled" },
        tags: { system: "hosts", env: "prod", "data-class": "secret" },
      },
      parent: "host",
      provider: "aws",
      deleteBeforeReplace: true,
    });
  });

  it("has an address of its own that is attached to it", async () => {
    const resources = await declared();
    expect(only(resources, staticIp).inputs).toEqual({ name: "raxx-host-ip" });
    expect(only(resources, "aws:lightsail/staticIpAttachment:StaticIpAttachment").inputs).toEqual({
      staticIpName: "raxx-host-ip",
      instanceName: "raxx-host",
    });
  });

  it("opens HTTPS to Cloudflare and nothing else", async () => {
    const { inputs } = only(
      await declared(),
      "aws:lightsail/instancePublicPorts:InstancePublicPorts",
    );
    expect(inputs["instanceName"]).toBe("raxx-host");
    expect(inputs["portInfos"]).toEqual([
      {
        protocol: "tcp",
        fromPort: 443,
        toPort: 443,
        cidrs: expect.arrayContaining(["173.245.48.0/20", "131.0.72.0/22"]) as unknown,
        ipv6Cidrs: expect.arrayContaining(["2400:cb00::/32", "2c0f:f248::/32"]) as unknown,
      },
    ]);
  });

  it.each<[Environment, boolean]>([
    ["prod", true],
    ["staging", false],
  ])("in %s keeps instance and address protected: %s", async (stack, protect) => {
    const resources = await declared({}, stack);
    expect([instance, staticIp].map((type) => only(resources, type).protect)).toEqual([
      protect,
      protect,
    ]);
  });

  it("without snapshots says why, where everybody sees it", async () => {
    const snapshots = { enabled: false, reason: "holds nothing" } as const;
    const resources = await declared({ snapshots });
    expect(only(resources, "raxx:lightsail:SnapshottedInstance").inputs).toEqual({ snapshots });
    expect(only(resources, instance).inputs).not.toHaveProperty("addOn");
  });
});
