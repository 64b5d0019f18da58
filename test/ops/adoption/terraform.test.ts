import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { terraformResources } from "../../../src/ops/adoption/terraform";

const patience = { timeoutMs: 100, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 };
const bucket = {
  mode: "managed",
  type: "aws_s3_bucket",
  name: "state",
  instances: [{ attributes: { bucket: "b", id: "b", secret: "canary" } }],
};
const valid = { version: 4, terraform_version: "1.5.7", resources: [bucket] };

describe("a state of Terraform", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "raxx-terraform-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = async (content: unknown) => {
    const file = join(folder, "terraform.tfstate");
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    const found = await terraformResources(file, patience);
    return found.map((each) => ({ ...each, source: each.source.replace(`${file}: `, "") }));
  };

  it("tells of each resource under Pulumi's type, and of nothing but names and ids", async () => {
    expect(await read(valid)).toEqual([
      {
        type: "aws:s3/bucket:Bucket",
        attributes: { bucket: "b", id: "b" },
        source: "aws_s3_bucket.state",
      },
    ]);
  });

  it("names every instance of a count, a for_each and a module by its address", async () => {
    const instances = [0, 1].map((index) => ({
      index_key: index,
      attributes: { bucket: `b${index}` },
    }));
    const keyed = [{ index_key: 'a"b', attributes: { bucket: "c" } }];
    const found = await read({
      ...valid,
      resources: [
        { ...bucket, instances },
        { ...bucket, module: 'module.m["x"]', instances: keyed },
      ],
    });
    expect(found.map(({ source }) => source)).toEqual([
      "aws_s3_bucket.state[0]",
      "aws_s3_bucket.state[1]",
      'module.m["x"].aws_s3_bucket.state["a\\"b"]',
    ]);
  });

  it("leaves out what is only read, and adopts nothing that Terraform is about to delete", async () => {
    const found = await read({
      ...valid,
      resources: [
        { ...bucket, mode: "data" },
        { ...bucket, instances: [{ deposed: "abc", attributes: { bucket: "old" } }] },
      ],
    });
    expect(found.map(({ type, source }) => [type, source])).toEqual([
      ["aws_s3_bucket", "aws_s3_bucket.state (deposed)"],
    ]);
  });

  it("reads what Terraform 0.11 left flat, and what is tainted: it exists", async () => {
    const flat = { bucket: "old", id: "old", "tags.%": "0" };
    const tainted = { status: "tainted", attributes: { bucket: "bad", id: "bad" } };
    const instances = [{ attributes_flat: flat }, tainted];
    const found = await read({ ...valid, resources: [{ ...bucket, instances }] });
    expect(found.map(({ attributes }) => attributes)).toEqual([
      { bucket: "old", id: "old" },
      { bucket: "bad", id: "bad" },
    ]);
  });

  it.each([{ resources: [] }, { resources: null }, {}])("is empty with %j", async (none) => {
    const { resources: _, ...rest } = valid;
    expect(await read({ ...rest, ...none })).toEqual([]);
  });

  it("keeps what the platform does not declare under Terraform's own type", async () => {
    const found = await read({ ...valid, resources: [{ ...bucket, type: "aws_vpc" }] });
    expect(found.map(({ type }) => type)).toEqual(["aws_vpc"]);
  });

  const refusals: readonly (readonly [string, unknown, RegExp])[] = [
    ["is no JSON", "version = 4", /is no JSON/],
    ["is a plan", { format_version: "1.2", planned_values: {} }, /is no state of Terraform/],
    ["has another version", { ...valid, version: 3 }, /is a state of version 3/],
    ["has resources of another form", { ...valid, resources: [{ type: 1 }] }, /another form/],
    ["is nothing", "null", /is no state of Terraform/],
  ];
  it.each(refusals)("is refused where it %s", async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it("is refused where there is none", async () => {
    await expect(terraformResources(join(folder, "absent"), patience)).rejects.toThrow(/absent/);
  });
});
