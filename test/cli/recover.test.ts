import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { raxx } from "../support/command";

let empty: string;
beforeAll(() => void (empty = mkdtempSync(join(tmpdir(), "no-pulumi-"))));
afterAll(() => rmSync(empty, { recursive: true }));

it("says what to install where pulumi is not on PATH", async () => {
  expect(await raxx(["recover", "prod"], { PATH: empty })).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "pulumi is not on PATH; install it from https://www.pulumi.com/docs/install (3.256.0 or newer).\n",
  });
});
