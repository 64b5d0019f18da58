import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { InfisicalSession } from "./infisical-session";
import { type Patience, patience, ServiceError } from "./request";

const environment = z.object({ name: z.string(), slug: z.string() });
const project = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  description: z.string().nullish(),
  environments: z.array(environment),
});

/** A project of the vault, as the vault answers it. */
export type VaultProject = z.infer<typeof project>;

/** Where in the vault something lies: the project by the vault's own id. */
export interface VaultPlace {
  readonly projectId: string;
  readonly environment: string;
  /** Begins with `/`. */
  readonly path: string;
}

/** What is written of a secret. */
export interface VaultSecret {
  readonly secretKey: string;
  readonly secretValue: string;
  readonly secretComment?: string;
  readonly secretMetadata?: readonly { readonly key: string; readonly value: string }[];
  readonly skipMultilineEncoding?: boolean;
}

/**
 * Infisical as a whole: its projects, environments, folders and secrets, for what exports and restores all of them
 * (BCP §2.2, Win 3).
 */
export class VaultServer {
  private readonly session: InfisicalSession;

  constructor(
    readonly at: Services["vaultServer"],
    patient: Patience = patience,
  ) {
    this.session = new InfisicalSession(at, patient, "see every project, with its secrets' values");
  }

  /** Every project with secrets that the identity is a member of. */
  async projects(): Promise<readonly VaultProject[]> {
    const { body } = await this.session.ask({
      method: "GET",
      path: "/api/v1/projects",
      query: { type: "secret-manager" },
    });
    return read(z.object({ projects: z.array(project) }), body, "its projects").projects;
  }

  /** Names of the folders right below a place. */
  async folders({ projectId, environment: slug, path }: VaultPlace): Promise<readonly string[]> {
    const { body } = await this.session.ask({
      method: "GET",
      path: "/api/v1/folders",
      query: { workspaceId: projectId, environment: slug, path },
    });
    const answer = z.object({ folders: z.array(z.object({ name: z.string() })) });
    return read(answer, body, "folders").folders.map(({ name }) => name);
  }

  /** The answer that lists the secrets of one folder, as JSON that may be too large to be held. */
  async secrets({
    projectId,
    environment: slug,
    path,
  }: VaultPlace): Promise<AsyncIterable<Uint8Array>> {
    return this.session.open({
      method: "GET",
      path: "/api/v3/secrets/raw",
      query: {
        workspaceId: projectId,
        environment: slug,
        secretPath: path,
        include_imports: "false",
        expandSecretReferences: "false",
      },
    });
  }

  /** A project without an environment. */
  async makeProject(name: string, slug: string, description?: string): Promise<VaultProject> {
    const { body } = await this.session.ask({
      method: "POST",
      path: "/api/v1/projects",
      body: {
        projectName: name,
        slug,
        shouldCreateDefaultEnvs: false,
        ...(description !== undefined && { projectDescription: description }),
      },
    });
    return read(z.object({ project }), body, "the project that it made").project;
  }

  async makeEnvironment(projectId: string, slug: string, name: string): Promise<void> {
    const path = `/api/v1/workspace/${projectId}/environments`;
    await this.session.ask({ method: "POST", path, body: { name, slug } });
  }

  async makeFolder({ projectId, environment: slug, path }: VaultPlace): Promise<void> {
    const end = path.lastIndexOf("/");
    const body = {
      workspaceId: projectId,
      environment: slug,
      name: path.slice(end + 1),
      path: path.slice(0, end) || "/",
    };
    await this.session
      .ask({ method: "POST", path: "/api/v1/folders", body })
      .catch((error: unknown) => {
        // It is there: an answer was lost, and the request repeated.
        if (!(error instanceof ServiceError && error.status === 400)) throw error;
      });
  }

  /** Makes secrets of one folder, all or none; at most 100. */
  async makeSecrets(
    { projectId, environment: slug, path }: VaultPlace,
    secrets: readonly VaultSecret[],
  ): Promise<void> {
    await this.session.ask({
      method: "POST",
      path: "/api/v3/secrets/batch/raw",
      body: { workspaceId: projectId, environment: slug, secretPath: path, secrets },
    });
  }

  async removeProject(projectId: string): Promise<void> {
    await this.session.ask({ method: "DELETE", path: `/api/v1/projects/${projectId}` });
  }
}

function read<Shape extends z.ZodType>(shape: Shape, body: unknown, what: string): z.infer<Shape> {
  const answer = shape.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun(`The vault answered with something else than ${what}: is it an Infisical?`);
}
