import { describe, expect, it } from "vitest";
import { recordedCommands } from "../../../src/domain/operations";
import { evidenceMarkdown } from "../../../src/report/evidence/markdown";
import { operationsOf, type RecordedEvent } from "../../../src/report/evidence/operations";
import { evidenceFor, subjectOf } from "./subject";

const at = new Date("2026-12-01T08:00:00Z");

const synced: RecordedEvent = {
  time: "2026-11-02T08:00:05.000Z",
  command: "secrets sync",
  target: "SENTRY_DSN",
  result: "done",
};
const begun: RecordedEvent = { ...synced, time: "2026-11-02T08:00:00.000Z", result: "begun" };

const of = (events: readonly RecordedEvent[], command = "secrets sync") =>
  operationsOf(events, at).find((operation) => operation.command === command);

const last = { at: synced.time, result: "done", target: "SENTRY_DSN", reference: null };

describe("an operation of the report", () => {
  it("is each that leaves lines in the trail, also where none is recorded", () => {
    expect(operationsOf([], at)).toEqual(
      [...recordedCommands].toSorted().map((command) => ({ command, last: null, runs: 0 })),
    );
  });

  it("ended as its newest line says, whatever the order of the lines", () => {
    expect(of([begun, synced])).toEqual({ command: "secrets sync", last, runs: 1 });
    expect(of([synced, begun])).toEqual(of([begun, synced]));
  });

  it.each<[string, Partial<RecordedEvent>, object]>([
    ["failed", { result: "failed" }, { result: "failed" }],
    ["is not finished", { result: "begun" }, { result: "not finished" }],
    [
      "has the reference that was given",
      { reference: "https://x/1" },
      { reference: "https://x/1" },
    ],
  ])("%s", (_, spoilt, expected) => {
    expect(of([{ ...synced, ...spoilt }])?.last).toEqual({ ...last, ...expected });
  });

  it("is not what came after the moment of the report", () => {
    expect(of([synced, { ...synced, time: "2026-12-01T08:00:01.000Z", result: "failed" }])).toEqual(
      of([synced]),
    );
  });

  it("ran as often as it began, or ended without a line of its beginning, within 90 days", () => {
    const day = (time: string, ...events: readonly RecordedEvent[]) =>
      events.map((event) => ({ ...event, time }));
    const events = [
      ...day("2026-09-02T07:59:59.000Z", begun, synced),
      ...day("2026-09-02T08:00:00.000Z", begun, synced),
      ...day("2026-10-01T08:00:00.000Z", begun),
      ...day("2026-10-02T08:00:00.000Z", begun, synced),
      ...day("2026-10-03T08:00:00.000Z", synced),
    ];
    expect(of(events)?.runs).toBe(4);
  });

  it("shows how many erasures a restore did again, and when", () => {
    const target = "raxx-api-prod: 2 erasures, 1 persons, 3 rows";
    const replayed = { ...synced, command: "privacy replay", target };
    expect(of([replayed], "privacy replay")?.last).toMatchObject({ at: synced.time, target });
  });

  it("names no person", () => {
    const deleted = { ...synced, command: "privacy delete", target: "user 3f9a" };
    expect(of([deleted], "privacy delete")?.last).toMatchObject({ target: "" });
    expect(JSON.stringify(operationsOf([deleted], at))).not.toContain("3f9a");
  });

  it("is there where this checkout knows no such command", () => {
    expect(of([{ ...synced, command: "former thing" }], "former thing")).toMatchObject({ runs: 1 });
  });
});

describe("the section", () => {
  const linesOf = (events?: readonly RecordedEvent[]) =>
    evidenceMarkdown(evidenceFor({ ...subjectOf([]), ...(events && { events }) })).split("\n");

  it("has a line of each, and says what was never recorded", () => {
    const lines = linesOf([begun, synced]);
    expect(lines.find((line) => line.includes("`secrets sync`"))).toBe(
      "| prod | `secrets sync` | 2026-11-02T08:00:05.000Z | SENTRY_DSN | – | 1 | **done** |",
    );
    expect(lines.find((line) => line.includes("`app rollback`"))).toBe(
      "| prod | `app rollback` | – | – | – | 0 | **never recorded** |",
    );
  });

  it("tells when values were looked for last, and what was found", () => {
    const looked: RecordedEvent = {
      ...{ command: "secrets traces", time: "2026-11-30T08:00:00.000Z", target: "31 places" },
      ...{ result: "failed", reference: "value of /raxx/apps/SENTRY_DSN" },
    };
    const row = (events: readonly RecordedEvent[]) =>
      linesOf(events).find((line) => line.includes("`secrets traces`"));
    expect([row([looked]), row([])]).toEqual([
      "| prod | `secrets traces` | 2026-11-30T08:00:00.000Z | 31 places | value of /raxx/apps/SENTRY_DSN | 1 | **failed** |",
      "| prod | `secrets traces` | – | – | – | 0 | **never recorded** |",
    ]);
  });

  it("tells when it was asked last what the registry lacks, and what was found", () => {
    const asked: RecordedEvent = {
      ...{ command: "secrets unmanaged", time: "2026-11-30T08:00:00.000Z" },
      ...{ target: "41 variables, entries and identities", result: "failed" },
      reference: "raxx-api-prod STRIPE_SECRET_KEY",
    };
    expect(linesOf([asked]).find((line) => line.includes("`secrets unmanaged`"))).toBe(
      "| prod | `secrets unmanaged` | 2026-11-30T08:00:00.000Z | 41 variables, entries and identities | raxx-api-prod STRIPE_SECRET_KEY | 1 | **failed** |",
    );
  });

  it("says that no trail was given", () => {
    expect(linesOf()).toContain("Not observed: no audit trail was given.");
  });
});
