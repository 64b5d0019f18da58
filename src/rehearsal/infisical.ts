import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { randomUUID } from "node:crypto";
import {
  at,
  emptyEnvironment,
  isPieces,
  listFolders,
  makeEnvironment,
  makeFolder,
  makeSecrets,
  shown,
  sorted,
  type StoredProject,
  type StoredSecret,
} from "./infisical-content";
import { type Answer, ok, refuse } from "./answer";

export type VaultFault = "lost before" | "lost after" | "silent before" | "silent after" | number;

const token = "token-of-the-whole-vault";

/**
 * A whole Infisical on the loopback interface, in the shapes of its own API: projects, environments, folders and secrets
 * that stay what they were made, versions, and the limits that it refuses.
 */
export class FakeInfisical {
  readonly projects = new Map<string, StoredProject>();
  readonly asked: string[] = [];
  /** Whether values are shown to the identity. */
  showsValues = true;
  /** How long a token is taken, in requests. */
  tokenRequests = Number.POSITIVE_INFINITY;
  private readonly createdAt = new Date().toISOString();
  private left = 0;
  private fault: (number: number) => VaultFault | undefined = () => undefined;
  private silence = (): void => undefined;
  private since = 0;
  private readonly server = createServer((incoming, response) => {
    this.serve(incoming, response).catch(() => response.destroy());
  });

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

  /** What happens to each request from now on, by its number from 0; and who is told of a silence. */
  disturb(
    fault: (number: number) => VaultFault | undefined,
    silence = (): void => undefined,
  ): void {
    this.fault = fault;
    this.silence = silence;
    this.since = this.asked.length;
  }

  /** Makes a project as a person would. Resolves to its id. */
  make(slug: string, environments: readonly string[], id: string = randomUUID()): string {
    this.projects.set(id, {
      name: `The ${slug}`,
      slug,
      environments: new Map(environments.map((each) => [each, emptyEnvironment(each)])),
    });
    return id;
  }

  /** Puts a secret, and the folders above it, where a person would. */
  put(id: string, environment: string, path: string, key: string, secret: Partial<StoredSecret>) {
    const folders = this.projects.get(id)?.environments.get(environment)?.folders;
    const parts = path.split("/").slice(1);
    for (const depth of path === "/" ? [] : parts.keys())
      at(folders, `/${parts.slice(0, depth + 1).join("/")}`);
    at(folders, path).set(key, {
      comment: "",
      metadata: [],
      multiline: false,
      versions: ["value"],
      ...secret,
    });
  }

  /** Everything that it holds, without the ids that it gave: two vaults with the same content agree. */
  content(): unknown {
    return [...this.projects.values()]
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map(({ environments, ...project }) => ({
        ...project,
        environments: sorted(environments).map(([slug, { name, folders }]) => ({
          slug,
          name,
          folders: sorted(folders).map(([path, secrets]) => ({
            path,
            secrets: sorted(secrets)
              .filter(([, { personal }]) => !personal)
              .map(([key, { versions, ...rest }]) => ({ key, value: versions.at(-1), ...rest })),
          })),
        })),
      }));
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const number = this.asked.push(`${incoming.method} ${incoming.url}`) - 1 - this.since;
    const fault = this.fault(number);
    if (fault === "lost before") return void incoming.socket.destroy();
    if (fault === "silent before") return this.silence();
    const body = await text(incoming);
    const url = new URL(incoming.url ?? "/", "http://localhost");
    const answer =
      typeof fault === "number"
        ? refuse(fault)
        : this.answer(incoming.method ?? "GET", url, incoming.headers.authorization, body);
    if (fault === "lost after") return void incoming.socket.destroy();
    if (fault === "silent after") return this.silence();
    response.writeHead(answer.status, { "content-type": "application/json" });
    if (isPieces(answer.body)) await pipeline(Readable.from(answer.body), response);
    else response.end(JSON.stringify(answer.body));
  }

