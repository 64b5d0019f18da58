import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dpiaReview, type ReviewFlags } from "../../../src/ops/dpia/review";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";

let platform: PlatformServices;
let root: string;
let said: Said;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
    cwd: root,
    encoding: "utf8",
  });

const kept = [
  "Pulumi.prod.yaml",
  "Pulumi.staging.yaml",
  "src/domain/processing.ts",
  "db/analytics",
];
beforeAll(async () => {
  platform = await startPlatform(emptyWorld());
  root = mkdtempSync(join(tmpdir(), "raxx-dpia-"));
  for (const path of kept) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path), { recursive: true });
  }
  // Somebody looked for guidance not long before the days of these tests.
  looked("2026-11-20");
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "as committed");
});
beforeEach(() => {
  platform.begin(emptyWorld());
  said = { told: [], printed: [] };
  git("checkout", "-q", "--", ".");
  git("clean", "-fdq");
});
afterAll(async () => {
  await platform.stop();
  rmSync(root, { recursive: true });
});

/** Records in prod's stack file when somebody looked for guidance. */
function looked(on: string): void {
  const record = `{ by: Jane, on: "${on}", reference: "https://github.com/x/y/issues/1" }`;
  edit(prod, "assessment: {}", `assessment: { guidance: ${record} }`);
}

const review = async (flags: ReviewFlags) =>
  dpiaReview(
    { date: "2026-12-01", json: true, ...flags },
    talkInto(said),
    surroundings(platform, root),
    root,
  );
const printed = () =>
  JSON.parse(said.printed.at(-1) ?? "") as {
    items: { where: string; what: string; condition: string }[];
    issue?: { url: string; outcome: string; added: number };
  };
const conditions = () => [
  ...new Set(printed().items.map(({ condition }) => condition.split(":")[0])),
];

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

const prod = "Pulumi.prod.yaml";
const processing = "src/domain/processing.ts";
const migration = (sql: string) => () =>
  writeFileSync(join(root, "db/analytics/migrations/0002_more.sql"), sql);

/** One change for each condition that a change can meet. */
const changes: readonly (readonly [what: string, change: () => void, condition: string])[] = [
  [
    "a column",
    migration("ALTER TABLE aggregate_signals ADD COLUMN device text;"),
    "§6 condition 5",
  ],
  [
    "another purpose of a column",
    () =>
      edit("db/analytics/dictionary.yaml", "purpose: The weekly count.", "purpose: To be sold."),
    "§6 condition 5",
  ],
  [
    "a view",
    migration("CREATE VIEW shared AS SELECT week_start FROM aggregate_signals;"),
    "§6 condition 5",
  ],
  [
    "a weaker CHECK",
    migration("ALTER TABLE aggregate_signals DROP CONSTRAINT aggregate_signals_k_floor;"),
    "§6 condition 3",
  ],
  [
    "a pseudonym of any form",
    migration(
      "ALTER TABLE aggregate_signals DROP CONSTRAINT aggregate_signals_pseudonym_is_opaque;",
    ),
    "§4.3",
  ],
  ["a lower floor", () => edit(prod, "kFloor: 20", "kFloor: 19"), "§6 condition 3"],
  [
    "another region of the sink",
    () => edit(prod, "region: eu-central-1", "region: us-east-1"),
    "§6 condition 4",
  ],
  ["how long log lines are kept", () => edit(prod, "retentionDays: 30", "retentionDays: 90"), "§1"],
  ["a purpose", () => edit(processing, "(Goals 1 and 2)", "(Goals 1, 2 and 3)"), "§6 condition 2"],
  [
    "a goal of a column",
    () => edit("db/analytics/dictionary.yaml", "goals: [2]", "goals: [1, 2]"),
    "§6 condition 2",
  ],
  [
    "a path of the service",
    () => edit(prod, "/placeholder-of-goal-2", "/export"),
    "§6 condition 2",
  ],
  [
    "a recipient",
    () => edit(processing, '"None; a third', '"A researcher; a third'),
    "§6 condition 6",
  ],
];

