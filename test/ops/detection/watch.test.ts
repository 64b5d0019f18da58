import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logChecks } from "../../../src/domain/detection-checks";
import { detectionRules } from "../../../src/domain/detection";
import { readLine } from "../../../src/ops/detection/line";
import { Watch } from "../../../src/ops/detection/watch";
import { appLine, noon, type Request, routerLine } from "../../support/log-lines";

/** What a watch says of these lines. */
function watched(lines: readonly string[]): Watch {
  const watch = new Watch("prod");
  for (const [index, line] of lines.entries())
    watch.add(readLine(line, noon + 86_400_000), { log: "api.log", line: index + 1 });
  watch.end();
  return watch;
}

/** `DET-BETA-001 203.0.113.9 10`, for each finding, sorted. */
const found = (lines: readonly string[]): string[] =>
  watched(lines)
    .findings.map(({ check, who, count }) => `${check.rule} ${who} ${count}`)
    .toSorted();

const attacker = "203.0.113.9";

/** The `n`th line of an attack, beginning at noon. */
type Attack = (at: number, n: number) => string;
const asking =
  (request: Omit<Request, "at">): Attack =>
  (at) =>
    routerLine({ address: attacker, ...request, at });
const telling =
  (fields: Readonly<Record<string, unknown>>): Attack =>
  (at) =>
    appLine(at, { ip: attacker, ...fields });

/** Ways in which each rule is broken, and whom it shows. */
const attacks: readonly (readonly [rule: string, what: string, attack: Attack, who: string])[] = [
  [
    "DET-AUTH-001",
    "asks for passkeys",
    asking({ method: "POST", path: "/api/webauthn/authenticate/begin", status: 404 }),
    attacker,
  ],
  [
    "DET-AUTH-001",
    "is told of by the app",
    telling({ event: "passkey.unknown_credential" }),
    attacker,
  ],
  [
    "DET-AUTH-002",
    "signs in",
    asking({ method: "POST", path: "/api/sessions", status: 201 }),
    attacker,
  ],
  [
    "DET-AUTH-002",
    "ends the ceremony",
    asking({ method: "POST", path: "/api/webauthn/authenticate/verify" }),
    attacker,
  ],
  ["DET-AUTH-002", "is told of by the app", telling({ event: "session_created" }), attacker],
  [
    "DET-AUTH-003",
    "is refused by the console",
    asking({ host: "console.raxx.app", path: "/users", status: 403 }),
    attacker,
  ],
  [
    "DET-AUTH-003",
    "goes around Access",
    asking({ host: "raxx-console-prod-0a1b.herokuapp.com", path: "/users", status: 403 }),
    attacker,
  ],
  ["DET-AUTH-003", "is told of by the app", telling({ event: "rbac_denied", actor: "kai" }), "kai"],
  [
    "DET-SIGNUP-001",
    "signs up",
    asking({ method: "POST", path: "/api/waitlist", status: 201 }),
    attacker,
  ],
  ["DET-SIGNUP-001", "is told of by the app", telling({ event: "waitlist.signup" }), attacker],
  [
    "DET-SIGNUP-002",
    "signs many addresses up",
    (at, n) =>
      appLine(at, {
        event: "waitlist.signup",
        ip: `192.0.2.${n}`,
        email: `Kai${n}+${n}@example.com`,
      }),
    "kai#@example.com",
  ],
  [
    "DET-BETA-001",
    "tries tokens",
    (at, n) => asking({ path: `/api/beta/preview/${n}`, status: 401 })(at, n),
    attacker,
  ],
  ["DET-BETA-001", "is told of by the app", telling({ event: "beta_token_invalid" }), attacker],
  ["DET-BETA-002", "fetches screens", asking({ path: "/api/beta/preview/s" }), attacker],
  [
    "DET-BETA-002",
    "is told of by the app",
    telling({ message: "preview screen served" }),
    attacker,
  ],
  [
    "DET-BETA-004",
    "has the token and no NDA",
    asking({ path: "/api/beta/preview/s", status: 403 }),
    attacker,
  ],
  [
    "DET-BETA-004",
    "signs what it may not",
    asking({ method: "POST", path: "/api/beta/nda", status: 422 }),
    attacker,
  ],
  ["DET-BETA-004", "is told of by the app", telling({ event: "beta.nda_required" }), attacker],
];