  private answer(method: string, url: URL, authorization: string | undefined, body: string) {
    const given = (body === "" ? {} : JSON.parse(body)) as Record<string, never>;
    if (url.pathname === "/api/v1/auth/universal-auth/login") return this.signIn(given);
    this.left -= 1;
    if (authorization !== `Bearer ${token}` || this.left < 0) return refuse(401);
    const [, id = "", rest = ""] =
      /^\/api\/v1\/(?:projects|workspace)(?:\/([^/]+))?(\/environments)?$/.exec(url.pathname) ?? [];
    if (url.pathname === "/api/v1/projects")
      return method === "GET" ? ok({ projects: this.listed() }) : this.makeProject(given);
    if (method === "DELETE") return this.projects.delete(id) ? ok({}) : refuse(404);
    if (rest !== "") return makeEnvironment(this.projects.get(id), given);
    const place = method === "GET" ? Object.fromEntries(url.searchParams) : given;
    const folders = this.foldersAt(place);
    if (!folders) return refuse(404);
    if (url.pathname === "/api/v1/folders")
      return method === "GET"
        ? listFolders(folders, url.searchParams.get("path") ?? "/")
        : makeFolder(folders, given);
    const secrets = folders.get((place as Record<string, string>)["secretPath"] ?? "/");
    if (!secrets) return refuse(404);
    const [, name] = /^\/api\/v3\/secrets\/raw\/(.+)$/.exec(url.pathname) ?? [];
    if (name !== undefined && method === "GET")
      return this.readSecret(secrets, decodeURIComponent(name), url.searchParams.get("version"));
    return method === "GET" ? this.listSecrets(secrets) : makeSecrets(secrets, given);
  }

  private signIn({ clientId, clientSecret }: Record<string, string>): Answer {
    if (clientId !== "identity" || clientSecret !== "secret-of-the-identity") return refuse(401);
    this.left = this.tokenRequests;
    return ok({ accessToken: token, expiresIn: 7200, tokenType: "Bearer" });
  }

  private listed() {
    return [...this.projects].map(([id, { name, slug, description, environments }]) => ({
      id,
      _id: id,
      name,
      slug,
      description: description ?? null,
      environments: [...environments].map(([each, { name: called }]) => ({
        id: `${id}-${each}`,
        slug: each,
        name: called,
      })),
    }));
  }

  private makeProject(given: Record<string, string | boolean>): Answer {
    const { projectName, slug, projectDescription, shouldCreateDefaultEnvs } = given;
    if (typeof projectName !== "string" || typeof slug !== "string") return refuse(422);
    if ([...this.projects.values()].some((each) => each.slug === slug)) return refuse(400);
    const id = randomUUID();
    const defaults = shouldCreateDefaultEnvs === false ? [] : ["dev", "staging", "prod"];
    this.projects.set(id, {
      name: projectName,
      slug,
      ...(typeof projectDescription === "string" && { description: projectDescription }),
      environments: new Map(defaults.map((each) => [each, emptyEnvironment(each)])),
    });
    return ok({ project: this.listed().find((each) => each.id === id) });
  }

  private foldersAt({ workspaceId = "", environment = "" }: Record<string, string>) {
    return this.projects.get(workspaceId)?.environments.get(environment)?.folders;
  }

  private readSecret(
    secrets: ReadonlyMap<string, StoredSecret>,
    name: string,
    version: string | null,
  ): Answer {
    const versions = secrets.get(name)?.versions ?? [];
    const number = Number(version ?? versions.length);
    const value = versions[number - 1];
    if (value === undefined) return refuse(404);
    const secretValue = this.showsValues ? value : "<hidden-by-infisical>";
    return ok({
      secret: { secretKey: name, secretValue, version: number, createdAt: this.createdAt },
    });
  }

  /** Piece by piece: a folder may hold more than anybody wants to hold. */
  private listSecrets(secrets: ReadonlyMap<string, StoredSecret>): Answer {
    const { showsValues } = this;
    function* pieces(): Generator<string> {
      yield '{"secrets":[';
      let isFirst = true;
      for (const [key, secret] of secrets) {
        yield `${isFirst ? "" : ","}${JSON.stringify(shown(key, secret, showsValues))}`;
        isFirst = false;
      }
      yield '],"imports":[]}';
    }
    return ok(pieces());
  }
}
