import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import {
  ask,
  askedOnce,
  mayBeDone,
  type Patience,
  patience,
  type Service,
  type ServiceError,
} from "./request";

const listed = z.object({ result: z.array(z.object({ id: z.string().min(1), name: z.string() })) });
const rotated = z.object({ result: z.object({ client_secret: z.string().min(1) }) });

/** Cloudflare's service tokens of Access (BCP §1.6, DPIA §3 risk 3). */
export class Cloudflare {
  private readonly service: Service;
  private readonly path: string;

  constructor(
    at: Services["cloudflare"],
    account: Services["cloudflareAccount"],
    patient: Patience = patience,
  ) {
    this.service = {
      name: "Cloudflare",
      address: at.address,
      headers: { authorization: `Bearer ${at.token}` },
      remedies: {
        400: "Is CLOUDFLARE_API_TOKEN whole?",
        401: "Is CLOUDFLARE_API_TOKEN valid?",
        403: "May CLOUDFLARE_API_TOKEN edit Access: Service Tokens in CLOUDFLARE_ACCOUNT_ID?",
        404: "Is CLOUDFLARE_ACCOUNT_ID the platform's account?",
      },
      patience: patient,
    };
    this.path = `/accounts/${account.id}/access/service_tokens`;
  }

  /**
   * Gives a service token a new secret, which is told this once, and a new year to live, which a secret alone does not
   * bring (BCP §2.6). The secret before is taken until `previousUntil`. The life comes first: should that fail, nothing is
   * changed. The secret is asked for once only: asked twice, Cloudflare would forget the one that consumers have.
   * @throws CannotRun where there is no such token, or more than one
   */
  async rotateServiceToken(name: string, previousUntil: Date): Promise<string> {
    const id = await this.idOf(name);
    await ask(this.service, { method: "POST", path: `${this.path}/${id}/refresh` });
    const { body } = await ask(askedOnce(this.service), {
      method: "POST",
      path: `${this.path}/${id}/rotate`,
      body: { previous_client_secret_expires_at: previousUntil.toISOString() },
    }).catch((error: unknown) => {
      throw mayBeDone(error) ? lost(name, previousUntil, error) : error;
    });
    return read(rotated, body).result.client_secret;
  }

  private async idOf(name: string): Promise<string> {
    const query = { name, per_page: "1000" };
    const { body } = await ask(this.service, { method: "GET", path: this.path, query });
    const found = read(listed, body).result.filter((token) => token.name === name);
    const [token] = found;
    if (token && found.length === 1) return token.id;
    throw new CannotRun(
      `Cloudflare has ${found.length} service tokens called ${name}; nothing was changed. Is the environment deployed?`,
    );
  }
}

const lost = (name: string, until: Date, { message }: ServiceError): CannotRun =>
  new CannotRun(
    `${message} Whether ${name} has a new secret is not known; nothing else was changed, and the one that consumers have is ` +
      `taken until ${until.toISOString()} at least. Run it again before then: that asks for another one.`,
  );

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("Cloudflare answered with no service token: is CLOUDFLARE_BASE_URL its API?");
}
