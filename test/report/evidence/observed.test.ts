import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  readAges,
  readDrills,
  readEvents,
  readPosture,
} from "../../../src/report/evidence/observed";

const folder = mkdtempSync(join(tmpdir(), "observed-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: unknown): string {
  const file = join(folder, "given.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const drill = {
  kind: "state",
  startedAt: "2026-11-02T08:00:00.000Z",
  durationSeconds: 12.5,
  backup: "pulumi/prod.json v3",
  result: "passed",
  problems: [],
  by: "kris",
};

describe("what operations observed", () => {
  it("has the ages that secrets status prints", () => {
    const age = { name: "A", vaultPath: "/raxx/a/A", due: "kept", days: 3 };
    expect(readAges(fileOf([age]))).toEqual([age]);
  });

  it("has drills in the order of time, without what the record says beside", () => {
    const later = { ...drill, startedAt: "2026-11-03T08:00:00.000Z", key: "operations/…" };
    expect(readDrills(fileOf([later, drill]))).toEqual([
      drill,
      { ...drill, startedAt: later.startedAt },
    ]);
  });

  it("has a table for each list of a posture, and one of what is beside them", () => {
    const posture = {
      at: "2026-11-02",
      components: [
        { name: "vault", rto: 30 },
        { name: "api", gap: ["x"] },
      ],
    };
    expect(readPosture(fileOf(posture))).toEqual([
      { title: "summary", columns: ["what", "observed"], rows: [["at", "2026-11-02"]] },
      {
        title: "components",
        columns: ["name", "rto", "gap"],
        rows: [
          ["vault", 30, null],
          ["api", null, '["x"]'],
        ],
      },
    ]);
  });

  it("has the events that audit list prints, without who did it, and none of another environment", () => {
    const kept = {
      time: "2026-11-02T08:00:00.000Z",
      environment: "prod",
      command: "secrets sync",
      target: "SENTRY_DSN",
      result: "done",
    };
    const printed = [{ ...kept, id: "1", actor: "kris@laptop", detail: "a word of the service" }];
    expect(readEvents(fileOf(printed), "prod")).toEqual([kept]);
    expect(() => readEvents(fileOf(printed), "staging")).toThrow(
      /events of prod, and was given for staging/,
    );
    expect(() => readEvents(fileOf([{ ...kept, result: "good" }]), "prod")).toThrow(
      /raxx audit list --env prod --json.*0\.result/,
    );
  });

  it.each([
    ["ages", readAges, [{ name: "A", vaultPath: "/raxx/a/A", due: "old" }], /given\.json .*0\.due/],
    ["ages", readAges, { secrets: [] }, /raxx secrets status/],
    ["drills", readDrills, [{ ...drill, result: "good" }], /0\.result/],
    ["posture", readPosture, "fine", /raxx bcp posture/],
  ] as const)("is refused where it is no form of it: %s", (_, read, content, message) => {
    expect(() => read(fileOf(content))).toThrow(message);
  });
});
