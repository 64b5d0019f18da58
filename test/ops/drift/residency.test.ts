import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { residency } from "../../../src/ops/drift/residency";

/** Answers of Heroku's Platform API by path; an absent one is 404. */
let answers: Record<string, unknown>;
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const content = answers[request.url ?? ""];
    response.writeHead(content === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(content ?? { message: "body-of-a-refusal" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  answers = {
    "/apps/raxx-analytics-prod": { name: "raxx-analytics-prod", region: { name: "eu" } },
    "/apps/raxx-analytics-prod/config-vars": {
      DATABASE_URL: "postgres://u:canary@ec2-1-2-3-4.eu-west-1.compute.amazonaws.com:5432/d",
    },
    "/client/v11/apps/raxx-analytics-prod/transfers": [],
    "/apps/raxx-analytics-prod/addons": [
      { id: "store", addon_service: { name: "heroku-postgresql" } },
    ],
    "/client/v11/databases/store/transfer-schedules": [],
    "/apps/raxx-analytics-prod/log-drains": [{ url: "https://logs.eu-central-1.example.com/x" }],
  };
});
afterAll(() => server.close());

describe("where the analytics data really is", () => {
  const patience = { timeoutMs: 5000, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 };
  const look = async () =>
    residency("prod", { address, dataAddress: address, token: "key" }, patience);
  const kept = async () => (await look()).map((each) => each.kept);

  it("is kept where app, database and sinks show that they are in the Union, and tells no credential", async () => {
    const found = await look();
    expect(found.map(({ seen }) => seen)).toEqual([
      "eu",
      "ec2-1-2-3-4.eu-west-1.compute.amazonaws.com",
      "there is none, and none is scheduled",
      "logs.eu-central-1.example.com",
    ]);
    expect(found.every((each) => each.kept)).toBe(true);
    expect(JSON.stringify(found)).not.toContain("canary");
  });

  it("is not kept by an app in another region", async () => {
    answers["/apps/raxx-analytics-prod"] = { region: { name: "us" } };
    expect(await kept()).toEqual([false, true, true, true]);
  });

  const elsewhere = [
    "postgres://u:p@ec2-1-2-3-4.compute-1.amazonaws.com:5432/d",
    "postgres://u:p@db.eu-west-2.rds.amazonaws.com:5432/d",
    "not an address",
  ];
  it.each(elsewhere)("is not kept by a database at %s", async (url) => {
    answers["/apps/raxx-analytics-prod/config-vars"] = { DATABASE_URL: url };
    expect(await kept()).toEqual([true, false, true, true]);
  });

  it("is not kept by a dump that was begun, nor by one that is scheduled", async () => {
    const begun = { num: 1, from_type: "pg_dump", to_type: "gof3r", succeeded: null };
    answers["/client/v11/apps/raxx-analytics-prod/transfers"] = [begun];
    expect(await kept()).toEqual([true, true, false, true]);
    expect((await look())[2]?.seen).toContain("number 1 stands in us-east-1");
    answers["/client/v11/apps/raxx-analytics-prod/transfers"] = [];
    answers["/client/v11/databases/store/transfer-schedules"] = [
      { uuid: "1", name: "DATABASE_URL", hour: 2, timezone: "UTC" },
    ];
    expect(await kept()).toEqual([true, true, false, true]);
    expect((await look())[2]?.seen).toContain("db schedule --env prod");
  });

  it("is not kept by one sink of several that does not show where it is", async () => {
    answers["/apps/raxx-analytics-prod/log-drains"] = [
      { url: "https://logs.eu-central-1.example.com/x" },
      { url: "syslog+tls://logs.example.com:6514" },
    ];
    expect(await kept()).toEqual([true, true, true, false]);
  });

  it("is not taken for kept where nobody answers, and hides no other answer", async () => {
    delete answers["/apps/raxx-analytics-prod/config-vars"];
    const found = await look();
    expect(found.map((each) => each.kept)).toEqual([true, false, true, true]);
    expect(found[1]?.seen).toContain("was answered 404");
    expect(JSON.stringify(found)).not.toContain("body-of-a-refusal");
  });
});
