import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { InfisicalSession } from "./infisical-session";
import { type Patience, patience } from "./request";

const details = z.object({
  identityDetails: z.object({ organization: z.object({ id: z.string() }) }),
});
const identities = z.object({
  identities: z.array(
    z.object({
      identity: z.object({ id: z.string(), name: z.string(), authMethods: z.array(z.string()) }),
    }),
  ),
});
const clientSecrets = z.object({
  clientSecretData: z.array(
    z.object({
      createdAt: z.iso.datetime({ offset: true }),
      isClientSecretRevoked: z.boolean(),
      clientSecretTTL: z.number(),
      clientSecretNumUses: z.number(),
      clientSecretNumUsesLimit: z.number(),
    }),
  ),
});

type ClientSecret = z.infer<typeof clientSecrets>["clientSecretData"][number];

/** A machine identity of the vault's, and since when each client secret is taken that signs it in. */
export interface MachineIdentity {
  readonly name: string;
  /** Empty where it signs in otherwise, or not at all. */
  readonly secretsSince: readonly Date[];
}

/** The organization that an Infisical's machine identity belongs to, and the others in it (BCP §2.2). */
export class InfisicalOrganization {
  private readonly session: InfisicalSession;

  constructor(at: Services["vault"], patient: Patience = patience) {
    const rights = "read the identities of its organization (role with `identity: read`)";
    this.session = new InfisicalSession(at, patient, rights);
  }

  /** @throws ServiceError 403 where the identity that asks may not see the others */
  async identities(now: Date): Promise<readonly MachineIdentity[]> {
    const own = await this.read("/api/v1/identities/details", details);
    const orgId = own.identityDetails.organization.id;
    const all = await this.read("/api/v1/identities", identities, { orgId });
    return Promise.all(
      all.identities.map(async ({ identity: { id, name, authMethods } }) => ({
        name,
        secretsSince: authMethods.includes("universal-auth") ? await this.secretsOf(id, now) : [],
      })),
    );
  }

  private async secretsOf(id: string, now: Date): Promise<readonly Date[]> {
    const path = `/api/v1/auth/universal-auth/identities/${encodeURIComponent(id)}/client-secrets`;
    const { clientSecretData } = await this.read(path, clientSecrets);
    return clientSecretData
      .filter((each) => isTaken(each, now))
      .map(({ createdAt }) => new Date(createdAt));
  }

  private async read<Shape extends z.ZodType>(
    path: string,
    shape: Shape,
    query: Readonly<Record<string, string>> = {},
  ): Promise<z.infer<Shape>> {
    const answer = shape.safeParse((await this.session.ask({ method: "GET", path, query })).body);
    if (answer.success) return answer.data;
    throw new CannotRun(`The vault answered ${path} with something else: is it an Infisical?`);
  }
}

/** Zero stands for no limit, of time in seconds and of uses. */
const isTaken = (secret: ClientSecret, now: Date): boolean =>
  !secret.isClientSecretRevoked &&
  (secret.clientSecretTTL === 0 ||
    Date.parse(secret.createdAt) + secret.clientSecretTTL * 1000 > now.getTime()) &&
  (secret.clientSecretNumUsesLimit === 0 ||
    secret.clientSecretNumUses < secret.clientSecretNumUsesLimit);
