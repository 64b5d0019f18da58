import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What `FilterLogEvents` is asked. */
interface Query {
  readonly logGroupName: string;
  readonly logStreamNamePrefix?: string;
  /** A text in quotation marks. */
  readonly filterPattern?: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly nextToken?: string;
}

interface Kept {
  /** Absent: in whichever group is asked. */
  readonly group?: string;
  readonly stream: string;
  readonly at: number;
  readonly message: string;
}

/** One group of CloudWatch Logs, as far as its lines are read. */
export class LogGroupService {
  kept: Kept[] = [];
  asked: (Query & { readonly authorization: string })[] = [];
  /** Answers before success: statuses, each given once. */
  faults: number[] = [];
  pageSize = 1000;
  private readonly server: Server = createServer(
    (request, response) => void this.answer(request, response),
  );

  constructor(private readonly group: string | RegExp) {}

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  begin(): void {
    Object.assign(this, { kept: [], asked: [], faults: [], pageSize: 1000 });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const query = JSON.parse(Buffer.concat(pieces).toString()) as Query;
    this.asked.push({ ...query, authorization: request.headers.authorization ?? "" });
    const status = this.faults.shift() ?? (this.has(query.logGroupName) ? 200 : 400);
    response.statusCode = status;
    const isAsked = request.headers["x-amz-target"] === "Logs_20140328.FilterLogEvents";
    response.end(
      status === 200 && isAsked ? JSON.stringify(this.page(query)) : '{"__type":"x#Fault"}',
    );
  }

  private has(group: string): boolean {
    return typeof this.group === "string" ? group === this.group : this.group.test(group);
  }

  private page({
    logGroupName,
    logStreamNamePrefix: prefix = "",
    filterPattern = '""',
    startTime,
    endTime,
    nextToken = "0",
  }: Query) {
    const found = this.kept
      .filter(({ group }) => group === undefined || group === logGroupName)
      .filter(({ stream, at }) => stream.startsWith(prefix) && startTime <= at && at <= endTime)
      .filter(({ message }) => message.includes(JSON.parse(filterPattern) as string))
      .toSorted((one, other) => one.at - other.at);
    const from = Number(nextToken);
    const next = from + this.pageSize;
    return {
      events: found.slice(from, next).map(({ at: timestamp, message }) => ({ timestamp, message })),
      searchedLogStreams: [],
      ...(next < found.length && { nextToken: String(next) }),
    };
  }
}
