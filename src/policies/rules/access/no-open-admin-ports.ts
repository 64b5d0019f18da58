import { cloudflareRanges } from "../../../domain/cloudflare-ranges";
import { bcp } from "../../../domain/controls";
import { adminPorts } from "../../../domain/ports";
import { awsResources, awsTypes, cloudName, isAws } from "../../lens/aws";
import { isOfOurProject, isOurs, systemIn } from "../../lens/ownership";
import { type Known, type KnownValue, peek, records, type Resource } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import { text } from "../../rule/text";

const facts: RuleFacts = {
  id: "no-open-admin-ports",
  title:
    "No shell or database port of a Lightsail instance is open to the world, and the vault answers Cloudflare only.",
  controls: [bcp("1.3")],
  severity: "critical",
  waivable: true,
  remedy:
    "Declare InstancePublicPorts with the ports the service needs; give 443 of the vault Cloudflare's ranges.",
};

/** Ports opened too wide. */
export const noOpenAdminPorts = resourceRule({
  ...facts,
  applies: (resource) => isAws(resource, awsTypes.lightsailPorts) || isDatabase(resource),
  check: (resource) =>
    isDatabase(resource)
      ? databaseFaults(resource)
      : records(resource.props["portInfos"]).flatMap((ports) => [
          ...adminFaults(ports),
          ...vaultFaults(resource, ports),
        ]),
});

/** Databases with an address of their own: Lightsail's, and those of the platform anywhere else. */
const isDatabase = (resource: Resource): boolean =>
  isAws(resource, "aws:lightsail/database:Database") ||
  (isAws(resource, ...otherDatabases) && isOurs(resource));

const otherDatabases = [
  "aws:rds/instance:Instance",
  "aws:rds/clusterInstance:ClusterInstance",
  "aws:redshift/cluster:Cluster",
  "aws:redshiftserverless/workgroup:Workgroup",
  "aws:dms/replicationInstance:ReplicationInstance",
];

const databaseFaults = ({ props: { publiclyAccessible } }: Resource): string[] =>
  publiclyAccessible === undefined || publiclyAccessible === null || publiclyAccessible === false
    ? []
    : ["the database answers the world"];

/** Lightsail opens ports 22 and 80 to the world for an instance that declares no ports of its own. */
export const noDefaultPorts = stackRule({
  ...facts,
  judges: (stack) => awsResources(stack, awsTypes.lightsailInstance),
  check: (stack) => {
    const opened = awsResources(stack, awsTypes.lightsailPorts);
    return awsResources(stack, awsTypes.lightsailInstance)
      .filter((instance) => !opened.some((ports) => opens(ports, instance)))
      .map(({ urn }) => ({
        urn,
        message: "the instance declares no public ports, so Lightsail opens port 22 to the world",
      }));

    function opens(ports: Resource, instance: Resource): boolean {
      if (stack.sources(ports, "instanceName").includes(instance)) return true;
      return ports.props["instanceName"] === cloudName(instance);
    }
  },
});

function adminFaults(ports: Known): string[] {
  const exposed = adminPorts.filter((port) => covers(ports, port));
  return exposed.length > 0 && isWorldwide(ports)
    ? [`port ${exposed.join(", ")} is open to the world`]
    : [];
}

function covers({ protocol, fromPort, toPort }: Known, port: number): boolean {
  return (
    text(protocol).toLowerCase() === "all" || (Number(fromPort) <= port && port <= Number(toPort))
  );
}

/** No IPv4 range at all means every address, whatever is said of IPv6. */
function isWorldwide({ cidrs, ipv6Cidrs, cidrListAliases }: Known): boolean {
  if (strings(cidrs).length + strings(cidrListAliases).length === 0) return true;
  return [...strings(cidrs), ...strings(ipv6Cidrs)].some((range) => vast.test(range.trim()));
}

/** `0.0.0.0/0` and `::/0` in any spelling, and the halves that they can be cut into. */
const vast = /\/[0-7]$/;

/** The vault answers HTTPS from Cloudflare, and nothing else from anywhere wider than one address. */
function vaultFaults(resource: Resource, ports: Known): string[] {
  if (!isVault(resource)) return [];
  const ranges = [...strings(ports["cidrs"]), ...strings(ports["ipv6Cidrs"])];
  // Without IPv4 ranges, Lightsail may take every IPv4 address.
  const open = strings(ports["cidrs"]).length === 0;
  if (covers(ports, 443)) {
    const known: ReadonlySet<string> = new Set([
      ...cloudflareRanges.ipv4,
      ...cloudflareRanges.ipv6,
    ]);
    const beyond = open || ranges.some((range) => !known.has(range));
    return beyond ? ["port 443 of the vault is open beyond Cloudflare's ranges"] : [];
  }
  const single = !open && ranges.every((range) => /\/(?:32|128)$/.test(range));
  const browser = open && strings(ports["cidrListAliases"]).length > 0;
  return single || browser ? [] : ["a port of the vault other than 443 is open"];
}

const isVault = (resource: Resource): boolean =>
  systemIn(instanceOf(resource), isOurs(resource)) === "vault" ||
  /vault/i.test(instanceOf(resource));

/** In the platform's own program a name that nobody can see may be the vault's. */
const instanceOf = (resource: Resource): string =>
  text(isOfOurProject(resource) ? resource.props["instanceName"] : peek(resource, "instanceName"));

const strings = (value: KnownValue): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
