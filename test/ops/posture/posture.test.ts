import { beforeAll, describe, expect, it } from "vitest";
import { declared } from "../../../src/check/declared";
import { stackFileConfig } from "../../../src/config/stack-file/read";
import { components, type DrillKind, drillKinds } from "../../../src/domain/continuity";
import type { KeptRecord } from "../../../src/ops/drills/record";
import { type Known, postureOf } from "../../../src/ops/posture/posture";
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
