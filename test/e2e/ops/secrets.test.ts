import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Surroundings } from "../../../src/ops/change/surroundings";
import type { Ended } from "../../../src/process/child";
import { raxx } from "../../support/command";
import { S3Server } from "../../support/s3-server";
import {
  longerThanTheTest,
  type Said,
  secretOperations,
  surroundings,
  untilKilled,
} from "../../support/platform/operations";
import { type Fault, type PlatformServices, startPlatform } from "../../support/platform/services";
import { agrees, stagingInStep } from "../../support/platform/staging";

let s3: S3Server;
let platform: PlatformServices;
let state: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(stagingInStep(), s3);
  state = mkdtempSync(join(tmpdir(), "raxx-operations-"));
  // AWS's clients look for addresses and credentials nowhere else.
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => platform.begin(stagingInStep()));
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(state, { recursive: true });
});

const token = "/raxx/analytics/ANALYTICS_AUTH_TOKEN";
const newest = (path = token) => platform.world.vault.get(path)?.at(-1)?.value;

describe("secrets rotate", () => {
  it("writes a new token, brings both apps to it, and asks the service with the new and the old one", async () => {
    const before = newest();
    const said = { told: [] as string[], printed: [] as string[] };
    const code = await secretOperations(surroundings(platform, state), said).rotate(
      "ANALYTICS_AUTH_TOKEN",
      {},
    );
    expect({ code, printed: said.printed }).toEqual({
      code: 0,
      printed: [
        "ANALYTICS_AUTH_TOKEN: rotated; /health takes the new token and refuses the old one.",
      ],
    });
    expect(newest()).not.toBe(before);
    expect(Buffer.from(newest() ?? "", "base64url")).toHaveLength(48);
    expect(agrees(platform.world, "ANALYTICS_AUTH_TOKEN")).toBe(true);
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx staging] secrets rotate ANALYTICS_AUTH_TOKEN: done",
    ]);
  });

  it("goes back to the value before, once", async () => {
    const first = newest();
    const operations = secretOperations(surroundings(platform, state));
    await operations.rotate("ANALYTICS_AUTH_TOKEN", {});
    await operations.rotate("ANALYTICS_AUTH_TOKEN", { undo: true });
    await operations.rotate("ANALYTICS_AUTH_TOKEN", { undo: true });
    expect(newest()).toBe(first);
    expect(agrees(platform.world, "ANALYTICS_AUTH_TOKEN")).toBe(true);
    expect(platform.world.vault.get(token)).toHaveLength(3);
  });
});

