import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stackFileConfig } from "../../src/config/stack-file/read";
import { edited } from "../../src/config/stack-file/text";
import { writtenValue } from "../support/stack-file-values";
import { OfflineProject, root } from "./offline-project";

/** One run of the engine reads this many values. */
const howMany = 1_500;

describe("a stack file", () => {
  let box: OfflineProject;
  let written: readonly string[];
  let engines: Record<string, { readonly value: string }>;

  beforeAll(async () => {
    box = await OfflineProject.open();
    written = fc.sample(writtenValue, { numRuns: howMany, seed: 20_260_509 });
    const lines = written.map((value, index) => `  raxx:v${index}: ${value}\n`);
    const text = `base: &base { a: 1, on: "2026-05-09" }\nother: &other [x, 0365]\nconfig:\n${lines.join("")}`;
    writeFileSync(join(box.project, "Pulumi.prod.yaml"), text);
    // What the offline copy does with it.
    writeFileSync(join(box.project, "Pulumi.staging.yaml"), edited(text, { backend: undefined }));
    engines = await configOf("prod");
  });
  afterAll(() => box.close());

  const configOf = async (stack: string) => {
    const { code, output } = await box.pulumi(["config", "--json", "--stack", stack]);
    // A warning about keys without a value stands in front.
    const answer = output.slice(output.indexOf("{\n"));
    expect([code, answer.slice(0, 200)]).toEqual([0, expect.stringMatching(/^\{/)]);
    return JSON.parse(answer) as typeof engines;
  };

  it("is read as the engine reads it, whatever is in it", () => {
    const ours = stackFileConfig(box.project, "prod");
    const read = written.map((value, index) => [value, ours[`raxx:v${index}`]]);
    const expected = written.map((value, index) => [value, engines[`raxx:v${index}`]?.value]);
    expect(read.map(meaning)).toEqual(expected.map(meaning));
  });

  it("says the same in the offline copy", async () => {
    expect(await configOf("staging")).toEqual(engines);
  });

  it("reaches the program and the pack whatever its size", async () => {
    const text = `config:\n  raxx:first: ${"x".repeat(3_000_000)}\n  raxx:last: y\n`;
    writeFileSync(join(box.project, "Pulumi.staging.yaml"), text);
    const { output } = await box.pulumi([
      ...["preview", "--stack", "staging", "--policy-pack", join(root, "src/policies")],
    ]);
    expect(output).toMatch(/raxx:first is not a key[^]*raxx:last is not a key/);
    expect(output).not.toMatch(/E2BIG|too long/);
  });
});

/** JSON of an object has no order and many forms; text that only begins like it has one. */
function meaning([written, value = "(absent)"]: (string | undefined)[]): unknown {
  try {
    return [written, /^[[{]/.test(value) ? JSON.parse(value) : value];
  } catch {
    return [written, value];
  }
}