const checkOf = (rule: string) => {
  const check = logChecks.find((each) => each.rule === rule);
  if (check === undefined) throw new Error(`${rule} has no check`);
  return check;
};
const windowOf = (rule: string): number => checkOf(rule).windowMinutes * 60_000;

/** `count` lines of an attack, evenly over `span`: the last is `span` after the first. */
const lines = (attack: Attack, count: number, span: number): string[] =>
  Array.from({ length: count }, (_, n) =>
    attack(noon + Math.floor((span * n) / Math.max(count - 1, 1)), n),
  );

describe("the checks", () => {
  it("are of rules of the catalog, each attacked here", () => {
    const ids = logChecks.map(({ rule }) => rule);
    expect(detectionRules.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
    expect([...new Set(attacks.map(([rule]) => rule))].toSorted()).toEqual(ids.toSorted());
  });
});

describe.each(attacks)("%s, when somebody %s,", (rule, _, attack, who) => {
  const { threshold } = checkOf(rule);
  const window = windowOf(rule);

  it("is silent one below the threshold", () => {
    expect(found(lines(attack, threshold - 1, window - 1))).toEqual([]);
  });

  it("finds the threshold within the window, and nothing else", () => {
    expect(found(lines(attack, threshold, window - 1))).toEqual([`${rule} ${who} ${threshold}`]);
  });

  it("is silent where the window is just too short", () => {
    expect(found(lines(attack, threshold, window))).toEqual([]);
  });
});

describe("a rule by pattern", () => {
  const signUp = (at: number, email: string) => appLine(at, { event: "waitlist_signup", email });

  it("counts an address once, however often it is sent", () => {
    const sent = Array.from({ length: 9 }, (_, n) => signUp(noon + n, `kai${n % 4}@example.com`));
    expect(found(sent)).toEqual([]);
  });

  it("tells other names, and other domains, apart", () => {
    const sent = Array.from({ length: 9 }, (_, n) => [
      signUp(noon + n, `${"abcdefghi"[n]}@example.com`),
      signUp(noon + n, `kai${n}@${n}.example.com`),
    ]).flat();
    expect(found(sent)).toEqual([]);
  });

  it("reads an address in a query", () => {
    const sent = Array.from({ length: 5 }, (_, n) =>
      routerLine({
        at: noon + n,
        method: "POST",
        path: `/waitlist?email=kai${n}%40example.com`,
        status: 201,
        address: `192.0.2.${n}`,
      }),
    );
    expect(found(sent)).toEqual(["DET-SIGNUP-002 kai#@example.com 5"]);
  });
});

describe("an episode", () => {
  const refusal = (at: number) => asking({ path: "/api/beta/preview/s", status: 401 })(at, 0);

  it("is one finding while it goes on, and another after a quiet window", () => {
    const window = windowOf("DET-BETA-001");
    const burst = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => refusal(from + n * 1000));
    const all = [...burst(noon, 40), ...burst(noon + 40_000 + window, 12)];
    expect(
      watched(all).findings.map(({ from, to, count, first }) => [from, to, count, first.line]),
    ).toEqual([
      [noon, noon + 39_000, 40, 1],
      [noon + 40_000 + window, noon + 51_000 + window, 12, 41],
    ]);
  });

  it("is not counted twice where router and app both tell of it", () => {
    const both = Array.from({ length: 9 }, (_, n) => [
      refusal(noon + n),
      appLine(noon + n, { event: "beta_token_invalid", ip: attacker }),
    ]).flat();
    expect(found(both)).toEqual([]);
  });
});

