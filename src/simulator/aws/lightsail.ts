import { address, moment } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { between, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { at, reveal, text } from "../wire/values";
import { apiError, arn, idFrom, regional, regionOf } from "./words";

const instanceType = "aws:lightsail/instance:Instance";
const staticIpType = "aws:lightsail/staticIp:StaticIp";

const refused = (doing: string, operation: string, error: string): string =>
  apiError(doing, "Lightsail", operation, 400, error);

const nameTaken =
  (what: string, operation: string, property = "name") =>
  (draft: Draft): string =>
    refused(
      `creating Lightsail ${what} (${need(draft, property)})`,
      operation,
      `InvalidInputException: Some names are already in use: ${need(draft, property)}`,
    );

const noInstance = (value: string, { name }: Draft): string =>
  refused(
    `creating ${name}`,
    "GetInstance",
    `NotFoundException: The Instance does not exist: ${value}`,
  );

/**
 * Amazon Lightsail. Everything is identified by its name. Changes replace an instance, except of snapshots,
 * address type and tags.
 */
export const lightsail: Record<string, Model> = {
  "lightsail/instance:Instance": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: nameTaken("Instance", "CreateInstances"),
    replaces: ["name", "availabilityZone", "blueprintId", "bundleId", "keyPairName", "userData"],
    defaults: { ipAddressType: "dualstack" },
    unread: ["userData"],
    rules: [
      oneOf("ipAddressType", "dualstack", "ipv4", "ipv6"),
      oneOf("addOn.type", "AutoSnapshot"),
      oneOf("addOn.status", "Enabled", "Disabled"),
      // The provider takes any minute; only the API insists on full hours.
      matching(
        "addOn.snapshotTime",
        /^([01]\d|2[0-3]):[0-5]\d$/,
        "must be in HH:00 format, and in Coordinated Universal Time (UTC)",
      ),
      matching("name", /^[a-zA-Z0-9][\w.-]{1,253}$/, "must be 2 to 254 letters, digits, _ . or -"),
    ],
    refusal: instanceRefusal,
    outputs: {
      createdAt: () => moment,
      cpuCount: () => 2,
      ramSize: () => 1,
      username: (draft) => (/ubuntu/.test(need(draft, "blueprintId")) ? "ubuntu" : "admin"),
      publicIpAddress: ({ seed }) => address(seed, "public"),
      privateIpAddress: ({ seed }) => `172.26.0.${address(seed, "private").split(".")[3] ?? "1"}`,
      arn: (draft) => arn("lightsail", draft, `Instance/${draft.id}`),
    },
  },
  "lightsail/staticIp:StaticIp": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: nameTaken("Static IP", "AllocateStaticIp"),
    replaces: ["name"],
    outputs: {
      ipAddress: ({ seed }) => address(seed, "static"),
      arn: (draft) => arn("lightsail", draft, `StaticIp/${draft.id}`),
    },
  },
  "lightsail/staticIpAttachment:StaticIpAttachment": {
    id: idFrom("staticIpName"),
    replaces: "all",
    references: {
      instanceName: { to: instanceType, error: noInstance },
      staticIpName: {
        to: staticIpType,
        error: (value, { name }) =>
          refused(
            `creating ${name}`,
            "AttachStaticIp",
            `NotFoundException: The StaticIp does not exist: ${value}`,
          ),
      },
    },
    outputs: {
      ipAddress: (draft) => {
        const ip = draft.cloud.find(staticIpType, need(draft, "staticIpName"));
        return String(ip?.properties["ipAddress"] ?? "");
      },
    },
  },
  "lightsail/instancePublicPorts:InstancePublicPorts": {
    id: (draft) => `${need(draft, "instanceName")}-${draft.seed.slice(0, 10)}`,
    replaces: "all",
    sets: ["portInfos"],
    imports: null,
    rules: [
      oneOf("portInfos.protocol", "tcp", "all", "udp", "icmp", "icmpv6"),
      between("portInfos.fromPort", -1, 65535),
      between("portInfos.toPort", -1, 65535),
      matching("portInfos.cidrs", /^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, "must be an IPv4 CIDR block"),
      matching("portInfos.ipv6Cidrs", /^[0-9a-f:]+\/\d{1,3}$/i, "must be an IPv6 CIDR block"),
    ],
    references: { instanceName: { to: instanceType, error: noInstance } },
  },
  "lightsail/database:Database": {
    id: idFrom("relationalDatabaseName"),
    autoname: null,
    unique: regional("relationalDatabaseName"),
    taken: nameTaken("Relational Database", "CreateRelationalDatabase", "relationalDatabaseName"),
    replaces: [
      "availabilityZone",
      "blueprintId",
      "bundleId",
      "masterDatabaseName",
      "masterUsername",
      "relationalDatabaseName",
    ],
    unread: ["masterPassword", "applyImmediately", "skipFinalSnapshot", "finalSnapshotName"],
    outputs: {
      masterEndpointPort: () => 5432,
      arn: (draft) => arn("lightsail", draft, `RelationalDatabase/${draft.id}`),
    },
  },
  "lightsail/bucket:Bucket": {
    id: idFrom("name"),
    unique: (draft) => need(draft, "name"),
    taken: nameTaken("Bucket", "CreateBucket"),
    replaces: ["name"],
    outputs: { url: (draft) => `https://${draft.id}.s3.${regionOf(draft)}.amazonaws.com` },
  },
};

function instanceRefusal(draft: Draft): string | undefined {
  const doing = `creating Lightsail Instance (${need(draft, "name")})`;
  const zone = need(draft, "availabilityZone");
  const bundle = need(draft, "bundleId");
  const time = reveal(at(draft.inputs, "addOn.snapshotTime") ?? null);
  const refuse = (error: string) =>
    refused(doing, "CreateInstances", `InvalidInputException: ${error}`);
  if (!zone.startsWith(regionOf(draft)))
    return refuse(`${zone} is not an availability zone of ${regionOf(draft)}`);
  if (!/^[a-z0-9]+(_[a-z0-9]+)*_\d+_\d+$/.test(bundle))
    return refuse(`A bundle with id ${bundle} does not exist`);
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(text(draft.inputs, "blueprintId") ?? ""))
    return refuse(`A blueprint with id ${need(draft, "blueprintId")} does not exist`);
  if (typeof time === "string" && !time.endsWith(":00"))
    return refuse(`The snapshot time ${time} is not a full hour (HH:00)`);
  return undefined;
}
