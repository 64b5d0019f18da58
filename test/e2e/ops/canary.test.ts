import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { generateKey } from "openpgp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { raxxCommand } from "../../../src/cli/commands";
import { filesIn, leaks, type Trace, type Watched, watched } from "../../support/canary";
import { checkout, raxxArguments } from "../../support/command";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { stagingInStep } from "../../support/platform/staging";
import type { World } from "../../support/platform/world";
import { password, PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

/** A command as it is typed, what stands on its standard input, and how it ends while all is well. */
interface Typed {
  readonly args: readonly string[];
  readonly code: number;
  readonly input?: string;
}
const typed = (code: number, line: string, input?: string): Typed => ({
  args: line.split(" "),
  code,
  ...(input !== undefined && { input }),
});

/** Of a log: a client's address and token, of which ten are too many. */
const quiet = `2026-06-12T12:00:00.000000+00:00 heroku[router]: at=info method=GET path="/api/beta/preview/canary-of-a-token" host=api.raxx.app request_id=1 fwd="203.0.113.199" dyno=web.1 connect=0ms service=1ms status=401 bytes=1 protocol=https`;
const user = "canary-id-of-a-user";
const pseudonym = "c0ffee".repeat(11).slice(0, 64);
const supplied = 'canary value, supplied by another party: 100% <sécret> & "quoted"';
const approval =
  "--approver Kristerpher --reference https://github.com/x/y/1 --dpia-note https://github.com/x/y/2";

/** Every command that takes part in operations; in this order, on one platform. A new command needs a row. */
const operating: Readonly<Record<string, readonly Typed[]>> = {
  "secrets list": [typed(0, "--env staging --json")],
  "secrets status": [typed(0, "--env staging"), typed(0, "--env staging --json")],
  "secrets verify": [typed(1, "--env staging"), typed(1, "--env staging --json")],
  "secrets sync": [
    typed(0, "--env staging --dry-run"),
    typed(2, "--env staging"),
    typed(0, "--env staging --yes --json"),
  ],
  "secrets rotate": [
    typed(0, "INTERNAL_API_SECRET --env staging --dry-run"),
    typed(0, "INTERNAL_API_SECRET --env staging --yes"),
    typed(0, "ANALYTICS_AUTH_TOKEN --env staging --yes --json"),
    typed(0, "ANALYTICS_AUTH_TOKEN --env staging --yes --undo"),
    typed(0, "CF_ACCESS_CLIENT_SECRET --env staging --yes"),
    typed(0, "AIRBYTE_WEBHOOK_SECRET --env staging --yes --stdin", supplied),
    typed(2, "AIRBYTE_WEBHOOK_SECRET --env staging --yes --stdin", "canary-short"),
    typed(2, "ANALYTICS_DB_URL --env staging --yes"),
  ],
  "secrets traces": [
    typed(0, "--env staging --record"),
    typed(2, "--env staging --file nowhere --json"),
  ],
  "secrets unmanaged": [
    typed(1, "--env staging --record"),
    typed(1, "--env staging --json"),
    typed(1, "--env prod"),
  ],
  "analytics status": [typed(0, "--env staging"), typed(0, "--env staging --json")],
  "analytics gate": [typed(0, "--env staging"), typed(0, "--env staging --json")],
  "analytics diagnose": [typed(1, "--env staging"), typed(1, "--env staging --json")],
  "analytics migrate": [
    typed(0, "--env staging --dry-run"),
    typed(2, "--env staging"),
    typed(0, "--env staging --yes --json"),
  ],
  "analytics stop": [typed(0, "--env staging --yes --kind breach --reason drill --watch 0")],
  "analytics rollback": [
    typed(0, "--env staging --dry-run --reason drill"),
    typed(0, "--env staging --yes --reason drill --json"),
  ],
  "analytics evidence": [
    typed(2, "--env staging --yes --incident 1 --key nowhere"),
    typed(0, "--env staging --yes --incident 1 --json"),
  ],
  "analytics lift": [typed(0, `--env staging --yes ${approval}`)],
  "killswitch status": [typed(0, "--env staging"), typed(0, "--env staging --json")],
  "killswitch on": [
    typed(0, "all --env staging --dry-run --reason drill"),
    typed(0, "all --env staging --yes --reason drill --json"),
  ],
  "killswitch off": [
    typed(0, "all --env staging --yes --approver Kris --reference https://github.com/x/y/1"),
  ],
  "app rollback": [
    typed(0, "api --env staging --dry-run --reason drill"),
    typed(0, "api --env staging --yes --reason drill --json"),
  ],
  "app deploy": [
    typed(2, "--env prod --reason drill --input app=api --yes --json"),
    typed(0, "--env prod --reason drill --dry-run"),
    typed(0, "--env prod --reason drill --yes"),
  ],
  "site deploy": [
    typed(2, "antler --env prod --reason drill --yes"),
    typed(0, "antlers --env prod --reason drill --dry-run --json"),
    typed(0, "antlers --env prod --reason drill --yes"),
  ],
  "app promote": [
    typed(2, "api --dry-run --json"),
    typed(0, "analytics --dry-run"),
    typed(0, "analytics --yes --json"),
  ],
  "host restore": [
    typed(2, "vault --env staging --yes --reason drill"),
    typed(0, "vault --env prod --dry-run --reason drill --json"),
    typed(0, "vault --env prod --yes --reason drill"),
  ],
  "db backup": [
    typed(2, "--env staging --app api --yes --reason drill --json"),
    typed(2, "--env staging --app analytics --yes --reason drill"),
  ],
  "db role": [typed(2, "--env prod --yes --json"), typed(2, "--env staging --yes")],
  "db schedule": [typed(2, "--env prod --dry-run --json"), typed(2, "--env prod --yes")],
  "db restore": [
    typed(2, "--env staging --app api --backup b042 --yes --reason drill --json"),
    typed(2, "--env staging --app analytics --backup b042 --yes --reason drill"),
    typed(2, "--env staging --app api --at 2026-01-01T00:00:00Z --yes --reason drill"),
  ],
  "deputy status": [typed(1, "--github second --email second@raxx.app --record --json")],
  "absence check": [typed(1, "--env prod --until 2999-01-01T00:00:00Z --push-at-maximum")],
  "incident open": [
    typed(0, "--env staging --dry-run --severity sev2.5 --title drill --breach"),
    typed(0, "--env staging --yes --severity sev2.5 --title drill --json"),
  ],
  "incident record": [typed(0, "drill-b76419 --env staging --yes --did note --text done")],
  "incident answer": [
    typed(0, "drill-b76419 --env staging --yes --ticket 41 --user 1"),
    typed(0, "drill-b76419 --env staging --yes --ticket 41 --user 1 --json"),
    typed(2, "drill-b76419 --env staging --yes --ticket 1 --user 1 --json"),
  ],
  "incident close": [
    typed(0, "drill-b76419 --env staging --yes --reference https://github.com/x/y/1"),
  ],
  "incident list": [typed(0, "--env staging"), typed(0, "--env staging --json --all")],
  "status post": [
    typed(0, "--env prod --dry-run --service Orders --title slow"),
    typed(2, "--env prod --yes --service Orders --title slow"),
  ],
  "status resolve": [typed(2, "1 --env prod --yes")],
  "status maintenance": [
    typed(
      2,
      "--env prod --yes --service a --title b --starts 2026-01-01T00:00:00Z --ends 2026-01-01T01:00:00Z",
    ),
  ],
  "status migrate": [typed(0, "--env prod --dry-run"), typed(2, "--env prod --yes --json")],
  "status webhook": [
    typed(0, "--env prod --dry-run"),
    typed(0, "--env prod --yes --json"),
    typed(2, "--env staging --yes"),
  ],
  "status list": [typed(2, "--env prod")],
  "privacy check": [typed(1, "--env prod"), typed(1, "--env prod --json")],
  "privacy deletes": [typed(1, "--env prod"), typed(1, "--env prod --json")],
  "privacy consent": [
    typed(0, "--env prod --at 2026-01-01T00:00:00Z", user),
    typed(2, "--env prod --at 2999-01-01T00:00:00Z --json", user),
  ],
  "privacy delete": [
    typed(2, "--env prod --yes --reference https://github.com/x/y/3", `${user}\n${user}`),
    typed(
      0,
      "--env prod --yes --reference https://github.com/x/y/3 --none-left",
      `${pseudonym}\n${user}`,
    ),
  ],
  "privacy erase": [
    typed(
      2,
      "--env prod --yes --app queue --from consent_history.user_id --reference https://github.com/x/y/3",
      user,
    ),
    typed(
      2,
      "--env prod --yes --app queue --from nobody.user_id --reference https://github.com/x/y/3",
      user,
    ),
  ],
  "privacy replay": [
    typed(
      0,
      "--env prod --dry-run --app queue --since 2026-11-01T10:00:00Z --reference https://github.com/x/y/3 --json",
    ),
    typed(
      0,
      "--env prod --yes --app queue --since 2026-11-01T10:00:00Z --reference https://github.com/x/y/3",
    ),
  ],
  "tickets retention": [
    typed(1, "--env prod --dry-run"),
    typed(0, "--env prod --yes --json"),
    typed(0, "--env prod --yes"),
  ],
  "audit list": [typed(0, "--env staging"), typed(0, "--env staging --json")],
  "dpia review": [typed(1, "--date 2027-05-17 --file"), typed(0, "--date 2026-11-01 --json")],
  "detect status": [typed(0, "--env prod"), typed(0, "--env prod --json")],
  "detect measure": [typed(0, "--env staging"), typed(0, "--env staging --json")],
  "detect sources": [typed(1, "--env prod"), typed(1, "--env prod --json")],
  "detect run": [
    typed(0, "--env prod --logs - --json", `${quiet}\n${user}`),
    typed(1, "--env prod --logs -", `${quiet}\n`.repeat(10)),
    typed(2, "--env prod --logs -", supplied),
    typed(2, "--env prod"),
    typed(2, "--env prod --source heroku"),
  ],
  "bcp smoke": [typed(1, "--env prod"), typed(1, "--env prod --json")],
  "bcp posture": [typed(1, "--env prod")],
  "vault export": [typed(2, "--env prod --json")],
  "vault restore": [typed(2, "--env prod --yes --from newest")],
  "backup freescout": [typed(2, "--env prod")],
  "drill state": [typed(2, "--env prod --yes")],
  "drill postgres": [typed(2, "--env prod --url -")],
  "drill vault": [typed(2, "--env prod")],
  "drill freescout": [typed(2, "--env prod")],
  "rebuild status": [typed(1, "--env staging --record"), typed(1, "--env staging --json")],
  "adinsights check": [typed(1, "--env staging"), typed(1, "--env staging --json")],
  "adinsights freshness": [typed(1, "--env staging"), typed(1, "--env staging --json")],
  "adinsights release": [
    typed(
      2,
      "v1.2.3 --env staging --repository raxx-app/adinsights --reference drill --yes --json",
    ),
  ],
  "adinsights run": [
    typed(2, "rotate-deks --env staging --checkout . --reference drill --yes"),
    typed(2, "sync-airbyte --env staging --checkout . --reference drill --yes --json"),
  ],
  "adinsights keys": [typed(2, "--env staging"), typed(2, "--env staging --json")],
  "adinsights logs": [typed(2, "--env staging"), typed(2, "--env staging --json")],
  "adinsights audit": [typed(0, "--env staging"), typed(0, "--env staging --json")],
  "adinsights export-audit": [
    typed(0, "--env staging --dry-run --json"),
    typed(0, "--env staging"),
    typed(2, "--env prod"),
  ],
  "adinsights tenants check": [
    typed(1, "--env staging --tenant a --other-tenant b"),
    typed(1, "--env staging --tenant a --other-tenant b --json"),
  ],
  "adinsights alerts run": [
    typed(0, "--env staging --reference drill --dry-run"),
    typed(2, "--env staging --reference drill"),
    typed(0, "--env staging --reference drill --yes --json"),
  ],
};

/** Commands that are given no value of the platform, and why; or whose values another test looks for. */
const others: Readonly<Record<string, string>> = {
  preview: "plans against simulated providers",
  sandbox: "plans against simulated providers",
  check: "reads the checkout",
  review: "reads two revisions of the checkout; its own test marks a secret and looks for it",
  "schema check": "reads a schema",
  "schema lock": "reads the checkout",
  report: "reads the checkout",
  "adinsights frontend":
    "builds a checkout of the product; its own test looks for a value of the environment",
  "breakglass list": "prints the plan's places",
  "cloudflare ranges": "asks for what is public",
  completion: "reads the command line itself",
  "release preview": "test/e2e/release.test.ts marks its tokens",
  "release plan": "test/e2e/release.test.ts marks its tokens",
  "release apply": "test/e2e/release.test.ts marks its tokens",
  "release admit": "compares names of branches",
  recover: "test/e2e/release.test.ts marks its tokens",
  "job run": "test/ops/scheduled/run.test.ts marks its credentials",
  "job list": "reads no more than names",
  "adopt plan":
    "its own test looks for the values of a Terraform state in what it prints and writes",
  "adopt roots": "its own test looks for the values of a Terraform state in what it prints",
  "adopt apply": "its own test looks for values of parameters in the state",
  "drill golden-image": "makes values of its own, for a sandbox that goes with it",
  drift: "tells names of properties; its own test looks for an address's password",
};

let s3: S3Server;
let databases: PostgresServer;
let platform: PlatformServices;
let home: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod", "raxx-adinsights-audit-staging"]);
  databases = await PostgresServer.start();
  await databases.run(readFileSync("db/analytics/migrations/0001_aggregate_signals.sql", "utf8"));
  await databases.run("CREATE DATABASE signals TEMPLATE postgres");
  await databases.run(`CREATE TABLE consent_history (user_id text, event_type text, created_at timestamptz, metadata jsonb);
    INSERT INTO consent_history VALUES ('${user}', 'opt_out', now() - interval '40 days', '{}')`);
  platform = await startPlatform(world(), s3);
  home = mkdtempSync(join(tmpdir(), "raxx-canary-"));
  const { publicKey } = await generateKey({ userIDs: [{ name: "Op", email: "op@example.com" }] });
  writeFileSync(join(home, "operator.asc"), publicKey);
});
afterAll(async () => {
  await platform.stop();
  await databases.stop();
  await s3.stop();
  rmSync(home, { recursive: true });
});

