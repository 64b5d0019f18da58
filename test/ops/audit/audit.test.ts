import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { auditList } from "../../../src/ops/audit/operations";
import { change } from "../../../src/ops/change/change";
import { Bucket } from "../../../src/ops/clients/bucket";
import { readEvents } from "../../../src/report/evidence/observed";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-audit-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

async function listed(json: boolean) {
  const said = { told: [] as string[], printed: [] as string[] };
  const code = await auditList(
    { env: "prod", json },
    talkInto(said),
    surroundings(platform, folder),
  );
  return { code, told: said.told, printed: said.printed.join("\n") };
}

it("lists nothing where nothing was done", async () => {
  expect(await listed(false)).toEqual({
    code: 0,
    told: [],
    printed: "Nothing is recorded of prod.",
  });
  expect(await listed(true)).toEqual({ code: 0, told: [], printed: "[]" });
});

it("lists what was done and what failed, as the report takes it, and tells what is no event", async () => {
  const around = surroundings(platform, folder);
  const told = { command: "app rollback", target: "raxx-api-prod", reference: "slow" } as const;
  await change(
    "prod",
    told,
    around,
    () => undefined,
    async () => Promise.resolve(),
  );
  const failing = change(
    "prod",
    told,
    around,
    () => undefined,
    async () => Promise.reject(new Error("no slug")),
  );
  await expect(failing).rejects.toThrow("no slug");
  await change(
    "staging",
    told,
    around,
    () => undefined,
    async () => Promise.resolve(),
  );
  const stray = "operations/prod/audit/2026/11/29/stray.json";
  await new Bucket().create(stray, '{"command":"app rollback"}');

  const { code, told: notes, printed } = await listed(true);
  expect([code, notes]).toEqual([0, [`${stray} in the state bucket is no event, and left out.`]]);
  const file = join(folder, "events.json");
  writeFileSync(file, printed);
  const event = { ...told, environment: "prod", time: expect.any(String) as unknown };
  expect(readEvents(file, "prod")).toEqual(
    ["begun", "done", "begun", "failed"].map((result) => ({ ...event, result })),
  );
  const lines = (await listed(false)).printed.split("\n");
  expect(lines.map((line) => line.replace(/^\S+ +/, "").replace(/by \S+/, "by"))).toEqual(
    ["begun ", "done  ", "begun ", "failed"].map(
      (result) => `${result}  app rollback  raxx-api-prod  by  slow`,
    ),
  );
});
