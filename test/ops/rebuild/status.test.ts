import { createServer, request, type Server } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutBucketVersioningCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { platformOf } from "../../../src/config/stack-file/platform";
import type { Environment } from "../../../src/domain/environments";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { patience } from "../../../src/ops/clients/request";
import { s3Client } from "../../../src/ops/clients/s3";
import { Versions } from "../../../src/ops/clients/versions";
import { stateKey } from "../../../src/ops/drills/state/places";
import { rebuildStatus } from "../../../src/ops/rebuild/status";
import { checkout } from "../../support/command";
import { type Accounts, startAccounts } from "../../support/platform/accounts";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { stagingInStep } from "../../support/platform/staging";
import { emptyWorld, type World } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const account = "00000000000000000000000000000000";
const apps = ["raxx-analytics-staging", "raxx-api-staging", "raxx-console-staging"];
const update = (env: string) =>
  `pulumi refresh --stack ${env} && pulumi up --stack ${env} --policy-pack src/policies --policy-pack-config src/policies/config/${env}.json`;

let s3: S3Server;
let platform: PlatformServices;
let listing: Awaited<ReturnType<typeof startAccounts>>;
let heroku: Server;
let accounts: Accounts;
let home: string;

/** Heroku answers lists and apps at one address; here two fakes do. */
function herokuOf(lists: string, own: string): Server {
  return createServer((incoming, response) => {
    const { method, url = "/", headers } = incoming;
    const isList = /^\/(?:apps|addons|addon-attachments|pipelines|pipeline-couplings)$/.test(url);
    const ofApp = /^\/apps\/[^/]+\/(?:formation|domains|log-drains)$/.test(url);
    const to = new URL(isList || ofApp ? `${lists}${url}` : `${own}${url}`);
    incoming.pipe(
      request(to, { method, headers: { ...headers, host: to.host } }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      }),
    );
  }).listen(0, "127.0.0.1");
}

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod", "raxx-support-attachments"]);
  platform = await startPlatform(emptyWorld(), s3);
  listing = await startAccounts(() => accounts);
  heroku = herokuOf(listing.environment.HEROKU_HOST, platform.environment["HEROKU_HOST"] ?? "");
  home = mkdtempSync(join(tmpdir(), "raxx-rebuild-"));
  for (const [name, value] of Object.entries({
    ...platform.environment,
    AWS_ENDPOINT_URL: listing.environment.AWS_ENDPOINT_URL,
  }))
    vi.stubEnv(name, value);
});
beforeEach(async () => {
  platform.begin(staging());
  accounts = declared();
  await versions("Enabled");
  await new Versions().removeBelow("pulumi/");
  await new Versions().write(stateKey("pulumi", "staging"), state("staging"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  heroku.close();
  await listing.stop();
  await platform.stop();
  await s3.stop();
  rmSync(home, { recursive: true });
});

const versions = async (Status: "Enabled" | "Suspended") =>
  s3Client(patience).send(
    new PutBucketVersioningCommand({
      Bucket: "raxx-iac-state-prod",
      VersioningConfiguration: { Status },
    }),
  );

const state = (stack: Environment): Buffer =>
  Buffer.from(
    JSON.stringify({
      version: 3,
      checkpoint: { stack, latest: { manifest: { time: "2026-11-28T08:00:00Z" }, resources: [] } },
    }),
  );

function staging(): World {
  const world = stagingInStep();
  for (const app of apps)
    world.releases.set(app, [
      { id: "1", version: 1, status: "succeeded", description: "Deploy", slug: { id: "a" } },
    ]);
  Object.assign(world.apps.get("raxx-api-staging") ?? {}, {
    FLAG_LIVE_TRADING: "0",
    SHADOW_ANALYTICS_ENABLED: "false",
  });
  return world;
}

const served = {
  ...{ id: "1", url: "https://1.antlers-staging.pages.dev", environment: "production" },
  latest_stage: { name: "deploy", status: "success" },
  deployment_trigger: { metadata: { commit_hash: "0123456" } },
};

/** What both stacks of this checkout need of the accounts. */
function declared(): Accounts {
  const hosts = ["app", "console", "analytics"].map((name) => `${name}-staging.raxx.app`);
  return {
    lists: {
      "heroku:/apps": apps.map((name) => ({ id: `id-of-${name}`, name })),
      [`cloudflare:/accounts/${account}/pages/projects`]: [{ id: "1", name: "antlers-staging" }],
      [`cloudflare:/accounts/${account}/pages/projects/antlers-staging/deployments`]: [served],
      [`cloudflare:/accounts/${account}/access/apps`]: hosts.map((domain) => ({
        id: domain,
        domain,
      })),
    },
    types: {
      "AWS::KMS::Alias": {
        "alias/raxx-pulumi": { AliasName: "alias/raxx-pulumi", TargetKeyId: "1" },
      },
    },
    parameters: [],
    forbidden: [],
  };
}

interface Phase {
  readonly number: number;
  readonly until: number;
  readonly complete: boolean;
  readonly next?: string;
  readonly needs: readonly {
    readonly name: string;
    readonly state: string;
    readonly seen: string;
  }[];
}

async function look(env: Environment, json = true, record = false) {
  const said = { told: [] as string[], printed: [] as string[] };
  const around = surroundings(platform, home);
  const address = `http://127.0.0.1:${(heroku.address() as AddressInfo).port}`;
  const cloudflare = { CLOUDFLARE_BASE_URL: listing.environment.CLOUDFLARE_BASE_URL };
  const world = { ...around, env: { ...around.env, HEROKU_HOST: address, ...cloudflare } };
  const before = platform.asked.length;
  const page = platform.environment["HEROKU_HOST"];
  const config = platformOf(env);
  const now = new Date();
  const code = await rebuildStatus(
    { env, json, record },
    talkInto(said),
    world,
    config,
    checkout,
    now,
    page,
  );
  const asked = platform.asked.slice(before);
  const text = said.printed[0] ?? "";
  const phases = json ? (JSON.parse(text) as { phases: Phase[] }).phases : [];
  const open = phases.filter(({ complete }) => !complete);
  return { code, text, asked, phases, open };
}

describe("rebuild status", () => {
  it("finds every phase complete, changes nothing, and shows no value", async () => {
    const { code, open, phases, asked, text } = await look("staging");
    expect({ code, open }).toEqual({ code: 0, open: [] });
    expect(phases.map(({ number, until }) => [number, until])).toEqual([
      [1, 30],
      [2, 120],
      [3, 180],
      [4, 300],
      [5, 300],
      [6, 360],
      [7, 720],
    ]);
    expect(asked.filter((each) => /^(?:PUT|PATCH|DELETE)/.test(each))).toEqual([]);
    expect(text).not.toContain("canary");
    const printed = await look("staging", false);
    expect(printed.text).toContain(
      "Phase 4: Heroku applications (within 300 min of the beginning)",
    );
    expect(printed.text).toContain("live trading is off until the paper gate: off");
    expect(printed.text).toContain("staging has nothing of its own here: it is prod's.");
  });

  it.each<[string, number, string, RegExp, () => unknown]>([
    [
      "versions that are off",
      1,
      "aws s3api put-bucket-versioning --bucket raxx-iac-state-prod --versioning-configuration Status=Enabled --region us-east-1",
      /versioning is Suspended/,
      async () => versions("Suspended"),
    ],
    [
      "a state that is damaged",
      1,
      "npm run -s raxx -- drill state --env staging --for-real",
      /a good version is there, of 2026-11-28T08:00:00Z/,
      async () => new Versions().write(stateKey("pulumi", "staging"), Buffer.from("{")),
    ],
    [
      "a state that is deleted",
      1,
      "npm run -s raxx -- drill state --env staging --for-real",
      /damaged or deleted/,
      async () => new Versions().delete(stateKey("pulumi", "staging")),
    ],
    [
      "a key that is gone",
      1,
      'aws kms create-alias --alias-name alias/raxx-pulumi --region us-east-1 --target-key-id "$(aws kms create-key --region us-east-1 --query KeyMetadata.KeyId --output text)"',
      /1 of 1 alias missing/,
      () => (accounts = { ...accounts, types: {} }),
    ],
    [
      "an account that refuses",
      1,
      'aws kms create-alias --alias-name alias/raxx-pulumi --region us-east-1 --target-key-id "$(aws kms create-key --region us-east-1 --query KeyMetadata.KeyId --output text)"',
      /AccessDenied/,
      () => (accounts = { ...accounts, forbidden: ["AWS::KMS::Alias"] }),
    ],
    [
      "a parameter that is gone",
      3,
      "npm run -s raxx -- secrets sync --env staging",
      /missing: \/raxx\/adinsights\/staging\/AIRBYTE_WEBHOOK_SECRET/,
      () => platform.world.parameters.delete("/raxx/adinsights/staging/AIRBYTE_WEBHOOK_SECRET"),
    ],
    [
      "a variable with another value",
      4,
      "npm run -s raxx -- secrets sync --env staging",
      /missing: raxx-console-staging INTERNAL_API_SECRET/,
      () =>
        Object.assign(platform.world.apps.get("raxx-console-staging") ?? {}, {
          INTERNAL_API_SECRET: "other",
        }),
    ],
    [
      "an app that is gone",
      4,
      update("staging"),
      /1 of 3 apps missing: raxx-api-staging/,
      () => drop("heroku:/apps", "raxx-api-staging"),
    ],
    [
      "an app without code",
      4,
      "npm run -s raxx -- app deploy --env staging --reason rebuild",
      /1 of 3 apps with code missing: raxx-console-staging/,
      () => platform.world.releases.delete("raxx-console-staging"),
    ],
    [
      "live trading that is on",
      4,
      "heroku config:set FLAG_LIVE_TRADING=0 -a raxx-api-staging >/dev/null 2>&1",
      /on without the paper gate: FLAG_LIVE_TRADING/,
      () => set({ FLAG_LIVE_TRADING: "1" }),
    ],
    [
      "analytics that is on",
      4,
      "npm run -s raxx -- analytics stop --env staging --reason rebuild",
      /on, without its gate/,
      () => set({ SHADOW_ANALYTICS_ENABLED: "true" }),
    ],
    [
      "a site that is gone",
      5,
      update("staging"),
      /1 of 1 Pages projects missing: antlers-staging/,
      () => drop(`cloudflare:/accounts/${account}/pages/projects`, "antlers-staging"),
    ],
    [
      "a site that was never deployed",
      5,
      "npm run -s raxx -- site deploy antlers-staging --env staging --reason rebuild",
      /it was never deployed/,
      () => {
        const path = `cloudflare:/accounts/${account}/pages/projects/antlers-staging/deployments`;
        const failed = { ...served, latest_stage: { name: "build", status: "failure" } };
        accounts = { ...accounts, lists: { ...accounts.lists, [path]: [failed] } };
      },
    ],
    [
      "a host without Access",
      5,
      update("staging"),
      /1 of 3 Access applications missing: analytics-staging\.raxx\.app/,
      () => drop(`cloudflare:/accounts/${account}/access/apps`, "analytics-staging.raxx.app"),
    ],
  ])("says of %s which phase it is, and what to type", async (_case, phase, next, seen, spoil) => {
    await spoil();
    const { code, open } = await look("staging");
    expect([code, open.map(({ number }) => number)]).toEqual([1, [phase]]);
    expect(open[0]?.next).toBe(next);
    const words = open[0]?.needs.filter((need) => need.state !== "there").map((need) => need.seen);
    expect(words?.join("\n")).toMatch(seen);
  });

  it("writes how far it is into the audit trail where that is asked for, and only then", async () => {
    const lines = async () =>
      (await recordedEvents(new Bucket(), "staging")).events
        .filter(({ command }) => command.startsWith("rebuild"))
        .map(({ result, detail }) => [result, detail]);
    expect(await lines()).toEqual([]);
    await look("staging", true, true);
    accounts = { ...accounts, types: {} };
    await look("staging", true, true);
    expect(await lines()).toEqual([
      ["done", undefined],
      ["failed", "open: 1"],
    ]);
  });

  it("begins with the vault where it lacks a secret, whose consumers nobody can compare then", async () => {
    platform.world.vault.delete("/raxx/adinsights/AIRBYTE_WEBHOOK_SECRET");
    const { open } = await look("staging");
    expect(open.map(({ number, next }) => [number, next])).toEqual([
      [2, "npm run -s raxx -- vault restore --env prod --from newest"],
      [3, "npm run -s raxx -- secrets sync --env staging"],
    ]);
    expect(open[0]?.needs.map(({ seen }) => seen)).toEqual([
      "1 of 6 secrets missing: /raxx/adinsights/AIRBYTE_WEBHOOK_SECRET",
    ]);
  });

  it("finds every phase of prod open after everything was lost, and begins with the first", async () => {
    platform.begin(emptyWorld());
    accounts = { lists: {}, types: {}, parameters: [], forbidden: [] };
    const { code, open } = await look("prod");
    expect([code, open.map(({ number }) => number)]).toEqual([1, [1, 2, 3, 4, 5, 6, 7]]);
    expect(open[1]?.next).toBe(update("prod"));
    expect(open.at(-1)?.next).toBe("npm run -s raxx -- bcp smoke --env prod --dry-run");
    const { text } = await look("prod", false);
    expect(text).toMatch(/Go on with phase 1\. Flags and live trading stay off until their gates/);
  });

  describe("before prod is opened", () => {
    const dsn = (key: string): string =>
      (platform.environment["HEROKU_HOST"] ?? "").replace("://", `://${key}@`) + "/7";
    const needs = async () => {
      const { phases } = await look("prod");
      const last = phases.at(-1)?.needs ?? [];
      return last.flatMap(({ name, state: found, seen }) =>
        /Sentry|status page/.test(name) ? [`${name}: ${found}, ${seen}`] : [],
      );
    };
    const [api, console] = ["raxx-api-prod", "raxx-console-prod"].map(
      (app) => `Sentry takes the errors of ${app}: `,
    );
    const page = "the status page says how things stand: ";
    beforeEach(() => {
      for (const app of ["raxx-api-prod", "raxx-console-prod"])
        platform.world.apps.set(app, { SENTRY_BACKEND: "on", SENTRY_DSN: dsn("goodkey") });
      platform.world.sentry.keys.add("goodkey");
    });

    it("Sentry takes the apps' errors, and the status page shows nothing open", async () => {
      expect(await needs()).toEqual([
        `${api}there, they are taken`,
        `${console}there, they are taken`,
        `${page}there, it answers, and shows nothing open`,
      ]);
    });

    it("what Sentry does not take is told, and never the DSN", async () => {
      platform.world.apps.set("raxx-api-prod", {
        SENTRY_BACKEND: "off",
        SENTRY_DSN: dsn("goodkey"),
      });
      platform.world.apps.set("raxx-console-prod", {
        SENTRY_BACKEND: "on",
        SENTRY_DSN: dsn("canarykey"),
      });
      platform.world.statusPage = undefined;
      const { text } = await look("prod");
      expect(text).not.toContain("canarykey");
      expect(await needs()).toEqual([
        `${api}missing, SENTRY_BACKEND is off`,
        `${console}missing, Sentry refuses its SENTRY_DSN`,
        expect.stringContaining(`${page}not asked, `) as unknown,
      ]);
    });

    it.each([
      ["", "missing, there is no SENTRY_DSN"],
      ["https://sentry.io/7", "not asked, SENTRY_DSN is no address of a project of Sentry's."],
      ["http://canarykey@127.0.0.1:9/7", "not asked, Sentry does not answer at 127.0.0.1:9."],
    ])("a DSN that leads nowhere is told: %s", async (address, seen) => {
      platform.world.apps.set("raxx-api-prod", { SENTRY_BACKEND: "on", SENTRY_DSN: address });
      expect((await needs())[0]).toBe(`${api}${seen}`);
    });

    it("an incident that is open still is told", async () => {
      platform.world.statusPage = { open: [{ service: "Orders", title: "slow" }] };
      expect((await needs())[2]).toBe(`${page}missing, Orders: slow`);
    });
  });

  it("restores a host of prod from its snapshot, and attaches its address", async () => {
    const types = {
      "AWS::Lightsail::StaticIp": {
        "raxx-vault-ip": { StaticIpName: "raxx-vault-ip", IpAddress: "203.0.113.1" },
      },
    };
    accounts = { ...accounts, types: { ...accounts.types, ...types } };
    platform.world.snapshots.set("raxx-vault", [{ status: "Success", createdAt: new Date() }]);
    const first = (await look("prod")).phases[1];
    expect(first?.next).toBe(
      "npm run -s raxx -- host restore vault --env prod --reason 'rebuild of vault'",
    );
    const host = { "AWS::Lightsail::Instance": { "raxx-vault": { InstanceName: "raxx-vault" } } };
    accounts = { ...accounts, types: { ...accounts.types, ...host } };
    const second = (await look("prod")).phases[1];
    expect(second?.next).toBe(
      "aws lightsail attach-static-ip --static-ip-name raxx-vault-ip --instance-name raxx-vault --region us-east-1",
    );
  });

  it("passes nothing where nobody answers", async () => {
    platform.disturb(() => 503);
    const { code, open } = await look("staging");
    expect(code).toBe(1);
    expect(open.map(({ number }) => number)).toEqual([1, 2, 3, 4, 7]);
    const states = open.flatMap(({ needs }) => needs.map(({ state: found }) => found));
    expect(states).not.toContain("missing");
  });
});

const set = (vars: Record<string, string>) =>
  Object.assign(platform.world.apps.get("raxx-api-staging") ?? {}, vars);

function drop(list: string, name: string): void {
  const left = (accounts.lists[list] ?? []).filter(
    (each) => !Object.values(each as Record<string, string>).includes(name),
  );
  accounts = { ...accounts, lists: { ...accounts.lists, [list]: left } };
}
