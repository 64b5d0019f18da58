import { execFileSync, spawn } from "node:child_process";
import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateKey } from "openpgp";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { scheduledAccesses, type ScheduledJobName } from "../../../src/domain/scheduled-jobs";
import { tokenParameter } from "../../../src/domain/release-tokens";
import { here } from "../../../src/ops/change/lock";
import { Bucket } from "../../../src/ops/clients/bucket";
import { Objects } from "../../../src/ops/clients/objects";
import { patience } from "../../../src/ops/clients/request";
import { exitCodeOf, killGroup } from "../../../src/process/child";
import { checkout } from "../../support/command";
import { LogGroupService } from "../../support/log-group";
import { drained, routerLine } from "../../support/log-lines";
import { type ParameterStore, startParameterStore } from "../../support/parameter-store";
import { FakeInfisical } from "../../support/platform/infisical";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const bucket = "raxx-iac-state-prod";
let folder: string;
/** A copy of the checkout's last commit, as a job of GitHub's has one. */
let copy: string;
let s3: S3Server;
let platform: PlatformServices;
let vault: FakeInfisical;
let store: ParameterStore;
/** Where the log lines of the apps are kept. */
const sink = new LogGroupService(/./);
let sinkAddress: string;

beforeAll(async () => {
  sinkAddress = await sink.start();
  folder = realpathSync(mkdtempSync(join(tmpdir(), "raxx-jobs-")));
  copy = join(folder, "copy");
  execFileSync("git", ["clone", "-q", "--no-local", "--depth", "1", `file://${checkout}`, copy]);
  symlinkSync(realpathSync(join(checkout, "node_modules")), join(copy, "node_modules"));
  s3 = await S3Server.start([bucket]);
  platform = await startPlatform(emptyWorld(), s3);
  const { publicKey } = await generateKey({ userIDs: [{ name: "Op", email: "op@example.com" }] });
  writeFileSync(join(folder, "operator.asc"), publicKey);
  // What each access signs in with is what the services take.
  store = await startParameterStore(
    Object.fromEntries(
      Object.entries(scheduledAccesses).flatMap(([access, names]) =>
        names.map((name) => [tokenParameter(access, name), platform.environment[name] ?? ""]),
      ),
    ),
  );
});
beforeEach(async () => {
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  platform.begin(emptyWorld());
  await vault?.stop();
  vault = await new FakeInfisical().start();
  const project = vault.make("raxx", ["prod"], "project");
  vault.put(project, "prod", "/", "ROOT", { versions: ["canary-root"] });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await vault.stop();
  await sink.stop();
  await store.stop();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

/** A job as its workflow's last step runs it, on the machine of that name; `started` gets the process. */
async function job(
  name: ScheduledJobName,
  machine = "runner",
  started: (child: ReturnType<typeof spawn>) => void = () => undefined,
) {
  const addresses = Object.entries(platform.environment).filter(([variable]) =>
    /URL|HOST$|^AWS_|^GITHUB_TOKEN$/.test(variable),
  );
  const child = spawn("npm", ["run", "job", "--", name], {
    cwd: copy,
    env: {
      PATH: process.env["PATH"],
      NO_COLOR: "1",
      HOME: folder,
      TMPDIR: folder,
      XDG_STATE_HOME: join(folder, machine),
      ...Object.fromEntries(addresses),
      ...store.environment,
      AWS_SECRET_ACCESS_KEY: "testtest",
      INFISICAL_API_URL: vault.address,
      AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: sinkAddress,
      RAXX_OPERATOR_KEY: join(folder, "operator.asc"),
      GITHUB_EVENT_PATH: join(folder, "event.json"),
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  started(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return { code: await exitCodeOf(child), output };
}

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
    cwd: copy,
    encoding: "utf8",
  }).trim();

describe("the same job twice", () => {
  it("files one issue of a push that makes a re-run of the DPIA due", async () => {
    const file = join(copy, "Pulumi.prod.yaml");
    const settings = readFileSync(file, "utf8");
    expect(settings).toContain("kFloor: 20");
    const before = git("rev-parse", "HEAD");
    writeFileSync(file, settings.replace("kFloor: 20", "kFloor: 19"));
    git("commit", "-qam", "a lower floor");
    const event = { before, after: git("rev-parse", "HEAD") };
    writeFileSync(join(folder, "event.json"), JSON.stringify(event));
    const first = await job("dpia-review");
    const second = await job("dpia-review", "another");
    git("reset", "-q", "--hard", before);
    expect([first.code, second.code], first.output + second.output).toEqual([1, 1]);
    expect(first.output).toContain("filed: https://github.com/raxx-app/TradeMasterAPI/issues/1");
    expect(second.output).toContain(
      "already filed: https://github.com/raxx-app/TradeMasterAPI/issues/1",
    );
    expect(platform.world.issues).toHaveLength(1);
  });

  it("makes one ticket of what the logs show", async () => {
    const at = Date.now() - 3_600_000;
    const keep = (app: string, line: string) =>
      sink.kept.push({ stream: `${app}/day`, at, message: drained(line).replace(/^\d+ /, "") });
    const sentry = { SENTRY_BACKEND: "on", SENTRY_DSN: "https://key@o450.ingest.sentry.io/7" };
    for (const app of ["raxx-api-prod", "raxx-console-prod"]) platform.world.apps.set(app, sentry);
    for (let n = 0; n < 12; n += 1) {
      const path = `/api/beta/preview/token-${n}`;
      keep("raxx-api-prod", routerLine({ at: at + n, path, status: 401 }));
    }
    keep("raxx-console-prod", routerLine({ at }));
    const first = await job("detection");
    const second = await job("detection", "another");
    expect([first.code, second.code], first.output + second.output).toEqual([1, 1]);
    // The job signs in at Sentry with what its folder in SSM keeps.
    expect(first.output).toMatch(/DET-OPS-001 +│ 0 errors\/h/);
    const ids = platform.world.mails.map(({ id }) => id);
    expect([ids.length, new Set(ids).size, ids.includes(undefined)]).toEqual([2, 1, false]);
  });
});

describe("a job that is cancelled", () => {
  const lock = "operations/prod/lock.json";
  const exports = async () =>
    (await new Objects(bucket).keys("vault-exports/")).filter(
      (key) => !key.includes("/unfinished/"),
    );

  it("leaves no half export, and a lock that is waited for elsewhere and taken over here", async () => {
    await new Promise<void>((taken, reject) => {
      const ended = job("vault-export", "runner", (child) =>
        vault.disturb(
          (number) => (number > 2 ? "silent before" : undefined),
          () => {
            // GitHub takes the machine away.
            killGroup(child);
            taken();
          },
        ),
      );
      ended.then(({ output }) => reject(new Error(`It ended by itself: ${output}`)), reject);
    });
    vault.disturb(() => undefined);
    expect(await exports()).toEqual([]);

    const held = await new Bucket(patience).read(lock);
    const { machine, process: dead } = JSON.parse(held?.text ?? "") as {
      machine: string;
      process: number;
    };
    // Who was killed is there until somebody has taken note of it.
    await vi.waitUntil(() => !here.alive(dead), 60_000);
    const holds = async (name: string) => {
      const { text = "", etag = "" } = (await new Bucket(patience).read(lock)) ?? {};
      const moved = JSON.stringify({ ...(JSON.parse(text) as object), machine: name });
      expect(await new Bucket(patience).replace(lock, moved, etag)).toBe(true);
    };
    await holds("another-runner");
    const refused = await job("vault-export");
    expect(refused.code).toBe(2);
    expect(refused.output).toMatch(
      /on another-runner has been running `raxx vault export` since .* its lock expires in \d+ s\./,
    );
    await holds(machine);

    const today = [`vault-exports/${new Date().toISOString().slice(0, 10)}.json.gpg`];
    for (const _ of ["what is left", "again"]) {
      const { code, output } = await job("vault-export");
      expect([code, await exports()], output).toEqual([0, today]);
    }
  });

  it("begins no other of its commands, and says which", async () => {
    const { code, output } = await job("rotation", "runner", (child) =>
      vault.disturb(
        () => "silent before",
        // As a terminal does it: to all that is in front of it.
        () => void process.kill(-(child.pid ?? 0), "SIGTERM"),
      ),
    );
    expect([code, output]).toEqual([
      143,
      expect.stringContaining("raxx secrets status --env prod\n"),
    ]);
    expect(output).toContain("rotation was cancelled before raxx secrets status --env staging\n");
  });
});
