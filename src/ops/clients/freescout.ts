import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { ask, begun, patience, type Patience, type Service, ServiceError } from "./request";

/** A ticket without a word of what is in it. */
export interface Ticket {
  readonly id: number;
  /** As agents see it. */
  readonly number: number;
  readonly tags: readonly string[];
  /** When anybody last did anything with it. */
  readonly touched: Date;
}

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const listed = z.object({
  _embedded: z.object({
    conversations: z.array(
      z.object({
        id: z.int(),
        number: z.int(),
        updatedAt: moment,
        closedAt: moment.nullish(),
        userUpdatedAt: moment.nullish(),
        // Without it a record would be taken for an ordinary ticket.
        _embedded: z.object({ tags: z.array(z.object({ name: z.string() })) }),
      }),
    ),
  }),
  page: z.object({ totalPages: z.int() }),
});

const webhooks = z.object({
  _embedded: z.object({
    webhooks: z.array(
      z.object({
        id: z.int(),
        url: z.string(),
        events: z.array(z.string()),
        mailboxes: z.array(z.unknown()).nullish(),
      }),
    ),
  }),
  page: z.object({ totalPages: z.int() }).optional(),
});

/** Where FreeScout sends which events, and of which mailboxes if not of all; signed with what it derives from its own key. */
export type Webhook = z.infer<typeof webhooks>["_embedded"]["webhooks"][number];

const conversation = z.object({
  number: z.int(),
  status: z.string(),
  _embedded: z.object({
    threads: z.array(
      z.object({
        type: z.string(),
        body: z.string().nullish(),
        state: z.string().nullish(),
        createdAt: moment.nullish(),
      }),
    ),
  }),
});

/** A ticket with what was written in it; words that are never shown. */
export interface Conversation {
  /** As agents see it. */
  readonly number: number;
  readonly status: string;
  /** `customer` is what they wrote, `message` what they were answered, `note` what they never see. */
  readonly threads: z.infer<typeof conversation>["_embedded"]["threads"];
}

const pageSize = "100";

/** FreeScout's API, of its module API & Webhooks (BCP §1.4). */
export class FreeScout {
  private readonly service: Service;

  constructor(at: Services["freescout"], patient: Patience = patience) {
    this.service = {
      name: "FreeScout",
      address: at.address,
      headers: { "x-freescout-api-key": at.token },
      remedies: {
        401: "Is FREESCOUT_API_KEY valid? Manage » API & Webhooks shows it.",
        403: "May this machine use the API? Manage » API & Webhooks has a list of addresses.",
        404: "Is the module API & Webhooks active?",
        405: "The module API & Webhooks is older than this: update it under Manage » Modules.",
      },
      patience: patient,
    };
  }

  /** Tickets that nobody works on: closed, or spam. The one that was touched longest ago comes first. */
  async settled(): Promise<readonly Ticket[]> {
    const found: Ticket[] = [];
    const order = { sortField: "updatedAt", sortOrder: "asc" };
    const query = { embed: "tags", status: "closed,spam", ...order };
    const otherwise = "no tickets and their tags: are the modules API & Webhooks and Tags active?";
    for await (const { _embedded: page } of this.pages(
      "/api/conversations",
      query,
      listed,
      otherwise,
    ))
      found.push(...page.conversations.map((each) => ticketOf(each)));
    return found;
  }

  async webhooks(): Promise<readonly Webhook[]> {
    const found: Webhook[] = [];
    const otherwise = "no webhooks: is FREESCOUT_URL its address?";
    for await (const { _embedded: page } of this.pages("/api/webhooks", {}, webhooks, otherwise))
      found.push(...page.webhooks);
    return found;
  }

  /** Of all mailboxes. Asked once, as a second request would make a second one; whoever asks looks whether it is there. */
  async makeWebhook(url: string, events: readonly string[]): Promise<void> {
    await begun(this.service, { method: "POST", path: "/api/webhooks", body: { url, events } });
  }

  /** One that is gone stays so. */
  async deleteWebhook(id: number): Promise<void> {
    await this.remove(`/api/webhooks/${id}`);
  }

  /** @throws CannotRun where there is no such ticket */
  async conversation(id: number): Promise<Conversation> {
    const path = `/api/conversations/${id}`;
    try {
      const request = { method: "GET", path, query: { embed: "threads" } } as const;
      const { _embedded, ...known } = conversation.parse((await ask(this.service, request)).body);
      return { ...known, threads: _embedded.threads };
    } catch (error) {
      if (error instanceof z.ZodError)
        throw new CannotRun("FreeScout answered with no ticket: is FREESCOUT_URL its address?");
      if (!(error instanceof ServiceError && error.status === 404)) throw error;
      throw new CannotRun(`FreeScout has no ticket ${id}: the address of its page ends in its id.`);
    }
  }

  /**
   * Answers whoever wrote a ticket. Asked once, as a second request would send a second mail; an answer that was lost is no
   * failure: the ticket shows what was sent.
   * @param user FreeScout's number of whom it is from
   */
  async reply(id: number, user: number, text: string): Promise<void> {
    const path = `/api/conversations/${id}/threads`;
    await begun(this.service, { method: "POST", path, body: { type: "message", user, text } });
  }

  /** Deletes a ticket with all that is in it; one that is gone stays so. */
  async delete(id: number): Promise<void> {
    await this.remove(`/api/conversations/${id}`);
  }

  private async remove(path: string): Promise<void> {
    await ask(this.service, { method: "DELETE", path }).catch((error: unknown) => {
      if (!(error instanceof ServiceError && error.status === 404)) throw error;
    });
  }

  /** @throws CannotRun where a page is not of the schema, with what it is `otherwise` */
  private async *pages<
    Page extends { readonly page?: { readonly totalPages: number } | undefined },
  >(
    path: string,
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<Page>,
    otherwise: string,
  ): AsyncGenerator<Page> {
    for (let number = 1; ; number += 1) {
      const numbered = { ...query, page: String(number), pageSize };
      const { body } = await ask(this.service, { method: "GET", path, query: numbered });
      const answer = schema.safeParse(body);
      if (!answer.success) throw new CannotRun(`FreeScout answered with ${otherwise}`);
      yield answer.data;
      if (number >= (answer.data.page?.totalPages ?? 1)) return;
    }
  }
}

type Listed = z.infer<typeof listed>["_embedded"]["conversations"][number];

function ticketOf({
  id,
  number,
  updatedAt,
  closedAt,
  userUpdatedAt,
  _embedded: { tags },
}: Listed): Ticket {
  const touched = [updatedAt, closedAt, userUpdatedAt].flatMap((at) =>
    at ? [Date.parse(at)] : [],
  );
  return {
    ...{ id, number, touched: new Date(Math.max(...touched)) },
    tags: tags.map(({ name }) => name),
  };
}
