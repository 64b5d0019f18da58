import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import type { Log } from "sarif";
import { z } from "zod";

interface Comment {
  readonly id: number;
  readonly html_url: string;
  body: string;
  readonly user: { readonly login: string };
}

/** What happens to one request: a status instead of an answer, or its effect and then no answer. */
export type Fault =
  { readonly status: number; readonly retryAfter?: string } | "lost after" | undefined;

interface Analysis {
  readonly commit_sha: string;
  readonly ref: string;
  /** Gzip, in base64. */
  readonly sarif: string;
}

/** By what GitHub tells analyses apart: commit, ref, and the tool and category of each run. */
function identityOf({ commit_sha, ref, sarif }: Analysis): string {
  const { runs } = JSON.parse(gunzipSync(Buffer.from(sarif, "base64")).toString()) as Log;
  const made = runs.map(({ tool, automationDetails }) => [tool.driver.name, automationDetails?.id]);
  return JSON.stringify([commit_sha, ref, made]);
}

/** As much of GitHub's REST API as a review asks of it; refuses what the published description does not know. */
export class GitHubApi {
  comments: Comment[] = [];
  analyses: Analysis[] = [];
  /** Whose the token is; the workflow's own may not ask who it is. */
  login: string | undefined;
  fault: (request: string) => Fault = () => undefined;
  private readonly server = createServer(
    (request, response) => void this.answer(request, response),
  );

  /** Listens, and resolves to its address. */
  async start(): Promise<string> {
    await new Promise<void>((done) => void this.server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  add(login: string, body: string): void {
    const id = this.comments.length + 1;
    this.comments.push({ id, html_url: `https://github.com/c/${id}`, body, user: { login } });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "", "http://x");
    const name = `${request.method} ${url.pathname}`;
    const body = await text(request);
    const fault = this.fault(name);
    const send = (status: number, answer?: unknown) =>
      response
        .writeHead(status, { "content-type": "application/json" })
        .end(JSON.stringify(answer));
    if (request.headers.authorization !== "Bearer token-of-the-job") return void send(401, {});
    if (!request.headers["user-agent"]) return void send(403, {});
    if (typeof fault === "object") {
      if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
      return void send(fault.status, { message: "no" });
    }
    const [status, answer] = this.obey(name, url, body);
    if (fault === "lost after") return void request.socket.destroy();
    if (status === 204) return void response.writeHead(204).end();
    send(status, answer);
  }

  private obey(name: string, url: URL, text: string): [number, unknown?] {
    const issues = "/repos/raxx-app/TradeMasterAPI/issues";
    if (name === "GET /user")
      return this.login === undefined ? [403, {}] : [200, { login: this.login }];
    if (name === `GET ${issues}/7/comments`) {
      const size = Number(url.searchParams.get("per_page") ?? 30);
      const page = Number(url.searchParams.get("page") ?? 1);
      return [200, this.comments.slice((page - 1) * size, page * size)];
    }
    if (name === `POST ${issues}/7/comments`) {
      const { body } = z.strictObject({ body: z.string().max(65_536) }).parse(JSON.parse(text));
      this.add(this.login ?? "github-actions[bot]", body);
      return [201, this.comments.at(-1)];
    }
    const id = Number(new RegExp(`${issues}/comments/(\\d+)$`).exec(name)?.[1]);
    const known = this.comments.find((each) => each.id === id);
    if (name.startsWith("PATCH ") && known) {
      known.body = z.strictObject({ body: z.string().max(65_536) }).parse(JSON.parse(text)).body;
      return [200, known];
    }
    if (name.startsWith("DELETE ") && known) {
      this.comments = this.comments.filter((each) => each !== known);
      return [204];
    }
    if (name === "POST /repos/raxx-app/TradeMasterAPI/code-scanning/sarifs") {
      const shape = z.strictObject({
        commit_sha: z.string().regex(/^[0-9a-fA-F]{40}$/),
        ref: z.string().regex(/^refs\/(?:heads\/.*|tags\/.*|pull\/\d+\/(?:merge|head))$/),
        sarif: z.base64(),
      });
      const analysis = shape.parse(JSON.parse(text));
      // As GitHub does it: another one of the same commit by the same tool takes its place.
      this.analyses = [
        ...this.analyses.filter((each) => identityOf(each) !== identityOf(analysis)),
        analysis,
      ];
      return [202, { id: "1", url: "https://api.github.com/x" }];
    }
    return [404, {}];
  }
}
