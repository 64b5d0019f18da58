import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { analyticsStop } from "../../../src/domain/stops";
import { AnalyticsOperations } from "../../../src/ops/analytics/operations";
import type { StopWish } from "../../../src/ops/analytics/stop";
import { stopInForce } from "../../../src/ops/change/stop-record";
import { Bucket } from "../../../src/ops/clients/bucket";
import {
  longerThanTheTest,
  type Said,
  surroundings,
  talkInto,
} from "../../support/platform/operations";
import { type Fault, type PlatformServices, startPlatform } from "../../support/platform/services";
import { runningStaging } from "../../support/platform/staging";
import type { World } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let store: PostgresServer;
let platform: PlatformServices;
let folder: string;
let said: Said;

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  store = await PostgresServer.start();
  await store.run(readFileSync("db/analytics/migrations/0001_aggregate_signals.sql", "utf8"));
  platform = await startPlatform(running(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-analytics-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(running());
  said = { told: [], printed: [] };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await store.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const running = (): World => runningStaging(store.url());
const apps = ["raxx-analytics-staging", "raxx-api-staging"] as const;
const flag = "SHADOW_ANALYTICS_ENABLED";
const flags = () => apps.map((app) => platform.world.apps.get(app)?.[flag]);

const operations = (env: NodeJS.ProcessEnv = {}, own: { dryRun?: boolean } = {}) => {
  const around = surroundings(platform, folder);
  return new AnalyticsOperations({ env: "staging", ...own }, talkInto(said), {
    ...around,
    env: { ...around.env, ...env },
  });
};
const wish: StopWish = {
  kind: "breach",
  reason: "odd queries",
  watch: { forMs: 60, everyMs: 20 },
};
const approval = {
  approver: "Kristerpher",
  reference: "https://github.com/raxx-app/TradeMasterAPI/issues/1",
  dpiaNote: "https://github.com/raxx-app/TradeMasterAPI/issues/2",
};
const inForce = async () => stopInForce(new Bucket(), analyticsStop("staging"));

/** A row as the service writes it. */
/** Another one each time: the store takes each only once. */
const signal = `INSERT INTO aggregate_signals (pseudonym, week_start, signal_type, error_type, signal_count, contributor_count)
  VALUES (encode(sha256(random()::text::bytea), 'hex'), '2026-11-23', 'error', 'timeout', 1, 20)`;

describe("analytics stop", () => {
  it("turns both switches off, files the incident, watches the store, and stays in force until it is lifted", async () => {
    expect(await operations().stop(wish)).toBe(0);
    expect(flags()).toEqual(["false", "false"]);
    expect(platform.world.apps.get("raxx-api-staging")).toHaveProperty("OTHER");
    const [issue] = platform.world.issues;
    expect(issue).toMatchObject({
      title: "[security] CRITICAL: shadow-analytics suspected breach — odd queries",
      labels: ["type:security", "severity:critical"],
    });
    expect(await inForce()).toMatchObject({ reason: "odd queries" });
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx staging] analytics stop staging: done",
    ]);

    expect(await operations().lift(approval)).toBe(0);
    expect(await inForce()).toBeUndefined();
    expect(flags()).toEqual(["false", "false"]);
  });

  it("tells Kristerpher of a risk of re-identification by DM, and keeps the store until the stop is lifted", async () => {
    const risk = { ...wish, kind: "re-identification", reason: "a bucket of 12" } as const;
    expect(await operations().stop(wish)).toBe(0);
    expect(platform.world.messages).toEqual([]);
    expect((await inForce())?.keepsStore).toBeUndefined();
    expect(await operations().stop(risk)).toBe(0);
    expect(await inForce()).toMatchObject({ reason: "odd queries", keepsStore: true });
    const [message] = platform.world.messages;
    expect(message?.channel).toBe("D0AJ7K184TV");
    expect(message?.text).toMatch(
      /re-identification risk: analytics is stopped\n.*: a bucket of 12\n/,
    );
    expect(message?.text).toContain("Incident: https://github.com/");
    expect(await operations().stop(wish)).toBe(0);
    expect((await inForce())?.keepsStore).toBe(true);
    await operations().lift(approval);
  });

  it("says that nobody was told where Slack does not take the message, and is off all the same", async () => {
    const risk = { ...wish, kind: "re-identification" } as const;
    platform.disturb(() => (platform.asked.at(-1)?.includes("chat.postMessage") ? 503 : undefined));
    await expect(operations().stop(risk)).rejects.toThrow("Kristerpher was not told by Slack DM");
    expect(flags()).toEqual(["false", "false"]);
    platform.disturb(() => undefined);
    await operations().lift(approval);
  });

  it("run again, keeps the stop that is in force and files no second incident", async () => {
    await operations().stop(wish);
    const first = await inForce();
    await operations().stop({ ...wish, reason: "again" });
    expect(await inForce()).toEqual(first);
    expect(platform.world.issues).toHaveLength(1);
    await operations().lift(approval);
  });

  it("run again where the stop could not be recorded, files no second incident; a later stop has its own", async () => {
    const put = "PUT /raxx-iac-state-prod/operations/staging/analytics-stop.json";
    platform.disturb(() => (platform.asked.at(-1) === put ? 503 : undefined));
    await expect(operations().stop(wish)).rejects.toThrow("S3: PutObject");
    await expect(operations().stop(wish)).rejects.toThrow("S3: PutObject");
    expect(await inForce()).toBeUndefined();
    platform.disturb(() => undefined);
    expect(await operations().stop(wish)).toBe(0);
    expect(await operations().stop(wish)).toBe(0);
    expect(platform.world.issues).toHaveLength(1);
    await operations().lift(approval);
    expect(await operations().stop(wish)).toBe(0);
    expect(platform.world.issues).toHaveLength(2);
    await operations().lift(approval);
  });

  it("files what it turns out to be as an incident of its own", async () => {
    await operations().stop({ ...wish, kind: "other" });
    await operations().stop({ ...wish, kind: "breach", reason: "a token on a web page" });
    expect(platform.world.issues.map(({ title }) => title).at(-1)).toMatch(
      /breach.*a token on a web page/,
    );
    expect(platform.world.issues).toHaveLength(2);
    await operations().lift(approval);
  });

  it("says how many rows arrived after the switches were off", async () => {
    const stopping = operations().stop({ ...wish, watch: { forMs: 3000, everyMs: 50 } });
    const rows = setInterval(() => void store.run(signal).catch(() => undefined), 200);
    await expect(stopping).rejects.toThrow(
      /^Analytics of staging is off, but not all is done:\n {2}- \d+ rows arrived in the store after both switches were off/,
    );
    clearInterval(rows);
    expect(flags()).toEqual(["false", "false"]);
    await operations().lift(approval);
  });

  it("turns the other app off where one does not answer, and says which is on", async () => {
    platform.world.apps.delete("raxx-api-staging");
    await expect(operations().stop(wish)).rejects.toThrow(
      /^Analytics of staging is not off everywhere:\n {2}- 1 of 2 switches are off\. .*\n {2}- raxx-api-staging: Heroku: PATCH \/apps\/raxx-api-staging\/config-vars was answered 404/,
    );
    expect(flags()[0]).toBe("false");
    expect(await inForce()).toBeDefined();
    platform.world.apps.set("raxx-api-staging", { SHADOW_ANALYTICS_ENABLED: "false" });
    await operations().lift(approval);
  });

  it.each([["GitHub", { GITHUB_TOKEN: "" }, "GITHUB_TOKEN is missing"]])(
    "turns everything off without %s, and says what is left",
    async (_service, env, fault) => {
      await expect(operations(env).stop(wish)).rejects.toThrow(fault);
      expect(flags()).toEqual(["false", "false"]);
      expect(await inForce()).toBeDefined();
      expect(await operations().stop(wish)).toBe(0);
      await operations().lift(approval);
    },
  );

  it("watches the store that the app writes to, whatever the vault names, and without a vault", async () => {
    const createdAt = new Date().toISOString();
    const other = "postgres://nobody@127.0.0.1:1/another";
    platform.world.vault.set("/raxx/analytics/ANALYTICS_DB_URL", [{ value: other, createdAt }]);
    expect(await operations({ INFISICAL_PROJECT_ID: "" }).stop(wish)).toBe(0);
    expect(said.told).toContain(
      `Watching 127.0.0.1:${store.port}/postgres, to which raxx-analytics-staging writes.`,
    );
    await operations().lift(approval);
  });

  it("is off and says what is not shown where the app has no store to watch", async () => {
    const { ANALYTICS_DB_URL: _, ...rest } =
      platform.world.apps.get("raxx-analytics-staging") ?? {};
    platform.world.apps.set("raxx-analytics-staging", rest);
    await expect(operations().stop(wish)).rejects.toThrow(
      /^Analytics of staging is off, but not all is done:\n {2}- raxx-analytics-staging has no ANALYTICS_DB_URL/,
    );
    expect(flags()).toEqual(["false", "false"]);
    expect(await inForce()).toBeDefined();
    await operations().lift(approval);
  });

  it("turns everything off without a way to mail, and sends the mail with the next command", async () => {
    expect(await operations({ POSTMARK_SERVER_TOKEN: "" }).stop(wish)).toBe(0);
    expect(said.told.join("\n")).toMatch(/1 audit event is not sent \(mail\) and kept in /);
    expect(platform.world.mails).toEqual([]);
    await operations().lift(approval);
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx staging] analytics stop staging: done",
      "[raxx staging] analytics lift staging: done",
    ]);
  });
});