/** Staging with one consumer out of step, and the two apps of prod whose databases are asked. */
function world(): World {
  const all = stagingInStep();
  const createdAt = new Date(Date.now() - 10 * 86_400_000).toISOString();
  all.vault.set("/raxx/analytics/ANALYTICS_DB_URL", [
    { value: databases.url("signals"), createdAt },
  ]);
  const release = { status: "succeeded", description: "Deploy" };
  all.releases.set("raxx-analytics-staging", [
    { ...release, id: "1", version: 1, slug: { id: "a" } },
    { ...release, id: "2", version: 2, slug: { id: "b" } },
  ]);
  all.releases.set("raxx-api-staging", [
    { ...release, id: "1", version: 1, slug: { id: "a" } },
    { ...release, id: "2", version: 2, slug: { id: "b" } },
  ]);
  all.logs.set("raxx-analytics-staging", "canary-of-another-variable in a log");
  all.apps.set("raxx-console-staging", { INTERNAL_API_SECRET: "canary-of-a-hand" });
  all.apps.set("raxx-analytics-prod", {
    I_ACCEPT_MANUAL_DELETE: "canary-of-a-guard",
    ANALYTICS_DB_URL: databases.url("signals"),
  });
  all.apps.set("raxx-queue-prod", { DATABASE_URL: databases.url() });
  all.snapshots.set("raxx-vault", [{ status: "Success", createdAt: new Date(createdAt) }]);
  const ticket = { id: 1, number: 7, status: "closed", tags: ["refund"] };
  all.tickets.set(1, { ...ticket, updatedAt: "2020-01-01T00:00:00Z" });
  const threads = [{ type: "customer", body: "canary-subject-of-a-ticket" }];
  const written = { id: 41, number: 8, status: "active", tags: [], threads };
  all.tickets.set(41, { ...written, updatedAt: "2026-01-01T00:00:00Z" });
  all.workflows.set("deploy-heroku.yml", { text: "on: workflow_dispatch", runs: [] });
  all.pages.set("antlers", []);
  all.addresses.set("raxx-vault-ip", { ip: "203.0.113.1" });
  return all;
}

