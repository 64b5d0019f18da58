import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { drillKinds } from "../../../src/domain/continuity";
import { Bucket } from "../../../src/ops/clients/bucket";
import { keepRecord } from "../../../src/ops/drills/record";
import type { Observation } from "../../../src/ops/smoke/check";
import { smoke } from "../../../src/ops/smoke/operations";
import { checkout } from "../../support/command";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type World } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const hour = 3_600_000;
const dump = Buffer.from(
  "INSERT INTO users VALUES (1);\n-- Dump completed on 2026-11-27  6:00:11\n",
);
const yesterday = new Date(Date.now() - 24 * hour).toISOString().slice(0, 10);
const today = new Date().toISOString().slice(0, 10);
const dumpKey = `db-backups/freescout/${yesterday}.sql.gz`;
const exportKey = `vault-exports/${today}.json.gpg`;
/** A first packet as gpg writes it: kind 1, two bytes of length, version 3, the key's id. */
const encrypted = Buffer.concat([
  Buffer.from([0x85, 0x02, 0x0c, 3, 0xaa, 0xbb, 0xcc, 0xdd, 1, 2, 3, 4]),
  Buffer.alloc(2000, 7),
]);

describe("bcp smoke", () => {
  let s3: S3Server;
  let client: S3Client;
  let platform: PlatformServices;
  let state: string;

  beforeAll(async () => {
    s3 = await S3Server.start(["raxx-iac-state-prod", "raxx-support-attachments"]);
    platform = await startPlatform(emptyWorld(), s3);
    state = mkdtempSync(join(tmpdir(), "raxx-smoke-"));
    for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
    client = new S3Client({
      region: "us-east-1",
      forcePathStyle: true,
      endpoint: `http://127.0.0.1:${s3.port}`,
    });
    for (const kind of drillKinds) await keepRecord(new Bucket(), "prod", goodDrill(kind, 5));
  });
  beforeEach(async () => {
    platform.begin(well());
    rmSync(join(state, "raxx", "alerts"), { recursive: true, force: true });
    await versions("Enabled");
    await put("raxx-support-attachments", dumpKey, gzipSync(dump));
    await put("raxx-iac-state-prod", exportKey, encrypted);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await platform.stop();
    await s3.stop();
    rmSync(state, { recursive: true });
  });

  const goodDrill = (kind: (typeof drillKinds)[number], days: number) => ({
    kind,
    startedAt: new Date(Date.now() - days * 24 * hour).toISOString(),
    durationSeconds: 10,
    backup: "a backup",
    result: "passed" as const,
    problems: [],
    facts: {},
    by: "kris@laptop",
  });

  const put = async (Bucket: string, Key: string, Body: Buffer) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body }));
  const versions = async (Status: "Enabled" | "Suspended") =>
    client.send(
      new PutBucketVersioningCommand({
        Bucket: "raxx-iac-state-prod",
        VersioningConfiguration: { Status },
      }),
    );

  const ago = (hours: number): Date => new Date(Date.now() - hours * hour);
  function well(): World {
    const world = emptyWorld();
    world.keptSnapshots.set("raxx-tickets-modules-installed-20260503231628", {
      ...{ of: "raxx-tickets", createdAt: new Date("2026-05-03T23:16:28Z"), state: "available" },
    });
    for (const name of ["raxx-vault", "raxx-tickets"])
      world.snapshots.set(name, [
        { status: "Failed", createdAt: ago(1) },
        { status: "Success", createdAt: ago(3) },
        { status: "Success", createdAt: ago(27) },
      ]);
    for (const app of ["raxx-api-prod", "raxx-velvet-prod", "raxx-queue-prod"])
      world.postgres.set(app, backups(10));
    world.postgres.set("raxx-analytics-prod", { ...backups(10), ...nothing });
    return world;
  }
  const nothing = { transfers: [], schedules: [] };
  const backups = (hours: number, processed_bytes = 4000) => ({
    transfers: [
      {
        num: 7,
        succeeded: true,
        finished_at: ago(hours).toISOString(),
        processed_bytes,
        schedule: {},
      },
      { num: 8, succeeded: false, finished_at: ago(1).toISOString(), processed_bytes: 0 },
    ],
    schedules: [{ uuid: "1", name: "DATABASE_URL", hour: 2, timezone: "UTC" }],
    address: "http://127.0.0.1/",
  });

  async function run(without: readonly string[] = [], now = new Date(), patient = 5000) {
    const said = { told: [] as string[], printed: [] as string[] };
    const around = surroundings(platform, state, 0, patient);
    const env = Object.fromEntries(
      Object.entries(around.env).filter(([name]) => !without.includes(name)),
    );
    const flags = { env: "prod", json: true } as const;
    const code = await smoke(flags, talkInto(said), { ...around, env }, checkout, now);
    const result = JSON.parse(said.printed[0] ?? "") as { checks: Observation[]; alerts: object[] };
    return { code, said, ...result, failing: result.checks.filter(({ kept }) => !kept) };
  }

  it("finds everything that a restore would need, with evidence, and tells nobody", async () => {
    const { code, checks, alerts, failing } = await run();
    expect({ code, alerts, failing }).toEqual({ code: 0, alerts: [], failing: [] });
    expect(checks.map(({ check }) => check)).toEqual([
      "FreeScout's dump of yesterday",
      "snapshot of vault",
      "snapshot of tickets",
      "snapshot of tickets with its modules",
      "versions of the state bucket",
      "the vault's export",
      ...["raxx-api-prod", "raxx-velvet-prod", "raxx-queue-prod"].flatMap((app) => [
        `backup of ${app}`,
        `schedule of ${app}`,
      ]),
      "no backup of raxx-analytics-prod",
      ...drillKinds.map((kind) => `drill ${kind}`),
      "alert by Slack",
      "alert by mail",
    ]);
    expect(checks[0]).toMatchObject({
      seen: "read whole: its checksum agrees, and the SQL ends as a dump does",
      evidence: { key: dumpKey, size: gzipSync(dump).length },
    });
    expect(checks[4]?.seen).toBe("versioning is Enabled; MFA delete is Disabled");
    expect(checks[5]?.seen).toMatch(/^the export for key AABBCCDD01020304 is 0\.\d h old/);
    expect(checks[6]).toMatchObject({ evidence: { key: "raxx-api-prod a007", size: 4000 } });
    expect([platform.world.messages, platform.world.mails]).toEqual([[], []]);
  });

  const api = (change: Partial<ReturnType<typeof backups>>) => () =>
    void platform.world.postgres.set("raxx-api-prod", { ...backups(10), ...change });
  const analytics = (change: Partial<ReturnType<typeof backups>>) => (): void =>
    void platform.world.postgres.set("raxx-analytics-prod", {
      ...{ ...backups(10), ...nothing },
      ...change,
    });
  const { transfers, schedules } = backups(10);
  const gzipped = gzipSync(Buffer.alloc(5000, "x"));
  it.each([
    [
      "FreeScout's dump of yesterday",
      /there is no db-backups/,
      async () =>
        client.send(new DeleteObjectCommand({ Bucket: "raxx-support-attachments", Key: dumpKey })),
    ],
    [
      "FreeScout's dump of yesterday",
      /does not end well \(Z_/,
      async () => put("raxx-support-attachments", dumpKey, gzipSync(dump).subarray(0, -9)),
    ],
    [
      "FreeScout's dump of yesterday",
      /does not end well \(Z_/,
      async () => put("raxx-support-attachments", dumpKey, flipped(gzipSync(dump), -6)),
    ],
    [
      "FreeScout's dump of yesterday",
      /it is not gzip/,
      async () =>
        put("raxx-support-attachments", dumpKey, Buffer.from("<Error>Access denied</Error>")),
    ],
    [
      "FreeScout's dump of yesterday",
      /stops before its last line/,
      async () => put("raxx-support-attachments", dumpKey, gzipped),
    ],
    [
      "FreeScout's dump of yesterday",
      /has 0 bytes/,
      async () => put("raxx-support-attachments", dumpKey, Buffer.alloc(0)),
    ],
    [
      "snapshot of vault",
      /26\.0 h old/,
      () => platform.world.snapshots.set("raxx-vault", [{ status: "Success", createdAt: ago(26) }]),
    ],
    [
      "snapshot of vault",
      /no automatic snapshot that ended well/,
      () => platform.world.snapshots.set("raxx-vault", [{ status: "Failed", createdAt: ago(1) }]),
    ],
    [
      "snapshot of tickets",
      /could not be asked: Lightsail has no instance raxx-tickets/,
      () => platform.world.snapshots.delete("raxx-tickets"),
    ],
    [
      "snapshot of tickets with its modules",
      /Lightsail does not have it/,
      () => platform.world.keptSnapshots.clear(),
    ],
    ["versions of the state bucket", /versioning is Suspended/, async () => versions("Suspended")],
    [
      "the vault's export",
      /it has 1024 bytes/,
      async () => put("raxx-iac-state-prod", exportKey, encrypted.subarray(0, 1024)),
    ],
    [
      "the vault's export",
      /does not begin as OpenPGP/,
      async () => put("raxx-iac-state-prod", exportKey, Buffer.alloc(2000, "{")),
    ],
    ["backup of raxx-api-prod", /a007 is 49\.0 h old/, api(backups(49))],
    ["backup of raxx-api-prod", /a007 is empty/, api(backups(10, 0))],
    ["backup of raxx-api-prod", /none that ended well/, api({ transfers: [] })],
    ["schedule of raxx-api-prod", /no backup is scheduled/, api({ schedules: [] })],
    [
      "schedule of raxx-api-prod",
      /daily at 3:00 Europe\/Paris; it has to be daily at 2:00 UTC: .*db schedule --env prod/,
      api({ schedules: [{ uuid: "1", name: "A", hour: 3, timezone: "Europe/Paris" }] }),
    ],
    [
      "schedule of raxx-api-prod",
      /daily at 2:00 UTC, daily at 4:00 UTC; it has to be/,
      api({ schedules: [...schedules, { uuid: "2", name: "B", hour: 4, timezone: "UTC" }] }),
    ],
    [
      "no backup of raxx-analytics-prod",
      /number 8 stands in us-east-1: heroku pg:backups -a raxx-analytics-prod/,
      analytics({ transfers }),
    ],
    [
      "no backup of raxx-analytics-prod",
      /number 8 stands in us-east-1/,
      analytics({ transfers: transfers.slice(1) }),
    ],
    [
      "no backup of raxx-analytics-prod",
      /one is scheduled, daily at 2:00 UTC: npm run -s raxx -- db schedule --env prod/,
      analytics({ schedules }),
    ],
    [
      "no backup of raxx-analytics-prod",
      /could not be asked/,
      (): void => void platform.world.postgres.delete("raxx-analytics-prod"),
    ],
  ] as const)(
    "tells the operator once where %s is not as promised: %s",
    async (check, seen, spoil) => {
      await spoil();
      const { code, failing, alerts } = await run();
      expect([code, failing.map((each) => each.check)]).toEqual([1, [check]]);
      expect(failing[0]?.seen).toMatch(seen);
      expect(alerts).toEqual([
        { by: "Slack", sent: true },
        { by: "mail", sent: true },
      ]);
      const { messages, mails } = platform.world;
      expect(messages.map(({ channel }) => channel)).toEqual(["D0AJ7K184TV"]);
      expect(mails.map(({ subject }) => subject)).toEqual([
        "[raxx prod] bcp smoke: 1 of 20 promises is not kept",
      ]);
      expect(messages[0]?.text).toContain(mails[0]?.text);
    },
  );

  it("makes one ticket and one message where it runs again and finds the same", async () => {
    platform.world.postgres.clear();
    await run();
    const { code, alerts, said } = await run();
    expect([code, alerts, platform.world.messages.length]).toEqual([
      1,
      [
        { by: "Slack", sent: true, already: true },
        { by: "mail", sent: true },
      ],
      1,
    ]);
    expect(said.told).toContain("The operator was told by Slack before, today.");
    const ids = platform.world.mails.map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    platform.world.snapshots.clear();
    await run();
    expect(platform.world.mails[2]?.id).not.toBe(ids[0]);
    expect(platform.world.messages).toHaveLength(2);
  });

  it("tells it again where Slack did not take it", async () => {
    platform.world.postgres.clear();
    await run(["SLACK_BOT_TOKEN"]);
    const { alerts } = await run(["SLACK_BOT_TOKEN"]);
    expect(alerts[0]).toMatchObject({ by: "Slack", sent: false });
    await run();
    expect(platform.world.messages).toHaveLength(1);
  });

  it("tells everything in one message, where nobody answers, and passes nothing", async () => {
    platform.world.postgres.clear();
    platform.world.snapshots.clear();
    const { failing } = await run(["HEROKU_API_KEY"]);
    expect(failing).toHaveLength(9);
    expect(
      failing.every(({ asked, seen }) => !asked && seen.startsWith("could not be asked: ")),
    ).toBe(true);
    expect([platform.world.messages.length, platform.world.mails.length]).toEqual([1, 1]);
  });

  it("tells by the other way where one is not there", async () => {
    const { code, failing, alerts } = await run(["SLACK_BOT_TOKEN"]);
    expect([code, failing.map(({ check }) => check)]).toEqual([1, ["alert by Slack"]]);
    expect(alerts).toMatchObject([
      { by: "Slack", sent: false },
      { by: "mail", sent: true },
    ]);
    expect([platform.world.messages.length, platform.world.mails.length]).toEqual([0, 1]);
  });

  it.each([
    ["drill state", 32],
    ["drill vault", 91],
  ])("fails where %s was last passed %d days ago", async (check, days) => {
    const now = new Date(Date.now() + (days - 5) * 24 * hour);
    const { failing } = await run([], now);
    expect(failing.map((each) => each.check)).toContain(check);
  });
});

function flipped(content: Buffer, at: number): Buffer {
  const copy = Buffer.from(content);
  const index = copy.length + at;
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}
