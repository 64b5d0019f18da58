import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Bucket } from "../../../src/ops/clients/bucket";

let server: Server;
beforeEach(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { "content-length": "100", etag: '"x"' });
    response.write("a");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("AWS_ENDPOINT_URL_S3", `http://127.0.0.1:${port}`);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "key");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

it("does not wait for ever for an answer that began", async () => {
  const patience = { timeoutMs: 300, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 };
  await expect(new Bucket(patience).read("key")).rejects.toThrow(
    "S3: GetObject raxx-iac-state-prod/key failed: TimeoutError. Is AWS reachable from here? Try again.",
  );
});
