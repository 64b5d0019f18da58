import { createHmac } from "node:crypto";
import { services } from "../../config/services";
import type { WorkerSecret } from "../../domain/secrets";
import { ask, type Patience, ServiceError } from "./request";

/** How whoever has a value shows it to the Worker: by the secret's name, signed with it. Nothing of it is sent. */
export const signedName = (variable: string, value: string): string =>
  createHmac("sha256", value).update(variable).digest("base64");

/** Secrets of Workers: Cloudflare takes them and shows none, and the Worker itself says whether one agrees (BCP §7.2). */
export class WorkerSecrets {
  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly patience: Patience,
  ) {}

  /** Whether the Worker has this very value; undefined where it has none. Needs no token. */
  async agrees({ host, variable }: WorkerSecret, value: string): Promise<boolean | undefined> {
    const { address = `https://${host}` } = services(["statusPage"], this.env).statusPage;
    const headers = { "x-raxx-signature": signedName(variable, value) };
    const worker = { name: host, address, headers, patience: this.patience };
    try {
      await ask(worker, { method: "GET", path: `/secrets/${variable}` });
      return true;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.status === 401) return false;
      if (error.status === 404) return undefined;
      throw error;
    }
  }

  /** Takes effect within seconds, in one place of Cloudflare's after the other. */
  async write({ script, variable: name }: WorkerSecret, text: string): Promise<void> {
    const needed = services(["cloudflare", "cloudflareAccount"], this.env);
    const { cloudflare: at, cloudflareAccount: account } = needed;
    const cloudflare = {
      name: "Cloudflare",
      address: at.address,
      headers: { authorization: `Bearer ${at.token}` },
      remedies: {
        401: "Is CLOUDFLARE_API_TOKEN valid?",
        403: "May CLOUDFLARE_API_TOKEN edit Workers Scripts in CLOUDFLARE_ACCOUNT_ID?",
        404: `Is the Worker ${script} released, and CLOUDFLARE_ACCOUNT_ID the platform's account?`,
      },
      patience: this.patience,
    };
    const path = `/accounts/${account.id}/workers/scripts/${script}/secrets`;
    const body = { name, text, type: "secret_text" };
    await ask(cloudflare, { method: "PUT", path, body });
  }
}
