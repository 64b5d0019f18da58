import { describe, expect, it } from "vitest";
import {
  type Finding,
  isSettled,
  RecoveryError,
  settle,
  tellingInput,
} from "../../../src/ops/recovery/settle";
import {
  type Deployment,
  pendingCreates,
  type StateResource,
} from "../../../src/ops/state/deployment";

const bucket: StateResource = { urn: "urn:bucket", inputs: { bucket: "raxx-state" } };
const key: StateResource = { urn: "urn:key", inputs: { description: "stack secrets" } };
const app: StateResource = { urn: "urn:app", id: "an-app", outputs: { name: "api" } };

/** An update that was killed while it created a bucket and a key, and changed an app. */
const interrupted: Deployment = {
  resources: [app],
  pending_operations: [
    { type: "creating", resource: bucket },
    { type: "creating", resource: key },
    { type: "updating", resource: app },
  ],
};

const findings = (entries: Record<string, Finding>) => new Map(Object.entries(entries));
const answered = findings({ "urn:bucket": { id: "raxx-state" }, "urn:key": "absent" });

describe("settling an interrupted update", () => {
  it("lists the creations that nobody heard the end of", () => {
    expect(pendingCreates(interrupted)).toEqual([bucket, key]);
  });

  it("takes over what exists, with its inputs for the next refresh to compare, and forgets the rest", () => {
    expect(settle(interrupted, answered)).toEqual({
      resources: [app, { ...bucket, id: "raxx-state", outputs: { bucket: "raxx-state" } }],
      pending_operations: [{ type: "updating", resource: app }],
    });
  });

  it("knows the state that the same findings have settled, and no other", () => {
    const settled = settle(interrupted, answered);
    const wrong = [
      findings({ "urn:bucket": { id: "another" }, "urn:key": "absent" }),
      findings({ "urn:bucket": "absent" }),
    ];
    expect(isSettled(settled, answered)).toBe(true);
    expect(wrong.map((each) => isSettled(settled, each))).toEqual([false, false]);
    expect(isSettled(interrupted, answered)).toBe(false);
  });

  it("leaves the old half of a replacement to be deleted", () => {
    const old = { ...bucket, id: "raxx-old" };
    const replacing = { ...interrupted, resources: [app, old] };
    expect(settle(replacing, answered).resources?.slice(0, 2)).toEqual([
      app,
      { ...old, delete: true },
    ]);
  });

  it("refuses to guess what nobody has looked for", () => {
    expect(() => settle(interrupted, findings({ "urn:key": "absent" }))).toThrow(
      new RecoveryError("say of each whether it exists (its id, or absent): urn:bucket"),
    );
  });

  it.each(["", " ", "an id", "raxx-state\n"])("refuses %j for an id", (id) => {
    const more = new Map([...answered, ["urn:bucket", { id }] as const]);
    expect(() => settle(interrupted, more)).toThrow(
      new RecoveryError("an id has no spaces and is not empty: urn:bucket"),
    );
  });

  it("refuses the id of what is to be replaced, which the next update would delete", () => {
    const replacing = { ...interrupted, resources: [app, { ...bucket, id: "raxx-state" }] };
    expect(() => settle(replacing, answered)).toThrow(
      new RecoveryError(
        "that is the id of what is to be replaced, and the next update would delete it; look for the new one, or say absent: urn:bucket",
      ),
    );
  });

  it("refuses an answer about something else", () => {
    const more = new Map([...answered, ["urn:app", "absent" as const]]);
    expect(() => settle(interrupted, more)).toThrow(
      new RecoveryError("not a pending creation: urn:app"),
    );
  });
});

describe("the property to search an account for", () => {
  it("is the name that the cloud knows", () =>
    expect(tellingInput(bucket)).toBe("bucket raxx-state"));
  it("is not a secret", () =>
    expect(tellingInput({ urn: "urn:x", inputs: { name: { ciphertext: "…" } } })).toBe(""));
});