describe("a stop that is killed, or loses an answer, at any request", () => {
  /** Rejects or never ends; either way nothing more is heard of it. */
  async function disturbed(request: number, fault: Fault): Promise<boolean> {
    let met = false;
    await new Promise<void>((resolve) => {
      const hit = (number: number): Fault | undefined => {
        if (number !== request) return undefined;
        met = true;
        return fault;
      };
      platform.disturb(hit, resolve);
      const around = surroundings(platform, folder, 0, longerThanTheTest);
      const killed = new AnalyticsOperations({ env: "staging" }, talkInto(said), around);
      const ended = (): void => resolve();
      killed.stop(wish).then(ended, ended);
    });
    platform.disturb(() => undefined);
    return met;
  }

  it.each<Fault>(["silent before", "silent after", "lost before", "lost after", 503])(
    "is completed by the same command, with one incident: %s",
    async (fault) => {
      let request = 0;
      for (let met = true; met; request += 1) {
        platform.begin(running());
        met = await disturbed(request, fault);
        expect(await operations().stop(wish)).toBe(0);
        expect(flags()).toEqual(["false", "false"]);
        expect(await inForce()).toBeDefined();
        expect(platform.world.issues).toHaveLength(1);
        await operations().lift(approval);
      }
      expect(request).toBeGreaterThan(10);
    },
  );
});

