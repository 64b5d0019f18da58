import { DnsRecord, type DnsRecordArgs } from "@pulumi/cloudflare/dnsRecord";
import { getZoneOutput } from "@pulumi/cloudflare/getZone";
import { Ruleset } from "@pulumi/cloudflare/ruleset";
import type * as input from "@pulumi/cloudflare/types/input";
import { Zone } from "@pulumi/cloudflare/zone";
import { ZoneSetting } from "@pulumi/cloudflare/zoneSetting";
import * as pulumi from "@pulumi/pulumi";
import type { EdgeConfig } from "../config/schema";
import { dkimKey, dmarcPolicy, spfPolicy, textContent } from "../domain/dns";
import {
  firewallPhases,
  foreignRoutes,
  limitedRoutes,
  otherPaths,
  pathHolds,
  rateLimit,
} from "../domain/firewall";
import type { Zone as ZoneName } from "../domain/hosts";
import type { System } from "./system";

/** A host that is reached at these paths and no other. */
export interface ClosedHost {
  readonly host: string;
  readonly paths: readonly string[];
}

type ZoneConfig = NonNullable<EdgeConfig["zones"][ZoneName]> & {
  readonly closed: readonly ClosedHost[];
};
type DeclaredZone = Extract<ZoneConfig, { declared: true }>;
type RulesetRule = input.RulesetRule;
type RecordArgs = Omit<DnsRecordArgs, "zoneId" | "ttl">;

/** The id of a zone that both environments share: one stack declares it, the other looks it up. */
export function zoneId(
  name: ZoneName,
  config: ZoneConfig,
  accountId: string,
  system: System,
): pulumi.Output<string> {
  if (config.declared) return new DnsZone(name, config, accountId, system).zoneId;
  const filter = { name, account: { id: accountId } };
  return getZoneOutput({ filter }, { parent: system }).id;
}

/** A zone with what holds for all of it: transport security, mail, and who may issue certificates. */
class DnsZone extends pulumi.ComponentResource {
  readonly zoneId: pulumi.Output<string>;

  constructor(
    private readonly name: ZoneName,
    { mail, certificates, closed }: DeclaredZone,
    accountId: string,
    system: System,
  ) {
    super("raxx:cloudflare:DnsZone", name, {}, { parent: system });
    this.zoneId = new Zone(
      name,
      { account: { id: accountId }, name, type: "full" },
      { ...system.stateful, parent: this },
    ).id;
    this.declareSettings();
    this.declareMail(mail);
    this.declareCertificates(certificates);
    this.declareFirewall(closed);
    this.registerOutputs({ zoneId: this.zoneId });
  }

  private declareSettings(): void {
    for (const [settingId, value] of Object.entries(transportSecurity)) {
      new ZoneSetting(
        `${this.name}-${settingId}`,
        { zoneId: this.zoneId, settingId, value },
        { parent: this },
      );
    }
  }

  private declareMail({ exchanges, spfIncludes, dkim, dmarc, returnPaths }: DeclaredZone["mail"]) {
    for (const { server, priority } of exchanges) {
      this.record(`mx-${server}`, { name: this.name, type: "MX", content: server, priority });
    }
    this.text("spf", this.name, spfPolicy(spfIncludes));
    for (const { selector, publicKey } of dkim) {
      this.text(`dkim-${selector}`, `${selector}._domainkey.${this.name}`, dkimKey(publicKey));
    }
    this.text("dmarc", `_dmarc.${this.name}`, dmarcPolicy(dmarc.policy, dmarc.reports));
    for (const { label, target } of returnPaths) {
      const name = `${label}.${this.name}`;
      this.record(label, { name, type: "CNAME", content: target, proxied: false });
    }
  }

  /** `issue` covers wildcards as long as no `issuewild` says otherwise. */
  private declareCertificates({ issuers, incidents }: DeclaredZone["certificates"]): void {
    const caa = (tag: "issue" | "iodef", value: string) =>
      this.record(`caa-${tag}-${value}`, {
        name: this.name,
        type: "CAA",
        data: { flags: 0, tag, value },
      });
    for (const issuer of issuers) caa("issue", issuer);
    caa("iodef", `mailto:${incidents}`);
  }

  /** In the entry points of the zone: what is set there by hand is replaced (BCP §1.6, analytics runbook §7B). */
  private declareFirewall(closed: readonly ClosedHost[]): void {
    const ruleset = (label: string, phase: string, ...rules: RulesetRule[]) =>
      new Ruleset(
        `${this.name}-${label}`,
        { zoneId: this.zoneId, name: label, kind: "zone", phase, rules },
        { parent: this },
      );
    ruleset(
      "firewall",
      firewallPhases.custom,
      {
        ref: "foreign-routes",
        description: "What nothing of ours has, and scanners look for",
        action: "block",
        expression: pathHolds(foreignRoutes),
      },
      ...closed.map(({ host, paths }) => ({
        ref: `paths-of-${host}`,
        description: `${host} answers at few paths`,
        action: "block",
        expression: otherPaths(host, paths),
      })),
    );
    ruleset("rate-limits", firewallPhases.rateLimit, {
      ref: "limited-routes",
      description: "Sign-up, passkeys and the beta are not tried again and again",
      action: "block",
      expression: pathHolds(limitedRoutes),
      ratelimit: { ...rateLimit, characteristics: [...rateLimit.characteristics] },
    });
  }

  private text(label: string, name: string, value: string): void {
    this.record(label, { name, type: "TXT", content: textContent(value) });
  }

  private record(label: string, args: RecordArgs): void {
    new DnsRecord(
      `${this.name}-${label}`,
      { zoneId: this.zoneId, ttl: automaticTtl, ...args },
      { parent: this },
    );
  }
}

/** Cloudflare chooses the time to live: 5 minutes, or the proxy's own. */
export const automaticTtl = 1;

/** Every hop is encrypted and every certificate is checked, the origin's too. */
const transportSecurity = {
  ssl: "strict",
  always_use_https: "on",
  min_tls_version: "1.2",
  security_header: {
    strict_transport_security: {
      enabled: true,
      // One year. Not preloaded: leaving the browsers' lists takes months.
      max_age: 31_536_000,
      include_subdomains: true,
      nosniff: true,
      preload: false,
    },
  },
} as const;
