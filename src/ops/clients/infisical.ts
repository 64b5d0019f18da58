import { z } from "zod";
import type { Services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import type { ManagedSecret } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import { InfisicalSession } from "./infisical-session";
import { type Patience, patience, ServiceError } from "./request";

/** One version of a secret in the vault. */
export interface Version {
  readonly number: number;
  readonly value: string;
  readonly writtenAt: Date;
}

/** What the operations need of a vault: the newest value, the versions before it, and a way to add one. */
export interface Vault {
  /** The newest version; undefined where there is no such secret. */
  newest(secret: ManagedSecret): Promise<Version | undefined>;
  /** A version by its number; undefined where it is kept no more. */
  version(secret: ManagedSecret, number: number): Promise<Version | undefined>;
  /** Adds a version, and the secret and its folder where they do not exist. */
  write(secret: ManagedSecret, value: string): Promise<void>;
}

const answeredSecret = z.object({
  secret: z.object({
    secretValue: z.string(),
    version: z.int().positive(),
    createdAt: z.iso.datetime({ offset: true }),
  }),
});

/**
 * Infisical, the source of every secret (BCP §1.3). Its SDK cannot pass Cloudflare Access, ignores Retry-After and
 * keeps answers in its errors; the endpoints are the ones it uses.
 */
export class Infisical implements Vault {
  private readonly session: InfisicalSession;

  constructor(
    private readonly at: Services["vault"],
    private readonly environment: Environment,
    patient: Patience = patience,
  ) {
    const rights = `read and write in INFISICAL_PROJECT_ID, environment ${environment}`;
    this.session = new InfisicalSession(at, patient, rights);
  }

  async newest(secret: ManagedSecret): Promise<Version | undefined> {
    const head = await this.read(secret, {});
    // The head tells when the secret was made; only its version tells when the value was.
    return head && ((await this.version(secret, head.number)) ?? head);
  }

  async version(secret: ManagedSecret, number: number): Promise<Version | undefined> {
    return this.read(secret, { version: String(number) });
  }

  async write(secret: ManagedSecret, value: string): Promise<void> {
    const exists = (await this.read(secret, {})) !== undefined;
    if (!exists) await this.makeFolders(secret);
    await this.session.ask({
      method: exists ? "PATCH" : "POST",
      path: pathOf(secret),
      body: { ...this.place(secret), type: "shared", secretValue: value },
    });
  }

  /** Path of everything below `/raxx`; values are not asked for. */
  async paths(): Promise<readonly string[]> {
    const { workspaceId, environment } = this.project;
    const query = {
      ...{ workspaceId, environment, secretPath: "/raxx", recursive: "true" },
      ...{ viewSecretValue: "false", include_imports: "false", expandSecretReferences: "false" },
    };
    try {
      const { body } = await this.session.ask({ method: "GET", path: rawSecrets, query });
      return pathsIn(body);
    } catch (error) {
      if (error instanceof ServiceError && error.status === 404) return [];
      throw error;
    }
  }

  private async read(
    secret: ManagedSecret,
    query: Record<string, string>,
  ): Promise<Version | undefined> {
    const place = {
      ...this.place(secret),
      type: "shared",
      expandSecretReferences: "false",
      ...query,
    };
    try {
      const { body } = await this.session.ask({
        method: "GET",
        path: pathOf(secret),
        query: place,
      });
      return versionOf(body);
    } catch (error) {
      if (error instanceof ServiceError && error.status === 404) return undefined;
      throw error;
    }
  }

  /** A folder that exists is answered 400, and so is a name that it does not like: the write tells which. */
  private async makeFolders(secret: ManagedSecret): Promise<void> {
    const names = folderOf(secret).split("/").slice(1);
    for (const [depth, name] of names.entries()) {
      const parent = `/${names.slice(0, depth).join("/")}`;
      const { workspaceId, environment } = this.place(secret);
      await this.session
        .ask({
          method: "POST",
          path: "/api/v1/folders",
          body: { workspaceId, environment, name, path: parent },
        })
        .catch((error: unknown) => {
          if (!(error instanceof ServiceError && error.status === 400)) throw error;
        });
    }
  }

  private place(secret: ManagedSecret) {
    return { ...this.project, secretPath: folderOf(secret) };
  }

  private get project() {
    return { workspaceId: this.at.projectId, environment: this.environment };
  }
}

const folderOf = ({ vaultPath }: ManagedSecret): string =>
  vaultPath.slice(0, vaultPath.lastIndexOf("/"));

const rawSecrets = "/api/v3/secrets/raw";

const pathOf = ({ vaultPath }: ManagedSecret): string =>
  `${rawSecrets}/${encodeURIComponent(vaultPath.slice(vaultPath.lastIndexOf("/") + 1))}`;

const listedSecrets = z.object({
  secrets: z.array(z.object({ secretKey: z.string(), secretPath: z.string() })),
});

function pathsIn(body: unknown): readonly string[] {
  const answer = listedSecrets.safeParse(body);
  if (answer.success)
    return answer.data.secrets.map(({ secretKey, secretPath }) => `${secretPath}/${secretKey}`);
  throw new CannotRun("The vault answered with no list of secrets: is it an Infisical?");
}

function versionOf(body: unknown): Version {
  const answer = answeredSecret.safeParse(body);
  if (!answer.success)
    throw new CannotRun(
      "The vault answered with no secret value: may the identity read values, not only names?",
    );
  const { secretValue: value, version: number, createdAt } = answer.data.secret;
  return { number, value, writtenAt: new Date(createdAt) };
}
