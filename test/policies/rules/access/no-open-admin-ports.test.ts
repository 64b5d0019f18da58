import { describe, expect, it } from "vitest";
import { cloudflareRanges } from "../../../../src/domain/cloudflare-ranges";
import type { Properties } from "../../../../src/policies/rule/resource";
import {
  noDefaultPorts,
  noOpenAdminPorts,
} from "../../../../src/policies/rules/access/no-open-admin-ports";
import { faults, findings, resource, unknown } from "../../../support/resources";

const fromCloudflare = { cidrs: cloudflareRanges.ipv4, ipv6Cidrs: cloudflareRanges.ipv6 };
const https: Properties = { protocol: "tcp", fromPort: 443, toPort: 443 };
const ssh: Properties = { protocol: "tcp", fromPort: 22, toPort: 22 };

const judged = (ports: Properties, instanceName = "raxx-tickets") =>
  faults(
    noOpenAdminPorts,
    resource({
      type: "aws:lightsail/instancePublicPorts:InstancePublicPorts",
      props: { instanceName, portInfos: [ports] },
    }),
  );

const everybody = { cidrs: ["0.0.0.0/0"] };

describe("no-open-admin-ports", () => {
  it.each<[string, Properties]>([
    ["443 to the world", { ...https, ...everybody }],
    ["ssh to one address", { ...ssh, cidrs: ["203.0.113.4/32"] }],
    ["ssh to Lightsail's own console", { ...ssh, cidrListAliases: ["lightsail-connect"] }],
  ])("accepts %s", (_, ports) => {
    expect(judged(ports)).toEqual([]);
  });

  it.each<[string, Properties, string]>([
    ["ssh to the world", { ...ssh, ...everybody }, "22"],
    ["ssh to the world by IPv6", { ...ssh, ipv6Cidrs: ["::/0"] }, "22"],
    ["ssh to the world as two halves", { ...ssh, cidrs: ["0.0.0.0/1", "128.0.0.0/1"] }, "22"],
    ["ssh to the world in another spelling", { ...ssh, ipv6Cidrs: ["0::/0"], cidrs: [] }, "22"],
    ["ssh to a range of IPv6 alone", { ...ssh, ipv6Cidrs: ["2001:db8::/32"] }, "22"],
    ["ssh to no range, which means the world", ssh, "22"],
    [
      "remote desktop to the world",
      { ...https, fromPort: 3389, toPort: 3389, ...everybody },
      "3389",
    ],
    ["a database to the world", { ...https, fromPort: 5432, toPort: 5432, ...everybody }, "5432"],
    ["a range that holds ssh", { ...https, fromPort: 20, toPort: 25, ...everybody }, "22, 23"],
  ])("rejects %s", (_, ports, port) => {
    expect(judged(ports)).toEqual([`port ${port} is open to the world`]);
  });

  it("rejects every port at once", () => {
    expect(judged({ protocol: "all", fromPort: 0, toPort: 65535, ...everybody })).toHaveLength(1);
  });

  it("accepts 443 of the vault from Cloudflare", () => {
    expect(judged({ ...https, ...fromCloudflare }, "raxx-vault")).toEqual([]);
  });

  it.each<[string, Properties]>([
    ["the world", everybody],
    ["no range", {}],
    ["no IPv4 range", { ipv6Cidrs: cloudflareRanges.ipv6 }],
    ["one more address", { cidrs: [...cloudflareRanges.ipv4, "203.0.113.4/32"] }],
  ])("rejects 443 of the vault from %s", (_, ranges) => {
    expect(judged({ ...https, ...ranges }, "raxx-vault")).toEqual([
      "port 443 of the vault is open beyond Cloudflare's ranges",
    ]);
  });

  it("rejects ranges that are unknown at preview", () => {
    expect(judged({ ...ssh, cidrs: unknown })).toEqual([
      "portInfos.0.cidrs cannot be shown at preview: make it a literal",
    ]);
  });
});

describe("no-open-admin-ports for an instance", () => {
  const instance = resource({
    type: "aws:lightsail/instance:Instance",
    name: "vault",
    props: { name: "raxx-vault" },
  });
  const ports = (props: Properties, from = {}) =>
    resource({
      type: "aws:lightsail/instancePublicPorts:InstancePublicPorts",
      name: "ports",
      props,
      from,
    });

  it("accepts an instance whose ports are declared, by wiring or by name", () => {
    expect(
      findings(noDefaultPorts, [
        instance,
        ports({ instanceName: unknown }, { instanceName: [instance] }),
      ]),
    ).toEqual([]);
    expect(findings(noDefaultPorts, [instance, ports({ instanceName: "raxx-vault" })])).toEqual([]);
  });

  it.each([
    ["without declared ports", []],
    ["beside the ports of another", [ports({ instanceName: "raxx-tickets" })]],
  ])("rejects an instance %s", (_, others) => {
    expect(findings(noDefaultPorts, [instance, ...others])).toEqual([
      {
        urn: "vault",
        message: "the instance declares no public ports, so Lightsail opens port 22 to the world",
      },
    ]);
  });
});
