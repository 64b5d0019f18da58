import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import { judgeResource } from "../../../../src/policies/pack/evaluate";
import { controlledTags } from "../../../../src/policies/rules/platform/controlled-tags";
import { faults, prod, resource, unknown } from "../../../support/resources";

const tags = { system: "vault", env: "prod", "data-class": "secret" };
const bucket = (props: Properties, defaults: Properties = {}) =>
  resource({
    type: "aws:s3/bucket:Bucket",
    props,
    provider: { type: "pulumi:providers:aws", props: { defaultTags: { tags: defaults } } },
  });

describe("controlled-tags", () => {
  it("accepts the three tags, on the resource or from its provider", () => {
    expect(faults(controlledTags, bucket({ tags }))).toEqual([]);
    const { env, ...own } = tags;
    expect(faults(controlledTags, bucket({ tags: own }, { env }))).toEqual([]);
  });

  it.each(Object.keys(tags))("rejects a resource without %s", (tag) => {
    const own = Object.fromEntries(Object.entries(tags).filter(([key]) => key !== tag));
    expect(faults(controlledTags, bucket({ tags: own }))).toEqual([`tag ${tag} is missing`]);
  });

  it("rejects a resource without tags", () => {
    expect(faults(controlledTags, bucket({}))).toEqual(["tag system, env, data-class is missing"]);
  });

  it("rejects a tag that is unknown at preview", () => {
    expect(faults(controlledTags, bucket({ tags: { ...tags, env: unknown } }))).toEqual([
      "tags.env cannot be shown at preview: make it a literal",
    ]);
  });

  it("only advises", () => {
    const levels = judgeResource([controlledTags], bucket({}), prod).map(({ level }) => level);
    expect(levels).toEqual(["advisory"]);
  });

  it("leaves types that carry no tags alone", () => {
    expect(
      faults(controlledTags, resource({ type: "aws:s3/bucketVersioning:BucketVersioning" })),
    ).toEqual([]);
  });
});
