import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { adinsights } from "./adinsights";
import { analytics } from "./analytics";
import { cloudflare, statusWorker, workerSecrets } from "./cloudflare";
import { pages, publicly, workflows } from "./deployments";
import { waitForEver } from "./endless-fetch";
import { freescout, freescoutWebhooks } from "./freescout";
import { github } from "./github";
import { heroku } from "./heroku";
import { herokuPostgres } from "./heroku-postgres";
import { herokuRollback } from "./heroku-rollback";
import { lightsail } from "./lightsail";
import { mail } from "./mail";
import { sentry } from "./sentry";
import { slack } from "./slack";
import { ssm } from "./ssm";
import { vault } from "./vault";
import { type Answer, type Asked, type FakeService, ok, refuse, type World } from "./world";

/**
 * What becomes of one request. `lost` are answers that never arrive because the connection ends, before or after the
 * request took effect; `silent` ones never arrive at all; a number is an answer of the service's front.
 */
export type Fault = "lost before" | "lost after" | "silent before" | "silent after" | number;

export interface PlatformServices {
  /** What they hold now. */
  readonly world: World;
  /** From now on they hold `world`, and nothing is disturbed. */
  begin(world: World): void;
  /** Variables with which a process reaches the services. */
  readonly environment: Readonly<Record<string, string>>;
  /** Requests so far, as `METHOD /path`. */
  readonly asked: string[];
  /**
   * What happens to each request from now on, by its number from 0. With `killed` the first silence is the end of
   * whoever asks: nothing is answered any more until the next call, and `killed` is told when all that was asked
   * before has taken effect.
   */
  disturb(fault: (number: number) => Fault | undefined, killed?: () => void): void;
  /** When what was asked has taken effect, be it that whoever asked has given up; but for what streams. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Tells whoever asks the address that it asks from. */
const checkip: FakeService = ({ path }) => (path === "/checkip/" ? ok("203.0.113.7\n") : undefined);

/** Each service knows its own requests by their path or their headers. */
const all = [
  checkip,
  publicly,
  sentry,
  freescout,
  freescoutWebhooks,
  adinsights,
  workflows,
  github,
  pages,
  cloudflare,
  workerSecrets,
  statusWorker,
  vault,
  herokuRollback,
  herokuPostgres,
  heroku,
  lightsail,
  slack,
  mail,
  analytics,
  ssm,
];

/**
 * The platform's services on one loopback port, with what they hold in `world`; requests for its buckets go on to a
 * real S3 server where one is given.
 */
export async function startPlatform(
  first: World,
  s3?: { port: number },
): Promise<PlatformServices> {
  await waitForEver();
  const asked: string[] = [];
  const effects = new Set<Promise<Answer>>();
  let faultAt: (number: number) => Fault | undefined = () => undefined;
  let onSilence: (() => void) | undefined;
  let isMute = false;
  let since = 0;
  let world = first;

  const server = createServer((incoming, response) => {
    // Whoever asked has gone, or the server behind: there is nobody to tell.
    serve(incoming, response).catch(() => response.destroy());
  });
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isMute) return;
    const number = asked.push(`${incoming.method} ${incoming.url?.split("?")[0]}`) - 1 - since;
    const fault = faultAt(number);
    if (fault === "lost before") return void incoming.socket.destroy();
    if (fault === "silent before") return silence();
    if (typeof fault === "number")
      return send(response, { status: fault, headers: { "retry-after": "0" } });
    const effect = answerTo(incoming);
    effects.add(effect);
    const answer = await effect.finally(() => effects.delete(effect));
    if (isMute) return;
    if (fault === "lost after") return void incoming.socket.destroy();
    if (fault === "silent after") return silence();
    send(response, answer);
  }
  function silence(): void {
    const killed = onSilence;
    if (!killed) return;
    isMute = true;
    // What was answered just now is read meanwhile, and what that leads to is asked of nobody.
    settled().then(killed, killed);
  }
  async function settled(): Promise<void> {
    // What streams, in either direction, may wait for whoever has just been killed.
    await Promise.race([Promise.allSettled(effects), pause(250)]);
    await pause(20);
  }
  async function answerTo(incoming: IncomingMessage): Promise<Answer> {
    if (
      s3 &&
      /^\/raxx-(?:iac-state-prod|support-attachments|adinsights-audit-staging)(?:[/?]|$)/.test(
        incoming.url ?? "",
      )
    )
      return forwarded(incoming, s3.port);
    const url = new URL(incoming.url ?? "/", "http://localhost");
    const question: Asked = {
      method: incoming.method ?? "GET",
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: incoming.headers,
      body: await text(incoming),
    };
    for (const service of all) {
      const answer = await service(question, world);
      if (answer) return answer;
    }
    return refuse(404);
  }

  const disturb: PlatformServices["disturb"] = (fault, killed) => {
    faultAt = fault;
    onSilence = killed;
    isMute = false;
    since = asked.length;
  };

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    get world() {
      return world;
    },
    begin(next) {
      world = next;
      disturb(() => undefined);
    },
    environment: environmentAt(`http://127.0.0.1:${port}`),
    asked,
    disturb,
    settled,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const environmentAt = (address: string) => ({
  INFISICAL_API_URL: address,
  INFISICAL_UNIVERSAL_AUTH_CLIENT_ID: "identity",
  INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: "secret-of-the-identity",
  INFISICAL_PROJECT_ID: "project",
  CF_ACCESS_CLIENT_ID: "machine.access",
  CF_ACCESS_CLIENT_SECRET: "secret-of-the-machine",
  HEROKU_API_KEY: "key-of-heroku",
  HEROKU_HOST: address,
  HEROKU_DATA_HOST: address,
  POSTMARK_SERVER_TOKEN: "token-of-postmark",
  POSTMARK_API_URL: address,
  SLACK_BOT_TOKEN: "token-of-slack",
  SLACK_API_URL: address,
  SENTRY_AUTH_TOKEN: "token-of-sentry",
  SENTRY_URL: address,
  AWS_ENDPOINT_URL_LIGHTSAIL: address,
  GITHUB_TOKEN: "token-of-github",
  GITHUB_API_URL: address,
  FREESCOUT_API_KEY: "canary-key-of-freescout",
  FREESCOUT_URL: address,
  CLOUDFLARE_API_TOKEN: "token-of-cloudflare",
  CLOUDFLARE_ACCOUNT_ID: "account",
  CLOUDFLARE_BASE_URL: address,
  RAXX_ANALYTICS_URL: address,
  RAXX_STATUS_URL: address,
  ADINSIGHTS_URL: address,
  RAXX_CHECKIP_URL: `${address}/checkip`,
  AWS_ENDPOINT_URL_SSM: address,
  AWS_ENDPOINT_URL_S3: address,
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "testtest",
});

function send(response: ServerResponse, { status, headers = {}, body = "" }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body));
}

async function forwarded(incoming: IncomingMessage, port: number): Promise<Answer> {
  const { method, url, headers } = incoming;
  const outgoing = request({ host: "127.0.0.1", port, method, path: url, headers });
  incoming.pipe(outgoing);
  const [response] = await new Promise<[IncomingMessage]>((resolve, reject) => {
    outgoing.on("response", (answer) => resolve([answer])).on("error", reject);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 500,
    headers: response.headers as Record<string, string>,
    body: Buffer.concat(chunks),
  };
}
