import { describe, expect, it } from "vitest";
import type { Publication } from "../../src/components/edge";
import { definePlatform } from "../../src/components/platform";
import type { EdgeConfig } from "../../src/config/schema";
import type { Environment } from "../../src/domain/environments";
import { edge, type EdgeSystem } from "../../src/stacks/edge";
import { present, stackConfig } from "../support/config";
import { declare, ofType, only, type Recorded } from "../support/mocks";

const types = {
  zone: "cloudflare:index/zone:Zone",
  setting: "cloudflare:index/zoneSetting:ZoneSetting",
  record: "cloudflare:index/dnsRecord:DnsRecord",
  application: "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication",
  policy: "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy",
  token: "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken",
  project: "cloudflare:index/pagesProject:PagesProject",
  pagesDomain: "cloudflare:index/pagesDomain:PagesDomain",
  database: "cloudflare:index/d1Database:D1Database",
  script: "cloudflare:index/workersScript:WorkersScript",
  subdomain: "cloudflare:index/workersScriptSubdomain:WorkersScriptSubdomain",
  customDomain: "cloudflare:index/workersCustomDomain:WorkersCustomDomain",
} as const;

interface Scene {
  readonly stack?: Environment;
  readonly change?: (config: EdgeConfig) => EdgeConfig;
  readonly publish?: (edge: EdgeSystem) => void;
}

function declared({
  stack = "prod",
  change = (config) => config,
  publish = () => undefined,
}: Scene = {}): Promise<Recorded[]> {
  const config = stackConfig(stack);
  const platform = { ...config, edge: change(config.edge) };
  const outputs = (type: string, name: string) => ({
    ...(type === types.project && { subdomain: `${name}.pages.dev` }),
    ...(type === types.token && { clientId: `${name}.access`, clientSecret: "s3cret" }),
  });
  return declare(async () => publish(await edge(definePlatform(stack, platform))), {
    stack,
    outputs,
  });
}

const names = (resources: readonly Recorded[], type: string) =>
  ofType(resources, type)
    .map(({ name }) => name)
    .sort();

/** The DNS records of a zone itself, as `[name, type, content]`, sorted: they are registered at once. */
const records = (resources: readonly Recorded[], zone: string) =>
  ofType(resources, types.record)
    .filter(({ parent }) => parent === zone)
    .map(({ inputs }) => [inputs["name"], inputs["type"], inputs["content"] ?? inputs["data"]])
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

const record = { type: "CNAME", content: "origin.example.com" } as const;
const publishing = (host: string, audience?: Publication["audience"]) => (system: EdgeSystem) =>
  system.publish(host, { record, audience });

describe("the zones", () => {
  it("are declared and protected in prod", async () => {
    const zones = ofType(await declared(), types.zone);
    expect(zones.map(({ inputs, protect }) => [inputs["name"], inputs["type"], protect])).toEqual([
      ["raxx.app", "full", true],
      ["getraxx.com", "full", true],
    ]);
  });

  it("are looked up in staging, and nothing in them but hosts is declared", async () => {
    const resources = await declared({ stack: "staging" });
    expect([names(resources, types.zone), names(resources, types.setting)]).toEqual([[], []]);
    expect(only(resources, types.record, "app-staging.raxx.app").inputs["zoneId"]).toBe("found-id");
  });

  it("encrypt and verify every hop", async () => {
    const settings = ofType(await declared(), types.setting)
      .filter(({ parent }) => parent === "raxx.app")
      .map(({ inputs }) => [inputs["settingId"], inputs["value"]]);
    expect(Object.fromEntries(settings)).toEqual({
      ssl: "strict",
      always_use_https: "on",
      min_tls_version: "1.2",
      security_header: {
        strict_transport_security: {
          enabled: true,
          max_age: 31_536_000,
          include_subdomains: true,
          nosniff: true,
          preload: false,
        },
      },
    });
  });

  it("route mail to Google and say who sends it", async () => {
    const { mail } = present(
      Object.entries(stackConfig("prod").edge.zones).flatMap(([name, zone]) =>
        name === "getraxx.com" && zone.declared ? [zone] : [],
      )[0],
    );
    const key = present(mail.dkim[0]).publicKey;
    expect(records(await declared(), "getraxx.com")).toEqual([
      ["_dmarc.getraxx.com", "TXT", '"v=DMARC1; p=quarantine; rua=mailto:dmarc@getraxx.com"'],
      ["getraxx.com", "CAA", { flags: 0, tag: "iodef", value: "mailto:security@raxx.app" }],
      ["getraxx.com", "CAA", { flags: 0, tag: "issue", value: "letsencrypt.org" }],
      ["getraxx.com", "CAA", { flags: 0, tag: "issue", value: "pki.goog" }],
      ["getraxx.com", "CAA", { flags: 0, tag: "issue", value: "ssl.com" }],
      ["getraxx.com", "MX", "smtp.google.com"],
      ["getraxx.com", "TXT", '"v=spf1 include:_spf.google.com ~all"'],
      [
        "google._domainkey.getraxx.com",
        "TXT",
        `"v=DKIM1; k=rsa; p=${key.slice(0, 237)}" "${key.slice(237)}"`,
      ],
    ]);
  });

  it("let Postmark's mail pass under our own name", async () => {
    const found = records(await declared(), "raxx.app");
    expect(found).toContainEqual(["pm-bounces.raxx.app", "CNAME", "pm.mtasv.net"]);
    expect(found.map(([name]) => name)).toContain("20260509000000pm._domainkey.raxx.app");
  });
});

