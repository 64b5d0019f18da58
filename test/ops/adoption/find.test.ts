import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Declared } from "../../../src/ops/adoption/declared";
import { importId } from "../../../src/ops/adoption/existing";
import { find } from "../../../src/ops/adoption/find";
import { adoptableTypes } from "../../../src/ops/adoption/types";
import { outside } from "../../../src/ops/change/surroundings";
import { type Accounts, startAccounts } from "../../support/platform/accounts";

const accountId = "0".repeat(32);
const zoneId = "a".repeat(32);
const repository = "/repos/raxx-app/TradeMasterAPI";

const everything = (): Accounts => ({
  lists: {
    "heroku:/apps": [{ id: "app-1", name: "raxx-api-prod", region: { name: "us" } }],
    "heroku:/apps/app-1/formation": [{ id: "f-1", type: "web", size: "Basic" }],
    "heroku:/apps/app-1/domains": [
      { id: "d-1", hostname: "api.raxx.app", cname: "x.herokudns.com" },
    ],
    "heroku:/apps/app-1/log-drains": [
      { id: "l-1", url: "syslog+tls://logs:6514", token: "canary" },
    ],
    "heroku:/addons": [{ id: "a-1", name: "raxx-db" }],
    "heroku:/addon-attachments": [
      { id: "t-1", name: "DATABASE", app: { id: "app-1" }, addon: { id: "a-1" } },
    ],
    "heroku:/pipelines": [{ id: "p-1", name: "raxx-api" }],
    "heroku:/pipeline-couplings": [
      { id: "c-1", app: { id: "app-1" }, pipeline: { id: "p-1" }, stage: "production" },
    ],
    "cloudflare:/zones": [{ id: zoneId, name: "raxx.app" }],
    [`cloudflare:/zones/${zoneId}/dns_records`]: ["1", "2", "3"].map((id) => ({
      id,
      type: "A",
      name: "vault.raxx.app",
      content: `203.0.113.${id}`,
    })),
    [`cloudflare:/accounts/${accountId}/pages/projects`]: [{ name: "antlers" }],
    [`cloudflare:/accounts/${accountId}/pages/projects/antlers/domains`]: [
      { name: "app.raxx.app" },
    ],
    [`cloudflare:/accounts/${accountId}/access/apps`]: [{ id: "x-1", domain: "vault.raxx.app" }],
    [`cloudflare:/accounts/${accountId}/d1/database`]: [{ uuid: "u-1", name: "raxx-status" }],
    [`github:${repository}/environments`]: [{ name: "production" }],
    [`github:${repository}/environments/production/deployment-branch-policies`]: [
      { id: 5, name: "v*", type: "tag" },
    ],
    [`github:${repository}/labels`]: [{ name: "type:security" }],
    [`github:${repository}/rulesets`]: [{ id: 7, name: "release-tags" }],
    [`github:${repository}/actions/variables`]: [{ name: "AWS_REGION", value: "us-east-1" }],
  },
  types: {
    "AWS::S3::Bucket": {
      one: { BucketName: "one", VersioningConfiguration: { Status: "Enabled" } },
      two: { BucketName: "two" },
      three: { BucketName: "three" },
    },
    "AWS::IAM::Role": { r: { RoleName: "r", Policies: [{ PolicyName: "p" }] } },
    "AWS::KMS::Alias": { "alias/raxx": { AliasName: "alias/raxx", TargetKeyId: "k-1" } },
    "AWS::Lightsail::StaticIp": { ip: { StaticIpName: "ip", AttachedTo: "raxx-vault" } },
  },
  parameters: ["/raxx/a"],
  forbidden: [],
});

