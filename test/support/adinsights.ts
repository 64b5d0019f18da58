import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request that the API got. */
interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the API answers; a string is sent as it is. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** An ADinsights of one's own, on a loopback port. */
export interface FakeAdinsights {
  readonly address: string;
  readonly seen: Seen[];
  /** From now on it answers so. */
  answer(how: (seen: Seen) => Reply): void;
  stop(): Promise<void>;
}

export async function startAdinsights(): Promise<FakeAdinsights> {
  const seen: Seen[] = [];
  let how: (each: Seen) => Reply = () => ({ status: 404 });
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const url = new URL(request.url ?? "/", "http://localhost");
      const each = {
        method: request.method ?? "",
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: request.headers,
        body,
      };
      seen.push(each);
      const reply = how(each);
      response.writeHead(reply.status, { "content-type": "application/json" });
      response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body ?? ""));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    answer: (next) => void (how = next),
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Few attempts, and no pause worth speaking of. */
export const impatient = { timeoutMs: 2000, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 };