describe("analytics lift", () => {
  it("refuses where no stop is in force", async () => {
    const another = { ...approval, approver: "Somebody" };
    await expect(operations().lift(another)).rejects.toThrow(
      "No stop of analytics is in force in staging, so there is nothing to lift; nothing was changed.",
    );
    await expect(operations({}, { dryRun: true }).lift(another)).rejects.toThrow(
      "there is nothing to lift",
    );
  });

  it.each<Fault>(["silent after", "lost after", "lost before", 503])(
    "met by a fault at any request is completed by the same command, and the trail says so: %s",
    async (fault) => {
      const put = "PUT /raxx-iac-state-prod/operations/staging/analytics-stop.json";
      for (const once of [true, false]) {
        platform.begin(running());
        await operations().stop({ ...wish, watch: { forMs: 0, everyMs: 1 } });
        await new Promise<void>((resolve) => {
          let hits = 0;
          platform.disturb(() => {
            const isHit = platform.asked.at(-1) === put && (!once || hits === 0);
            hits += isHit ? 1 : 0;
            return isHit ? fault : undefined;
          }, resolve);
          const ended = (): void => resolve();
          const around = surroundings(platform, folder, 0, longerThanTheTest);
          new AnalyticsOperations({ env: "staging" }, talkInto(said), around)
            .lift(approval)
            .then(ended, ended);
        });
        platform.disturb(() => undefined);
        const later = surroundings(platform, folder, 180_000);
        const again = new AnalyticsOperations({ env: "staging" }, talkInto(said), later);
        expect(await again.lift(approval)).toBe(0);
        expect(await inForce()).toBeUndefined();
        expect(platform.world.mails.at(-1)?.subject).toBe(
          "[raxx staging] analytics lift staging: done",
        );
        await expect(operations().lift({ ...approval, approver: "Jane" })).rejects.toThrow(
          "there is nothing to lift",
        );
      }
    },
  );
});

describe("analytics status", () => {
  it("exits 0 while both are on and no stop is in force", async () => {
    expect(await operations().status()).toBe(0);
  });

  it("exits 1 where one is on and the other off", async () => {
    Object.assign(platform.world.apps.get("raxx-api-staging") ?? {}, { [flag]: "false" });
    expect(await operations().status()).toBe(1);
  });

  it("exits 1 where a switch is on although a stop is in force", async () => {
    await operations().stop(wish);
    platform.begin(running());
    expect(await operations().status()).toBe(1);
    await expect(operations().lift(approval)).rejects.toThrow(
      "raxx-analytics-staging and raxx-api-staging is on: run",
    );
    await operations().stop(wish);
    await operations().lift(approval);
  });
});
