import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cannedAnswer, channelAt } from "../../../src/domain/incidents";
import { clocksOf, openClocks } from "../../../src/ops/incident/clocks";
import type { Deed, Incident } from "../../../src/ops/incident/record";

const detected = "2026-05-21T10:00:00.000Z";
const after = (hours: number): Date => new Date(Date.parse(detected) + hours * 3_600_000);
const line = (did: Deed, hours: number) => ({ at: after(hours).toISOString(), by: "kris", did });

const breach: Incident = {
  id: "odd-queries-1a2b3c",
  title: "odd queries",
  service: "the store",
  severity: "sev1",
  breach: true,
  subject: true,
  detected,
  opened: detected,
  by: "kris",
  told: {},
  log: [],
};
const states = (incident: Incident, hours: number) =>
  clocksOf(incident, after(hours)).map(({ name, state }) => `${name} ${state}`);

describe("an incident's clocks", () => {
  it("are due 4 hours, 72 hours and 30 days after the detection", () => {
    expect(clocksOf(breach, after(0)).map(({ name, due }) => [name, due])).toEqual([
      ["determination", "2026-05-21T14:00:00.000Z"],
      ["authority", "2026-05-24T10:00:00.000Z"],
      ["answer", "2026-06-20T10:00:00.000Z"],
    ]);
  });

  it("run for a suspected breach and for a data subject only", () => {
    expect(clocksOf({ ...breach, breach: false, subject: false }, after(1))).toEqual([]);
    expect(states({ ...breach, breach: false }, 1)).toEqual(["answer running"]);
  });

  it.each([
    [2.9, "running", "running", "running"],
    [3, "soon", "running", "running"],
    [4, "soon", "running", "running"],
    [4.01, "past", "running", "running"],
    [54, "past", "soon", "running"],
    [72.01, "past", "past", "running"],
    [720.01, "past", "past", "past"],
  ])("stand after %d hours: %s, %s, %s", (hours, ...wanted) => {
    expect(clocksOf(breach, after(hours)).map(({ state }) => state)).toEqual(wanted);
  });

  it("are stopped by what was done, late where it was late", () => {
    const log = [line("breach-confirmed", 3), line("authority-notified", 80)];
    expect(states({ ...breach, log }, 90)).toEqual([
      "determination met",
      "authority late",
      "customers running",
      "answer running",
    ]);
  });

  it("of the notification are not needed where no breach was found, and run again where one is found after all", () => {
    const ruledOut = [line("breach-ruled-out", 3)];
    expect(states({ ...breach, log: ruledOut }, 90)[1]).toBe("authority not needed");
    const found = [...ruledOut, line("breach-confirmed", 5)];
    expect(states({ ...breach, log: found }, 90).slice(1, 3)).toEqual([
      "authority past",
      "customers running",
    ]);
  });

  it("stay open until each was stopped, in whichever order", () => {
    const all = ["breach-confirmed", "authority-notified", "no-high-risk", "subject-answered"];
    fc.assert(
      fc.property(fc.shuffledSubarray(all as Deed[]), (deeds) => {
        const log = deeds.map((did, index) => line(did, index));
        const open = openClocks(clocksOf({ ...breach, log }, after(1)));
        expect(open.length === 0).toBe(deeds.length === all.length);
      }),
    );
  });
});

describe("a severity's channel", () => {
  it.each([
    ["2026-05-21T12:00:00Z", "sev2-5"],
    ["2026-05-21T22:29:59Z", "sev2-5"],
    ["2026-05-21T22:30:00Z", "sev2"],
    ["2026-05-21T11:59:59Z", "sev2"],
    ["2026-05-23T13:00:00Z", "sev2"],
    ["2026-05-24T13:00:00Z", "sev2"],
    ["2026-05-25T13:00:00Z", "sev2-5"],
  ] as const)("of SEV2.5 at %s is %s", (at, channel) => {
    expect(channelAt("sev2-5", new Date(at))).toBe(channel);
  });

  it.each(["sev1", "sev2", "sev3"] as const)("of %s is its own at any hour", (severity) => {
    expect(channelAt(severity, new Date("2026-05-23T03:00:00Z"))).toBe(severity);
  });
});

it("the first answer has a time only where one was said", () => {
  expect(cannedAnswer("orders", new Date("2026-05-21T14:00:00Z"))).toBe(
    "We're aware of an issue affecting orders. We'll provide an update at 2026-05-21 14:00 UTC or when resolved.",
  );
  expect(cannedAnswer("orders", undefined)).toBe(
    "We're aware of an issue affecting orders. We'll provide an update when resolved.",
  );
});
