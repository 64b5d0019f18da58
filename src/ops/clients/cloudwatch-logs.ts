import { setTimeout as pause } from "node:timers/promises";
import { SSMClient } from "@aws-sdk/client-ssm";
import { SignatureV4 } from "@smithy/signature-v4";
import { z } from "zod";
import { CannotRun } from "../../process/cannot-run";
import { awsClient, awsFault } from "./aws";
import { ask, type Patience, pauseAfter, type Service, ServiceError } from "./request";
import { Sha256 } from "./sha256";

/** What is read of a log group: of streams that begin so, or of all, between two moments. */
export interface LogQuery {
  readonly group: string;
  readonly streams?: string;
  /** Of lines that match only, in CloudWatch's own filter syntax. */
  readonly pattern?: string;
  readonly from: Date;
  readonly to: Date;
}

const answer = z.object({
  events: z.array(z.object({ message: z.string() })).default([]),
  nextToken: z.string().optional(),
});

/** CloudWatch Logs, as far as lines are read (`FilterLogEvents`), in a region that need not be the platform's own. */
export class CloudwatchLogs {
  private readonly signer: SignatureV4;
  private readonly address: string;

  constructor(
    region: string,
    env: NodeJS.ProcessEnv,
    private readonly patience: Patience,
  ) {
    this.address =
      env["AWS_ENDPOINT_URL_CLOUDWATCH_LOGS"] ?? `https://logs.${region}.amazonaws.com`;
    // Who signs is found as for every other client of AWS.
    const { credentials } = new SSMClient(awsClient(patience)).config;
    this.signer = new SignatureV4({ service: "logs", region, credentials, sha256: Sha256 });
  }

  /**
   * The messages in order of time, page after page.
   * @throws ServiceError where it is refused
   */
  async *lines(query: LogQuery): AsyncGenerator<string, void, undefined> {
    const seen = new Set<string>();
    for (let token: string | undefined; ;) {
      const { events, nextToken } = await this.patiently(() => this.page(query, token));
      for (const { message } of events) yield message;
      if (nextToken === undefined) return;
      if (seen.has(nextToken)) throw new CannotRun("CloudWatch Logs gave the same page twice.");
      seen.add(nextToken);
      token = nextToken;
    }
  }

  /** A request too many in a second is answered 400, as a mistake is. */
  private async patiently<Page>(asked: () => Promise<Page>): Promise<Page> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await asked();
      } catch (error) {
        const isLast = attempt >= this.patience.attempts;
        if (isLast || !(error instanceof ServiceError) || error.status !== 400) throw error;
        await pause(pauseAfter(attempt, undefined, this.patience));
      }
    }
  }

  private async page({ group, streams, pattern, from, to }: LogQuery, nextToken?: string) {
    const body = {
      logGroupName: group,
      ...(streams !== undefined && { logStreamNamePrefix: streams }),
      ...(pattern !== undefined && { filterPattern: pattern }),
      startTime: from.getTime(),
      endTime: to.getTime(),
      ...(nextToken !== undefined && { nextToken }),
    };
    const target = "Logs_20140328.FilterLogEvents";
    const headers = await this.signed(target, JSON.stringify(body));
    const service: Service = {
      name: "CloudWatch Logs",
      address: this.address,
      headers,
      remedies: {
        400: `Is ${group} deployed, in this account, and may the credentials read it?`,
        403: "The credentials may not do this: which role are they?",
      },
      patience: this.patience,
    };
    const { body: told } = await ask(service, { method: "POST", path: "/", body });
    const read = answer.safeParse(told);
    if (read.success) return read.data;
    throw new CannotRun(
      "CloudWatch Logs answered in another form: does AWS_ENDPOINT_URL_CLOUDWATCH_LOGS lead elsewhere?",
    );
  }

  private async signed(target: string, body: string): Promise<Record<string, string>> {
    const { host, hostname, protocol } = new URL(this.address);
    const headers = {
      host,
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": target,
    };
    const asked = { method: "POST", protocol, hostname, path: "/", query: {}, headers, body };
    try {
      const { host: _, ...sent } = (await this.signer.sign(asked)).headers;
      return sent;
    } catch (error) {
      throw error instanceof ServiceError
        ? error
        : awsFault("CloudWatch Logs", "a signature", error);
    }
  }
}
