import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Surroundings } from "../../../src/ops/change/surroundings";
import { restore } from "../../../src/ops/db/restore";
import { surroundings, talkInto, untilKilled } from "../../support/platform/operations";
import { Restorable, type RestorableApp, wishOf } from "../../support/platform/restorable";
import { type Fault, type PlatformServices, startPlatform } from "../../support/platform/services";
import { type StoreFault, StoreProxy } from "../../support/platform/store-proxy";
import { emptyWorld } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let database: PostgresServer;
let proxy: StoreProxy;
let platform: PlatformServices;
let folder: string;
let restorable: Restorable;
beforeAll(async () => {
  // Runs that were killed would go on to renew their locks, and be counted as requests of the next.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  database = await PostgresServer.start();
  proxy = await StoreProxy.before(database.port);
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-restore-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  restorable = new Restorable(database, platform);
  await restorable.prepare();
});
afterAll(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await platform.stop();
  await proxy.stop();
  await database.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

/** Each case restores for a reason of its own, so that none is taken for one before. */
let cases = 0;
async function begin(app: RestorableApp): Promise<void> {
  cases += 1;
  await restorable.begin(app, (url) => proxy.via(url));
}

/** The moment that is restored, where it is no backup. */
let at: string | undefined;

async function run(app: RestorableApp, around: Surroundings): Promise<number> {
  const { backup, ...common } = wishOf(app);
  const from = at === undefined ? { backup } : { at };
  const wish = { ...common, ...from, reason: `case ${cases}` };
  return restore(wish, talkInto({ told: [], printed: [] }), around);
}

let runs = 0;
/** A clock on which the lock of every run before has expired. */
function later(): Surroundings {
  runs += 1;
  return surroundings(platform, folder, 180_000 * runs);
}

/** What an undisturbed run leaves. */
async function undisturbed(app: RestorableApp): Promise<unknown> {
  await begin(app);
  expect(await run(app, later())).toBe(0);
  const state = await restorable.state(app);
  const restores = at === undefined ? 1 : 0;
  expect(state).toMatchObject({ maintenance: [], restores, backups: 3 });
  return state;
}

/** Nobody is served by a database that was written over and is not right yet. */
async function expectClosedUnlessDone(app: RestorableApp, expected: unknown): Promise<void> {
  const { maintenance, postgres } = platform.world;
  const isBegun =
    postgres.get(`raxx-${app}-prod`)?.restores?.length !== 0 || restorable.current(app) !== app;
  if (isBegun && maintenance.size === 0) expect(await restorable.state(app)).toEqual(expected);
}

/** Runs that meet a fault at each request there is, one a run. @returns how many requests there were */
async function atEachRequest(
  app: RestorableApp,
  fault: Fault,
  meet: (around: Surroundings, hit: (number: number) => Fault | undefined) => Promise<void>,
): Promise<number> {
  const expected = await undisturbed(app);
  for (let request = 0; ; request += 1) {
    await begin(app);
    let isMet = false;
    await meet(later(), (number) => {
      if (number !== request) return undefined;
      isMet = true;
      return fault;
    });
    if (!isMet) return request;
    platform.disturb(() => undefined);
    await expectClosedUnlessDone(app, expected);
    expect(await run(app, later()), `request ${request}`).toBe(0);
    expect(await restorable.state(app), `request ${request}`).toEqual(expected);
  }
}

interface Case {
  readonly app: RestorableApp;
  /** In place of a backup. */
  readonly moment?: string;
  readonly kills: readonly Fault[];
  readonly faults: readonly Fault[];
  readonly cuts: readonly StoreFault[];
}

/** Queue's database has consent beside all else; Raptor's has a role, for which one kind of each is enough. */
const apps: readonly Case[] = [
  {
    app: "queue",
    kills: ["silent before", "silent after"],
    faults: ["lost after", 503],
    cuts: ["lost before", "lost after"],
  },
  { app: "api", kills: ["silent after"], faults: [], cuts: ["lost after"] },
  {
    app: "api",
    moment: "2026-11-28T10:00:00Z",
    kills: ["silent before", "silent after"],
    faults: ["lost after"],
    cuts: [],
  },
];

describe.each(apps)("db restore of $app $moment", ({ app, moment, kills, faults, cuts }) => {
  beforeAll(() => {
    at = moment;
  });

  it.each(kills)(
    "killed at any request (%s), is completed by the same command, as if nothing had been",
    async (fault) => {
      const requests = await atEachRequest(
        app,
        fault,
        async (around, hit) =>
          new Promise<void>((resolve) => {
            platform.disturb(hit, resolve);
            const ended = (): void => resolve();
            run(app, untilKilled(around)).then(ended, ended);
          }),
      );
      expect(requests).toBeGreaterThan(40);
    },
  );

  it.each(faults)(
    "met by %s at any request, ends as if nothing had been, be it by a second run",
    async (fault) => {
      await atEachRequest(app, fault, async (around, hit) => {
        platform.disturb(hit);
        await run(app, around).catch(() => undefined);
      });
    },
  );

  it.each(cuts)(
    "left by its database at any message (%s), is completed by the same command",
    async (kind) => {
      const expected = await undisturbed(app);
      for (let message = 0; ; message += 1) {
        await begin(app);
        let isMet = false;
        proxy.watch((_message, number) => {
          if (number !== message) return undefined;
          isMet = true;
          return kind;
        });
        await run(app, later()).catch(() => undefined);
        proxy.disturb();
        if (!isMet) return expect(message).toBeGreaterThan(10);
        expect(await run(app, later()), `message ${message}`).toBe(0);
        expect(await restorable.state(app), `message ${message}`).toEqual(expected);
      }
    },
  );
});
