import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { managedSecrets } from "../../../src/domain/secrets";
import { type Said, secretOperations, surroundings } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { stagingInStep } from "../../support/platform/staging";

let platform: PlatformServices;
let folder: string;
let said: Said;
beforeAll(async () => {
  platform = await startPlatform(stagingInStep());
  folder = mkdtempSync(join(tmpdir(), "raxx-secrets-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(stagingInStep());
  said = { told: [], printed: [] };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  rmSync(folder, { recursive: true });
});

const operations = (env: NodeJS.ProcessEnv = {}, aheadMs = 0) => {
  const around = surroundings(platform, folder, aheadMs);
  return secretOperations({ ...around, env: { ...around.env, ...env } }, said, { json: true });
};
const days = (count: number) => count * 86_400_000;
const printed = () => JSON.parse(said.printed.join("\n")) as Record<string, unknown>[];
const token = "/raxx/analytics/ANALYTICS_AUTH_TOKEN";

describe("secrets list", () => {
  it("shows the registry and asks nobody", () => {
    const before = platform.asked.length;
    expect(operations().list([])).toBe(0);
    expect(printed().map(({ name }) => name)).toEqual(
      managedSecrets("staging").map(({ name }) => name),
    );
    expect(platform.asked).toHaveLength(before);
  });

  it("names the secret that was probably meant", () => {
    expect(() => operations().list(["ANALYTICS_AUTH_TOKE"])).toThrow(
      "staging has no secret ANALYTICS_AUTH_TOKE; did you mean ANALYTICS_AUTH_TOKEN? `npm run -s raxx -- secrets list --env staging` shows all.",
    );
  });
});

describe("secrets status", () => {
  const dueAfter = async (age: number) => {
    const code = await operations({}, days(age - 10)).status(["ANALYTICS_AUTH_TOKEN"]);
    return { code, ...printed()[0] };
  };

  it.each([
    [10, 0, "kept"],
    [74, 0, "kept"],
    [75, 0, "soon"],
    [89, 0, "soon"],
    [90, 1, "due"],
    [400, 1, "due"],
  ])("says of a token that is %d days old: exit %d, %s", async (age, code, due) => {
    expect(await dueAfter(age)).toMatchObject({ code, due, days: age });
  });

  it.each([
    [274, 0, "kept"],
    [275, 0, "soon"],
    [330, 1, "due"],
  ])("warns of a pair of Access that is %d days old: exit %d, %s", async (age, code, due) => {
    const exit = await operations({}, days(age - 10)).status(["CF_ACCESS_CLIENT_SECRET"]);
    expect({ exit, ...printed()[0] }).toMatchObject({ exit: code, due, days: age });
  });

  it("counts from the version that brought the value, not from one that repeats it", async () => {
    const versions = platform.world.vault.get(token) ?? [];
    versions.push({ value: versions[0]?.value ?? "", createdAt: new Date().toISOString() });
    expect(await dueAfter(95)).toMatchObject({ due: "due", days: 95 });
  });

  it("fails for a secret that the vault does not have", async () => {
    platform.world.vault.delete(token);
    expect(await operations().status(["ANALYTICS_AUTH_TOKEN"])).toBe(1);
    expect(printed()[0]).toMatchObject({ due: "missing" });
  });

  it("refuses to tell an age when a clock is wrong", async () => {
    await expect(operations({}, days(-20)).status([token])).rejects.toThrow(
      /^The vault says that ANALYTICS_AUTH_TOKEN was written at .*, and this machine that it is .*\. Set the clock that is wrong/,
    );
  });
});

describe("secrets verify", () => {
  it("exits 0 where every consumer holds the vault's value", async () => {
    expect(await operations().verify([])).toBe(0);
  });

  it.each([
    ["another value", "changed by hand"],
    ["placeholder", "awaiting-raxx-secrets-sync"],
    ["nothing", ""],
  ])("exits 1 where one holds %s", async (holds, value) => {
    platform.world.parameters.set("/raxx/adinsights/staging/AIRBYTE_WEBHOOK_SECRET", { value });
    expect(await operations().verify(["AIRBYTE_WEBHOOK_SECRET"])).toBe(1);
    expect(printed()[0]).toMatchObject({ consumers: [{ holds }] });
  });

  it("asks each app once, however many of its variables are secrets", async () => {
    const before = platform.asked.length;
    await operations().verify([]);
    const apps = platform.asked.slice(before).filter((each) => each.startsWith("GET /apps/"));
    expect(apps).toHaveLength(new Set(apps).size);
  });
});

/** What is wrong, and how it is told; nothing is changed by any of them. */
const refusals: readonly [string, () => Promise<unknown>, RegExp][] = [
  [
    "an environment that names no service",
    async () => operations({ HEROKU_API_KEY: "", INFISICAL_PROJECT_ID: "" }).sync([]),
    /^The environment has to say how the services are reached:\n {2}- INFISICAL_PROJECT_ID is missing \(.*\)\n {2}- HEROKU_API_KEY is missing \(.*\)$/,
  ],
  [
    "an address that is none",
    async () => operations({ INFISICAL_API_URL: "vault.raxx.app" }).sync([]),
    /INFISICAL_API_URL is not an address that begins with http/,
  ],
  [
    "half a pair of Access",
    async () => operations({ CF_ACCESS_CLIENT_ID: "" }).sync([]),
    /^The environment has to say how the services are reached:\n {2}- CF_ACCESS_CLIENT_ID is missing \(the other half of CF_ACCESS_CLIENT_SECRET\)$/,
  ],
  [
    "the other half of it",
    async () => operations({ CF_ACCESS_CLIENT_SECRET: "" }).sync([]),
    /\n {2}- CF_ACCESS_CLIENT_SECRET is missing \(the other half of CF_ACCESS_CLIENT_ID\)$/,
  ],
  [
    "a token that Access does not let pass",
    async () => operations({ CF_ACCESS_CLIENT_ID: "expired.access" }).sync([]),
    /^The vault: POST \/api\/v1\/auth\/universal-auth\/login was answered 302\. Cloudflare Access did not let the service token pass: is it expired/,
  ],
  [
    "a secret that is not in the registry",
    async () => operations().sync(["AIRBYTE_SECRET"]),
    /^staging has no secret AIRBYTE_SECRET\. `npm run -s raxx -- secrets list --env staging` shows all\.$/,
  ],
  [
    "a vault whose clock is not this machine's",
    async () => operations({}, days(-20)).rotate("ANALYTICS_AUTH_TOKEN", {}),
    /^The vault says that ANALYTICS_AUTH_TOKEN was written at .* Set the clock that is wrong/,
  ],
  [
    "a new value that is too short",
    async () => operations().rotate("AIRBYTE_WEBHOOK_SECRET", { supplied: "short" }),
    /^AIRBYTE_WEBHOOK_SECRET as given holds 2 random bytes at most \(5 characters\); the registry asks for 32; nothing was changed\.$/,
  ],
  [
    "hexadecimal digits of half the length",
    async () =>
      operations().rotate("AIRBYTE_WEBHOOK_SECRET", { supplied: "0123456789abcdef".repeat(2) }),
    /^AIRBYTE_WEBHOOK_SECRET as given holds 8 random bytes at most \(32 characters\)/,
  ],
  [
    "32 characters of base64, which are 24 bytes",
    async () =>
      operations().rotate("ANALYTICS_AUTH_TOKEN", {
        supplied: "q2W7e-R4t_Y9u1I6o3P8a5S0d+F2g7Hj",
      }),
    /holds 24 random bytes at most \(32 characters\)/,
  ],
  [
    "one word again and again",
    async () => operations().rotate("AIRBYTE_WEBHOOK_SECRET", { supplied: "Passw0rd!".repeat(9) }),
    /holds 9 random bytes at most \(81 characters\)/,
  ],
  [
    "to rotate what three services are missing for, naming them at once",
    async () =>
      operations({
        POSTMARK_SERVER_TOKEN: "",
        HEROKU_API_KEY: "",
        CLOUDFLARE_API_TOKEN: "",
      }).rotate("CF_ACCESS_CLIENT_SECRET", {}),
    /- HEROKU_API_KEY is missing .*\n {2}- POSTMARK_SERVER_TOKEN is missing .*\n {2}- CLOUDFLARE_API_TOKEN is missing/,
  ],
  [
    "to change what no mail can tell of",
    async () =>
      operations({ POSTMARK_SERVER_TOKEN: "" }).rotate("INTERNAL_API_SECRET", { again: true }),
    /^The environment has to say how the services are reached:\n {2}- POSTMARK_SERVER_TOKEN is missing/,
  ],
  [
    "Access before the vault, without a token for it",
    async () => operations({ CF_ACCESS_CLIENT_ID: "", CF_ACCESS_CLIENT_SECRET: "" }).sync([]),
    /^The vault: POST \/api\/v1\/auth\/universal-auth\/login was answered 302\. Cloudflare Access stands in front of it: give CF_ACCESS_CLIENT_ID/,
  ],
  [
    "an identity that the vault does not know",
    async () => operations({ INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: "wrong" }).sync([]),
    /was answered 401\. Are INFISICAL_UNIVERSAL_AUTH_CLIENT_ID and _SECRET those of a machine identity/,
  ],
  [
    "another project",
    async () => operations({ INFISICAL_PROJECT_ID: "other" }).sync([]),
    /was answered 403\. May the identity read and write in INFISICAL_PROJECT_ID, environment staging\?$/,
  ],
  [
    "a folder that the vault does not have",
    async () => {
      platform.world.folders.delete("/raxx/analytics");
      return operations().sync([]);
    },
    /^The vault has no \/raxx\/analytics\/ANALYTICS_AUTH_TOKEN in staging; nothing was changed\. `npm run -s raxx -- secrets rotate ANALYTICS_AUTH_TOKEN --env staging` gives it one\.$/,
  ],
  [
    "a value that is too short",
    async () => {
      platform.world.vault
        .get(token)
        ?.push({ value: "short", createdAt: new Date().toISOString() });
      return operations().sync([]);
    },
    /^ANALYTICS_AUTH_TOKEN in the vault holds 2 random bytes at most \(5 characters\); the registry asks for 32; nothing was changed\.$/,
  ],
  [
    "a value that was pasted with a line end",
    async () => {
      const value = `${"x".repeat(40)}\n`;
      platform.world.vault.get(token)?.push({ value, createdAt: new Date().toISOString() });
      return operations().sync([]);
    },
    /begins or ends with white space/,
  ],
  [
    "a key that Heroku does not know",
    async () => operations({ HEROKU_API_KEY: "old" }).sync([]),
    /^Heroku: GET \/apps\/[a-z-]+\/config-vars was answered 401\. HEROKU_API_KEY is not valid/,
  ],
  [
    "an app that does not exist",
    async () => {
      platform.world.apps.delete("raxx-console-staging");
      return operations().sync([]);
    },
    /^Heroku: GET \/apps\/raxx-console-staging\/config-vars was answered 404\. There is no such app/,
  ],
  [
    "a secret that another party issues, without its value",
    async () => operations().rotate("ANALYTICS_DB_URL", {}),
    /^ANALYTICS_DB_URL is issued by another party: .*`npm run -s raxx -- secrets rotate ANALYTICS_DB_URL --env staging --stdin`, which asks for it without showing it, or takes it from a pipe\.$/,
  ],
  [
    "nothing to go back to",
    async () => operations().rotate("ANALYTICS_AUTH_TOKEN", { undo: true }),
    /^The vault keeps no earlier value of ANALYTICS_AUTH_TOKEN to go back to; nothing was changed\.$/,
  ],
];

describe("secrets sync and rotate", () => {
  it.each(refusals)("refuse %s", async (_what, attempt, message) => {
    platform.world.parameters.set("/raxx/adinsights/staging/AIRBYTE_WEBHOOK_SECRET", {
      value: "old",
    });
    const before = structuredClone(platform.world.apps);
    const asked = platform.asked.length;
    // A name may be refused before anything is asked.
    await expect((async () => attempt())()).rejects.toThrow(message);
    const { apps, parameters } = platform.world;
    // SSM is asked everything by POST; what it holds is looked at above.
    const writes = platform.asked
      .slice(asked)
      .filter((each) => !/^GET |login$|^POST \/$/.test(each));
    expect(writes).toEqual([]);
    for (const [app, values] of apps) expect(values).toEqual(before.get(app));
    expect(parameters.get("/raxx/adinsights/staging/AIRBYTE_WEBHOOK_SECRET")).toEqual({
      value: "old",
    });
  });
});

describe("secrets rotate", () => {
  it("says what it would do in JSON, where that was asked for", async () => {
    const around = surroundings(platform, folder, days(1));
    const flags = { json: true, dryRun: true } as const;
    expect(await secretOperations(around, said, flags).rotate("INTERNAL_API_SECRET", {})).toBe(0);
    expect(JSON.parse(said.printed.join("\n"))).toMatchObject({
      name: "INTERNAL_API_SECRET",
      dryRun: true,
      would: "rotated",
      consumers: [
        "raxx-api-staging INTERNAL_API_SECRET",
        "raxx-console-staging INTERNAL_API_SECRET",
      ],
    });
  });
});
