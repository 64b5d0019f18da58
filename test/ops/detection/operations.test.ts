import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { platformOf } from "../../../src/config/stack-file/platform";
import { detectRun } from "../../../src/ops/detection/run";
import { detectStatus } from "../../../src/ops/detection/status";
import { LogGroupService } from "../../support/log-group";
import { appLine, drained, noon, routerLine } from "../../support/log-lines";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type World } from "../../support/platform/world";

let platform: PlatformServices;
let folder: string;
let said: Said;
beforeAll(async () => {
  platform = await startPlatform(prod());
  folder = mkdtempSync(join(tmpdir(), "raxx-detection-"));
});
beforeEach(() => {
  platform.begin(prod());
  said = { told: [], printed: [] };
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});

/** Both apps report to Sentry and drain their logs. */
function prod(): World {
  const world = emptyWorld();
  for (const app of ["raxx-api-prod", "raxx-console-prod"]) {
    world.apps.set(app, { SENTRY_BACKEND: "on", SENTRY_DSN: "dsn-of-sentry" });
    world.drains.set(app, ["syslog+tls://user:secret@logs.example.com:6514"]);
  }
  return world;
}

const around = () => surroundings(platform, folder);
const printed = () => JSON.parse(said.printed.join("\n")) as Record<string, unknown>;