/** As a person types it, in a home of its own. */
async function run(path: string, { args, input }: Typed): Promise<Watched> {
  const env = {
    PATH: process.env["PATH"],
    NO_COLOR: "1",
    ...platform.environment,
    ADINSIGHTS_URL: platform.environment["HEROKU_HOST"],
    ADINSIGHTS_TENANT_TOKEN: "canary-token-of-a-tenant",
    ADINSIGHTS_OTHER_TENANT_TOKEN: "canary-token-of-another-tenant",
    ADINSIGHTS_OPERATOR_TOKEN: "canary-token-of-an-operator",
    HOME: home,
    // What is compiled for the first is there for the others.
    TMPDIR: home,
    XDG_STATE_HOME: home,
    // Where it was typed.
    INIT_CWD: home,
    RAXX_OPERATOR_KEY: join(home, "operator.asc"),
  };
  const words = [...raxxArguments, ...path.split(" "), ...args];
  return watched(process.execPath, words, { cwd: checkout, env, ...(input && { input }) });
}

/** What the platform keeps secret: all that the vault and the apps have ever held, and what people typed. */
function values(): string[] {
  const { vault, apps, parameters } = platform.world;
  const held = [
    ...[...vault.values()].flatMap((versions) => versions.map(({ value }) => value)),
    ...[...apps.values()].flatMap((variables) => Object.values(variables)),
    ...[...parameters.values()].map(({ value }) => value),
  ];
  const typedIn = [
    user,
    pseudonym,
    "203.0.113.199",
    "canary-of-a-token",
    supplied,
    "canary-short",
    "canary-subject-of-a-ticket",
    encodeURIComponent(password),
    password,
  ];
  const answered = ["token-of-the-vault", "body-of-a-refusal"];
  return [...new Set([...held, ...typedIn, ...answered])].filter((value) => value.length > 8);
}