describe("secrets rotate of a service token of Access", () => {
  const name = "CF_ACCESS_CLIENT_SECRET";
  const path = "/raxx/cf-access/raptor-analytics-staging/client_secret";
  const operations = (around = surroundings(platform, state), said?: Said) =>
    secretOperations(around, said);
  const accepted = () => platform.world.serviceTokens[0]?.secrets ?? [];

  it("gets a new secret from Cloudflare, brings it everywhere, and lets the one before expire within the hour", async () => {
    const before = newest(path);
    const said = { told: [] as string[], printed: [] as string[] };
    const now = Date.now();
    expect(await operations(undefined, said).rotate(name, {})).toBe(0);
    expect(said.printed.map((text) => text.replaceAll("\n", " "))).toEqual([
      `${name}: rotated; Access lets the new secret pass to /health, and the one before for an hour at most.`,
    ]);
    const [old, current] = accepted();
    expect(old?.value).toBe(before);
    expect((old?.until ?? 0) - now).toBeGreaterThan(59 * 60_000);
    expect((old?.until ?? 0) - now).toBeLessThan(61 * 60_000);
    expect([current?.value, current?.until]).toEqual([newest(path), undefined]);
    expect(agrees(platform.world, name)).toBe(true);
  });

  it("gives the pair another year before it asks for the secret", async () => {
    const asked = platform.asked.length;
    await operations().rotate(name, {});
    const posts = platform.asked.slice(asked).filter((each) => each.includes("service_tokens/"));
    expect(posts.map((each) => each.split("/").at(-1))).toEqual(["refresh", "rotate"]);
  });

  it("asks Cloudflare once: what was begun less than an hour ago is finished", async () => {
    await operations().rotate(name, {});
    platform.world.parameters.delete(path);
    const asked = platform.asked.length;
    expect(await operations().rotate(name, {})).toBe(0);
    expect(platform.asked.slice(asked).filter((each) => each.endsWith("/rotate"))).toEqual([]);
    expect(agrees(platform.world, name)).toBe(true);
  });

  it("shows what it would do without asking Cloudflare", async () => {
    const asked = platform.asked.length;
    const dry = secretOperations(surroundings(platform, state), undefined, { dryRun: true });
    expect(await dry.rotate(name, {})).toBe(0);
    expect(
      platform.asked.slice(asked).filter((each) => /service_tokens|^(PATCH|PUT)/.test(each)),
    ).toEqual([]);
  });

  it.each([
    [
      "to go back",
      async () => operations().rotate(name, { undo: true }),
      /^The value of CF_ACCESS_CLIENT_SECRET before is good for an hour only and cannot be restored; nothing was changed\./,
    ],
    [
      "without a token of Cloudflare",
      async () => {
        const around = surroundings(platform, state);
        const env = { ...around.env, CLOUDFLARE_API_TOKEN: "" };
        return operations({ ...around, env }).rotate(name, {});
      },
      /CLOUDFLARE_API_TOKEN is missing/,
    ],
    [
      "where Cloudflare has no such service token",
      async () => {
        platform.world.serviceTokens.splice(0);
        return operations().rotate(name, {});
      },
      /^Cloudflare has 0 service tokens called raptor-analytics-staging; nothing was changed\./,
    ],
  ])("refuses %s", async (_what, attempt, message) => {
    const before = structuredClone(platform.world.vault);
    await expect(attempt()).rejects.toThrow(message);
    expect(platform.world.vault).toEqual(before);
    expect(agrees(platform.world, name)).toBe(true);
  });

  it("says that an answer was lost, and gets another secret when it is run again", async () => {
    platform.disturb((number) =>
      platform.asked[platform.asked.length - 1]?.endsWith("/rotate") && number > 0
        ? "lost after"
        : undefined,
    );
    await expect(operations().rotate(name, {})).rejects.toThrow(
      /^Cloudflare: POST .*\/rotate failed: .* Whether raptor-analytics-staging has a new secret is not known; nothing else was changed/,
    );
    expect(agrees(platform.world, name)).toBe(true);
    platform.disturb(() => undefined);
    expect(await operations().rotate(name, {})).toBe(0);
    expect(agrees(platform.world, name)).toBe(true);
    expect(accepted().at(-1)?.value).toBe(newest(path));
  });

  it("ends, killed at any request, with every consumer at a secret that Access takes", async () => {
    let request = 0;
    for (let met = true; met; request += 1) {
      platform.begin(stagingInStep());
      const from = platform.asked.length;
      const folder = mkdtempSync(join(state, "access-"));
      const fault = { request, fault: "silent after", killed: true, lasts: false } as const;
      await disturbed(folder, 1, fault, async (around) => operations(around).rotate(name, {}));
      met = platform.asked.length - from > request;
      platform.disturb(() => undefined);
      expect(await operations(surroundings(platform, folder, 360_000)).rotate(name, {})).toBe(0);
      expect(agrees(platform.world, name)).toBe(true);
      expect(accepted().at(-1)?.value).toBe(newest(path));
    }
    expect(request).toBeGreaterThan(15);
  });
});

const secrets = ["ANALYTICS_AUTH_TOKEN", "INTERNAL_API_SECRET", "AIRBYTE_WEBHOOK_SECRET"] as const;

