import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CannotRun } from "../../src/process/cannot-run";
import { sandbox, type SandboxOptions } from "../../src/preview/sandbox";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  writeFileSync(join(folder, "file"), "[{}]");
});
afterAll(() => rmSync(folder, { recursive: true }));

const nobody = () => expect.unreachable("nothing was to be started");

/** A sandbox that is refused before an engine is looked for. */
const refusal = async (asked: Partial<SandboxOptions>) =>
  sandbox({
    root: folder,
    folder: join(folder, "box"),
    command: ["true"],
    fresh: false,
    host: { say: nobody, progress: nobody },
    ...asked,
  }).catch((error: unknown) => error);

describe("a sandbox", () => {
  it("names --folder where its own cannot be written", async () => {
    const inFile = join(folder, "file", "box");
    const error = await refusal({ folder: inFile });
    expect(error).toBeInstanceOf(CannotRun);
    expect(String(error)).toMatch(
      `cannot keep the sandbox in ${inFile} (choose another place with --folder): ENOTDIR`,
    );
  });

  it("refuses faults that do not exist, instead of injecting none", async () => {
    const faults = join(folder, "absent.json");
    expect(String(await refusal({ faults }))).toContain(`cannot use --faults ${faults}: ENOENT`);
  });

  it("refuses faults that cannot be used, with the place", async () => {
    const faults = join(folder, "file");
    expect(await refusal({ faults })).toEqual(
      new CannotRun(
        `cannot use --faults ${faults}: ${faults}: fault 1: operation must be one of create, read, update, delete, diff, check, invoke`,
      ),
    );
  });
});