/** What only credentials of whoever started it are: children inherit them, so their environment is not searched for these. */
const credentials = (): string[] => [
  ...Object.entries(platform.environment).flatMap(([name, value]) =>
    /SECRET$|API_KEY$|(SERVER|API|GITHUB)_TOKEN$/.test(name) ? [value] : [],
  ),
  "canary-token-of-a-tenant",
  "canary-token-of-another-tenant",
  "canary-token-of-an-operator",
];

/** Everywhere beside a run's own traces that is not meant to hold values. */
const everywhere = (): readonly Trace[] => [
  ...filesIn(home),
  ...filesIn(s3.folder),
  ...platform.world.mails.map(({ subject, text }) => ({
    place: "mail",
    text: `${subject}\n${text}`,
  })),
  ...platform.world.issues.map((issue) => ({ place: "issue", text: JSON.stringify(issue) })),
];

function expectSilence(traces: readonly Trace[]): void {
  expect(leaks(traces, values())).toEqual([]);
  const withoutInherited = traces.filter(({ place }) => !place.endsWith("/environ"));
  expect(leaks(withoutInherited, credentials())).toEqual([]);
}

const leaves = (command: Command, path: readonly string[] = []): string[] =>
  command.commands.length === 0
    ? [path.join(" ")]
    : command.commands.flatMap((each) => leaves(each, [...path, each.name()]));

