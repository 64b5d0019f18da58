import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { scheduledAccesses } from "../../../src/domain/scheduled-jobs";
import { Interrupted } from "../../../src/process/cannot-run";
import { runJob } from "../../../src/ops/scheduled/run";

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "raxx-job-"));
  printed = "";
  stop = new AbortController();
  tell = () => undefined;
  for (const stream of ["stdout", "stderr"] as const)
    vi.spyOn(process[stream], "write").mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Who runs it wants it to stop. */
let stop: AbortController;
let tell: (line: string) => void;

/** A `raxx` that appends what it was told to a file, and then does as `script` says. */
async function jobRun(name: Parameters<typeof runJob>[0], script: string, env = {}) {
  const program = join(folder, "raxx.cjs");
  const log = join(folder, "log");
  writeFileSync(
    program,
    `const args = process.argv.slice(2).join(" ");
     require("node:fs").appendFileSync(${JSON.stringify(log)}, args + " " + (process.env.INFISICAL_PROJECT_ID ?? "none") + "\\n");
     ${script}`,
  );
  const asked: unknown[] = [];
  const code = await runJob(name, tell, stop.signal, {
    env: { PATH: process.env["PATH"], ...env },
    program,
    credentials: async (access, names) => {
      asked.push([access, names]);
      return Promise.resolve(Object.fromEntries(names.map((each) => [each, `marked-${each}`])));
    },
  });
  return { code, asked, ran: readFileSync(log, "utf8").trim().split("\n") };
}

describe("a scheduled job", () => {
  it("runs its commands with the credentials of its access, and no other", async () => {
    expect(await jobRun("rotation", "")).toEqual({
      code: 0,
      asked: [["rotation", scheduledAccesses.rotation]],
      ran: [
        "secrets status --env prod marked-INFISICAL_PROJECT_ID",
        "secrets status --env staging marked-INFISICAL_PROJECT_ID",
        "adinsights keys --env prod --tell marked-INFISICAL_PROJECT_ID",
      ],
    });
    expect(process.env["INFISICAL_PROJECT_ID"]).toBeUndefined();
  });

  it("runs every command, and ends with the worst exit code", async () => {
    const { code, ran } = await jobRun(
      "rotation",
      `process.exitCode = args.endsWith("prod") ? 2 : 1;`,
    );
    expect([code, ran.length]).toEqual([2, 3]);
  });

  it("ends badly where a signal ended a command", async () => {
    expect((await jobRun("bcp-smoke", `process.kill(process.pid, "SIGKILL");`)).code).toBe(137);
  });

  it("begins no other command once it is cancelled, and says which", async () => {
    const told: string[] = [];
    tell = (line) => {
      told.push(line);
      stop.abort(new Interrupted());
    };
    await expect(jobRun("rotation", "")).rejects.toThrow(Interrupted);
    expect(told).toEqual([
      "raxx secrets status --env prod",
      "rotation was cancelled before raxx secrets status --env staging",
    ]);
  });

  it("tells GitHub which values to hide before anything is printed", async () => {
    await jobRun("bcp-smoke", `console.log("begun");`, { GITHUB_ACTIONS: "true" });
    const lines = printed.trim().split("\n");
    expect(lines).toEqual([
      ...scheduledAccesses["bcp-smoke"].map((name) => `::add-mask::marked-${name}`),
      "begun",
    ]);
  });

  it("puts what was printed on the page of the run, without a value", async () => {
    const page = join(folder, "summary");
    await jobRun("bcp-smoke", `console.log("key " + process.env.HEROKU_API_KEY);`, {
      GITHUB_STEP_SUMMARY: page,
    });
    expect(readFileSync(page, "utf8")).toBe(
      "### raxx bcp smoke --env prod: exit 0\n\n~~~text\nkey [secret]\n~~~\n\n",
    );
  });

  it("runs nothing where its credentials cannot be read", async () => {
    const credentials = async () => Promise.reject(new Error("SSM refused"));
    const runner = { env: {}, program: join(folder, "absent"), credentials };
    await expect(runJob("vault-export", tell, stop.signal, runner)).rejects.toThrow("SSM refused");
  });
});
