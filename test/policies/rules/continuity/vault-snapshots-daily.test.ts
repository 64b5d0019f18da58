import { describe, expect, it } from "vitest";
import type { Value } from "../../../../src/policies/rule/resource";
import { vaultSnapshotsDaily } from "../../../../src/policies/rules/continuity/vault-snapshots-daily";
import { faults, resource, unknown, withProperty } from "../../../support/resources";

const addOn = { type: "AutoSnapshot", status: "Enabled", snapshotTime: "07:00" };
const judged = (spoiled: Value | undefined) =>
  faults(
    vaultSnapshotsDaily,
    resource({
      type: "aws:lightsail/instance:Instance",
      props: withProperty({ name: "raxx-vault" }, "addOn", spoiled),
    }),
  );

const notHourly = ["the snapshot time is not a full hour, HH:00"];

describe("vault-snapshots-daily", () => {
  it.each(["06:00", "07:00", "23:00"])("accepts a snapshot at %s", (snapshotTime) => {
    expect(judged({ ...addOn, snapshotTime })).toEqual([]);
  });

  it.each(["06:30", "24:00", "7:00", "07:00:00", ""])(
    "rejects a snapshot at %j",
    (snapshotTime) => {
      expect(judged({ ...addOn, snapshotTime })).toEqual(notHourly);
    },
  );

  it.each([
    ["no add-on", undefined, ["the instance has no AutoSnapshot add-on"]],
    [
      "a disabled add-on",
      { ...addOn, status: "Disabled" },
      ["the AutoSnapshot add-on is not Enabled"],
    ],
    [
      "another add-on",
      { ...addOn, type: "StopInstanceOnIdle" },
      ["the add-on is not AutoSnapshot"],
    ],
    ["an add-on without a time", withProperty(addOn, "snapshotTime", undefined), notHourly],
  ])("rejects %s", (_, spoiled, expected) => {
    expect(judged(spoiled)).toEqual(expected);
  });

  it.each<[string, Value]>([
    ["addOn", unknown],
    ["addOn.status", { ...addOn, status: unknown }],
    ["addOn.snapshotTime", { ...addOn, snapshotTime: unknown }],
  ])("rejects %s that is unknown at preview", (path, spoiled) => {
    expect(judged(spoiled)).toEqual([`${path} cannot be shown at preview: make it a literal`]);
  });

  it("leaves other types alone", () => {
    expect(faults(vaultSnapshotsDaily, resource({ type: "aws:ec2/instance:Instance" }))).toEqual(
      [],
    );
  });
});
