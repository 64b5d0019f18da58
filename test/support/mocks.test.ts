import { Bucket } from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { declare, only } from "./mocks";

const bucket = "aws:s3/bucket:Bucket";

describe("declare", () => {
  it("returns inputs with outputs resolved, secrets named, and options", async () => {
    const resources = await declare(() => {
      const first = new Bucket("first", { bucket: "raxx-first" }, { protect: true });
      new Bucket(
        "second",
        {
          bucket: pulumi.interpolate`${first.bucket}-copy`,
          tags: { token: pulumi.secret("hidden") },
        },
        { parent: first, ignoreChanges: ["tags"] },
      );
    });
    expect(resources.map(({ name }) => name)).toEqual(["first", "second"]);
    expect(only(resources, bucket, "first")).toMatchObject({ protect: true, secrets: [] });
    expect(only(resources, bucket, "second")).toMatchObject({
      inputs: { bucket: "raxx-first-copy", tags: { token: "hidden" } },
      secrets: ["tags.token"],
      parent: "first",
      protect: true,
      ignoreChanges: ["tags"],
      dependsOn: ["first"],
    });
  });

  it("starts from nothing each time", async () => {
    await declare(() => new Bucket("one", { bucket: "raxx-one" }));
    expect(await declare(() => undefined)).toEqual([]);
  });

  it("rejects when the program throws", async () => {
    const program = () => {
      throw new Error("cannot be declared");
    };
    await expect(declare(program)).rejects.toThrow("cannot be declared");
  });

  it("waits for what an apply declares", async () => {
    const resources = await declare(() => {
      const first = new Bucket("first", { bucket: "raxx-first" });
      first.arn.apply((arn) => new Bucket("late", { bucket: arn }));
    });
    expect(only(resources, bucket, "late").inputs).toEqual({ bucket: "arn:mock:first" });
  });
});

describe("only", () => {
  it("fails when there is none and when there are several", async () => {
    const resources = await declare(() => {
      new Bucket("one", { bucket: "raxx-one" });
      new Bucket("two", { bucket: "raxx-two" });
    });
    expect(() => only(resources, bucket)).toThrow(`2 resources ${bucket}`);
    expect(() => only(resources, bucket, "three")).toThrow(`0 resources ${bucket} three`);
  });
});
