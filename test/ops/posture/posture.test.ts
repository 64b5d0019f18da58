import { beforeAll, describe, expect, it } from "vitest";
import { declared } from "../../../src/check/declared";
import { stackFileConfig } from "../../../src/config/stack-file/read";
import { components, type DrillKind, drillKinds } from "../../../src/domain/continuity";
import { scenarios } from "../../../src/domain/scenarios";
import type { AuditEvent } from "../../../src/ops/change/event";
import type { KeptRecord } from "../../../src/ops/drills/record";
import { type Known, type Posture, postureOf } from "../../../src/ops/posture/posture";
import { scenarioOf } from "../../../src/ops/posture/scenario";
import type { Resource } from "../../../src/ops/posture/resources";
import { program } from "../../../src/program";
import { checkout } from "../../support/command";

const now = new Date("2026-11-28T12:00:00Z");
const drilled = (
  kind: DrillKind,
  durationSeconds: number,
  startedAt = "2026-11-20T08:00:00.000Z",
) => ({ kind, durationSeconds, startedAt, key: kind }) as KeptRecord;

describe("bcp posture", () => {
  /** What the program declares for prod, as a state would say it. */
  let resources: readonly Resource[];
  beforeAll(async () => {
    const config = stackFileConfig(checkout, "prod");
    const all = await declared({ project: "raxx", stack: "prod", config, run: program });
    resources = all.map(({ type, name, props }) => ({
      urn: `urn:pulumi:prod::raxx::parent$${type}::${name}`,
      inputs: plain(props),
    }));
  });

  const all = (change: Partial<Known> = {}) => {
    const drills = new Map(drillKinds.map((kind) => [kind, drilled(kind, 600)] as const));
    const known: Known = { resources, smoke: [], drills, now, ...change };
    return components.map((each) => postureOf(each, known));
  };
  const not = (change: Partial<Known>) =>
    all(change)
      .filter(({ standing, component }) => standing !== "met" && component !== "Heroku apps")
      .map(({ component, standing, why }) => [component, standing, ...why]);

  it("is met where all is declared, seen and drilled, but for what no drill measures", () => {
    expect(not({})).toEqual([]);
    expect(all()[0]).toMatchObject({
      component: "Heroku apps",
      standing: "unknown",
      why: ["no drill measures how long it takes"],
    });
    expect(all()[2]).toMatchObject({
      rpo: { target: 1440, given: 1440 },
      rto: { target: 120, given: 10 },
      standing: "met",
    });
  });

  it("is not met where a mechanism is not declared", () => {
    const without = resources.filter(({ urn }) => !urn.endsWith("::vault-instance"));
    expect(
      not({ resources: without }).map(([component, standing]) => [component, standing]),
    ).toEqual([["vault", "not met"]]);
  });

  it("is not met where a drill took longer than is allowed, and unknown where none is on record", () => {
    const drills = new Map([
      ["postgres", drilled("postgres", 7201)],
      ["vault", drilled("vault", 60, "2026-08-01T08:00:00.000Z")],
      ["state", drilled("state", 60)],
    ] as const);
    expect(not({ drills })).toEqual([
      [
        "Heroku Postgres",
        "not met",
        "the drill of 2026-11-20T08:00:00.000Z took 121 min, 120 are allowed",
      ],
      ["vault", "unknown", "the last good drill vault is 119 days old"],
      ["FreeScout", "unknown", "no good drill freescout is on record"],
    ]);
  });

  it("is not met by what the smoke finds broken, and unknown by what nobody answered", () => {
    const seen = { section: "", kept: false, seen: "26 h old" };
    const smoke = [
      { check: "snapshot of vault", asked: true, ...seen },
      { check: "snapshot of tickets", asked: false, ...seen },
    ];
    expect(not({ smoke })).toEqual([
      ["vault", "not met", "snapshot of vault: 26 h old"],
      ["FreeScout", "unknown", "snapshot of tickets: 26 h old"],
    ]);
  });

  it("is unknown where nobody can say what is declared", () => {
    expect(new Set(all({ resources: undefined }).map(({ standing }) => standing))).toEqual(
      new Set(["unknown"]),
    );
  });
});

