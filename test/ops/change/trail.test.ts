import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Trail } from "../../../src/ops/change/trail";
import { Bucket } from "../../../src/ops/clients/bucket";

it("writes a whole line behind half of one that a killed process left", async () => {
  const folder = mkdtempSync(join(tmpdir(), "raxx-trail-"));
  const trail = new Trail(folder, "staging", new Bucket(), () => {
    throw new Error("nothing is sent");
  });
  const file = join(folder, "audit.jsonl");
  const record = async (target: string) =>
    trail.record({ command: "secrets sync", target, result: "done" });
  await record("first");
  appendFileSync(file, '{"id":"half');
  await record("second");
  await record("third");
  const lines = readFileSync(file, "utf8").split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[1]).toBe('{"id":"half');
  expect(
    [0, 2, 3].map((index) => (JSON.parse(lines[index] ?? "") as { target: string }).target),
  ).toEqual(["first", "second", "third"]);
  expect(lines[4]).toBe("");
  rmSync(folder, { recursive: true });
});
