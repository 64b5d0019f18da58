import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { secretTraces, type TracesWish } from "../../../src/ops/secrets/traces";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { stagingInStep } from "../../support/platform/staging";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const path = "/raxx/analytics/ANALYTICS_AUTH_TOKEN";
let s3: S3Server;
let platform: PlatformServices;
let home: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(stagingInStep());
  home = mkdtempSync(join(tmpdir(), "raxx-traces-"));
  return () => rmSync(home, { recursive: true });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
});

const value = (): string => platform.world.vault.get(path)?.at(-1)?.value ?? "";

async function run(flags: Partial<TracesWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const around = surroundings(platform, home);
  const world = { ...around, env: { ...around.env, HOME: home } };
  const wish = { env: "staging", file: [], json: true, ...flags } as const;
  const code = await secretTraces(wish, talkInto(said), world);
  const text = said.printed.join("\n");
  expect([text, ...said.told].join("\n")).not.toContain(value());
  return { code, text };
}
const found = async (flags: Partial<TracesWish> = {}) => {
  const { code, text } = await run(flags);
  const { found: traces } = JSON.parse(text) as { found: { place: string; form: string }[] };
  return { code, traces };
};

describe("secrets traces", () => {
  it("finds nothing where nothing was left, and says how much was looked at", async () => {
    writeFileSync(join(home, ".bash_history"), "heroku config:set A=b");
    const { code, text } = await run({ json: false });
    expect(code).toBe(0);
    expect(text).toMatch(/^No value of staging stands in any of \d+ places\.$/);
  });

  it.each<[string, string, (text: string) => string]>([
    [".bash_history", "plain", (text) => `heroku config:set TOKEN=${text} -a raxx-api-staging`],
    [".zsh_history", "URL", (text) => `curl https://x/?token=${encodeURIComponent(text)}`],
    ["raxx-terminal.log", "base64", (text) => Buffer.from(`u:${text}`).toString("base64")],
  ])("finds one in %s, as %s, and says whose it is", async (file, form, written) => {
    const kept = platform.world.vault.get(path) ?? [];
    kept.push({ value: "canary value, of 32 bytes & more", createdAt: new Date().toISOString() });
    const place = join(home, file);
    writeFileSync(place, written(value()));
    const flags = file.startsWith(".") ? {} : { file: [place] };
    expect(await found(flags)).toEqual({ code: 1, traces: [{ place, secret: path, form }] });
    expect((await run({ ...flags, json: false })).text).toContain(`${form})`);
  });

  it("finds the value before as well, and one in what operations keep in the state bucket", async () => {
    const before = value();
    const kept = platform.world.vault.get(path) ?? [];
    kept.push({ value: "another-canary-of-a-token", createdAt: new Date().toISOString() });
    const key = `operations/staging/incidents/${Date.now()}.json`;
    await new Bucket().create(key, JSON.stringify({ note: before }));
    const { traces } = await found();
    expect(traces).toEqual([{ place: key, secret: path, form: "plain" }]);
    await new Bucket().replace(key, "{}", (await new Bucket().read(key))?.etag ?? "");
  });

  it("refuses a file that is not there", async () => {
    await expect(run({ file: [join(home, "nothing")] })).rejects.toThrow("nothing cannot be read");
  });

  it("writes the result into the audit trail where that is asked for", async () => {
    await run();
    await run({ record: true });
    writeFileSync(join(home, ".bash_history"), value());
    await run({ record: true });
    const { events } = await recordedEvents(new Bucket(), "staging");
    expect(
      events
        .filter(({ command }) => command === "secrets traces")
        .map(({ result, target, reference }) => [result, target, reference]),
    ).toEqual([
      [
        "done",
        expect.stringMatching(/^\d+ places$/),
        expect.stringMatching(/^none of \d+ values$/),
      ],
      ["failed", expect.stringMatching(/^\d+ places$/), `value of ${path}`],
    ]);
  });
});