/** What happens to a run: it is killed at a request, before or after that took effect, or the request meets a fault. */
const faults = [
  "lost before",
  "lost after",
  "silent before",
  "silent after",
  429,
  500,
  503,
] as const;
const disturbance = fc.record({
  request: fc.nat({ max: 24 }),
  fault: fc.constantFrom<Fault>(...faults),
  killed: fc.boolean(),
  /** Whether every later request meets it too. */
  lasts: fc.boolean(),
});
type Disturbance = typeof disturbance extends fc.Arbitrary<infer Each> ? Each : never;

/**
 * Runs until it ends. One that is to be killed is never heard of again from its first silence on: what it waits for
 * does not come, and nothing else of it runs.
 */
async function disturbed(
  folder: string,
  run: number,
  { request, fault, killed, lasts }: Disturbance,
  rotate: (around: Surroundings) => Promise<number>,
): Promise<void> {
  const silent = typeof fault === "string" && fault.startsWith("silent");
  await new Promise<void>((resolve) => {
    const hits = (number: number) => number === request || (lasts && number > request);
    platform.disturb((number) => (hits(number) ? fault : undefined), killed ? resolve : undefined);
    // A holder that died is believed for two minutes.
    const timeoutMs = silent && !killed ? 30 : undefined;
    const around = surroundings(platform, folder, run * 180_000, timeoutMs);
    const ended = (): void => resolve();
    rotate(silent && killed ? untilKilled(around) : around).then(ended, ended);
  });
  await platform.settled();
}

describe("two operators at once", () => {
  /** Somebody's rotation that waits at its first question to the vault. */
  async function atWork(machine: string, alive = true): Promise<Surroundings> {
    const around = surroundings(platform, state, 0, longerThanTheTest);
    const lock = { ...around.lock, machine, alive: () => alive };
    await new Promise<void>((resolve) => {
      platform.disturb((number) => (number === 6 ? "silent before" : undefined), resolve);
      // It is answered when the services stop, and then there is nobody to tell.
      secretOperations({ ...around, lock })
        .rotate("INTERNAL_API_SECRET", {})
        .catch(() => undefined);
    });
    platform.disturb(() => undefined);
    return { ...around, lock };
  }
  const rotate = async (around: Surroundings) =>
    secretOperations(around).rotate("ANALYTICS_AUTH_TOKEN", {});

  it("tells the second who is at work, on what, since when and until when", async () => {
    const { lock } = await atWork("mars");
    await expect(rotate(surroundings(platform, state))).rejects.toThrow(
      /^.+ on mars has been running `raxx secrets rotate` since \d{4}-.*Z\. Wait until it ends; should it have died, its lock expires in 1[12]\d s\.$/,
    );
    expect(newest()).toContain("first-value");
    expect(lock.machine).toBe("mars");
  });

  it("keeps the lock of one who is at work from an operator whose clock is ahead", async () => {
    const around = surroundings(platform, state);
    const lock = { ...around.lock, now: () => new Date(Date.now() + 600_000) };
    await expect(rotate({ ...around, lock })).rejects.toThrow(/has been running/);
  });

  it("lets the second begin when the first has not been heard of for two minutes", async () => {
    await expect(rotate(surroundings(platform, state, 60_000))).rejects.toThrow(/has been running/);
    expect(await rotate(surroundings(platform, state, 121_000))).toBe(0);
  });

  it("lets the second begin at once when the first was a process of this machine that is gone", async () => {
    await atWork("venus");
    const around = surroundings(platform, state);
    const lock = { ...around.lock, machine: "venus", alive: () => false };
    expect(await rotate({ ...around, lock })).toBe(0);
  });
});