describe("what makes a verdict doubtful is told", () => {
  const refusal = (at: number) => asking({ path: "/api/beta/preview/s", status: 401 })(at, 0);

  it("lines that are not understood, by why", () => {
    const { unread, read } = watched(["what", refusal(noon), "ever"]).lines;
    expect([read, unread]).toEqual([
      3,
      [
        {
          why: "no time and source before it, as logplex writes them",
          lines: 2,
          first: { log: "api.log", line: 1 },
        },
      ],
    ]);
  });

  it("events that come too late", () => {
    const late = [refusal(noon), refusal(noon + 200_000), refusal(noon - 1)];
    expect(watched(late).lines.late).toBe(1);
  });

  it("lines that do not say whose they are", () => {
    const line = refusal(noon).replace(/fwd="[^"]*"/, 'fwd="unknown"');
    const rule = watched([line]).rules.find(({ rule: id }) => id === "DET-BETA-001");
    expect(rule).toMatchObject({ watched: 1, counted: 1, nobody: 1, verdict: "quiet" });
  });

  it("that a log says nothing of a rule", () => {
    const verdicts = watched([refusal(noon)]).rules.map(
      ({ rule, verdict }) => `${rule} ${verdict}`,
    );
    expect(verdicts).toContain("DET-BETA-001 quiet");
    expect(verdicts).toContain("DET-SIGNUP-001 nothing to judge");
  });
});

/** Quiet requests of many people: each asks for a screen, mistypes a token now and then and signs up once. */
const traffic = fc
  .array(
    fc.record({
      person: fc.integer({ min: 1, max: 200 }),
      after: fc.integer({ min: 0, max: 3_600_000 }),
      deed: fc.constantFrom(
        ["GET", "/api/beta/preview/home", 200],
        ["GET", "/api/strategies", 200],
        ["GET", "/api/strategies", 404],
        ["POST", "/api/errors", 500],
        ["OPTIONS", "/api/beta/preview/home", 204],
      ),
    }),
    { maxLength: 150 },
  )
  .map((all) =>
    all.map(({ person, after, deed: [method, path, status] }) => ({
      at: noon + after,
      line: routerLine({
        at: noon + after,
        address: `198.51.100.${person}`,
        method,
        path,
        status,
      }),
    })),
  );

const byTime = (all: readonly { at: number; line: string }[]) =>
  all.toSorted((a, b) => a.at - b.at).map(({ line }) => line);

const attacked = fc.record({
  which: fc.nat({ max: attacks.length - 1 }),
  over: fc.integer({ min: -2, max: 3 }),
  begin: fc.integer({ min: 0, max: 600_000 }),
});

/** Lines of an attack that misses the threshold by `-over`, and what it is found as. */
function made({ which, over, begin }: { which: number; over: number; begin: number }) {
  const [rule = "", , attack = () => "", who = ""] = attacks[which] ?? [];
  const count = checkOf(rule).threshold + over;
  const span = windowOf(rule) - 1;
  const all = Array.from({ length: count }, (_, n) => {
    const at = noon + begin + Math.floor((span * n) / Math.max(count - 1, 1));
    return { at, line: attack(at, n) };
  });
  return { all, expected: over >= 0 ? [`${rule} ${who} ${count}`] : [] };
}

describe("over generated traffic", () => {
  it("nothing is found where nobody attacks", () => {
    fc.assert(
      fc.property(traffic, (quiet) => {
        expect(found(byTime(quiet))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("every attack is found, and nothing beside it", () => {
    fc.assert(
      fc.property(traffic, attacked, (quiet, attack) => {
        const { all, expected } = made(attack);
        expect(found(byTime([...quiet, ...all]))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("the order within a second changes no verdict", () => {
    fc.assert(
      fc.property(attacked, traffic, fc.infiniteStream(fc.nat()), (attack, quiet, random) => {
        const { all } = made(attack);
        const lived = [...quiet, ...all];
        const keys = new Map(lived.map((each) => [each, random.next().value as number]));
        const shuffled = lived.toSorted(
          (a, b) =>
            Math.floor(a.at / 1000) - Math.floor(b.at / 1000) ||
            (keys.get(a) ?? 0) - (keys.get(b) ?? 0),
        );
        expect(found(shuffled.map(({ line }) => line))).toEqual(found(byTime(lived)));
      }),
      { numRuns: 40 },
    );
  });
});
