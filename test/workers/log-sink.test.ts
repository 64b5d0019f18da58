import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SignatureV4 } from "@smithy/signature-v4";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Sha256 } from "../../src/ops/clients/sha256";

const token = "d.9c1f8a4e-6d0b-4f6e-8d6c-0f7a2f5d9b11";
const digest = createHash("sha256").update(token).digest("hex");
const noon = Date.now() - 3_600_000;
const group = "/raxx/logs/prod/apps";

interface LogEvent {
  readonly timestamp: number;
  readonly message: string;
}
interface Asked {
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
  readonly body: {
    readonly logStreamName?: string;
    readonly logGroupName?: string;
    readonly logEvents?: readonly LogEvent[];
  };
}

/** CloudWatch Logs and SSM, as far as the receiver asks them. */
class Aws {
  asked: Asked[] = [];
  drains: Record<string, string> = {};
  /** Answers instead of success, by target; each is given once. */
  faults: [target: string, status: number, type: string][] = [];
  private server: Server | undefined;

  async start(): Promise<string> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((listening) => this.server?.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((closed) => this.server?.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString();
    const target = String(request.headers["x-amz-target"]);
    const body = JSON.parse(text) as Asked["body"];
    this.asked.push({ target, headers: request.headers, text, body });
    const at = this.faults.findIndex(([each]) => target.endsWith(each));
    const [fault] = at < 0 ? [] : this.faults.splice(at, 1);
    response.statusCode = fault?.[1] ?? 200;
    if (fault) response.end(JSON.stringify({ __type: `x#${fault[2]}`, message: "as it is said" }));
    else if (target === "AmazonSSM.GetParameter")
      response.end(JSON.stringify({ Parameter: { Value: JSON.stringify(this.drains) } }));
    else response.end(target.endsWith("PutLogEvents") ? "{}" : "");
  }

  of = (operation: string) => this.asked.filter(({ target }) => target.endsWith(operation));
  get kept(): readonly LogEvent[] {
    return this.of("PutLogEvents").flatMap(({ body }) => body.logEvents ?? []);
  }
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}
type Handler = (event: object) => Promise<Answer>;

const aws = new Aws();
let handler: Handler;

beforeAll(async () => {
  const address = await aws.start();
  for (const [name, value] of Object.entries({
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "key-of-the-role",
    AWS_SESSION_TOKEN: "session-of-the-role",
    AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: address,
    AWS_ENDPOINT_URL_SSM: address,
    LOG_GROUP: group,
    DRAINS_PARAMETER: `${group}/drains`,
  }))
    vi.stubEnv(name, value);
});
beforeEach(async () => {
  Object.assign(aws, { asked: [], faults: [], drains: { [digest]: "raxx-api-prod" } });
  // As a function that starts: it knows neither drains nor streams.
  vi.resetModules();
  ({ handler } = await import("../../workers/log-sink/index.mjs"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await aws.stop();
});

const line = (text: string, at = noon): string =>
  `<40>1 ${new Date(at).toISOString()} host app web.1 - ${text}`;
/** As logplex frames what it posts. */
const framed = (...lines: readonly string[]): string =>
  lines.map((each) => `${Buffer.byteLength(each)} ${each}`).join("");

const post = (
  body: string | Buffer,
  headers: Record<string, string> = { "logplex-drain-token": token },
) =>
  handler({
    version: "2.0",
    requestContext: { http: { method: "POST", path: "/" } },
    headers: { "content-type": "application/logplex-1", ...headers },
    body: Buffer.from(body).toString("base64"),
    isBase64Encoded: true,
  });

describe("the receiver of log drains", () => {
  it("writes each line in the stream of its app and day, at the line's own moment", async () => {
    const lines = [line("state=up\n"), line("grüße", noon + 1000)];
    expect((await post(framed(...lines))).statusCode).toBe(204);
    const [put] = aws.of("PutLogEvents");
    expect(put?.body).toEqual({
      logGroupName: group,
      logStreamName: `raxx-api-prod/${new Date(noon).toISOString().slice(0, 10)}`,
      logEvents: [
        { timestamp: noon, message: line("state=up") },
        { timestamp: noon + 1000, message: line("grüße", noon + 1000) },
      ],
    });
  });

  it("takes a post that is not encoded", async () => {
    const event = {
      requestContext: { http: { method: "POST" } },
      headers: { "logplex-drain-token": token },
      body: framed(line("plain")),
      isBase64Encoded: false,
    };
    expect((await handler(event)).statusCode).toBe(204);
    expect(aws.kept.map(({ message }) => message)).toEqual([line("plain")]);
  });

  it("makes a stream once, and is not put off by one that is there", async () => {
    aws.faults = [["CreateLogStream", 400, "ResourceAlreadyExistsException"]];
    await post(framed(line("one")));
    await post(framed(line("two")));
    expect(aws.of("CreateLogStream")).toHaveLength(1);
    expect(aws.kept).toHaveLength(2);
  });

  it("signs as the role, in the way that AWS's own library does", async () => {
    await post(framed(line("grüße")));
    expect(aws.asked.map(({ target }) => target)).toEqual([
      "AmazonSSM.GetParameter",
      "Logs_20140328.CreateLogStream",
      "Logs_20140328.PutLogEvents",
    ]);
    for (const { headers, text, target } of aws.asked) {
      const signer = new SignatureV4({
        service: target.startsWith("AmazonSSM") ? "ssm" : "logs",
        region: "eu-central-1",
        credentials: {
          accessKeyId: "AKIDEXAMPLE",
          secretAccessKey: "key-of-the-role",
          sessionToken: "session-of-the-role",
        },
        sha256: Sha256,
        applyChecksum: false,
      });
      const time = String(headers["x-amz-date"]);
      const signingDate = new Date(
        time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
      );
      const { host = "" } = headers;
      const { headers: signed } = await signer.sign(
        {
          method: "POST",
          protocol: "http:",
          hostname: host.split(":")[0] ?? "",
          path: "/",
          query: {},
          headers: { host, "content-type": "application/x-amz-json-1.1", "x-amz-target": target },
          body: text,
        },
        { signingDate },
      );
      expect(headers.authorization).toBe(signed["authorization"]);
    }
  });
});

describe("is refused, and nothing is written:", () => {
  it.each([
    ["a post without a token", {}],
    ["an empty one", { "logplex-drain-token": "" }],
    ["one of another form", { "logplex-drain-token": "d.'; DROP TABLE drains" }],
    ["one that is none of ours", { "logplex-drain-token": token.replace("9c1f", "9c1e") }],
    ["a digest in its place", { "logplex-drain-token": digest }],
    ["a name that every object has", { "logplex-drain-token": "constructor" }],
  ])("%s", async (_, headers) => {
    const { statusCode, body } = await post(framed(line("forged")), headers);
    expect([statusCode, body]).toEqual([401, "unknown drain"]);
    expect(aws.of("LogEvents")).toEqual([]);
  });

  it.each(["GET", "PUT", "DELETE", undefined])("a request with %s", async (method) => {
    const request = { requestContext: { http: { method } }, headers: {} };
    expect((await handler(request)).statusCode).toBe(405);
    expect(aws.asked).toEqual([]);
  });

  it("a post of more than four megabytes", async () => {
    expect((await post(Buffer.alloc(4_194_305, 97))).statusCode).toBe(413);
    expect(aws.of("LogEvents")).toEqual([]);
  });

  it("strangers, for whom drains are looked up once in ten seconds", async () => {
    const other = (n: number) => ({ "logplex-drain-token": `${token.slice(0, -1)}${n}` });
    for (let n = 2; n < 8; n += 1) expect((await post("x", other(n))).statusCode).toBe(401);
    expect(aws.of("GetParameter")).toHaveLength(1);
  });
});

describe("what a known drain posts is kept,", () => {
  it.each([
    ["without a length", line("bare"), [line("bare")]],
    ["with a length that is too long", `999 ${line("cut")}`, [`999 ${line("cut")}`]],
    [
      "with a length that is none, after a line that is whole",
      `${framed(line("whole"))}-1 ${line("rest")}`,
      [line("whole"), `-1 ${line("rest")}`],
    ],
    ["with a length of nothing", "0 ", ["0 "]],
    ["with bytes that are no text", Buffer.from([0x33, 0x20, 0xff, 0xfe, 0x41]), ["\uFFFD\uFFFDA"]],
  ])("%s", async (_, body, kept) => {
    expect((await post(body)).statusCode).toBe(204);
    expect(aws.kept.map(({ message }) => message).sort()).toEqual([...kept].sort());
  });

  it("and an empty post writes nothing", async () => {
    expect((await post("")).statusCode).toBe(204);
    expect(aws.of("PutLogEvents")).toEqual([]);
  });

  it.each([
    ["long ago", Date.UTC(2020, 0, 1)],
    ["to come", Date.now() + 86_400_000 * 300],
    ["that is none", undefined],
  ])("with the present moment where the line says one %s", async (_, at) => {
    const before = Date.now();
    const text = at === undefined ? line("x").replace(/1 2\d+-\d\d/, "1 2026-77") : line("x", at);
    await post(framed(text));
    const [event] = aws.kept;
    expect(event?.message).toBe(text);
    expect(event?.timestamp).toBeGreaterThanOrEqual(before);
  });

  it("in order of time, and no request spans a day, ten thousand lines or a megabyte", async () => {
    const days = [line("late", noon), line("early", noon - 2 * 86_400_000)];
    await post(framed(...days));
    expect(aws.of("PutLogEvents").map(({ body }) => body.logEvents?.length)).toEqual([1, 1]);
    expect(aws.kept.map(({ message }) => message)).toEqual(days.toReversed());
    aws.asked = [];
    await post(framed(...Array.from({ length: 12_000 }, () => line("a"))));
    await post(framed(...Array.from({ length: 300 }, () => line("b".repeat(9000)))));
    const sizes = aws.of("PutLogEvents").map(({ body }) => body.logEvents ?? []);
    expect(sizes.flat()).toHaveLength(12_300);
    for (const events of sizes) {
      expect(events.length).toBeLessThanOrEqual(10_000);
      const bytes = events.reduce((sum, each) => sum + Buffer.byteLength(each.message) + 26, 0);
      expect(bytes).toBeLessThanOrEqual(1_048_576);
    }
  });

  it("shortened where a line is longer than CloudWatch takes", async () => {
    await post(framed(line("ü".repeat(200_000))));
    const [event] = aws.kept;
    expect(Buffer.byteLength(event?.message ?? "")).toBeLessThanOrEqual(262_118);
  });
});

describe("logplex posts again", () => {
  it.each([
    ["the parameter cannot be read", "GetParameter", "AccessDeniedException"],
    ["the group is gone", "CreateLogStream", "ResourceNotFoundException"],
    ["CloudWatch throttles", "PutLogEvents", "ThrottlingException"],
  ])("where %s, and no line stands in the error", async (_, target, type) => {
    aws.faults = [[target, 400, type]];
    const lost = post(framed(line("a secret of somebody")));
    await expect(lost).rejects.toThrow(`${target} was answered 400 (${type})`);
    await expect(lost).rejects.not.toThrow(/secret|said/);
    expect((await post(framed(line("again")))).statusCode).toBe(
      // Drains were looked up a moment ago, in vain.
      204,
    );
  });

  it("where somebody deleted the stream, and it is made anew", async () => {
    await post(framed(line("one")));
    aws.faults = [["PutLogEvents", 400, "ResourceNotFoundException"]];
    await expect(post(framed(line("two")))).rejects.toThrow("ResourceNotFoundException");
    await post(framed(line("two")));
    expect(aws.of("CreateLogStream")).toHaveLength(2);
  });
});

it("takes a drain that was admitted since, and forgets one that was taken out", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    aws.drains = {};
    expect((await post(framed(line("early")))).statusCode).toBe(401);
    aws.drains = { [digest]: "raxx-api-prod" };
    vi.setSystemTime(Date.now() + 11_000);
    expect((await post(framed(line("now")))).statusCode).toBe(204);
    aws.drains = {};
    vi.setSystemTime(Date.now() + 301_000);
    expect((await post(framed(line("after")))).statusCode).toBe(401);
  } finally {
    vi.useRealTimers();
  }
});