describe("a rotation that is killed or meets a fault at any request", () => {
  it("ends, when it is run again, with every consumer at the vault's value and no value lost", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...secrets),
        fc.boolean(),
        fc.array(disturbance, { minLength: 1, maxLength: 3 }),
        async (name, undo, disturbances) => {
          platform.begin(stagingInStep());
          const folder = mkdtempSync(join(state, "case-"));
          const path = [...platform.world.vault.keys()].find((each) => each.endsWith(name)) ?? "";
          const first = newest(path) ?? "";
          const rotate = async (around: Surroundings) =>
            secretOperations(around).rotate(name, { undo });
          if (undo) await secretOperations(surroundings(platform, folder)).rotate(name, {});
          const second = newest(path) ?? "";
          for (const [index, each] of disturbances.entries())
            await disturbed(folder, index + 1, each, rotate);
          platform.disturb(() => undefined);
          const around = surroundings(platform, folder, 180_000 * (disturbances.length + 1));
          expect(await rotate(around)).toBe(0);
          expect(agrees(platform.world, name)).toBe(true);
          const versions = platform.world.vault.get(path)?.map(({ value }) => value) ?? [];
          expect(versions).toEqual(expect.arrayContaining([first, second]));
          if (undo) expect(versions.at(-1)).toBe(first);
          else expect(versions.at(-1)).not.toBe(first);
          const results = lines(folder).map(({ result }) => result);
          expect(results.at(-1)).toBe("done");
        },
      ),
      { numRuns: Number(process.env["RUNS"] ?? 500), verbose: true },
    );
  });
});

describe("the command line", () => {
  /** Everything that a run could have written, but for the places that are to hold values. */
  function traces(runs: readonly Ended[], home: string): string {
    const files = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    const mails = platform.world.mails.map(({ subject, text }) => `${subject}\n${text}`);
    return [...runs.map(({ stdout, stderr }) => stdout + stderr), ...files, ...mails].join("\n");
  }

  it("rotates, syncs, verifies and fails without a value in any word, file or mail", async () => {
    const home = mkdtempSync(join(state, "home-"));
    const variables = { ...platform.environment, HOME: home, TMPDIR: home, XDG_STATE_HOME: home };
    const run = async (...args: string[]) =>
      raxx(["secrets", ...args, "--env", "staging"], variables);
    platform.world.apps.set("raxx-console-staging", { INTERNAL_API_SECRET: "canary-of-a-hand" });
    const runs = [
      await run("status"),
      await run("verify"),
      await run("sync", "--yes"),
      await run("rotate", "AIRBYTE_WEBHOOK_SECRET", "--yes"),
      await run("rotate", "AIRBYTE_WEBHOOK_SECRET", "--yes", "--undo", "--json"),
      await run("rotate", "INTERNAL_API_SECRET", "--dry-run"),
    ];
    platform.world.apps.clear();
    runs.push(await run("rotate", "INTERNAL_API_SECRET", "--yes", "--again"));
    expect(runs.map(({ code }) => code)).toEqual([0, 1, 0, 0, 0, 0, 2]);

    const { world, environment } = platform;
    const values = [
      ...[...world.vault.values()].flatMap((versions) => versions.map(({ value }) => value)),
      ...[
        "canary-of-a-hand",
        "canary-of-another-variable",
        "body-of-a-refusal",
        "token-of-the-vault",
      ],
      ...Object.entries(environment).flatMap(([name, value]) =>
        /SECRET$|KEY$|TOKEN$/.test(name) ? [value] : [],
      ),
    ];
    const all = traces(runs, home);
    const forms = (value: string) => [
      value,
      Buffer.from(value).toString("base64").replaceAll("=", ""),
      Buffer.from(value).toString("base64url"),
      Buffer.from(value).toString("hex"),
      encodeURIComponent(value),
      JSON.stringify(value).slice(1, -1),
    ];
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((value) => forms(value).some((form) => all.includes(form)))).toEqual([]);
    expect(all).toContain("AIRBYTE_WEBHOOK_SECRET");
  });
});

const lines = (folder: string): { result: string }[] =>
  readFileSync(join(folder, "raxx", "audit.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { result: string });
