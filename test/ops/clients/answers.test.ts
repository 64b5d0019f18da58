import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { analyticsAddress } from "../../../src/ops/clients/analytics";
import { ask } from "../../../src/ops/clients/request";

let answer: (response: ServerResponse) => void;
let asked = 0;
const server = createServer((_, response) => {
  asked += 1;
  answer(response);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  asked = 0;
});

const heroku = async () => {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const patience = { timeoutMs: 5000, attempts: 3, firstPauseMs: 1, longestPauseMs: 1 };
  return ask({ name: "Heroku", address, headers: {}, patience }, { method: "GET", path: "/apps" });
};

/** Twenty MiB, of which 16 are read. */
const large = Buffer.alloc(20 * 2 ** 20, " ");
const refusal =
  /^Heroku: GET \/apps was answered with more than 16 MiB, which is not read\. Is 127\.0\.0\.1:\d+ the right address/;

it("reads no answer that is larger than any would be, and asks no second time", async () => {
  answer = (response) => void response.end(large);
  await expect(heroku()).rejects.toThrow(refusal);
  expect(asked).toBe(1);
});

it("reads none either that is small on its way and large when it is unpacked", async () => {
  answer = (response) => {
    response.writeHead(200, { "content-encoding": "gzip" });
    response.end(gzipSync(large));
  };
  await expect(heroku()).rejects.toThrow(refusal);
});

it("reads one that is just as large as it may be", async () => {
  answer = (response) =>
    void response.end(Buffer.concat([large.subarray(4 * 2 ** 20 + 2), Buffer.from("{}")]));
  expect(await heroku()).toEqual({ status: 200, body: {} });
});

it("asks prod's analytics service nowhere else, whatever the environment says", () => {
  const env = { RAXX_ANALYTICS_URL: "http://127.0.0.1:1" };
  expect(analyticsAddress("staging", env)).toBe("http://127.0.0.1:1");
  expect(analyticsAddress("prod", {})).toBe("https://analytics.raxx.app");
  expect(() => analyticsAddress("prod", env)).toThrow(
    "RAXX_ANALYTICS_URL is set to another address, and prod is asked at https://analytics.raxx.app alone. Nothing was changed.",
  );
});
