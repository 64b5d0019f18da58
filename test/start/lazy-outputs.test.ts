import * as pulumi from "@pulumi/pulumi";
import * as errors from "@pulumi/pulumi/errors";
import { transferProperties as original } from "@pulumi/pulumi/runtime/rpc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lazily from "../../src/start/lazy-outputs.cjs";

type Settle = (
  value: unknown,
  isKnown: boolean,
  isSecret: boolean,
  dependencies?: unknown[],
  error?: Error,
) => void;
type Transfer = (onto: object, label: string, props: object) => Record<string, Settle>;
const lazy = lazily(pulumi, errors) as Transfer;

/** What a program can see of a property. */
async function seen(onto: object): Promise<unknown> {
  const output = (onto as { size: unknown }).size as {
    promise(withUnknowns: boolean): Promise<unknown>;
    isKnown: Promise<boolean>;
    isSecret: Promise<boolean>;
  };
  const parts = [output.promise(true), output.isKnown, output.isSecret];
  return Promise.allSettled(parts).then((results) =>
    results.map((result) =>
      result.status === "fulfilled" ? result.value : (result.reason as Error).message,
    ),
  );
}

/** What a property was settled with, and whether it was read before. */
async function run(
  transfer: Transfer,
  isReadFirst: boolean,
  [value, isKnown, isSecret, fails]: readonly [unknown, boolean, boolean, boolean],
): Promise<unknown> {
  const onto = {};
  const { size } = transfer(onto, "thing", { id: "1", urn: "u", size: undefined });
  const before = isReadFirst ? seen(onto) : undefined;
  size?.(value, isKnown, isSecret, [], fails ? new Error("refused") : undefined);
  return [Object.keys(onto), await before, await seen(onto)];
}

describe("outputs that are made when they are read", () => {
  it("say what Pulumi's own say, read before or after they are settled", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.tuple(fc.jsonValue(), fc.boolean(), fc.boolean(), fc.boolean()),
        async (isReadFirst, settled) => {
          expect(await run(lazy, isReadFirst, settled)).toEqual(
            await run(original as unknown as Transfer, isReadFirst, settled),
          );
        },
      ),
    );
  });

  it("are the same one whenever they are read", () => {
    const onto: { size?: unknown } = {};
    lazy(onto, "thing", { size: undefined });
    expect(onto.size).toBe(onto.size);
  });

  it("give way to what a program assigns", () => {
    const onto: { size?: unknown } = {};
    lazy(onto, "thing", { size: undefined });
    onto.size = 3;
    expect(onto).toEqual({ size: 3 });
  });

  it("refuse a property that is there already", () => {
    expect(() => lazy({ size: 1 }, "thing", { size: undefined })).toThrow(
      "Property 'size' is already initialized on target 'thing",
    );
  });
});
