import type { Services } from "../../../config/services";
import { CannotRun } from "../../../process/cannot-run";
import { ask as request, type Patience, type Service } from "../../clients/request";
import { ask, at, type Item, type Listing, type Told } from "./listing";

const zone = "cloudflare:index/zone:Zone";
const project = "cloudflare:index/pagesProject:PagesProject";

const listings = (accountId: string): readonly Listing[] => {
  const account = `/accounts/${accountId}`;
  const inAccount = (item: Item): Item => ({ ...item, accountId });
  const ofAccount = (type: string, path: string, read = inAccount): Listing => ({
    type: `cloudflare:index/${type}`,
    path: `${account}${path}`,
    read,
  });
  return [
    { type: zone, path: "/zones" },
    {
      type: "cloudflare:index/dnsRecord:DnsRecord",
      path: "/zones/{id}/dns_records",
      each: zone,
      read: (item, { id }) => ({ ...item, zoneId: id }),
    },
    {
      type: "cloudflare:index/ruleset:Ruleset",
      path: "/zones/{id}/rulesets",
      each: zone,
      read: ({ id, phase, kind }, owner) => ({ id, phase, kind, zoneId: owner["id"] }),
    },
    ofAccount("pagesProject:PagesProject", "/pages/projects"),
    {
      type: "cloudflare:index/pagesDomain:PagesDomain",
      path: `${account}/pages/projects/{name}/domains`,
      each: project,
      read: ({ name }, owner) => ({ accountId, projectName: owner["name"], name }),
    },
    ofAccount("zeroTrustAccessApplication:ZeroTrustAccessApplication", "/access/apps"),
    ofAccount("zeroTrustAccessPolicy:ZeroTrustAccessPolicy", "/access/policies"),
    ofAccount("zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken", "/access/service_tokens"),
    ofAccount("workersScript:WorkersScript", "/workers/scripts", ({ id }) => ({
      accountId,
      scriptName: id,
    })),
    ofAccount("workersCustomDomain:WorkersCustomDomain", "/workers/domains"),
    ofAccount("d1Database:D1Database", "/d1/database", ({ uuid, name }) => ({
      accountId,
      id: uuid,
      name,
    })),
  ];
};

/** Everything of an account that CLOUDFLARE_API_TOKEN may read. */
export async function cloudflareFinds(
  accountId: string,
  { address, token }: Services["cloudflare"],
  patience: Patience,
): Promise<Told> {
  const service: Service = {
    name: "Cloudflare",
    address,
    headers: { authorization: `Bearer ${token}` },
    remedies: {
      400: "Is the account in the stack file the one of CLOUDFLARE_API_TOKEN?",
      401: "Is CLOUDFLARE_API_TOKEN valid?",
      403: "May CLOUDFLARE_API_TOKEN read that? Each product has a permission of its own.",
    },
    patience,
  };
  return ask("Cloudflare", listings(accountId), async (path) => {
    const found: Item[] = [];
    for (let page = 1; ; page += 1) {
      // Pages takes no more than ten and refuses a larger page.
      const size = path.includes("/pages/") ? "10" : "50";
      const query = { page: String(page), per_page: size };
      const { body } = await request(service, { method: "GET", path, query });
      const items = at(body as Item, "result");
      if (!Array.isArray(items)) throw new CannotRun(`Cloudflare answered ${path} with no list.`);
      found.push(...(items as Item[]));
      const pages = Number(at(body as Item, "result_info.total_pages") ?? 1);
      if (page >= pages || items.length === 0) return found;
    }
  });
}
