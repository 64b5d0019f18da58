import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { mailToken } from "../../src/domain/release-tokens";
import type { AuditEvent } from "../../src/ops/change/event";

/** A stand-in for SSM's GetParameters, for processes that are given its environment. */
export interface ParameterStore {
  /** What a process needs to reach it: endpoint, region and made-up credentials. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names asked for, in order. */
  readonly asked: readonly string[];
  /** Lines of the audit trail that somebody wrote who takes it for S3 too. */
  readonly recorded: readonly AuditEvent[];
  /** Subjects of mails that somebody sent who takes it for Postmark too, with a token that it keeps. */
  readonly mailed: readonly string[];
  stop(): Promise<void>;
}

/** Serves `values` (name to value) on a free port; a name that is not there is an invalid parameter. */
export async function startParameterStore(
  values: Readonly<Record<string, string>>,
): Promise<ParameterStore> {
  const asked: string[] = [];
  const recorded: AuditEvent[] = [];
  const mailed: string[] = [];
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "PUT") {
      recorded.push(JSON.parse(await text(request)) as AuditEvent);
      return void response.end();
    }
    if (request.url === "/email") {
      const token = String(request.headers["x-postmark-server-token"]);
      const known = Object.entries(values).some(
        ([name, value]) => name.endsWith(`/${mailToken}`) && value === token,
      );
      if (!known) return void response.writeHead(401).end();
      mailed.push((JSON.parse(await text(request)) as { Subject: string }).Subject);
      return void response.end();
    }
    const { Names } = JSON.parse(await text(request)) as { Names: string[] };
    asked.push(...Names);
    response.setHeader("content-type", "application/x-amz-json-1.1");
    response.end(JSON.stringify(answer(Names, values)));
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      AWS_ENDPOINT_URL_SSM: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
    },
    asked,
    recorded,
    mailed,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(names: readonly string[], values: Readonly<Record<string, string>>): object {
  return {
    Parameters: names
      .filter((name) => name in values)
      .map((Name) => ({ Name, Type: "SecureString", Value: values[Name] })),
    InvalidParameters: names.filter((name) => !(name in values)),
  };
}