describe("publish", () => {
  it("proxies the host and leaves it public without an audience", async () => {
    const resources = await declared({ publish: publishing("api.raxx.app") });
    expect(only(resources, types.record, "api.raxx.app").inputs).toEqual({
      zoneId: "raxx.app-id",
      name: "api.raxx.app",
      type: "CNAME",
      content: "origin.example.com",
      proxied: true,
      ttl: 1,
    });
    expect(names(resources, types.application)).not.toContain("api.raxx.app");
  });

  it("puts Access in front of a host for operators", async () => {
    const resources = await declared({
      publish: publishing("vault.raxx.app", { kind: "operators" }),
    });
    expect(only(resources, types.application, "vault.raxx.app").inputs).toEqual({
      accountId: "00000000000000000000000000000000",
      name: "vault.raxx.app",
      type: "self_hosted",
      domain: "vault.raxx.app",
      destinations: [{ type: "public", uri: "vault.raxx.app" }],
      policies: [{ id: "operators-id", precedence: 1 }],
      sessionDuration: "12h",
      httpOnlyCookieAttribute: true,
      sameSiteCookieAttribute: "lax",
      appLauncherVisible: false,
      serviceAuth401Redirect: false,
    });
  });

  it.each<Environment>(["prod", "staging"])(
    "admits the operator's identities by one policy, whatever the number of hosts, in %s",
    async (stack) => {
      const suffix = stack === "prod" ? "" : "-staging";
      const resources = await declared({
        stack,
        publish: publishing(`console${suffix}.raxx.app`, { kind: "operators" }),
      });
      expect(only(resources, types.policy).inputs).toEqual({
        accountId: "00000000000000000000000000000000",
        name: `raxx-operators-${stack}`,
        decision: "allow",
        includes: [{ email: { email: "kris@moosequest.net" } }],
        sessionDuration: "12h",
      });
    },
  );

  it("admits one service token, and no person, to a service's host", async () => {
    const resources = await declared({
      publish: publishing("analytics.raxx.app", {
        kind: "service",
        token: "raptor-analytics-prod",
      }),
    });
    expect(only(resources, types.policy, "raptor-analytics-prod").inputs).toEqual({
      accountId: "00000000000000000000000000000000",
      name: "raptor-analytics-prod",
      decision: "non_identity",
      includes: [{ serviceToken: { tokenId: "raptor-analytics-prod-id" } }],
    });
    expect(only(resources, types.application, "analytics.raxx.app").inputs).toMatchObject({
      policies: [{ id: "raptor-analytics-prod-id", precedence: 1 }],
      serviceAuth401Redirect: true,
    });
  });

  it("admits operators and machines to one host, by a policy each, and people still sign in", async () => {
    const resources = await declared({
      publish: publishing("vault.raxx.app", { kind: "operators", machines: ["one", "two"] }),
    });
    expect(names(resources, types.token)).toEqual(["one", "two"]);
    expect(only(resources, types.application, "vault.raxx.app").inputs).toMatchObject({
      policies: [
        { id: "operators-id", precedence: 1 },
        { id: "one-id", precedence: 2 },
        { id: "two-id", precedence: 3 },
      ],
      serviceAuth401Redirect: false,
    });
    expect(only(resources, types.policy, "two").inputs).toMatchObject({
      decision: "non_identity",
      includes: [{ serviceToken: { tokenId: "two-id" } }],
    });
  });

  it("hands the service token's credentials over, the secret as a secret", async () => {
    const found: unknown[] = [];
    const resources = await declared({
      publish: (system) => {
        const audience = { kind: "service", token: "raptor-analytics-prod" } as const;
        system.publish("analytics.raxx.app", { record, audience });
        const credentials = present(system.serviceTokens["raptor-analytics-prod"]);
        found.push(credentials);
      },
    });
    const [{ clientId, clientSecret }] = found as [EdgeSystem["serviceTokens"][string]];
    expect(only(resources, types.token).inputs).toEqual({
      accountId: "00000000000000000000000000000000",
      name: "raptor-analytics-prod",
      duration: "8760h",
    });
    expect(await settled(clientId)).toEqual(["raptor-analytics-prod.access", false]);
    expect(await settled(clientSecret)).toEqual(["s3cret", true]);
  });

  it("sends the version of the token's secret only with the expiry of the one before", async () => {
    const resources = await declared({
      change: (config) => ({
        ...config,
        serviceTokenVersion: 2,
        previousServiceTokensExpire: "2026-01-31T00:00:00Z",
      }),
      publish: publishing("analytics.raxx.app", {
        kind: "service",
        token: "raptor-analytics-prod",
      }),
    });
    expect(only(resources, types.token).inputs).toMatchObject({
      clientSecretVersion: 2,
      previousClientSecretExpiresAt: "2026-01-31T00:00:00Z",
    });
  });

  it("refuses a host whose zone the stack file lacks, and says where to add it", async () => {
    await expect(
      declared({ stack: "staging", publish: publishing("www.getraxx.com") }),
    ).rejects.toThrow(
      "www.getraxx.com is in zone getraxx.com; add it to raxx:edge.zones of Pulumi.staging.yaml",
    );
  });
});

