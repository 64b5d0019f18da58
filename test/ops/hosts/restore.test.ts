import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { hostPorts, portInfo } from "../../../src/domain/lightsail";
import type { Surroundings } from "../../../src/ops/change/surroundings";
import { type RestoreWish, restoreHost } from "../../../src/ops/hosts/restore";
import { surroundings, talkInto, untilKilled } from "../../support/platform/operations";
import { type Fault, type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type PortRange, type World } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let printed: string[];

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-host-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const host = "raxx-vault";
const monday = new Date("2026-05-18T07:00:12Z");
const tuesday = new Date("2026-05-19T07:00:09Z");

const declared: readonly PortRange[] = hostPorts.map(portInfo);

/** The vault's host is lost; Lightsail still has its automatic snapshots. */
function lost(): World {
  const world = emptyWorld();
  world.addresses.set("raxx-vault-ip", { ip: "203.0.113.1" });
  world.snapshots.set(host, [
    { status: "Success", createdAt: monday },
    { status: "Success", createdAt: tuesday },
    { status: "Failed", createdAt: new Date("2026-05-20T07:00:00Z") },
  ]);
  return world;
}

/** It is there, and does not work. */
function spoiled(): World {
  const world = lost();
  const ports = declared;
  world.instances.set(host, { state: "stopped", tags: [], snapshotTime: "07:00", ports });
  world.addresses.set("raxx-vault-ip", { ip: "203.0.113.1", attachedTo: host });
  return world;
}

beforeEach(() => {
  platform.begin(lost());
  printed = [];
});

/** Each run is later than the one before, so that a lock of one that was killed has expired. */
let runs = 0;
const run = async (
  wish: Partial<RestoreWish> = {},
  killed = (around: Surroundings) => around,
): Promise<number> => {
  runs += 1;
  return restoreHost(
    { env: "prod", host: "vault", reason: "the disk is gone", json: true, ...wish },
    talkInto({ told: [], printed }),
    killed(surroundings(platform, folder, runs * 180_000)),
  );
};
const made = () => platform.world.instances.get(host);
const kept = () => [...platform.world.keptSnapshots.keys()].toSorted();

