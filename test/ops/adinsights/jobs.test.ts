import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { AdinsightsJobName } from "../../../src/domain/adinsights-jobs";
import { type JobFlags, runJob } from "../../../src/ops/adinsights/jobs";
import { run } from "../../../src/process/child";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

/** As the product's scripts do: says what it does, and with `BREAK` that it cannot. */
const script = `import json, os, sys
with open(os.environ["SEEN"], "a") as seen:
    seen.write(json.dumps({"args": sys.argv[1:], "cwd": os.getcwd(), "env": sorted(os.environ)}) + "\\n")
if os.environ.get("BREAK") and "--dry-run" not in sys.argv:
    print("could not connect to " + os.environ["DATABASE_URL"], file=sys.stderr)
    sys.exit(3)
print("\\x1b[31m3 tenant keys\\x1b[0m with " + os.environ["FIELD_KEY"])
`;
const password = "password-of-the-database";
const key = "key-of-the-fields";
const tenant = "6f1d2c9a-0b57-4a53-9a55-0f0f4c1d7a01";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let checkout: string;
let said: Said;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-jobs-"));
  checkout = join(folder, "adinsights");
  for (const each of ["backend", "scripts", "bin"])
    mkdirSync(join(checkout, each), { recursive: true });
  writeFileSync(join(checkout, "backend", "manage.py"), script);
  writeFileSync(join(checkout, "scripts", "rotate_deks.py"), script);
  const { stdout } = await run("python3", ["-c", "import sys; print(sys.executable)"]);
  symlinkSync(stdout.trim(), join(checkout, "bin", "python"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  vi.stubEnv("PATH", `${join(checkout, "bin")}:${process.env["PATH"]}`);
});
beforeEach(() => {
  platform.begin(emptyWorld());
  said = { told: [], printed: [] };
  writeFileSync(join(folder, "seen"), "");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

async function started(
  job: AdinsightsJobName,
  flags: Partial<JobFlags> = {},
  variables: NodeJS.ProcessEnv = {},
) {
  const around = surroundings(platform, folder);
  const env = {
    ...around.env,
    PATH: process.env["PATH"],
    SEEN: join(folder, "seen"),
    DATABASE_URL: `postgres://app:${password}@db.prod.adinsights.com/app`,
    FIELD_KEY: key,
    ...variables,
  };
  const all = { env: "prod", json: true, checkout, reference: "INC-17", ...flags } as const;
  return runJob(job, all, talkInto(said), { ...around, env });
}
const printed = () => JSON.parse(said.printed.join("")) as Record<string, unknown>;
const seen = () =>
  readFileSync(join(folder, "seen"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { args: string[]; cwd: string; env: string[] });
const mails = () => platform.world.mails.map(({ subject }) => subject);

describe("adinsights run", () => {
  it.each<[AdinsightsJobName, string, Partial<JobFlags>, string[][]]>([
    ["sync-airbyte", "backend", { tenant }, [["sync_airbyte", "--tenant", tenant]]],
    ["snapshot-metrics", "backend", {}, [["snapshot_metrics"]]],
    ["snapshot-metrics", "backend", { tenant }, [["snapshot_metrics", "--tenant-id", tenant]]],
    ["rotate-deks", ".", {}, [["--dry-run"], []]],
    [
      "rotate-deks",
      ".",
      { tenant },
      [
        ["--tenant-id", tenant, "--dry-run"],
        ["--tenant-id", tenant],
      ],
    ],
  ])(
    "%s runs in %s what the runbook says, and writes it down: %j",
    async (job, cwd, flags, args) => {
      expect(await started(job, flags)).toBe(0);
      expect(seen().map((each) => each.args)).toEqual(args);
      expect(seen().every((each) => each.cwd === join(checkout, cwd).replace(/\/\.$/, ""))).toBe(
        true,
      );
      const whose = flags.tenant === undefined ? "all tenants" : `tenant ${tenant}`;
      expect(mails()).toEqual([`[raxx prod] adinsights run ${job}, ${whose}: done`]);
      expect(platform.world.mails[0]?.text).toContain("INC-17");
    },
  );

  it("shows what the job said, without values of its environment or colours", async () => {
    await started("snapshot-metrics");
    expect(printed()).toEqual({
      env: "prod",
      job: "snapshot-metrics",
      tenant: null,
      said: [String.raw`\u001b[31m3 tenant keys\u001b[0m with ***`.replaceAll("\\u001b", "\u001B")],
    });
  });

  it("tells how many keys a rotation would touch, and changes nothing on a dry run", async () => {
    expect(await started("rotate-deks", { dryRun: true })).toBe(0);
    expect(seen().map(({ args }) => args)).toEqual([["--dry-run"]]);
    expect(String(printed()["said"])).toContain("3 tenant keys");
    expect(mails()).toEqual([]);
  });

  it("starts nothing on a dry run of a job that has none", async () => {
    expect(await started("snapshot-metrics", { dryRun: true })).toBe(0);
    expect([seen(), mails()]).toEqual([[], []]);
  });

  it("asks with the database's host before it begins", async () => {
    const asked: string[] = [];
    const around = surroundings(platform, folder);
    const env = {
      ...around.env,
      PATH: process.env["PATH"],
      SEEN: join(folder, "seen"),
      DATABASE_URL: `postgres://app:${password}@db.prod.adinsights.com/app`,
      FIELD_KEY: key,
    };
    const no = {
      ...talkInto(said),
      confirm: async (what: string) => {
        asked.push(what);
        return Promise.reject(new Error("no"));
      },
    };
    const flags = { env: "prod", checkout, reference: "INC-17" } as const;
    await expect(runJob("rotate-deks", flags, no, { ...around, env })).rejects.toThrow("no");
    expect(asked.join()).toContain("3 tenant keys");
    expect(asked.join()).toContain("in prod, with the database at db.prod.adinsights.com.");
    expect(asked.join()).not.toContain(password);
    expect(seen().map(({ args }) => args)).toEqual([["--dry-run"]]);
  });

  it("gives the job none of the credentials of these operations", async () => {
    await started("snapshot-metrics", {}, { HEROKU_API_KEY: "x", ADINSIGHTS_TENANT_TOKEN: "y" });
    const [{ env } = { env: [""] }] = seen();
    expect(env).toContain("DATABASE_URL");
    expect(env.filter((name) => /HEROKU_API_|_SERVER_|_BOT_|INFISICAL|_TOKEN$/.test(name))).toEqual(
      [],
    );
  });

  it("tells and writes down that a job failed, and shows no address", async () => {
    const failed = started("snapshot-metrics", {}, { BREAK: "1" });
    await expect(failed).rejects.toThrow(
      "python manage.py snapshot_metrics ended with 3.\n  could not connect to ***",
    );
    expect(mails()).toEqual(["[raxx prod] adinsights run snapshot-metrics, all tenants: failed"]);
    expect(platform.world.mails[0]?.text).not.toContain(password);
  });

  it.each<[string, AdinsightsJobName, Partial<JobFlags>, NodeJS.ProcessEnv, RegExp]>([
    ["a tenant", "sync-airbyte", {}, {}, /is of one tenant: give --tenant UUID/],
    [
      "any database",
      "snapshot-metrics",
      {},
      { DATABASE_URL: undefined },
      /Neither DATABASE_URL nor DJANGO_SETTINGS_MODULE is set/,
    ],
    [
      "prod's database",
      "rotate-deks",
      {},
      { DATABASE_URL: "postgres://app:x@localhost/app" },
      /leads to localhost, which is not prod's database/,
    ],
    [
      "a checkout",
      "rotate-deks",
      { checkout: "/nowhere" },
      {},
      /\/nowhere\/scripts\/rotate_deks.py is not there/,
    ],
  ])("starts nothing without %s", async (_, job, flags, variables, says) => {
    await expect(started(job, flags, variables)).rejects.toThrow(says);
    expect([seen(), mails()]).toEqual([[], []]);
  });

  it("takes settings that know the database", async () => {
    const settings = { DATABASE_URL: undefined, DJANGO_SETTINGS_MODULE: "core.settings_prod" };
    expect(await started("snapshot-metrics", { json: false }, settings)).toBe(0);
  });
});
