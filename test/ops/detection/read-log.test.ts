import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { linesOf, longestLine } from "../../../src/ops/detection/read-log";

/** Lines of a log that comes in these pieces; those that are too long are `undefined`. */
async function lines(...pieces: readonly (string | Uint8Array)[]) {
  async function* given() {
    for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
  }
  const found: (string | undefined)[] = [];
  for await (const { number, text } of linesOf({ name: "api.log", pieces: given })) {
    expect(number).toBe(found.length + 1);
    found.push(text);
  }
  return found;
}

const text = "first\nsecönd\r\n\nlast";
const whole = ["first", "secönd", "", "last"];

describe("a log", () => {
  it.each([
    ["in one piece", [text]],
    ["byte by byte", [...Buffer.from(text)].map((byte) => Uint8Array.of(byte))],
    ["that ends with its line", [`${text}\n`]],
    ["as gzip", [gzipSync(text)]],
    ["as gzip, byte by byte", [...gzipSync(text)].map((byte) => Uint8Array.of(byte))],
    ["as gzip of two parts", [Buffer.concat([gzipSync("first\nsec"), gzipSync("önd\n\nlast")])]],
  ])("is read %s", async (_, pieces) => {
    expect(await lines(...pieces)).toEqual(whole);
  });

  it("has no line where it has no byte", async () => {
    expect(await lines()).toEqual([]);
  });

  it("keeps no line that is longer than any line of a log, in one piece or many", async () => {
    const long = "x".repeat(longestLine + 1);
    expect(await lines(`a\n${long}\nb\n`)).toEqual(["a", undefined, "b"]);
    expect(await lines("a\n", ...Array.from(long), "\nb\n", long)).toEqual([
      "a",
      undefined,
      "b",
      undefined,
    ]);
  });

  it.each([
    ["ends too early", gzipSync(text).subarray(0, -9)],
    ["is broken", Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from("no gzip at all")])],
  ])("is refused where its gzip %s", async (_, piece) => {
    await expect(lines(piece)).rejects.toThrow(
      "api.log cannot be read: it begins as gzip does, and is broken or ends too early; copy it again",
    );
  });
});
