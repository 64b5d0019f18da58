import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { SecretOperations } from "../../../src/ops/secrets/operations";
import { type FakeAdinsights, startAdinsights } from "../../support/adinsights";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { stagingInStep } from "../../support/platform/staging";
import { S3Server } from "../../support/s3-server";

const name = "AIRBYTE_WEBHOOK_SECRET";
let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let said: Said;
let asked: string[];
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(stagingInStep(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-by-hand-"));
  for (const [variable, value] of Object.entries(platform.environment)) vi.stubEnv(variable, value);
});
beforeEach(() => {
  platform.begin(stagingInStep());
  said = { told: [], printed: [] };
  asked = [];
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

/** A person who says that it is done, or not. */
function operations(isDone: boolean, more: NodeJS.ProcessEnv = {}): SecretOperations {
  const around = surroundings(platform, folder);
  const offer = async (question: string): Promise<boolean> => {
    asked.push(question);
    return Promise.resolve(isDone);
  };
  return new SecretOperations(
    { env: "staging", json: true },
    { ...talkInto(said), offer },
    { ...around, restartMs: 20, env: { ...around.env, ...more } },
  );
}
const printed = (): unknown => JSON.parse(said.printed.join("\n"));
const values = (): string[] =>
  (platform.world.vault.get(`/raxx/adinsights/${name}`) ?? []).map(({ value }) => value);
const hand =
  `Set ${name} in Airbyte's webhook and destination settings to the value at /raxx/adinsights/${name} of staging in the vault, ` +
  "and deploy the backend, which reads it then. Afterwards: " +
  `\`npm run -s raxx -- secrets verify ${name} --env staging\``;

describe("a secret that a person brings somewhere", () => {
  it("is rotated with a question, and the webhook takes the new value alone", async () => {
    expect(await operations(true).rotate(name, {})).toBe(0);
    expect(asked).toEqual([`${hand}\nIs it set, and deployed?`]);
    expect(printed()).toMatchObject({
      did: "rotated",
      proof: "the webhook takes the new value and refuses the one before",
    });
    expect(asked.join("\n") + said.told.join("\n")).not.toContain(values().at(-1));
  });

  it("gets its folder in the vault before its first value is written (runbook §1.1)", async () => {
    platform.world.folders.delete("/raxx/adinsights");
    platform.world.vault.delete(`/raxx/adinsights/${name}`);
    const from = platform.asked.length;
    expect(await operations(true).rotate(name, {})).toBe(0);
    expect([platform.world.folders.has("/raxx/adinsights"), values().length]).toEqual([true, 1]);
    const posted = platform.asked.slice(from).filter((each) => each.startsWith("POST /api/v"));
    expect(posted.indexOf(`POST /api/v3/secrets/raw/${name}`)).toBeGreaterThan(
      posted.lastIndexOf("POST /api/v1/folders"),
    );
    expect(posted).toContain("POST /api/v1/folders");
  });

  it("is not called proven before somebody says that it is set", async () => {
    expect(await operations(false).rotate(name, {})).toBe(0);
    expect(printed()).toMatchObject({
      proof: `every consumer holds the vault's value, and Airbyte is yet to get it. ${hand}`,
    });
  });

  it("is named beside what a sync wrote", async () => {
    platform.world.parameters.set(`/raxx/adinsights/staging/${name}`, { value: "by hand" });
    expect(await operations(false).sync([name])).toBe(0);
    expect(said.told).toContain(hand);
  });
});

describe("the webhook", () => {
  let api: FakeAdinsights;
  beforeAll(async () => void (api = await startAdinsights()));
  afterAll(async () => api.stop());
  beforeEach(() => {
    const path = `/raxx/adinsights/${name}`;
    const [newest] = platform.world.vault.get(path) ?? [];
    if (newest) platform.world.vault.set(path, [{ ...newest, value: "the-former-value" }, newest]);
  });

  /** What it answers to the vault's value and to the one before. */
  const answering = (now: number, before: number): void =>
    api.answer(({ headers }) => ({
      status: headers["x-airbyte-webhook-secret"] === "the-former-value" ? before : now,
      body: {},
    }));
  const verify = async (names: readonly string[] = [name]) =>
    operations(false, { ADINSIGHTS_URL: api.address }).verify(names);

  it.each([200, 400, 404, 422])("is kept where it answers %d to the value alone", async (now) => {
    answering(now, 403);
    expect(await verify()).toBe(0);
    expect(printed()).toMatchObject([
      {
        byHand: {
          asked: "api.staging.adinsights.com/api/airbyte/webhook/",
          kept: true,
          seen: "takes it and refuses the one before",
        },
      },
    ]);
    expect(api.seen.at(-1)).toMatchObject({ method: "POST", body: "{}" });
  });

  it.each([
    [403, 403, "the vault's value: refused"],
    [503, 403, "the vault's value: 503, none is configured"],
    [500, 403, "the vault's value: not understood: 500"],
    [302, 403, "the vault's value: not understood: 302"],
    [401, 403, "the vault's value: not understood: 401"],
    [400, 400, "takes it; the one before: taken"],
    [400, 500, "takes it; the one before: not understood: 500"],
  ])("is not kept where it answers %d and %d", async (now, before, seen) => {
    answering(now, before);
    expect(await verify()).toBe(1);
    expect(printed()).toMatchObject([{ byHand: { kept: false, seen } }]);
  });

  it("is told as a fault of a rotation that is said to be done", async () => {
    answering(403, 403);
    const rotating = operations(true, { ADINSIGHTS_URL: api.address }).rotate(name, {});
    await expect(rotating).rejects.toThrow(
      `Every consumer holds the new value, but the webhook does not show it (the vault's value: refused). ${hand}`,
    );
  });

  it("is not asked where no secret is named", async () => {
    api.seen.length = 0;
    expect(await verify([])).toBe(0);
    expect(api.seen).toEqual([]);
  });
});