describe("host restore", () => {
  it("makes a host that is lost out of its newest snapshot, on its address, with its ports and snapshots", async () => {
    expect(await run()).toBe(0);
    expect(made()).toMatchObject({
      ...{ from: "raxx-vault-of-20260519070009", state: "running" },
      ...{ ports: declared, snapshotTime: "07:00" },
    });
    expect(platform.world.addresses.get("raxx-vault-ip")?.attachedTo).toBe(host);
    expect(JSON.parse(printed.join(""))).toEqual({
      ...{ env: "prod", host: "vault", name: host, address: "203.0.113.1" },
      from: { snapshot: "raxx-vault-of-20260519070009", of: tuesday.toISOString() },
      seconds: expect.any(Number) as number,
    });
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      `[raxx prod] host restore ${host}: done`,
    ]);
  });

  it("takes the day, or the snapshot, that is wished for", async () => {
    await run({ date: "2026-05-18" });
    expect(made()?.from).toBe("raxx-vault-of-20260518070012");
    platform.begin(lost());
    const byHand = { of: host, createdAt: new Date(0), state: "available" };
    platform.world.keptSnapshots.set("before-the-update", byHand);
    await run({ snapshot: "before-the-update" });
    expect(made()?.from).toBe("before-the-update");
  });

  it("takes the automatic snapshot of a day, though one was made by hand after it", async () => {
    const later = new Date("2026-05-18T12:00:00Z");
    const byHand = { of: host, createdAt: later, state: "available" };
    platform.world.keptSnapshots.set("before-the-update", byHand);
    await run({ date: "2026-05-18" });
    expect(made()?.from).toBe("raxx-vault-of-20260518070012");
  });

  it("says of a copy that is named when what it copies was made", async () => {
    const copy = { of: host, createdAt: new Date(), state: "available" };
    platform.world.keptSnapshots.set("raxx-vault-of-20260518070012", copy);
    await run({ snapshot: "raxx-vault-of-20260518070012", dryRun: true });
    expect(JSON.parse(printed.join(""))).toMatchObject({
      from: { of: "2026-05-18T07:00:12.000Z" },
    });
  });

  it("takes no name that ends in no moment for one", async () => {
    const odd = { of: host, createdAt: new Date(0), state: "available" };
    platform.world.keptSnapshots.set("copy-of-20261332000000", odd);
    await run();
    expect(made()?.from).toBe("raxx-vault-of-20260519070009");
  });

  it("takes no copy of what was broken, nor an old one that was copied today, for the newest", async () => {
    const today = { of: host, createdAt: new Date("2026-05-21T00:00:00Z"), state: "available" };
    platform.world.keptSnapshots.set(`${host}-before-0123456789ab`, today);
    platform.world.keptSnapshots.set(`${host}-of-20260517070000`, today);
    await run();
    expect(made()?.from).toBe("raxx-vault-of-20260519070009");
  });

  it.each([
    [{ date: "2026-05-20" }, "no snapshot of raxx-vault of 2026-05-20, but of 2026-05-19, 2026-05"],
    [{ snapshot: "none" }, "Lightsail has no snapshot none."],
    [{ snapshot: "of-tickets" }, "of-tickets is a snapshot of raxx-tickets, not of raxx-vault."],
    [{ env: "staging" as const }, "staging has no vault of its own: it is prod's (--env prod)."],
  ])("makes nothing of %o", async (wish, message) => {
    const other = { of: "raxx-tickets", createdAt: monday, state: "available" };
    platform.world.keptSnapshots.set("of-tickets", other);
    await expect(run(wish)).rejects.toThrow(message);
    expect([made(), kept()]).toEqual([undefined, ["of-tickets"]]);
  });

  it("says where there is no snapshot at all", async () => {
    platform.world.snapshots.clear();
    await expect(run()).rejects.toThrow("Lightsail has no snapshot of raxx-vault.");
  });

  it("leaves an instance alone that is there", async () => {
    platform.begin(spoiled());
    await expect(run()).rejects.toThrow(
      "raxx-vault is there, and stopped. With --replace it makes",
    );
    expect([made()?.state, kept()]).toEqual(["stopped", []]);
  });

  it("replaces one only once both snapshots are kept, and Lightsail forgets the automatic ones", async () => {
    platform.begin(spoiled());
    expect(await run({ replace: true })).toBe(0);
    expect(made()).toMatchObject({ from: "raxx-vault-of-20260519070009", ports: declared });
    expect(kept()).toEqual([
      expect.stringMatching(/^raxx-vault-before-[0-9a-f]{12}$/),
      "raxx-vault-of-20260519070009",
    ]);
    expect(platform.world.snapshots.has(host)).toBe(false);
  });

  it("deletes nothing where the copy of what is there fails", async () => {
    platform.begin(spoiled());
    platform.world.keptSnapshots.set("raxx-vault-of-20260519070009", {
      ...{ of: host, createdAt: tuesday, state: "error" },
    });
    await expect(run({ replace: true })).rejects.toThrow(
      "Lightsail could not make the snapshot raxx-vault-of-20260519070009. Delete it",
    );
    expect(made()?.state).toBe("stopped");
  });

  const hourMs = 3_600_000;
  it.each([
    ["the instance", hourMs, 2 * hourMs],
    ["a day", 100 * hourMs, 25 * hourMs],
  ])("deletes nothing where the copy of that name is older than %s", async (_what, age, copied) => {
    platform.begin(spoiled());
    await run({ replace: true });
    const copy = kept().find((name) => name.includes("-before-")) ?? "";
    const old = { of: host, createdAt: new Date(Date.now() - copied), state: "available" };
    platform.begin(spoiled());
    platform.world.instances.set(host, {
      ...{ state: "running", tags: [], ports: declared, snapshotTime: "07:00" },
      createdAt: new Date(Date.now() - age),
    });
    platform.world.keptSnapshots.set(copy, old);
    await expect(run({ replace: true })).rejects.toThrow(
      `${copy} is of ${old.createdAt.toISOString().slice(0, 19)}`,
    );
    expect([made()?.state, kept()]).toEqual(["running", [copy]]);
  });

  it("takes the address from no other instance", async () => {
    platform.world.addresses.set("raxx-vault-ip", { ip: "203.0.113.1", attachedTo: "raxx-other" });
    await expect(run()).rejects.toThrow("raxx-vault-ip leads to raxx-other, which would be cut");
    expect([made(), kept()]).toEqual([undefined, []]);
  });

  it("deletes nothing where there is no address to put it on", async () => {
    platform.begin(spoiled());
    platform.world.addresses.clear();
    await expect(run({ replace: true })).rejects.toThrow(
      "Lightsail has no address raxx-vault-ip, so raxx-vault could not be reached.",
    );
    expect([made()?.state, kept()]).toEqual(["stopped", []]);
  });

  it("waits for no instance that was stopped", async () => {
    await run();
    const [found] = platform.world.instances.values();
    if (found) platform.world.instances.set(host, { ...found, state: "stopped" });
    await expect(run()).rejects.toThrow(
      "raxx-vault was stopped. `aws lightsail start-instance --instance-name raxx-vault` starts it",
    );
  });

  it("is the same restore for the same reason, and another one for another", async () => {
    await run();
    expect(await run()).toBe(0);
    await expect(run({ reason: "it broke again" })).rejects.toThrow("raxx-vault is there");
  });

  it("passes no other snapshot over for the same reason in silence", async () => {
    await run();
    expect(await run({ date: "2026-05-19" })).toBe(0);
    expect(await run({ snapshot: "raxx-vault-of-20260519070009" })).toBe(0);
    for (const wish of [{ date: "2026-05-18" }, { snapshot: "before-the-update" }])
      await expect(run(wish)).rejects.toThrow(
        "raxx-vault was made out of raxx-vault-of-20260519070009 for this reason. Another snapshot is another restore",
      );
  });

  it("says what is not as it is declared", async () => {
    await run();
    const [found] = platform.world.instances.values();
    if (found) platform.world.instances.set(host, { ...found, snapshotTime: "" });
    await expect(run()).rejects.toThrow("raxx-vault runs, but no daily snapshot is made of it.");
  });

  const https = { protocol: "tcp", fromPort: 443, toPort: 443 };
  it.each<[PortRange, string]>([
    [{ ...https, toPort: 8443 }, "ports 443 to 8443 (tcp) is open"],
    [{ ...https, protocol: "udp" }, "port 443 (udp) is open"],
    [{ ...https, protocol: "all", fromPort: 0, toPort: 65_535 }, "ports 0 to 65535 (all) is open"],
    [{ ...https, cidrs: ["0.0.0.0/0"] }, "port 443 (tcp) is open to 0.0.0.0/0"],
    [https, "port 443 (tcp) is open to 0.0.0.0/0"],
    [{ ...https, cidrs: [], ipv6Cidrs: ["::/0"] }, "port 443 (tcp) is open to ::/0"],
    [
      { ...https, cidrs: [], cidrListAliases: ["lightsail-connect"] },
      "port 443 (tcp) is open to lightsail-connect",
    ],
  ])("sees that %j stays open", async (range, problem) => {
    await run();
    const [found] = platform.world.instances.values();
    if (found) platform.world.instances.set(host, { ...found, stuck: [range] });
    await expect(run()).rejects.toThrow(`raxx-vault runs, but ${problem}.`);
  });

  it("changes nothing with --dry-run", async () => {
    platform.begin(spoiled());
    expect(await run({ replace: true, dryRun: true })).toBe(0);
    expect([made()?.state, kept(), platform.world.mails]).toEqual(["stopped", [], []]);
  });

  it.each<[string, Fault, boolean]>([
    ["is refused once and again", 500, false],
    ["takes effect, and its answer is lost", "lost after", false],
    ["is the last one before it is killed", "silent before", true],
    ["takes effect, and it is killed", "silent after", true],
  ])("is finished by the same command, whichever request %s", async (_what, fault, isKilled) => {
    platform.begin(spoiled());
    const before = platform.asked.length;
    await run({ replace: true });
    const requests = platform.asked.length - before;
    const [whole, copies] = [made(), kept()];
    for (let point = 0; point < requests; point += 1) {
      platform.begin(spoiled());
      await interrupted(point, fault, isKilled);
      expect([point, await run({ replace: true })]).toEqual([point, 0]);
      expect([point, made(), kept()]).toEqual([point, whole, copies]);
    }
  });

  /** Runs until it ends, or is heard of no more. */
  async function interrupted(point: number, fault: Fault, isKilled: boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      const at = (number: number): Fault | undefined => (number === point ? fault : undefined);
      platform.disturb(at, isKilled ? resolve : undefined);
      const ended = (): void => resolve();
      run({ replace: true }, isKilled ? untilKilled : undefined).then(ended, ended);
    });
    await platform.settled();
    platform.disturb(() => undefined);
  }
});