const address = "203.0.113.9";
const email = (n: number) => `kai${n}@example.com`;
const refusals = (count: number): string[] =>
  Array.from({ length: count }, (_, n) =>
    routerLine({ at: noon + n, path: `/api/beta/preview/token-${n}`, status: 401, address }),
  );

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("detect run", () => {
  const run = async (logs: string[], json = true) =>
    detectRun({ env: "prod", json, logs }, talkInto(said), around());

  it("ends with 0 where no rule finds anything", async () => {
    expect(await run([file("quiet.log", refusals(9).join("\n"))])).toBe(0);
    expect(printed()).toMatchObject({ findings: [], lines: { read: 9, requests: 9 } });
  });

  describe("by the clock", () => {
    const scheduled = async (flags: object, window?: { from: string; until: string }) => {
      const { detection, ...config } = platformOf("prod");
      const within = { evidence: detection?.evidence ?? {}, ...(window && { window }) };
      const logs = [file("attack.log", refusals(12).join("\n"))];
      const all = { env: "prod" as const, logs, tell: true, ...flags };
      return detectRun(all, talkInto(said), around(), { ...config, detection: within });
    };
    const day = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

    it("mails ops@ once what was found, and no address", async () => {
      expect(await scheduled({})).toBe(1);
      expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
        "[raxx prod] detect run: 1 finding",
      ]);
      expect(platform.world.mails[0]?.text).toContain("DET-BETA-001");
      expect(platform.world.mails[0]?.text).not.toMatch(/\d+\.\d+\.\d+\.\d+/);
    });

    it("makes one ticket of the same findings, also where another machine finds them", async () => {
      await scheduled({});
      const elsewhere = mkdtempSync(join(tmpdir(), "raxx-detection-"));
      const here = folder;
      folder = elsewhere;
      await scheduled({});
      folder = here;
      rmSync(elsewhere, { recursive: true });
      const [first, second] = platform.world.mails;
      expect(first?.id).toMatch(/^<raxx-alert-\d{4}-\d\d-\d\d-[0-9a-f]{16}@raxx\.app>$/);
      expect(second?.id).toBe(first?.id);
      expect(second?.text).not.toBe(first?.text);
      await scheduled({ logs: [file("more.log", refusals(13).join("\n"))] });
      expect(platform.world.mails[2]?.id).not.toBe(first?.id);
    });

    it("mails ops@ that nothing could be judged", async () => {
      await expect(scheduled({ logs: [file("empty.log", "")] })).rejects.toThrow();
      expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
        "[raxx prod] detect run failed",
      ]);
    });

    it.each([
      ["without a window", undefined, 0],
      ["before it", { from: day(1), until: day(2) }, 0],
      ["after it", { from: day(-2), until: day(-1) }, 0],
      ["on its only day", { from: day(0), until: day(0) }, 1],
    ])("--in-window looks %s at what it should", async (_, window, code) => {
      expect(await scheduled({ inWindow: true }, window)).toBe(code);
      expect(platform.world.mails.length).toBe(code);
    });
  });

  it("shows rule, window, count, threshold, a pseudonym, severity and what to do", async () => {
    const log = file("attack.log", refusals(12).join("\n"));
    expect(await run([log])).toBe(1);
    expect(printed()["findings"]).toEqual([
      {
        rule: "DET-BETA-001",
        name: "Preview token enumeration",
        severity: "high",
        seenIn: "router lines",
        counts: "preview tokens refused",
        who: { kind: "address", pseudonym: expect.stringMatching(/^[0-9a-f]{12}$/) as string },
        from: "2026-06-12T12:00:00.000Z",
        to: "2026-06-12T12:00:00.011Z",
        count: 12,
        threshold: 10,
        windowMinutes: 10,
        first: { log, line: 1 },
        action: expect.stringContaining("Block the address") as string,
        routing: "ops@ on the same day",
      },
    ]);
  });

  it("reads several logs as one, gzip or not, and merges them by time", async () => {
    const all = refusals(10);
    const even = all.filter((_, n) => n % 2 === 0);
    const odd = all.filter((_, n) => n % 2 === 1);
    const logs = [file("even.log.gz", gzipSync(even.join("\n"))), file("odd.log", odd.join("\n"))];
    expect(await run(logs)).toBe(1);
    expect(printed()).toMatchObject({ findings: [{ count: 10 }], lines: { late: 0 } });
  });

  it.each([true, false])("shows no address, e-mail or token, with JSON: %s", async (json) => {
    const signUps = Array.from({ length: 5 }, (_, n) =>
      appLine(noon + n, { event: "waitlist_signup", email: email(n), ip: "192.0.2.1" }),
    );
    const text = [...refusals(12), ...signUps, "what", `${address} is no line`].join("\n");
    expect(await run([file("all.log", text)], json)).toBe(1);
    const shown = said.printed.join("\n");
    expect(shown).toContain("DET-SIGNUP-002");
    expect(shown).not.toMatch(/203\.0|192\.0|kai|example\.com|token-\d/);
  });

  it("says in words how each rule fared and what was not understood, in 100 columns", async () => {
    await run([file("words.log", [...refusals(9), "what"].join("\n"))], false);
    const shown = stripVTControlCharacters(said.printed.join("\n"));
    expect(shown).toMatch(/DET-BETA-001 +│ 9 of 9 +│ 10 in 10 min +│ 0 +│ quiet/);
    expect(shown).toMatch(/DET-SIGNUP-001 +│ 0 of 0 +.* nothing to judge/);
    expect(shown).toContain("! 1 lines were not understood: no time and source before it");
    expect(shown.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  it.each([
    ["is empty", "", /there is no line. Nothing was judged/],
    ["is no log", "what\never\n", /not one of 2 lines is as logplex writes them/],
    ["is broken gzip", gzipSync("x").subarray(0, 8), /is broken or ends too early/],
  ])("refuses a log that %s", async (_, content, message) => {
    await expect(run([file("bad.log", content)])).rejects.toThrow(message);
  });

  it("refuses a log that is not there, and one that is named twice", async () => {
    await expect(run([join(folder, "none.log")])).rejects.toThrow(
      /none.log cannot be read: ENOENT/,
    );
    await expect(run(["a.log", "a.log"])).rejects.toThrow("--logs names a.log twice");
  });

  describe("without a log", () => {
    const sink = new LogGroupService("/raxx/logs/prod/apps");
    let address: string;
    beforeAll(async () => {
      vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
      vi.stubEnv("AWS_SECRET_ACCESS_KEY", "key-of-the-role");
      address = await sink.start();
    });
    beforeEach(() => sink.begin());
    afterAll(async () => {
      vi.unstubAllEnvs();
      await sink.stop();
    });

    const now = Date.parse("2026-06-13T07:00:00Z");
    const asked = async (flags: object = {}, config = platformOf("prod")) => {
      const here = around();
      const env = { ...here.env, AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: address };
      const lock = { ...here.lock, now: () => new Date(now) };
      const all = { env: "prod" as const, json: true, ...flags };
      return detectRun(all, talkInto(said), { ...here, env, lock }, config);
    };
    const keep = (app: string, lines: readonly string[], at = noon) =>
      sink.kept.push(
        ...lines.map((line) => ({
          stream: `${app}/2026-06-12`,
          at,
          message: drained(line).replace(/^\d+ /, ""),
        })),
      );

    it("asks the sink for what api and console wrote since a day, however much it is", async () => {
      const quiet = Array.from({ length: 3000 }, () => routerLine({ at: noon - 3_600_000 }));
      keep("raxx-api-prod", quiet, noon - 3_600_000);
      keep("raxx-api-prod", refusals(12).slice(0, 6));
      keep("raxx-console-prod", refusals(12).slice(6));
      keep("raxx-velvet-prod", refusals(12));
      expect(await asked()).toBe(1);
      expect(printed()).toMatchObject({
        logs: ["raxx-api-prod", "raxx-console-prod"],
        lines: { read: 3012 },
        findings: [{ rule: "DET-BETA-001", count: 12 }],
      });
    });

    it("looks as far back as it is told", async () => {
      keep("raxx-api-prod", refusals(12));
      await expect(asked({ hours: 2 })).rejects.toThrow("there is no line. Nothing was judged.");
      expect(sink.asked.map(({ startTime, endTime }) => [startTime, endTime])).toEqual(
        Array.from({ length: 2 }, () => [now - 7_200_000, now]),
      );
      expect(await asked({ hours: 20 })).toBe(1);
    });

    it("passes for no quiet day where the sink does not answer", async () => {
      sink.faults = Array<number>(9).fill(403);
      await expect(asked()).rejects.toThrow(
        "CloudWatch Logs: POST / was answered 403. The credentials may not do this",
      );
    });

    it("says what to do where no sink is declared", async () => {
      const { apps, ...others } = platformOf("prod");
      await expect(asked({}, { ...others, apps: { ...apps, logSink: undefined } })).rejects.toThrow(
        /declares no sink of log lines \(raxx:apps.logSink\): .*--source heroku/,
      );
    });
  });

  it("asks Heroku for the lines of both apps where Heroku is meant", async () => {
    const all = refusals(10);
    platform.world.logs.set("raxx-api-prod", all.slice(0, 5).join("\n"));
    platform.world.logs.set("raxx-console-prod", all.slice(5).join("\n"));
    const flags = { env: "prod", json: true, source: "heroku" } as const;
    expect(await detectRun(flags, talkInto(said), around())).toBe(1);
    expect(printed()["logs"]).toEqual(["raxx-api-prod", "raxx-console-prod"]);
    expect(said.told.join("\n")).toContain("Heroku keeps the last 1500 lines of each app");
  });
});

describe("detect status", () => {
  const status = async (env: "prod" | "staging" = "prod", variables: NodeJS.ProcessEnv = {}) => {
    const here = around();
    return detectStatus({ env, json: true }, talkInto(said), {
      ...here,
      env: { ...here.env, ...variables },
    });
  };
  const ruleOf = (id: string) =>
    (printed()["rules"] as { rule: string }[]).find(({ rule }) => rule === id);

  it("has every rule with its state, why, what unlocks it and whether logs show it", async () => {
    expect(await status()).toBe(0);
    expect(printed()["rules"]).toHaveLength(14);
    expect(ruleOf("DET-OPS-002")).toEqual({
      rule: "DET-OPS-002",
      name: "Postgres p99 drift",
      state: "dormant",
      reason:
        "not shown: pg_stat_statements is verified on prod (P5); a schedule runs the rules (evidence.runner)",
      unlockedBy: [
        "P5: pg_stat_statements is verified on prod",
        "evidence.runner: a schedule runs the rules",
      ],
      logCheck: false,
    });
    expect(ruleOf("DET-BETA-001")).toMatchObject({ state: "manual", logCheck: true });
  });

  it("does not take for there what is declared and is not", async () => {
    platform.world.drains.delete("raxx-console-prod");
    platform.world.apps.set("raxx-api-prod", { SENTRY_BACKEND: "off" });
    expect(await status()).toBe(1);
    expect(printed()["observed"]).toEqual([
      { prerequisite: "P1", holds: false, seen: "raxx-console-prod has no log drain" },
      { prerequisite: "P2", holds: false, seen: "raxx-api-prod does not report to Sentry" },
    ]);
    expect(ruleOf("DET-AUTH-001")).toMatchObject({
      unlockedBy: [expect.stringMatching(/^P1: /), expect.stringMatching(/^evidence.runner: /)],
    });
  });

  it("says what could not be asked, and believes the program then", async () => {
    expect(await status("prod", { HEROKU_API_KEY: "" })).toBe(0);
    expect(printed()["observed"]).toMatchObject([
      { holds: null, seen: expect.stringContaining("HEROKU_API_KEY is missing") as string },
      { holds: null },
    ]);
  });

  it("is a matter of prod", async () => {
    await expect(status("staging")).rejects.toThrow("detect status --env prod");
  });
});