/** What is known of a value before anything is deployed. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.keys(value).flatMap((key) => {
      try {
        return [[key, plain((value as Record<string, unknown>)[key])]];
      } catch {
        return [];
      }
    }),
  );
}

describe("the eight scenarios", () => {
  const component = (name: string, given?: number, change: Partial<Posture> = {}): Posture => ({
    ...{ section: "§1", component: name, mechanism: "one", rto: {}, standing: "met", why: [] },
    rpo: given === undefined ? {} : { given },
    ...change,
  });
  const well = [
    component("Heroku apps", 0, { standing: "unknown" }),
    component("Heroku Postgres", 5),
    component("vault", 1440),
    component("FreeScout", 1440),
    component("state of deployments", 0),
    component("GitHub", 0),
  ];
  const event = (result: AuditEvent["result"], time: string, target = "raxx-api-prod") =>
    ({ command: "app rollback", result, time, target }) as AuditEvent;
  const rollback = [
    event("begun", "2026-11-01T10:00:00Z"),
    event("begun", "2026-11-01T10:01:00Z", "raxx-console-prod"),
    event("done", "2026-11-01T10:12:00Z"),
    event("failed", "2026-11-01T10:20:00Z", "raxx-console-prod"),
  ];
  const drills = new Map(drillKinds.map((kind) => [kind, drilled(kind, 600)] as const));
  const told = { components: well, drills, events: rollback, now };
  const look = (change: Partial<typeof told> = {}) =>
    scenarios.map((each) => scenarioOf(each, { ...told, ...change }));
  const named = (text: string, change: Partial<typeof told> = {}) =>
    look(change).find(({ scenario }) => scenario.includes(text));

  it("are those of the plan, each with what it assumes and what was measured", () => {
    expect(
      look().map(({ scenario, rto, rpo, standing }) => [
        scenario,
        rto.target,
        rto.given,
        rpo.target,
        standing,
      ]),
    ).toEqual([
      ["a dyno crashes", 10, undefined, 0, "unknown"],
      ["a bad deployment is rolled back", 15, 12, 0, "met"],
      ["Postgres is restored", 180, 10, 5, "met"],
      ["the vault's host is lost", 240, 10, 1440, "met"],
      ["FreeScout's host is lost", 60, 10, 1440, "met"],
      ["the Heroku account is compromised", 720, 10, 1440, "met"],
      ["the state of deployments is lost", 480, 10, undefined, "met"],
      ["the operator cannot be reached for 48 hours", undefined, undefined, undefined, "unknown"],
    ]);
    expect(named("operator")?.why).toEqual([
      "prod deployments wait for the operator, which is accepted (BCP §1.9)",
    ]);
  });

  it("are not met by a drill or a rollback that took longer than the plan assumes", () => {
    const slow = new Map([...drills, ["vault", drilled("vault", 4 * 3600 + 60)] as const]);
    expect(named("vault", { drills: slow })).toMatchObject({
      standing: "not met",
      why: ["it took 241 min, 240 are assumed"],
    });
    const events = [event("begun", "2026-11-01T10:00:00Z"), event("done", "2026-11-01T10:16:00Z")];
    expect(named("rolled back", { events })).toMatchObject({ standing: "not met" });
  });

  it("are not met where more would be lost, or the component's mechanism is broken", () => {
    const components = [
      component("Heroku Postgres", 60),
      component("vault", 1440, { standing: "not met", why: ["26 h old"] }),
    ];
    expect(named("Postgres", { components })?.why).toEqual([
      "up to 60 min are lost, 5 are assumed",
    ]);
    expect(named("vault", { components })).toMatchObject({
      standing: "not met",
      why: ["vault: 26 h old"],
    });
  });

  it("are unknown where nothing was measured, or too long ago", () => {
    const none = new Map([["vault", drilled("vault", 60, "2026-08-01T08:00:00.000Z")] as const]);
    expect(named("Postgres", { drills: none })).toMatchObject({
      standing: "unknown",
      why: ["no good drill postgres is on record"],
    });
    expect(named("vault", { drills: none })?.why).toEqual([
      "the last good drill vault is 119 days old",
    ]);
    const open = [event("begun", "2026-11-01T10:00:00Z")];
    expect(named("rolled back", { events: open })?.why).toEqual([
      "no app rollback that ended well is in the audit trail",
    ]);
    const events = undefined as unknown as typeof rollback;
    expect(named("rolled back", { events })?.why).toEqual(["the audit trail could not be read"]);
  });
});
