import { type FakeService, ok, refuse } from "./world";

/** FreeScout's API of its module: tickets that are settled, page by page, and deleted for ever. */
export const freescout: FakeService = ({ method, path, headers, query }, { tickets }) => {
  const [, id] = /^\/api\/conversations(?:\/(\d+))?$/.exec(path) ?? [];
  if (!path.startsWith("/api/conversations")) return undefined;
  if (headers["x-freescout-api-key"] !== "canary-key-of-freescout") return refuse(401);
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
