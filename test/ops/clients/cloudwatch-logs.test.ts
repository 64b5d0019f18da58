import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { CloudwatchLogs } from "../../../src/ops/clients/cloudwatch-logs";
import { LogGroupService } from "../../support/log-group";

const group = "/raxx/logs/prod/apps";
const service = new LogGroupService(group);
let env: NodeJS.ProcessEnv;
const noon = Date.parse("2026-06-12T12:00:00Z");
const patience = { timeoutMs: 5000, attempts: 3, firstPauseMs: 1, longestPauseMs: 5 };

beforeAll(async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "key-of-the-role");
  env = { AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: await service.start() };
});
beforeEach(() => {
  service.begin();
  service.kept = Array.from({ length: 25 }, (_, n) => ({
    stream: n % 5 === 0 ? "raxx-console-prod/2026-06-12" : "raxx-api-prod/2026-06-12",
    at: noon + n * 60_000,
    message: `line ${n}`,
  }));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await service.stop();
});

async function read(changes: { group?: string; minutes?: number } = {}): Promise<string[]> {
  const logs = new CloudwatchLogs("eu-central-1", env, patience);
  const lines: string[] = [];
  const query = {
    group: changes.group ?? group,
    streams: "raxx-api-prod/",
    from: new Date(noon),
    to: new Date(noon + (changes.minutes ?? 60) * 60_000),
  };
  for await (const line of logs.lines(query)) lines.push(line);
  return lines;
}

const ofApi = Array.from({ length: 25 }, (_, n) => n)
  .filter((n) => n % 5 !== 0)
  .map((n) => `line ${n}`);

describe("lines of a log group", () => {
  it("are those of the app, within the time, signed for the sink's own region", async () => {
    expect(await read()).toEqual(ofApi);
    expect(await read({ minutes: 3 })).toEqual(["line 1", "line 2", "line 3"]);
    expect(service.asked[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/logs\/aws4_request, SignedHeaders=\S*host\S*, Signature=[0-9a-f]{64}$/,
    );
  });

  it("are read page after page", async () => {
    service.pageSize = 3;
    expect(await read()).toEqual(ofApi);
    expect(service.asked).toHaveLength(7);
  });

  it("are asked for again where the service is busy", async () => {
    service.faults = [503];
    expect(await read()).toEqual(ofApi);
  });

  it("are asked for again where CloudWatch throttles, which it says as it says a mistake", async () => {
    service.pageSize = 15;
    service.faults = [200, 400];
    expect(await read()).toEqual(ofApi);
  });

  it("are refused in a sentence that says what to look at, after as many attempts", async () => {
    await expect(read({ group: "/raxx/logs/prod/other" })).rejects.toThrow(
      "CloudWatch Logs: POST / was answered 400. Is /raxx/logs/prod/other deployed, in this account, and may the credentials read it?",
    );
    expect(service.asked).toHaveLength(3);
  });

  it("do not run for ever where a page leads to itself", async () => {
    service.pageSize = 0;
    await expect(read()).rejects.toThrow("CloudWatch Logs gave the same page twice.");
  });
});
