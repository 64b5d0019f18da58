import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type ReleaseFlags, releaseAdinsights } from "../../../src/ops/adinsights/release";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const commit = "a".repeat(40);
const older = "b".repeat(40);
const object = "c".repeat(40);
const repository = "raxx-app/adinsights";

/** The product's repository, as far as a release asks of it. */
class Repository {
  tags = new Map<string, { message: string; commit: string }>();
  checks: { name: string; status: string; conclusion: string | null }[] = [];
  runs: { id: number; html_url: string; status: string; ref: string }[] = [];
  hasWorkflow = true;
  private readonly server: Server = createServer(
    (request, response) => void this.answer(request, response),
  );
  private readonly objects = new Map<string, { message: string; object: string }>();

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
  begin(): void {
    const green = { name: "test", status: "completed", conclusion: "success" };
    Object.assign(this, { tags: new Map(), checks: [green], runs: [], hasWorkflow: true });
    this.objects.clear();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString();
    const url = new URL(request.url ?? "/", "http://x");
    const path = url.pathname.replace(`/repos/${repository}`, "");
    const given = text === "" ? {} : (JSON.parse(text) as Record<string, string>);
    const [status, body] = this.told(`${request.method} ${path}`, url.searchParams, given);
    response.statusCode = status;
    response.end(body === undefined ? "" : JSON.stringify(body));
  }

  private told(
    asked: string,
    query: URLSearchParams,
    given: Record<string, string>,
  ): [number, unknown?] {
    const workflow = "/actions/workflows/deploy-full-stack.yml";
    const [, tag = ""] = /^GET \/git\/ref\/tags\/(.+)$/.exec(asked) ?? [];
    if (tag !== "") {
      const found = this.tags.get(tag);
      return found ? [200, { object: { sha: object, type: "tag" } }] : [404];
    }
    switch (asked) {
      case "GET /commits/main":
        return [200, { sha: commit }];
      case `GET /commits/${commit}/check-runs`:
      case `GET /commits/${older}/check-runs`:
        return [200, { check_runs: this.checks }];
      case `GET /git/tags/${object}`:
        return [200, { object: { sha: [...this.tags.values()][0]?.commit, type: "commit" } }];
      case "POST /git/tags":
        this.objects.set(object, {
          message: given["message"] ?? "",
          object: given["object"] ?? "",
        });
        return [201, { sha: object }];
      case "POST /git/refs": {
        const made = this.objects.get(given["sha"] ?? "");
        if (!made) return [422];
        const name = (given["ref"] ?? "").replace("refs/tags/", "");
        this.tags.set(name, { message: made.message, commit: made.object });
        return [201, {}];
      }
      case `GET ${workflow}/runs`:
        return [
          200,
          {
            workflow_runs: this.runs
              .filter(({ ref }) => ref === query.get("branch"))
              .map((run) => ({ ...run, conclusion: null })),
          },
        ];
      case `POST ${workflow}/dispatches`:
        if (!this.hasWorkflow) return [404];
        this.runs.unshift({
          id: this.runs.length + 1,
          html_url: `https://github.com/${repository}/actions/runs/${this.runs.length + 1}`,
          status: "queued",
          ref: given["ref"] ?? "",
        });
        return [204];
      default:
        return [404];
    }
  }
}

const product = new Repository();
let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let address: string;
let said: Said;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  address = await product.start();
  folder = mkdtempSync(join(tmpdir(), "raxx-release-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(emptyWorld());
  product.begin();
  said = { told: [], printed: [] };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await product.stop();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const release = async (flags: Partial<ReleaseFlags> = {}) => {
  const around = surroundings(platform, folder);
  const env = { ...around.env, GITHUB_API_URL: address, GITHUB_TOKEN: "token-of-github" };
  const all = {
    env: "prod",
    json: true,
    tag: "v1.4.0",
    repository,
    reference: "REL-4",
    ...flags,
  } as const;
  return releaseAdinsights(all, talkInto(said), { ...around, env });
};
const printed = () => JSON.parse(said.printed.join("")) as Record<string, unknown>;
const mails = () => platform.world.mails.map(({ subject }) => subject);
const nothing = () => {
  expect([product.tags.size, product.runs, mails()]).toEqual([0, [], []]);
};

describe("adinsights release", () => {
  it("tags main, has the tag deployed, and writes it down", async () => {
    expect(await release()).toBe(0);
    expect(product.tags.get("v1.4.0")).toEqual({ message: "Release v1.4.0", commit });
    expect(product.runs.map(({ ref }) => ref)).toEqual(["v1.4.0"]);
    expect(printed()).toMatchObject({ tag: "v1.4.0", commit, isNew: true, run: { id: 1 } });
    expect(mails()).toEqual([`[raxx prod] adinsights release ${repository} v1.4.0: done`]);
  });

  it("moves no tag: one that is there is deployed again", async () => {
    product.tags.set("v1.4.0", { message: "Release v1.4.0", commit: older });
    expect(await release()).toBe(0);
    expect(product.tags.get("v1.4.0")?.commit).toBe(older);
    expect(printed()).toMatchObject({ commit: older, isNew: false });
    expect(product.runs).toHaveLength(1);
  });

  it("starts no second deployment beside one that runs", async () => {
    await release();
    said = { told: [], printed: [] };
    await release();
    expect(product.runs).toHaveLength(1);
    expect(printed()).toMatchObject({ isNew: false, run: { id: 1, status: "queued" } });
  });

  it("makes and starts nothing on a dry run", async () => {
    expect(await release({ dryRun: true })).toBe(0);
    expect(printed()).toMatchObject({ dryRun: true, commit });
    nothing();
  });

  it.each([
    ["failed", { name: "lint", status: "completed", conclusion: "failure" }],
    ["was cancelled", { name: "lint", status: "completed", conclusion: "cancelled" }],
    ["still runs", { name: "lint", status: "in_progress", conclusion: null }],
  ])("releases nothing where a check %s", async (_, check) => {
    product.checks.push(check);
    await expect(release()).rejects.toThrow("aaaaaaaaaaaa is not green: lint. Nothing was made");
    nothing();
  });

  it("releases nothing that was not checked", async () => {
    product.checks = [];
    await expect(release()).rejects.toThrow("aaaaaaaaaaaa has no check. Nothing was made");
    nothing();
  });

  it("tells and writes down that the workflow cannot be started, and the tag stays for the next run", async () => {
    product.hasWorkflow = false;
    await expect(release()).rejects.toThrow(
      /was answered 404. Has raxx-app\/adinsights this workflow/,
    );
    expect(mails()).toEqual([`[raxx prod] adinsights release ${repository} v1.4.0: failed`]);
    product.hasWorkflow = true;
    expect(await release()).toBe(0);
    expect(product.runs).toHaveLength(1);
  });
});