/** What an output holds, and whether it is secret. */
const settled = (output: EdgeSystem["serviceTokens"][string]["clientId"]) => {
  const { promise, isSecret } = output as unknown as {
    promise: () => Promise<string>;
    isSecret: Promise<boolean>;
  };
  return Promise.all([promise(), isSecret]);
};

describe("the sites", () => {
  it("are built by Pages from main of the repository", async () => {
    expect(only(await declared(), types.project, "antlers").inputs).toEqual({
      accountId: "00000000000000000000000000000000",
      name: "antlers",
      productionBranch: "main",
      buildConfig: {
        rootDir: "antlers",
        buildCommand: "npm ci && npm run build",
        destinationDir: "dist",
        buildCaching: true,
      },
      source: {
        type: "github",
        config: {
          owner: "raxx-app",
          repoName: "TradeMasterAPI",
          productionBranch: "main",
          productionDeploymentsEnabled: true,
          previewDeploymentSetting: "none",
          prCommentsEnabled: false,
        },
      },
    });
  });

  it("have their hosts in prod, two of them for operators only", async () => {
    const resources = await declared();
    const hosts = ["app.raxx.app", "getraxx.com", "docs.raxx.app"];
    expect(names(resources, types.pagesDomain)).toEqual([...hosts].sort());
    expect(hosts.map((host) => only(resources, types.record, host).inputs["content"])).toEqual([
      "antlers.pages.dev",
      "getraxx.pages.dev",
      "internal-docs.pages.dev",
    ]);
    expect(names(resources, types.application)).toEqual([
      "docs.raxx.app",
      "getraxx.com",
      "getraxx.pages.dev",
      "internal-docs.pages.dev",
    ]);
  });

  it("cannot be reached around Access at the address that Cloudflare assigns", async () => {
    const resources = await declared();
    expect(
      only(resources, types.application, "internal-docs.pages.dev").inputs["destinations"],
    ).toEqual([
      { type: "public", uri: "internal-docs.pages.dev" },
      { type: "public", uri: "*.internal-docs.pages.dev" },
    ]);
  });

  it("open to the public when the stack file says so", async () => {
    const change = (config: EdgeConfig): EdgeConfig => ({
      ...config,
      sites: config.sites.map((site) => ({ ...site, audience: "public" })),
    });
    expect(names(await declared({ change }), types.application)).toEqual([]);
  });
});

describe.each<Environment>(["prod", "staging"])("the status page in %s", (stack) => {
  const suffix = stack === "prod" ? "" : "-staging";

  it("is public at its host, and nowhere else", async () => {
    const resources = await declared({ stack });
    expect(only(resources, types.customDomain).inputs).toMatchObject({
      hostname: `status${suffix}.raxx.app`,
      service: `raxx-status${suffix}`,
      zoneId: stack === "prod" ? "raxx.app-id" : "found-id",
    });
    expect(only(resources, types.subdomain).inputs).toMatchObject({
      scriptName: `raxx-status${suffix}`,
      enabled: false,
      previewsEnabled: false,
    });
    expect(names(resources, types.application)).not.toContain(`status${suffix}.raxx.app`);
  });

  it("reads its incidents from a database that prod protects, and has no secret", async () => {
    const resources = await declared({ stack });
    const database = only(resources, types.database);
    expect([database.inputs["name"], database.protect]).toEqual([
      `raxx-status${suffix}`,
      stack === "prod",
    ]);
    expect(only(resources, types.script).inputs["bindings"]).toEqual([
      { type: "d1", name: "INCIDENTS", id: "status-incidents-id" },
    ]);
  });
});
