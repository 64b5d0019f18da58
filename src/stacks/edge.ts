import { DnsRecord } from "@pulumi/cloudflare/dnsRecord";
import * as pulumi from "@pulumi/pulumi";
import { AccessGate, type ServiceTokenCredentials } from "../components/access-gate";
import { automaticTtl, type ClosedHost, zoneId } from "../components/dns-zone";
import type { Audience, Edge, Publication } from "../components/edge";
import { PagesSite } from "../components/pages-site";
import { someAtATime } from "../components/some-at-a-time";
import type { Platform } from "../components/platform";
import { StatusPage } from "../components/status-page";
import { System } from "../components/system";
import type { EdgeConfig } from "../config/schema";
import { reachedPaths } from "../domain/goals";
import { type Zone, zoneOf } from "../domain/hosts";

/** Cloudflare: zones, static sites, the status page, and the way in for every other system (BCP §1.6). */
export async function edge(platform: Platform): Promise<EdgeSystem> {
  const { sites, status } = platform.config.edge;
  const edge = new EdgeSystem(platform);
  await someAtATime(sites, (site) => edge.serve(site));
  if (status) edge.report(status);
  return edge;
}

const operators: Audience = { kind: "operators" };

/** Publishes hosts in the zones of the stack file, and knows who may pass in front of each. */
export class EdgeSystem implements Edge {
  private readonly system: System;
  private readonly accountId: string;
  private readonly zoneIds: ReadonlyMap<Zone, pulumi.Output<string>>;
  private readonly gate: AccessGate;

  constructor(private readonly platform: Platform) {
    const { environment, config } = platform;
    this.system = new System("edge", platform);
    this.accountId = config.accounts.cloudflare.accountId;
    this.zoneIds = this.declareZones(config.edge.zones);
    const { operators, serviceTokenVersion, previousServiceTokensExpire } = config.edge;
    const serviceTokens = {
      version: serviceTokenVersion,
      previousExpires: previousServiceTokensExpire,
    };
    this.gate = new AccessGate(
      { accountId: this.accountId, environment, operators, serviceTokens },
      this.system,
    );
  }

  /** What the machines of this environment present at the gate, by the name of their service token. */
  get serviceTokens(): Readonly<Record<string, ServiceTokenCredentials>> {
    return this.gate.serviceTokens;
  }

  publish(host: string, { record, audience }: Publication): DnsRecord {
    const declared = new DnsRecord(
      host,
      {
        zoneId: this.zoneFor(host),
        name: host,
        type: record.type,
        content: record.content,
        // Unproxied, the origin's address is public and Access is passed by.
        proxied: true,
        ttl: automaticTtl,
      },
      this.system.child,
    );
    if (audience) this.gate.admit(audience, [host]);
    return declared;
  }

  /**
   * A site is published twice: at our host, and by Cloudflare at the project's own address with one
   * more for each deployment. Those lead around Access unless it stands in front of them as well.
   */
  serve(site: EdgeConfig["sites"][number]): pulumi.Resource {
    const { host, pagesAddress, audience } = site;
    const { address } = new PagesSite(site, this.platform.config.accounts, this.system);
    const gated = audience === "operators";
    const published = this.publish(host, {
      record: { type: "CNAME", content: address },
      ...(gated && { audience: operators }),
    });
    if (gated) this.gate.admit(operators, [pagesAddress, `*.${pagesAddress}`]);
    return published;
  }

  /** Without a DNS record: a Worker's custom domain brings its own. */
  report(status: NonNullable<EdgeConfig["status"]>): void {
    const zoneId = this.zoneFor(status.host);
    new StatusPage({ ...status, accountId: this.accountId, zoneId }, this.system);
  }

  private declareZones(zones: EdgeConfig["zones"]): ReadonlyMap<Zone, pulumi.Output<string>> {
    const entries = Object.entries(zones) as [Zone, NonNullable<EdgeConfig["zones"][Zone]>][];
    return new Map(
      entries.map(([name, zone]) => [
        name,
        zoneId(name, { ...zone, closed: this.closedIn(name) }, this.accountId, this.system),
      ]),
    );
  }

  /** Analytics serves the goals of its assessment, and nothing else of it is reached (DPIA §3 risk 4). */
  private closedIn(zone: Zone): readonly ClosedHost[] {
    const { host, routes } = this.platform.config.analytics;
    return routes && zoneOf(host) === zone ? [{ host, paths: reachedPaths(routes) }] : [];
  }

  private zoneFor(host: string): pulumi.Output<string> {
    const zone = zoneOf(host);
    const id = this.zoneIds.get(zone);
    if (id !== undefined) return id;
    throw new pulumi.RunError(
      `${host} is in zone ${zone}; add it to raxx:edge.zones of Pulumi.${this.platform.environment}.yaml`,
    );
  }
}