const rows = Object.entries(operating).flatMap(([path, lines]) =>
  lines.map((line) => [`raxx ${path} ${line.args.join(" ")}`, path, line] as const),
);

describe("a marked value", () => {
  it("is looked for in every command there is", () => {
    const known = [...Object.keys(operating), ...Object.keys(others)];
    expect(known.sort()).toEqual(leaves(raxxCommand()).sort());
    for (const reason of Object.values(others)) {
      const [file] = /^test\/\S+/.exec(reason) ?? [];
      if (file !== undefined) expect(readFileSync(file, "utf8")).toContain("mark");
    }
  });

  it.each(rows)("is not shown by %s", async (_name, path, line) => {
    const { code, stderr, traces } = await run(path, line);
    expect(code, stderr).toBe(line.code);
    expectSilence(traces);
  });

  it.each([401, "lost after"] as const)(
    "is not shown by any command while every request meets this: %s",
    async (fault) => {
      platform.disturb(() => fault);
      // Nobody gets a lock, so none waits for another.
      const all = await Promise.all(
        Object.entries(operating).map(async ([path, [line = typed(2, "")]]) => run(path, line)),
      );
      platform.disturb(() => undefined);
      for (const { traces } of all) expectSilence(traces);
    },
  );

  it("is in no file, object, mail or issue that they left", () => {
    const left = everywhere();
    expect(leaks(left, [...values(), ...credentials()])).toEqual([]);
    const places = left.map(({ place }) => place).join("\n");
    for (const place of ["audit.jsonl", "/operations/staging/audit/", "mail", "issue"])
      expect(places).toContain(place);
  });
});

