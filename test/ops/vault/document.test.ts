import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf, entriesIn } from "../../../src/ops/vault/document";
import type { Counts, Entry } from "../../../src/ops/vault/entry";

const text = fc.string({ unit: "binary" });
const place = { project: fc.constant("raxx"), environment: fc.constant("prod") };
const entries = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("folder" as const), ...place, path: fc.constant("/a/b") }),
    fc.record({
      kind: fc.constant("secret" as const),
      ...place,
      path: fc.constant("/"),
      key: fc.string({ minLength: 1 }),
      value: text,
      comment: text,
    }),
  ),
);
async function* streamed<Each>(all: readonly Each[]) {
  for (const each of all) yield await Promise.resolve(each);
}
async function written(all: readonly Entry[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const seen: Counts[] = [];
  const document = documentOf(streamed(all), "2026-11-28T00:00:00Z", (counts) => seen.push(counts));
  for await (const piece of document) pieces.push(piece);
  expect(seen).toHaveLength(1);
  return Buffer.concat(pieces);
}
async function read(bytes: Buffer, size = bytes.length): Promise<Entry[]> {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  const found: Entry[] = [];
  for await (const each of entriesIn(streamed(pieces))) found.push(each);
  return found;
}
const some: Entry = { kind: "folder", project: "raxx", environment: "prod", path: "/canary" };

describe("an export as a document", () => {
  it("is read as it was written, wherever the pieces end", async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.integer({ min: 1, max: 40 }), async (all, size) => {
        expect(await read(await written(all), size)).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  it("is JSON with a line for each entry and its counts at the end", async () => {
    const lines = (await written([some, some])).toString().trim().split("\n");
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines.join(""))).toMatchObject({ counts: { folders: 2 } });
  });

  it("is refused cut off at any byte, without a word of it", async () => {
    const whole = await written([some, some]);
    for (let end = 0; end < whole.length - 2; end += 1)
      await expect(read(whole.subarray(0, end))).rejects.toThrow(
        /^What was read is no (?!.*canary)/,
      );
  });

  it.each([
    ["another format", { format: "other", version: 1, entries: [some] }, "is no export"],
    ["a later version", { format: "raxx-vault-export", version: 2, entries: [some] }, "no export"],
    ["an array", [some], "is no export"],
    [
      "an entry of another form",
      { format: "raxx-vault-export", version: 1, entries: [{ ...some, more: 1 }] },
      "is no export",
    ],
    [
      "an entry less than it counts",
      {
        format: "raxx-vault-export",
        version: 1,
        entries: [some],
        counts: { projects: 0, environments: 0, folders: 2, secrets: 0 },
      },
      "does not hold what it counts",
    ],
    ["no counts", { format: "raxx-vault-export", version: 1, entries: [some] }, "what it counts"],
  ])("is refused as %s", async (_name, document, message) => {
    await expect(read(Buffer.from(JSON.stringify(document)))).rejects.toThrow(message);
  });
});
