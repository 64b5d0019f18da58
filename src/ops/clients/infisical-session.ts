import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { open } from "./open";
import {
  type Answer,
  ask,
  type Patience,
  type Request,
  type Service,
  ServiceError,
} from "./request";

/** A machine identity that is signed in to an Infisical, through Cloudflare Access where that stands in front of it. */
export class InfisicalSession {
  private token: Promise<string> | undefined;

  /** @param rights what the identity has to be allowed, for the message of a refusal */
  constructor(
    private readonly at: Services["vaultServer"],
    private readonly patient: Patience,
    private readonly rights: string,
  ) {}

  async ask(request: Request): Promise<Answer> {
    return this.signedIn(async (headers) => ask(this.service, { ...request, headers }));
  }

  /** The answer's body, piece by piece. */
  async open(request: Request): Promise<AsyncIterable<Uint8Array>> {
    return this.signedIn(async (headers) => open(this.service, { ...request, headers }));
  }

  /** A token may expire in the middle of a long operation: then another is asked for, once. */
  private async signedIn<Result>(
    work: (headers: Readonly<Record<string, string>>) => Promise<Result>,
  ): Promise<Result> {
    const isFresh = this.token === undefined;
    this.token ??= this.signIn();
    const authorization = `Bearer ${await this.token}`;
    try {
      return await work({ authorization });
    } catch (error) {
      if (isFresh || !(error instanceof ServiceError && error.status === 401)) throw error;
      this.token = undefined;
      return this.signedIn(work);
    }
  }

  private async signIn(): Promise<string> {
    const { clientId, clientSecret } = this.at;
    const { body } = await ask(this.service, {
      method: "POST",
      path: "/api/v1/auth/universal-auth/login",
      body: { clientId, clientSecret },
    });
    const answer = z.object({ accessToken: z.string().min(1) }).safeParse(body);
    if (answer.success) return answer.data.accessToken;
    throw new CannotRun("The vault: signing in gave no token. Is INFISICAL_API_URL an Infisical?");
  }

  private get service(): Service {
    const { address, access } = this.at;
    return {
      name: "The vault",
      address,
      headers: access
        ? { "cf-access-client-id": access.clientId, "cf-access-client-secret": access.clientSecret }
        : {},
      remedies: {
        302: access ? refusedByAccess : needsAccess,
        401: "Are INFISICAL_UNIVERSAL_AUTH_CLIENT_ID and _SECRET those of a machine identity that is not expired?",
        403: `May the identity ${this.rights}? ${access ? "" : needsAccess}`.trim(),
      },
      patience: this.patient,
    };
  }
}

const needsAccess =
  "Cloudflare Access stands in front of it: give CF_ACCESS_CLIENT_ID and CF_ACCESS_CLIENT_SECRET.";
const refusedByAccess =
  "Cloudflare Access did not let the service token pass: is it expired, or not of this application?";