describe("the search itself", () => {
  it("finds a value that is planted in output, files, mail, arguments or a child's environment, in any form", async () => {
    const value = 'canary/planted "value" + more?';
    const program = `const { execFileSync } = require("node:child_process");
      const { writeFileSync } = require("node:fs");
      const value = ${JSON.stringify(value)}, bytes = Buffer.from(value);
      console.log("Basic " + Buffer.from("user:" + value).toString("base64"));
      console.error(JSON.stringify({ message: JSON.stringify({ value }) }));
      writeFileSync(process.env.TMPDIR + "/planted", "value=" + bytes.toString("hex"));
      const wait = "setTimeout(() => undefined, 300)";
      execFileSync(process.execPath, ["-e", wait, encodeURIComponent(value)], { env: { VALUE: value } });`;
    const folder = join(home, "planted");
    mkdirSync(folder);
    const env = { PATH: process.env["PATH"], TMPDIR: folder };
    const { code, traces } = await watched(
      process.execPath,
      ["-e", program.replaceAll("\n", " ")],
      {
        cwd: checkout,
        env,
      },
    );
    expect(code).toBe(0);
    const own = traces.filter(({ text }) => !text.includes("execFileSync"));
    const found = leaks([...own, ...filesIn(folder)], [value]).map((leak) =>
      leak
        .replace(/\/proc\/\d+/, "/proc/N")
        .replace(folder, "TMPDIR")
        .replace(` of ${value}`, ""),
    );
    rmSync(folder, { recursive: true });
    expect(existsSync(folder)).toBe(false);
    expect([...new Set(found)].sort()).toEqual([
      "/proc/N/cmdline: URL",
      "/proc/N/environ: plain",
      "TMPDIR/planted: hex",
      "stderr: JSON in JSON",
      "stdout: base64",
    ]);
  });

  it.each(["mail", "issue", "audit"])("finds one that is planted in the platform's %s", (place) => {
    const traces = [{ place, text: `a line with ${encodeURIComponent(supplied)} in it` }];
    expect(leaks(traces, [supplied])).toHaveLength(1);
  });
});
