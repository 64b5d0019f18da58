import { readCatalog } from "../provider/sdk-catalog";
import { hex } from "../provider/made-up";
import { type Cloud, type Draft, type Model, type Provider } from "../provider/model";
import { type Properties } from "../wire/properties";
import { type WorldRecord } from "../cloud/world";
import { text } from "../wire/values";
import { access } from "./access";
import { accessApplications } from "./access-applications";
import { dns, weakZoneId, zoneType } from "./dns";
import { logpush } from "./logpush";
import { pages } from "./pages";
import { spectrum } from "./spectrum";
import { storage } from "./storage";
import { workers } from "./workers";

const catalog = readCatalog("cloudflare");

/** Cloudflare as provider 6.22 (terraform-provider-cloudflare 5) shows it. */
export const cloudflare: Provider = {
  name: "cloudflare",
  plugin: "cloudflare",
  version: "6.22.1",
  api: "Cloudflare API",
  dialect: "framework",
  catalog,
  ordinary,
  models: {
    ...access,
    ...accessApplications,
    ...dns,
    ...logpush,
    ...pages,
    ...spectrum,
    ...storage,
    ...workers,
  },
  renamed: {
    "cloudflare:index/record:Record": "cloudflare:index/dnsRecord:DnsRecord",
    "cloudflare:index/workerScript:WorkerScript": "cloudflare:index/workersScript:WorkersScript",
  },
  functions: { "index/getZone:getZone": ({ args, cloud }) => getZone(args, cloud) },
};

/**
 * What Cloudflare's types have in common: no names are generated, and another account or zone replaces the
 * resource.
 */
function ordinary(token: string): Model {
  const { inputs = {} } = catalog.resources[token] ?? {};
  const owners = ["accountId", "zoneId"].filter((name) => inputs[name] !== undefined);
  return {
    autoname: null,
    replaces: owners,
    id: ({ seed }) => hex(seed, "id"),
    imports: byLastPart,
    ...(inputs["zoneId"] === undefined
      ? {}
      : { references: { zoneId: { to: zoneType, error: noZone, elsewhere: isZoneId } } }),
  };
}

/** Import ids are paths: `<zone id>/<record id>`, `accounts/<account id>/<application id>`. */
const byLastPart = (id: string, cloud: Cloud, type: string): WorldRecord | undefined => {
  const parts = id.split("/");
  const last = parts.pop() ?? id;
  const matching = cloud.list(type).filter((record) => record.id === last || record.name === last);
  const owner = parts.pop();
  return matching.find(({ scope }) => scope === owner) ?? matching[0];
};

const noZone = (value: string, { name }: Draft): string =>
  `failed to make http request: POST "https://api.cloudflare.com/client/v4/zones/${value}": 404 Not Found ` +
  `{"success":false,"errors":[{"code":7003,"message":"Could not route to /zones/${value}, perhaps your object identifier is invalid?"}]} (${name})`;

/** A zone may belong to another stack, so any id of the right form is taken for one. */
const isZoneId = (value: string): boolean => /^[0-9a-f]{32}$/.test(value);

/** A zone that was declared here, or one that is taken to belong to another stack. */
function getZone(args: Properties, cloud: Cloud): Properties {
  const filter = args["filter"];
  const name =
    typeof filter === "object" && filter !== null ? (text(filter as Properties, "name") ?? "") : "";
  const asked = text(args, "zoneId");
  const found = cloud.list(zoneType).find((zone) => zone.id === asked || zone.name === name);
  const id = found?.id ?? asked ?? weakZoneId(name);
  const account = { id: hex("account", "id"), name: "simulated" };
  return {
    id,
    zoneId: id,
    name: found?.name ?? name,
    status: "active",
    type: "full",
    paused: false,
    nameServers: nameServers,
    account,
    ...(args["filter"] === undefined ? {} : { filter: args["filter"] }),
  };
}

const nameServers = ["simulated-a.ns.cloudflare.invalid", "simulated-b.ns.cloudflare.invalid"];
