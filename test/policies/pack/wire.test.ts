import * as pulumi from "@pulumi/pulumi";
import fc from "fast-check";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import { beforeAll, describe, expect, it } from "vitest";
import { unknown, type Value } from "../../../src/policies/rule/resource";
import { decode } from "../../../src/policies/pack/wire";

const marked = (signature: string, rest: object) => ({
  "4dabf18193072939515e22adb298388d": signature,
  ...rest,
});
const secret = (value: unknown) => marked("1b47061264138c4ac30d75fd1eb44270", { value });
const output = (rest: object) => marked("d0e6a833031e9bbcd3f4e8bde6ca49a4", rest);
const reference = (rest: object) => marked("5cf8f73096256a8f31e491e813e4eb8e", rest);
const mark = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

describe("decoding a property bag", () => {
  it.each<[string, unknown, Value, string[]]>([
    ["a plain value", 7, 7, []],
    ["an unknown value", mark, unknown, []],
    ["a secret", secret("s3cr3t"), "s3cr3t", ["it"]],
    ["a secret that is unknown", secret(mark), unknown, ["it"]],
    ["a secret in a list", ["a", secret("b")], ["a", "b"], ["it.1"]],
    ["a secret in a secret", secret({ deep: secret(1) }), { deep: 1 }, ["it", "it.deep"]],
    ["an output", output({ value: 1 }), 1, []],
    ["an output without a value", output({}), unknown, []],
    ["a secret output", output({ value: 1, secret: true }), 1, ["it"]],
    ["a secret output without a value", output({ secret: true }), unknown, ["it"]],
    ["a resource", reference({ urn: "urn:pulumi:a::b::c::d", id: "i-1" }), "i-1", []],
    ["a component", reference({ urn: "urn:pulumi:a::b::c::d" }), "urn:pulumi:a::b::c::d", []],
    ["a resource without an id yet", reference({ urn: "urn", id: mark }), unknown, []],
  ])("reads %s", (_, sent, value, secrets) => {
    expect(decode(Struct.fromJavaScript({ it: sent as JavaScriptValue }))).toEqual({
      props: { it: value },
      secrets: new Set(secrets),
    });
  });
});

describe("what Pulumi itself serialises", () => {
  beforeAll(async () => {
    const mocks = { newResource: () => ({ id: "", state: {} }), call: () => ({}) };
    await pulumi.runtime.setMocks(mocks, "test", "test", true);
  });

  /** A property as a program gives it, as a rule is to see it, and the paths that are secret. */
  interface Sample {
    readonly given: unknown;
    readonly seen: Value;
    readonly secrets: readonly string[];
  }
  const plain = (value: null | boolean | number | string): Sample => ({
    given: value,
    seen: value,
    secrets: [],
  });
  const below = (key: string, secrets: readonly string[]) =>
    secrets.map((path) => (path === "" ? key : `${key}.${path}`));
  // Neither a path's separator nor what JavaScript itself gives a meaning.
  const name = fc
    .stringMatching(/^[a-z][a-zA-Z0-9_-]{0,8}$/)
    .filter((key) => key !== "constructor");

  const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
    sample: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(fc.boolean(), fc.string(), fc.integer(), fc.double({ noNaN: true })).map(plain),
      fc.constant<Sample>({ given: pulumi.output(pulumi.unknown), seen: unknown, secrets: [] }),
      tie("sample").map(({ given, seen, secrets }): Sample => ({
        given: pulumi.output(given),
        seen,
        secrets,
      })),
      tie("sample")
        .filter(({ secrets }) => secrets.length === 0)
        .map(({ given, seen }): Sample => ({ given: pulumi.secret(given), seen, secrets: [""] })),
      fc.array(tie("sample"), { maxLength: 4 }).map((items): Sample => ({
        given: items.map(({ given }) => given),
        seen: items.map(({ seen }) => seen),
        secrets: items.flatMap(({ secrets }, index) => below(String(index), secrets)),
      })),
      fc.dictionary(name, tie("sample"), { maxKeys: 4 }).map((entries): Sample => ({
        given: mapped(entries, ({ given }) => given),
        seen: mapped(entries, ({ seen }) => seen) as { [key: string]: Value },
        secrets: Object.entries(entries).flatMap(([key, { secrets }]) => below(key, secrets)),
      })),
    ),
  }));
  const mapped = (entries: Record<string, Sample>, pick: (sample: Sample) => unknown) =>
    Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, pick(each)]));

  it("is read back value for value, with what is secret or unknown still so", async () => {
    await fc.assert(
      fc.asyncProperty(sample, async ({ given, seen, secrets }) => {
        const bag = (await pulumi.runtime.serializeProperties("it", { it: given })) as {
          [key: string]: JavaScriptValue;
        };
        const decoded = decode(Struct.fromJavaScript(bag));
        if (holdsUnknown(seen)) {
          // Pulumi sends an output that holds an unknown as one unknown, whatever else is in it.
          expect(holdsUnknown(decoded.props["it"] ?? null)).toBe(true);
          return;
        }
        expect(decoded.props["it"]).toEqual(seen);
        expect(secrets.length > 0).toBe(decoded.secrets.size > 0);
        expect(coversSecrets(decoded.secrets, below("it", secrets))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const holdsUnknown = (value: Value): boolean =>
  value === unknown ||
  (typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown));

/** Whether each secret, or something around it, is marked. */
const coversSecrets = (marked: ReadonlySet<string>, expected: readonly string[]): boolean =>
  expected.every((path) => [...marked].some((each) => `${path}.`.startsWith(`${each}.`)));