describe("what exists in the accounts", () => {
  let accounts: Accounts;
  let server: Awaited<ReturnType<typeof startAccounts>>;
  let folder: string;

  beforeAll(async () => {
    server = await startAccounts(() => accounts);
    folder = mkdtempSync(join(tmpdir(), "raxx-find-"));
    for (const [name, value] of Object.entries(server.environment)) vi.stubEnv(name, value);
  });
  beforeEach(() => void (accounts = everything()));
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const declared = [{ inputs: { accountId } }] as unknown as Declared[];
  const look = async (env: NodeJS.ProcessEnv = {}, places: readonly string[] = []) => {
    const patience = { timeoutMs: 5000, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 };
    const around = { ...outside, env: { ...server.environment, ...env }, patience };
    const told: string[] = [];
    const found = await find(declared, places, around, (line) => void told.push(line));
    const ids = found.existing.map(({ type, attributes }) => {
      const known = adoptableTypes[type];
      return `${type.split(":").at(-1)} ${known && importId(known, attributes)}`;
    });
    return { ...found, ids: ids.toSorted(), told };
  };

  it("is found page by page, with the ids that imports take", async () => {
    const { ids } = await look();
    expect(ids).toEqual(
      [
        "Bucket one",
        "Bucket two",
        "Bucket three",
        "BucketVersioning one",
        "Role r",
        "RolePolicy r:p",
        "Alias alias/raxx",
        "StaticIp ip",
        "StaticIpAttachment ip",
        "Parameter /raxx/a",
        `Zone ${zoneId}`,
        ...["1", "2", "3"].map((id) => `DnsRecord ${zoneId}/${id}`),
        `PagesProject ${accountId}/antlers`,
        `PagesDomain ${accountId}/antlers/app.raxx.app`,
        `ZeroTrustAccessApplication accounts/${accountId}/x-1`,
        `D1Database ${accountId}/u-1`,
        "RepositoryEnvironment TradeMasterAPI:production",
        "RepositoryEnvironmentDeploymentPolicy TradeMasterAPI:production:5",
        "IssueLabel TradeMasterAPI:type:security",
        "RepositoryRuleset TradeMasterAPI:7",
        "ActionsVariable TradeMasterAPI:AWS_REGION",
        "App app-1",
        "Formation app-1:web",
        "Domain app-1:api.raxx.app",
        "Drain app-1:l-1",
        "Addon a-1",
        "AddonAttachment t-1",
        "Pipeline p-1",
        "PipelineCoupling c-1",
      ].toSorted(),
    );
  });

  it("keeps no value that stands beside a name", async () => {
    expect(JSON.stringify(await look())).not.toContain("canary");
  });

  it("asks no parameter for its value", async () => {
    server.asked.length = 0;
    await look();
    expect(server.asked.filter((each) => /Parameter|config-vars/.test(each))).toEqual([
      "DescribeParameters",
    ]);
  });

  it("is not called absent where a credential is missing, or may not read", async () => {
    accounts = { ...everything(), forbidden: ["heroku:/addons", "AWS::IAM::Role"] };
    const { unasked, ids, told } = await look({ CLOUDFLARE_API_TOKEN: "" });
    expect(unasked("cloudflare:index/zone:Zone")).toContain("CLOUDFLARE_API_TOKEN is missing");
    expect(unasked("heroku:index/addon:Addon")).toContain("answered 403");
    expect(unasked("aws:iam/rolePolicy:RolePolicy")).toContain("AccessDeniedException");
    expect(unasked("heroku:index/app:App")).toBeUndefined();
    expect(unasked("heroku:index/appConfigAssociation:AppConfigAssociation")).toBe(
      "its API lists none",
    );
    expect(ids).toContain("Pipeline p-1");
    expect(told.join()).not.toContain("body-of-a-refusal");
  });

  const stateOf = (name: string, type: string, attributes: readonly object[]): string => {
    const file = join(folder, name);
    const instances = attributes.map((each) => ({ attributes: each }));
    const resources = [{ mode: "managed", type, name: "a", instances }];
    writeFileSync(file, JSON.stringify({ version: 4, terraform_version: "1.5.7", resources }));
    return file;
  };

  it.each(["", "key"])("is one thing where two states claim it, Heroku's key %j", async (key) => {
    const app = [{ name: "raxx-api-prod", id: "app-1" }];
    const places = [stateOf("one", "heroku_app", app), stateOf("two", "heroku_app", app)];
    const { ids, notes } = await look({ HEROKU_API_KEY: key }, places);
    expect(ids.filter((id) => id.startsWith("App "))).toEqual(["App app-1"]);
    expect(notes).toEqual([`${places[1]}: heroku_app.a is ${places[0]}: heroku_app.a as well`]);
  });

  it("has the id of the account where it was made again since the state was written", async () => {
    const place = stateOf("stale", "heroku_app", [{ name: "raxx-api-prod", id: "app-0" }]);
    const { ids, notes } = await look({}, [place]);
    expect(ids.filter((id) => id.startsWith("App "))).toEqual(["App app-1"]);
    expect(notes).toEqual([
      `${place}: heroku_app.a is app-0 in that state and app-1 in the account, which counts`,
    ]);
  });

  it("is each of several that an account has of one name, whichever a state holds", async () => {
    const of = `cloudflare:/accounts/${accountId}/access/apps`;
    const domain = "vault.raxx.app";
    const twice = ["x-1", "x-2"].map((id) => ({ id, domain }));
    accounts = { ...accounts, lists: { ...accounts.lists, [of]: twice } };
    const apps = async (places: readonly string[]) =>
      (await look({}, places)).ids.filter((id) => id.startsWith("ZeroTrustAccessApplication"));
    const both = ["x-1", "x-2"].map(
      (id) => `ZeroTrustAccessApplication accounts/${accountId}/${id}`,
    );
    const held = [{ id: "x-2", domain, account_id: accountId }];
    expect(await apps([])).toEqual(both);
    expect(
      await apps([stateOf("access", "cloudflare_zero_trust_access_application", held)]),
    ).toEqual(both);
  });

  it("counts once what a state of Terraform tells as well, and drops what is gone since then", async () => {
    const file = join(folder, "terraform.tfstate");
    const app = (name: string) => ({ attributes: { name, id: "app-1" } });
    const resource = { mode: "managed", type: "heroku_app", name: "a" };
    writeFileSync(
      file,
      JSON.stringify({
        version: 4,
        terraform_version: "1.5.7",
        resources: [{ ...resource, instances: [app("raxx-api-prod"), app("raxx-old-prod")] }],
      }),
    );
    const { ids, notes } = await look({}, [file]);
    expect(ids.filter((id) => id.startsWith("App "))).toEqual(["App app-1"]);
    expect(notes).toEqual([
      `${file}: heroku_app.a is in that state and no longer in the account: heroku:index/app:App raxx-old-prod`,
    ]);
  });
});
