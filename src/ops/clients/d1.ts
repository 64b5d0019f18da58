import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { ask, type Patience, patience, type Service } from "./request";

const databases = z.object({ result: z.array(z.object({ uuid: z.string(), name: z.string() })) });
const answered = z.object({
  result: z.array(z.object({ results: z.array(z.record(z.string(), z.unknown())) })).min(1),
});

/** Cloudflare's D1, one database of it: SQLite, asked over HTTP (BCP §1.6, §7.2). */
export class D1 {
  private readonly service: Service;
  private readonly path: string;
  private id: string | undefined;

  constructor(
    at: Services["cloudflare"],
    account: Services["cloudflareAccount"],
    private readonly name: string,
    patient: Patience = patience,
  ) {
    this.service = {
      name: "Cloudflare",
      address: at.address,
      headers: { authorization: `Bearer ${at.token}` },
      remedies: {
        400: "Are the tables of workers/status/schema.sql there? docs/runbooks/status.md says how they are made.",
        401: "Is CLOUDFLARE_API_TOKEN valid?",
        403: "May CLOUDFLARE_API_TOKEN edit D1 in CLOUDFLARE_ACCOUNT_ID?",
      },
      patience: patient,
    };
    this.path = `/accounts/${account.id}/d1/database`;
  }

  /** Rows of one statement. It may be sent twice, so it has to be harmless when it is repeated. */
  async rows(
    sql: string,
    params: readonly (string | number)[] = [],
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    this.id ??= await this.find();
    const path = `${this.path}/${this.id}/query`;
    const { body } = await ask(this.service, { method: "POST", path, body: { sql, params } });
    return read(answered, body).result[0]?.results ?? [];
  }

  private async find(): Promise<string> {
    const query = { name: this.name };
    const { body } = await ask(this.service, { method: "GET", path: this.path, query });
    const found = read(databases, body).result.find(({ name }) => name === this.name);
    if (found) return found.uuid;
    throw new CannotRun(
      `Cloudflare has no D1 database ${this.name}; nothing was changed. Is the environment deployed?`,
    );
  }
}

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("Cloudflare answered with no D1: is CLOUDFLARE_BASE_URL its API?");
}
