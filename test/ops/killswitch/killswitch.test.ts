import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { killswitchNames, killswitchStop } from "../../../src/domain/stops";
import { stopInForce } from "../../../src/ops/change/stop-record";
import { Bucket } from "../../../src/ops/clients/bucket";
import { KillswitchOperations } from "../../../src/ops/killswitch/operations";
import { stopRefusal } from "../../../src/ops/release/stopped";
import { stackConfig } from "../../support/config";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type World } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let said: Said;

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(running(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-killswitch-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(running());
  said = { told: [], printed: [] };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const [role, passkeys, live] = [
  "FLAG_RAPTOR_APP_ROLE_SEPARATION",
  "FLAG_WEBAUTHN_REGISTRATION",
  "FLAG_LIVE_TRADING",
];
function running(): World {
  const world = emptyWorld();
  world.apps.set("raxx-api-staging", { [role]: "1", [passkeys]: "1", [live]: "1", OTHER: "x" });
  return world;
}
const api = () => platform.world.apps.get("raxx-api-staging");
const operations = (dryRun = false, registration = true) => {
  const config = stackConfig("prod");
  const api = { ...config.apps.api, webauthnRegistration: registration };
  return new KillswitchOperations(
    { env: "staging", json: true, dryRun },
    talkInto(said),
    surroundings(platform, folder),
    () => ({ ...config, apps: { ...config.apps, api } }),
  );
};
const wish = { reason: "bots" };
const approval = { approver: "Kristerpher", reference: "https://github.com/x/y/1" };
const inForce = async () =>
  (
    await Promise.all(
      killswitchNames.map(async (name) =>
        (await stopInForce(new Bucket(), killswitchStop("staging", name))) ? [name] : [],
      ),
    )
  ).flat();

/** What a release says that would set a variable. */
const refusal = async (variable: string, from: string, to: string) => {
  const type = "heroku:index/appConfigAssociation:AppConfigAssociation";
  const state = (value: string) => ({ type, inputs: { vars: { [variable]: value } } });
  const metadata = { op: "update", urn: "urn:x", type, old: state(from), new: state(to) };
  return stopRefusal("staging", [{ resourcePreEvent: { metadata } }]);
};

describe("killswitch", () => {
  it("turns one feature off and leaves the others, until it is lifted", async () => {
    expect(await operations().on(["passkey-registration"], wish)).toBe(0);
    expect(api()).toEqual({ [role]: "1", [passkeys]: "0", [live]: "1", OTHER: "x" });
    expect(await inForce()).toEqual(["passkey-registration"]);
    expect(await refusal(passkeys, "0", "1")).toMatch(
      /^The plan of staging would turn passkey-registration on, and a stop is in force since .* \(bots\); it is refused\.\nNothing was changed\..*docs\/runbooks\/killswitch\.md$/s,
    );
    expect(await refusal(role, "0", "1")).toBeUndefined();

    expect(await operations().off(["passkey-registration"], approval)).toBe(0);
    expect(api()?.[passkeys]).toBe("1");
    expect(await inForce()).toEqual([]);
    expect(await refusal(passkeys, "0", "1")).toBeUndefined();
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx staging] killswitch on passkey-registration: done",
      "[raxx staging] killswitch off passkey-registration: done",
    ]);
  });

  it("turns all three off with one command, and never live trading on", async () => {
    await operations().on(killswitchNames, wish);
    expect(api()).toEqual({ [role]: "0", [passkeys]: "0", [live]: "0", OTHER: "x" });
    await operations().off(["role-separation"], approval);
    // What a run before has lifted by this approval is left as it is.
    await operations().off(killswitchNames, approval);
    expect(api()).toEqual({ [role]: "1", [passkeys]: "1", [live]: "0", OTHER: "x" });
  });

  it("lifts the stop of a feature that the stack file has off, and leaves it off", async () => {
    await operations().on(["role-separation", "passkey-registration"], wish);
    await operations(false, false).off(["role-separation", "passkey-registration"], approval);
    expect(api()).toEqual({ [role]: "1", [passkeys]: "0", [live]: "1", OTHER: "x" });
    expect(await inForce()).toEqual([]);
    expect(JSON.parse(said.printed.at(-1) ?? "")).toMatchObject({ on: ["role-separation"] });
  });

  it("is told by status where a feature is on although it is stopped", async () => {
    expect(await operations().status()).toBe(0);
    await operations().on(["live-trading"], wish);
    expect(await operations().status()).toBe(0);
    Object.assign(api() ?? {}, { [live]: "true" });
    expect(await operations().status()).toBe(1);
    await operations().off(["live-trading"], approval);
  });

  it("run again, keeps the first stop", async () => {
    const stop = async () => stopInForce(new Bucket(), killswitchStop("staging", "live-trading"));
    await operations().on(["live-trading"], wish);
    const first = await stop();
    await operations().on(["live-trading"], { reason: "again" });
    expect(await stop()).toEqual(first);
    await operations().off(["live-trading"], approval);
  });

  it("leaves a feature off where its record cannot be written, says so, and does that when run again", async () => {
    platform.disturb((number) => (number > 0 ? 403 : undefined));
    await expect(operations().on(["live-trading"], wish)).rejects.toThrow(
      /^Not all is done:\n {2}- stop of live-trading: S3: .*\nRun the same command again for what is left; by hand: heroku config:set FLAG_LIVE_TRADING=0 --app raxx-api-staging/s,
    );
    expect(api()?.[live]).toBe("0");
    platform.disturb(() => undefined);
    expect(await operations().on(["live-trading"], wish)).toBe(0);
    await operations().off(["live-trading"], approval);
  });

  it("keeps a release from turning it on where Heroku does not answer", async () => {
    platform.disturb((number) => (number < 2 ? 503 : undefined));
    await expect(operations().on(["role-separation"], wish)).rejects.toThrow(/ {2}- off: Heroku: /);
    expect(await inForce()).toEqual(["role-separation"]);
    await operations().off(["role-separation"], approval);
  });

  it("changes nothing with --dry-run, nor where one of what is to be lifted is not stopped", async () => {
    expect(await operations(true).on(killswitchNames, wish)).toBe(0);
    await operations().on(["role-separation"], wish);
    await expect(
      operations().off(killswitchNames, { ...approval, reference: "https://github.com/x/y/2" }),
    ).rejects.toThrow(
      "No stop of passkey-registration is in force in staging, so there is nothing to lift; nothing was changed.",
    );
    expect(await operations(true).off(["role-separation"], approval)).toBe(0);
    expect(api()).toEqual({ [role]: "0", [passkeys]: "1", [live]: "1", OTHER: "x" });
    expect(await inForce()).toEqual(["role-separation"]);
    await operations().off(["role-separation"], approval);
  });
});
