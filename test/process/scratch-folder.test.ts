import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { inScratchFolder } from "../../src/process/scratch-folder";

afterEach(() => vi.unstubAllEnvs());

it("a scratch folder is gone afterwards, with what is in it", async () => {
  const kept = await inScratchFolder("test", async (folder) => {
    writeFileSync(join(folder, "file"), "");
    return Promise.resolve(folder);
  });
  expect(existsSync(kept)).toBe(false);
});

it("says which variable to set where none can be made", async () => {
  vi.stubEnv("TMPDIR", "/dev/null/tmp");
  await expect(inScratchFolder("test", () => Promise.resolve())).rejects.toThrow(
    /^no folder can be made in \/dev\/null\/tmp: .*\. Set TMPDIR to one that you can write\.$/,
  );
});