describe("dpia review --pushed", () => {
  const event = (content: object | string): NodeJS.ProcessEnv => {
    const file = join(root, ".git", "event.json");
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    return { GITHUB_EVENT_PATH: file };
  };
  const pushed = async (env: NodeJS.ProcessEnv) => {
    const around = surroundings(platform, root);
    const flags = { date: "2026-12-01", json: true, pushed: true };
    const all = { ...around, env: { ...around.env, ...env } };
    return dpiaReview(flags, talkInto(said), all, root);
  };

  it("takes the range of the push", async () => {
    const before = git("rev-parse", "HEAD").trim();
    const file = join(root, "Pulumi.prod.yaml");
    const settings = readFileSync(file, "utf8");
    writeFileSync(file, settings.replace(/ANALYTICS_K_FLOOR: "?20"?|kFloor: 20/, "kFloor: 5"));
    git("commit", "-qam", "a lower floor");
    const after = git("rev-parse", "HEAD").trim();
    try {
      expect(await pushed(event({ before, after }))).toBe(1);
      expect(conditions()).toContain("§6 condition 3");
    } finally {
      git("reset", "-q", "--hard", before);
    }
  });

  it.each([
    ["the clock", { schedule: "0 6 * * 1" }],
    ["the first push of a branch", { before: "0".repeat(40), after: "1".repeat(40) }],
  ])("looks at the calendar alone where %s started it", async (_, content) => {
    expect(await pushed(event(content))).toBe(0);
    expect(printed().items).toEqual([]);
  });

  it("says that an event cannot be read", async () => {
    await expect(pushed(event("{"))).rejects.toThrow(/cannot be read: it is not JSON/);
    await expect(pushed({ GITHUB_EVENT_PATH: "" })).rejects.toThrow(/give --from and --to instead/);
  });
});

describe("a change", () => {
  it.each(changes)(
    "of %s is found, from the range to the working tree",
    async (_, change, condition) => {
      change();
      expect(await review({ from: "HEAD" })).toBe(1);
      expect(conditions()).toContain(condition);
    },
  );

  it("of something else is none, and neither is a higher floor", async () => {
    edit(prod, "kFloor: 20", "kFloor: 25");
    edit(prod, "snapshotHourUtc: 7", "snapshotHourUtc: 6");
    expect(await review({ from: "HEAD" })).toBe(0);
    expect(printed().items).toEqual([]);
  });

  it("is found between two revisions, and names no credential of an address", async () => {
    const region = "region: eu-central-1";
    edit(prod, region, `${region}\n      url: syslog+tls://me:secret@logs.example.net`);
    git("commit", "-qam", "moved");
    expect(await review({ from: "HEAD~1", to: "HEAD" })).toBe(1);
    expect(said.printed.join()).toContain(
      "logs.example.net, which is not shown to be in the Union",
    );
    expect(said.printed.join()).not.toContain("secret");
    git("reset", "-q", "--hard", "HEAD~1");
  });
});

describe("two lists of resources", () => {
  const urn = (type: string, name: string) => `urn:pulumi:prod::raxx::${type}::${name}`;
  const app = (region: string, vars = {}) => ({
    urn: urn("heroku:index/app:App", "analytics-app"),
    inputs: { region, vars },
  });
  const compared = async (before: object[], after: object[]) => {
    const [old, now] = [before, after].map((resources, at) => {
      const file = join(root, `${at}.json`);
      writeFileSync(file, JSON.stringify({ deployment: { resources } }));
      return file;
    });
    return review({ before: old ?? "", after: now ?? "" });
  };

  it.each([
    ["the region", app("us"), "§6 condition 4"],
    ["the floor", app("eu", { ANALYTICS_K_FLOOR: "5" }), "§6 condition 3"],
    ["the guard", app("eu", { I_ACCEPT_WEAKER_ANONYMITY: "1" }), "§6 condition 3"],
    [
      "a collaborator",
      { urn: urn("heroku:index/collaborator:Collaborator", "analytics-x"), inputs: {} },
      "§6 condition 6",
    ],
    [
      "the days",
      { urn: urn("aws:cloudwatch/logGroup:LogGroup", "analytics"), inputs: { retentionInDays: 9 } },
      "§1",
    ],
  ])("differ in %s", async (_, resource, condition) => {
    expect(await compared([app("eu")], [app("eu"), resource])).toBe(1);
    expect(conditions()).toContain(condition);
  });

  it("that are equal, or differ elsewhere, are nothing", async () => {
    const other = {
      urn: urn("heroku:index/drain:Drain", "api-logs"),
      inputs: { url: "https://x.example.com" },
    };
    expect(await compared([app("eu")], [app("eu"), other])).toBe(0);
  });
});

describe("the calendar", () => {
  it.each([
    ["2027-04-16", 0],
    ["2027-04-17", 1],
    ["2027-05-17", 1],
    ["2027-05-18", 1],
  ])("on %s: exit %d", async (date, code) => {
    expect(await review({ date })).toBe(code);
  });

  it.each([
    [10_000, 0],
    [10_001, 1],
  ])("with %d users: exit %d", async (optedIn, code) => {
    expect(await review({ optedIn })).toBe(code);
  });
});

