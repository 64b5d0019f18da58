import { type Answer, type FakeService, ok, refuse, type World } from "./world";

/** Whom a message is from has to be said, and there has to be something in it. */
function replied(ticket: ReturnType<World["tickets"]["get"]>, body: string): Answer {
  const { type, user, text } = JSON.parse(body) as { type: string; user?: number; text?: string };
  if (!ticket) return refuse(404);
  if (type !== "message" || user !== 1 || !text) return refuse(400);
  ticket.threads?.unshift({
    ...{ type, body: `<div>${text.replaceAll("'", "&#039;")}</div>` },
    ...{ state: "published", createdAt: new Date().toISOString() },
  });
  return { status: 201, headers: { "resource-id": "9" } };
}

/** FreeScout's API of its module: tickets that are settled, page by page, and deleted for ever. */
export const freescout: FakeService = ({ method, path, headers, query, body }, { tickets }) => {
  const [, id, threads] = /^\/api\/conversations(?:\/(\d+)(\/threads)?)?$/.exec(path) ?? [];
  if (!path.startsWith("/api/conversations")) return undefined;
  if (headers["x-freescout-api-key"] !== "canary-key-of-freescout") return refuse(401);
  const ticket = tickets.get(Number(id));
  if (method === "POST" && threads !== undefined) return replied(ticket, body);
  if (method === "GET" && id !== undefined)
    return ticket ? ok({ ...ticket, _embedded: { threads: ticket.threads ?? [] } }) : refuse(404);
  if (method === "DELETE") return { status: tickets.delete(Number(id)) ? 204 : 404 };
  if (method !== "GET" || id !== undefined) return refuse(405);
  const statuses = (query.get("status") ?? "active").split(",");
  const all = [...tickets.values()]
    .filter(({ status }) => statuses.includes(status))
    .toSorted((one, other) => one.updatedAt.localeCompare(other.updatedAt));
  const page = Number(query.get("page") ?? 1);
  // Smaller than what is asked for, as a server may.
  const size = 2;
  const shown = all.slice((page - 1) * size, page * size);
  return ok({
    _embedded: {
      conversations: shown.map(({ tags, ...ticket }) => ({
        ...ticket,
        subject: "canary-subject-of-a-ticket",
        _embedded:
          query.get("embed") === "tags" && tags ? { tags: tags.map((name) => ({ name })) } : {},
      })),
    },
    page: {
      size,
      number: page,
      totalElements: all.length,
      totalPages: Math.ceil(all.length / size),
    },
  });
};

const known = ["convo.status", "convo.created", "convo.deleted", "customer.created"];

/** Its webhooks, which have no secret of their own: made, listed and deleted, and never changed. */
export const freescoutWebhooks: FakeService = (asked, { webhooks }) => {
  const [, id] = /^\/api\/webhooks(?:\/(\d+))?$/.exec(asked.path) ?? [];
  if (!asked.path.startsWith("/api/webhooks")) return undefined;
  if (asked.headers["x-freescout-api-key"] !== "canary-key-of-freescout") return refuse(401);
  const at = webhooks.findIndex((each) => each.id === Number(id));
  if (asked.method === "DELETE" && id !== undefined)
    return { status: webhooks.splice(at, at < 0 ? 0 : 1).length === 1 ? 204 : 404 };
  if (id !== undefined) return refuse(405);
  if (asked.method === "POST") {
    const { url, events = [] } = JSON.parse(asked.body) as { url?: string; events?: string[] };
    if (!URL.canParse(url ?? "") || events.length === 0) return refuse(400);
    if (!events.every((event) => known.includes(event))) return refuse(400);
    webhooks.push({ id: (webhooks.at(-1)?.id ?? 0) + 1, url: url ?? "", events, mailboxes: [] });
    return { status: 201, headers: { "resource-id": String(webhooks.at(-1)?.id) } };
  }
  if (asked.method !== "GET") return refuse(405);
  const [page, size] = [Number(asked.query.get("page") ?? 1), 2];
  const shown = webhooks.slice((page - 1) * size, page * size);
  const totalPages = Math.ceil(webhooks.length / size);
  return ok({ _embedded: { webhooks: structuredClone(shown) }, page: { totalPages } });
};
