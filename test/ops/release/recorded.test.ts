import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { tokenParameter } from "../../../src/domain/release-tokens";
import { recorded } from "../../../src/ops/release/recorded";
import { type ParameterStore, startParameterStore } from "../../support/parameter-store";

const told = { command: "recover", reference: "console-web: absent" } as const;
let folder: string;
let store: ParameterStore;
let env: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "recorded-"));
  const kept = tokenParameter("release-prod", "POSTMARK_SERVER_TOKEN");
  store = await startParameterStore({ [kept]: "token-of-postmark" });
  const address = store.environment["AWS_ENDPOINT_URL_SSM"] ?? "";
  vi.stubEnv("AWS_ENDPOINT_URL_S3", address);
  for (const [name, value] of Object.entries(store.environment)) vi.stubEnv(name, value);
  env = {
    XDG_STATE_HOME: folder,
    POSTMARK_API_URL: address,
    POSTMARK_SERVER_TOKEN: "token-of-postmark",
  };
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await store.stop();
  rmSync(folder, { recursive: true });
});

it("mails how it ended, to the ticket", async () => {
  const lines: string[] = [];
  expect(
    await recorded(
      "prod",
      told,
      (line) => lines.push(line),
      async () => Promise.resolve(0),
      env,
    ),
  ).toBe(0);
  expect([store.mailed, lines]).toEqual([["[raxx prod] recover prod: done"], []]);
});

it("does nothing that could not be mailed", async () => {
  const work = vi.fn(async () => Promise.resolve(0));
  const without = { ...env, POSTMARK_SERVER_TOKEN: "" };
  await expect(recorded("prod", told, () => undefined, work, without)).rejects.toThrow(
    "POSTMARK_SERVER_TOKEN is missing",
  );
  expect([work.mock.calls, store.recorded]).toEqual([[], []]);
});

it("leaves no line of a rehearsal, whose state is in files", async () => {
  const rehearsal = { PULUMI_BACKEND_URL: "file:///rehearsal" };
  expect(
    await recorded(
      "prod",
      told,
      () => undefined,
      async () => Promise.resolve(0),
      rehearsal,
    ),
  ).toBe(0);
  expect([store.mailed, store.recorded]).toEqual([[], []]);
});
