import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { platformOf } from "../../../src/config/stack-file/platform";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { deputyStatus, type DeputyWish } from "../../../src/ops/deputy/status";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

/** Answers of GitHub, Heroku and Cloudflare by path; an absent one is 404, a number a refusal. */
let answers: Record<string, unknown>;
let server: Server;
let address: string;
let s3: S3Server;
let platform: PlatformServices;
let folder: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-deputy-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  server = createServer((request, response) => {
    const content = answers[(request.url ?? "").split("?")[0] ?? ""] ?? 404;
    const status = typeof content === "number" ? content : 200;
    response.writeHead(request.method === "GET" ? status : 405, {
      "content-type": "application/json",
    });
    response.end(JSON.stringify(content));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
const account = "00000000000000000000000000000000";
const organisation = "/orgs/raxx-app/memberships/second";
const environment = "/repos/raxx-app/TradeMasterAPI/environments/production";
const contacts = "/repos/raxx-app/TradeMasterAPI/contents/docs/ops/emergency-contacts.md";
const members = `/accounts/${account}/members`;
const apps = ["api", "console", "velvet", "queue"].map(
  (name) => `/apps/raxx-${name}-prod/collaborators`,
);
const reviewed = (...logins: string[]) => ({
  protection_rules: [
    { type: "branch_policy" },
    { type: "required_reviewers", reviewers: logins.map((login) => ({ reviewer: { login } })) },
  ],
});
const member = (role: string, status = "accepted", email = "Second@raxx.app") => ({
  result: [{ status, user: { email }, roles: [{ name: role }] }],
});
const contents = (text: string) => ({ content: Buffer.from(text).toString("base64") });
beforeEach(() => {
  answers = {
    [organisation]: { role: "admin", state: "active" },
    [environment]: reviewed("kris", "Second"),
    [contacts]: contents("Second: second@raxx.app"),
    [members]: member("DNS"),
    ...Object.fromEntries(
      apps.map((path) => [
        path,
        [{ user: { email: "kris@x.y" } }, { user: { email: "second@raxx.app" } }],
      ]),
    ),
  };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.close();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

async function run(flags: Partial<DeputyWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const around = surroundings(platform, folder);
  const at = { GITHUB_API_URL: address, HEROKU_HOST: address, CLOUDFLARE_BASE_URL: address };
  const wish = { github: "second", email: "second@raxx.app", json: true, ...flags };
  const world = { ...around, env: { ...around.env, ...at } };
  const code = await deputyStatus(wish, talkInto(said), world, platformOf("prod"));
  const { grants } = JSON.parse(said.printed[0] ?? "") as {
    grants: { grant: string; state: string; seen: string }[];
  };
  const open = grants.filter(({ state }) => state !== "held");
  return { code, open: open.map(({ grant, state, seen }) => [grant, state, seen]) };
}

describe("deputy status", () => {
  it("is complete with organisation, review, Heroku, Cloudflare and contacts", async () => {
    expect(await run()).toEqual({ code: 0, open: [] });
  });

  it.each<[string, string, unknown, string]>([
    ["organisation", organisation, undefined, "no member"],
    ["organisation", organisation, { role: "member", state: "active" }, "member, active"],
    ["organisation", organisation, { role: "admin", state: "pending" }, "admin, pending"],
    ["review", environment, reviewed("kris"), "no reviewer: raxx:delivery.reviewers"],
    ["review", environment, undefined, "no reviewer: raxx:delivery.reviewers"],
    ["heroku", apps[2] ?? "", [{ user: { email: "kris@x.y" } }], "not of raxx-velvet-prod"],
    ["cloudflare", members, { result: [] }, "no member"],
    ["cloudflare", members, member("DNS", "pending"), "pending: DNS"],
    ["cloudflare", members, member("Analytics"), "accepted: Analytics"],
    ["contacts", contacts, contents("nobody"), "not named in docs/ops/emergency-contacts.md"],
    ["contacts", contacts, undefined, "docs/ops/emergency-contacts.md is not there"],
  ])("lacks %s: %s", async (grant, path, answer, seen) => {
    answers[path] = answer;
    expect(await run()).toEqual({ code: 1, open: [[grant, "missing", seen]] });
  });

  it("takes nobody who cannot be asked for somebody who has it, and asks the others", async () => {
    answers[members] = 403;
    answers[organisation] = ["nothing"];
    const { code, open } = await run();
    expect([code, open.map(([grant, state]) => [grant, state])]).toEqual([
      1,
      [
        ["organisation", "not asked"],
        ["cloudflare", "not asked"],
      ],
    ]);
  });

  it("writes what was found into the audit trail where that is asked for, and names nobody", async () => {
    await run();
    await run({ record: true });
    answers[members] = { result: [] };
    await run({ record: true });
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(
      events.map(({ command, target, result, detail }) => [command, target, result, detail]),
    ).toEqual([
      ["deputy status", "a deputy", "done", undefined],
      ["deputy status", "a deputy", "failed", "open: cloudflare"],
    ]);
  });
});