describe("guidance on GDPR Art. 35", () => {
  it.each([
    ["2027-05-21", 0],
    ["2027-05-22", 1],
  ])("looked for on 2026-11-20, on %s: exit %d", async (date, code) => {
    const due = await review({ date });
    expect(conditions().includes("§6 condition 8")).toBe(code === 1);
    expect(due).toBe(1);
  });

  it("is looked for half a year after the assessment, where nobody has", async () => {
    cpSync(prod, join(root, prod));
    expect(await review({ date: "2026-11-15" })).toBe(0);
    expect(await review({ date: "2026-11-16" })).toBe(1);
    expect(printed().items).toEqual([
      {
        where: "guidance",
        what: "somebody looked last on 2026-05-17: look by 2026-11-16 for new guidance of the EDPB, the CNIL and the ICO on behavioral analytics under E2E encryption, and record who looked as raxx:analytics.assessment.guidance in Pulumi.prod.yaml",
        condition: "§6 condition 8: new guidance on GDPR Art. 35",
      },
    ]);
  });

  it("is not passed by a record without a day", async () => {
    edit(prod, '"2026-11-20"', '"soon"');
    await expect(review({ date: "2026-12-01" })).rejects.toThrow("guidance.on is no day");
  });
});

it.each([
  [{ to: "HEAD" }, "--to needs --from"],
  [{ before: "x" }, "--before and --after belong together"],
  [{ from: "0000000" }, "a branch is new"],
  [{ from: "no-such" }, "no-such"],
])("refuses %j", async (flags, message) => {
  await expect(review(flags)).rejects.toThrow(message);
});

describe("--file", () => {
  const annual = { date: "2027-05-01", file: true };
  const issues = () => platform.world.issues;

  it("files one issue, and the same again is none", async () => {
    expect(await review(annual)).toBe(1);
    expect(printed().issue).toMatchObject({ outcome: "filed", added: 1 });
    await review({ ...annual, date: "2027-05-02" });
    expect(printed().issue).toEqual({
      url: issues()[0]?.html_url,
      outcome: "already filed",
      added: 0,
    });
    expect(issues()).toHaveLength(1);
    expect(issues()[0]).toMatchObject({ labels: ["dpia-review"] });
  });

  it("adds to the open issue what it does not have, and keeps what a person ticked", async () => {
    await review(annual);
    const [issue] = issues();
    if (issue) issue.body = issue.body.replace("- [ ]", "- [x]");
    await review({ ...annual, optedIn: 10_001 });
    expect(printed().issue).toMatchObject({ outcome: "added", added: 1 });
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body.match(/- \[.\]/g)).toEqual(["- [x]", "- [ ]"]);
  });

  it("does not file again what was reviewed and closed; what is new gets an issue of its own", async () => {
    await review(annual);
    Object.assign(issues()[0] ?? {}, { state: "closed" });
    await review(annual);
    expect(printed().issue).toMatchObject({ outcome: "already filed" });
    await review({ ...annual, optedIn: 10_001 });
    expect(printed().issue).toMatchObject({ outcome: "filed", added: 1 });
    expect(issues()).toHaveLength(2);
  });

  it.each(["lost after", "lost before", 502] as const)(
    "files once, whichever request meets this: %s",
    async (fault) => {
      for (const broken of [0, 1]) {
        platform.begin(emptyWorld());
        platform.disturb((number) => (number === broken ? fault : undefined));
        await review(annual);
        platform.disturb((number) => (number === broken ? fault : undefined));
        await review({ ...annual, optedIn: 10_001 });
        expect(issues()).toHaveLength(1);
        expect(issues()[0]?.body.match(/- \[ \]/g)).toHaveLength(2);
      }
    },
  );

  it("cannot be broken out of by a name", async () => {
    edit(processing, "(Goals 1 and 2)", "--> @everyone <script> `x`");
    await review({ from: "HEAD", file: true });
    await review({ from: "HEAD", file: true });
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body).not.toMatch(/@everyone|[^\\]<script>/);
  });

  it("needs a token before it reads anything", async () => {
    const here = surroundings(platform, root);
    const around = { ...here, env: { ...here.env, GITHUB_TOKEN: "" } };
    await expect(dpiaReview(annual, talkInto(said), around, root)).rejects.toThrow(
      "GITHUB_TOKEN is missing",
    );
  });
});
