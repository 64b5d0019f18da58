import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { readWorld, type WorldRecord } from "../simulator/cloud/world";
import { type Answer, ok, refuse } from "./answer";

/** A request, read. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** The one backup of each database that Heroku keeps, whichever app asks. */
const backupNumber = 1;

/**
 * What the commands talk to beside the vault, the bucket and the engine: Heroku's apps and backups, SSM, Postmark, Cloudflare's
 * secrets of Workers and the status page's Worker, in the shapes of their own APIs, on one loopback port. Apps, parameters
 * and Workers are there as long as the simulated cloud has them.
 */
export class CloudServices {
  /** What was set on an app by hand or by a command, beside what the program declares. */
  private readonly variables = new Map<string, Record<string, string>>();
  private readonly parameters = new Map<string, string>();
  private readonly workerSecrets = new Map<string, string>();
  private readonly server: Server;
  private readonly backedUpAt = new Date().toISOString();

  /**
   * @param world file of the simulated cloud
   * @param backup what `pg_dump` made of the databases
   */
  constructor(
    private readonly world: string,
    private readonly backup: Buffer,
  ) {
    this.server = createServer((incoming, response) => {
      this.answerTo(incoming)
        .then(({ status, body = "" }) => {
          response.writeHead(status, { "content-type": "application/json" });
          response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
        })
        .catch(() => response.destroy());
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The day on which everything is lost: what was set is gone with what held it. */
  lose(): void {
    this.variables.clear();
    this.parameters.clear();
    this.workerSecrets.clear();
  }

  /** Every variable of an app as it runs: those of the program, and those that were set. Undefined without the app. */
  configOf(app: string): Readonly<Record<string, string>> | undefined {
    const { records } = readWorld(this.world);
    const found = records.find(({ type, name }) => type === "heroku:index/app:App" && name === app);
    return found && { ...declaredVars(records, found), ...this.variables.get(app) };
  }

  private async answerTo(incoming: IncomingMessage): Promise<Answer> {
    const { method = "GET", url = "/", headers } = incoming;
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const asked = { method, path, headers, body: await text(incoming) };
    const target = String(headers["x-amz-target"] ?? "");
    if (target.startsWith("AmazonSSM.")) return this.ssm(target, asked);
    if (path === "/email") return ok({ MessageID: randomUUID(), ErrorCode: 0, Message: "OK" });
    if (path.startsWith("/accounts/")) return this.workerSecret(asked);
    if (path.startsWith("/secrets/")) return this.agreement(asked);
    if (path === "/backup") return { status: 200, body: this.backup };
    return this.heroku(asked);
  }

  private workerSecret({ method, path, body }: Asked): Answer {
    const [, script] = /\/workers\/scripts\/([^/]+)\/secrets$/.exec(path) ?? [];
    const isThere = readWorld(this.world).records.some(
      ({ type, name }) =>
        type === "cloudflare:index/workersScript:WorkersScript" && name === script,
    );
    if (!isThere || method !== "PUT") return refuse(404);
    const { name = "", text: value = "", type } = JSON.parse(body) as Record<string, string>;
    if (type !== "secret_text") return refuse(400);
    this.workerSecrets.set(name, value);
    return ok({ success: true, result: { name, type } });
  }

  /** As workers/status answers whoever signs a secret's name. */
  private agreement({ path, headers }: Asked): Answer {
    const name = path.slice("/secrets/".length);
    const value = this.workerSecrets.get(name);
    if (value === undefined) return refuse(404);
    const signature = createHmac("sha256", value).update(name).digest("base64");
    return headers["x-raxx-signature"] === signature ? { status: 204 } : refuse(401);
  }

  private heroku({ method, path, body }: Asked): Answer {
    const [, app = ""] = /\/apps\/([^/]+)\//.exec(path) ?? [];
    const held = this.configOf(app);
    if (!held) return refuse(404);
    if (path.endsWith("/config-vars")) return ok(this.changed(app, held, method, body));
    if (path.endsWith("/actions/public-url")) return ok({ url: `${this.address}/backup` });
    if (path.endsWith("/transfers"))
      return ok([
        {
          num: backupNumber,
          from_type: "pg_dump",
          to_type: "gof3r",
          succeeded: true,
          finished_at: this.backedUpAt,
          processed_bytes: this.backup.length,
          schedule: {},
        },
      ]);
    return refuse(404);
  }

  private changed(
    app: string,
    held: Readonly<Record<string, string>>,
    method: string,
    body: string,
  ) {
    if (method !== "PATCH") return held;
    const changes = JSON.parse(body) as Record<string, string>;
    this.variables.set(app, { ...this.variables.get(app), ...changes });
    return { ...held, ...changes };
  }

  private ssm(target: string, { body }: Asked): Answer {
    const { Name = "", Value = "", Type } = JSON.parse(body) as Record<string, string>;
    const isThere = readWorld(this.world).records.some(
      ({ type, name }) => type === "aws:ssm/parameter:Parameter" && name === Name,
    );
    const missing = ok({ __type: "ParameterNotFound" }, 400);
    if (!isThere) return missing;
    if (target === "AmazonSSM.GetParameter") {
      const value = this.parameters.get(Name);
      return value === undefined ? missing : ok({ Parameter: { Name, Type, Value: value } });
    }
    if (Type !== "SecureString") return ok({ __type: "ValidationException" }, 400);
    this.parameters.set(Name, Value);
    return ok({ Version: 2, Tier: "Standard" });
  }
}

/** What the program's associations set on an app. */
function declaredVars(
  records: readonly WorldRecord[],
  { id }: WorldRecord,
): Readonly<Record<string, string>> {
  const vars = records
    .filter(({ type }) => type === "heroku:index/appConfigAssociation:AppConfigAssociation")
    .filter(({ properties }) => properties["appId"] === id)
    .map(({ properties }) => properties["vars"] as Record<string, string> | undefined);
  return Object.assign({}, ...vars) as Record<string, string>;
}
